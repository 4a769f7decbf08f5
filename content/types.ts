import {msg} from '@lit/localize';
import type {SectionText} from './model.js';

/** The section about types and their causes, in English. */
export const types = (): SectionText => ({
  id: 'types',
  title: msg('Types and their causes', {
    id: 'types.title',
    desc: 'Title of the section about the types of calcinosis cutis.',
  }),
  intro: [
    msg(
      'In calcinosis cutis, calcium collects in or just under the skin. The material laid down there is calcium salts. These are chalk-like compounds made of calcium and other substances.',
      {
        id: 'types.intro.1',
        desc: 'First paragraph of the section Types and their causes: what the condition is. Keep “in or just under the skin”. “Salts” is the chemical word, not table salt.',
      },
    ),
    msg(
      'The condition is sorted into several types (subtypes). Four types are described here. Many medical sources add a fifth, so ask your doctor which type you have.',
      {
        id: 'types.intro.2',
        desc: 'Second paragraph of the section Types and their causes. It must not say that there are only four types.',
      },
    ),
    msg(
      'Knowing these types in more depth is important for recognizing the condition well. This knowledge also helps in managing the condition well. Managing includes potential prevention, which means steps that might lower the risk.',
      {
        id: 'types.intro.3',
        desc: 'Third paragraph of the section Types and their causes: why to know the types. Keep “potential” and “might”: prevention is not certain.',
      },
    ),
  ],
  figures: [],
  topics: [
    {
      id: 'dystrophic',
      heading: msg('Calcium in injured skin', {
        id: 'types.dystrophic.heading',
        desc: 'Heading of a type of calcinosis cutis, in everyday words.',
      }),
      term: msg('Dystrophic calcinosis cutis', {
        id: 'types.dystrophic.term',
        desc: 'Medical name of the type, shown under the heading Calcium in injured skin.',
      }),
      body: [
        msg(
          'In dystrophic calcinosis cutis, calcium deposits arise from damaged skin. They also arise from skin that is diseased. This type is generally regarded as the most common.',
          {
            id: 'types.dystrophic.body.1',
            desc: 'First paragraph about the dystrophic type: where the deposits come from. Keep “generally regarded as”.',
          },
        ),
        msg(
          'Your risk of this type is higher if you have a long-lasting (chronic) skin condition. It is also higher if your skin was injured (skin trauma) or infected in the past.',
          {
            id: 'types.dystrophic.body.2',
            desc: 'Second paragraph about the dystrophic type: what raises the risk. “Trauma” here is bodily injury, not emotional shock.',
          },
        ),
        msg(
          'In this type, the level of calcium in the blood is usually normal. Phosphorus, a mineral that works with calcium, is usually normal too. Tissue damage at the spot itself is what influences hardening by calcium (calcification).',
          {
            id: 'types.dystrophic.body.3',
            desc: 'Third paragraph about the dystrophic type: minerals in the blood and the role of local damage. Keep both “usually”.',
          },
        ),
      ],
      figure: {
        id: 'types-dystrophic',
        alt: msg(
          'Skin in cross-section with a harmed patch, where calcium deposits gather. A small gauge shows that blood calcium is usually normal.',
          {
            id: 'types.dystrophic.figure.alt',
            desc: 'Text alternative of the picture for Calcium in injured skin: what it conveys to a reader who cannot see it. Keep “usually”.',
          },
        ),
        caption: msg('Calcium settles where the skin was harmed', {
          id: 'types.dystrophic.figure.caption',
          desc: 'Caption under the picture for Calcium in injured skin.',
        }),
        labels: [
          msg('Harmed skin', {
            id: 'types.dystrophic.figure.label.1',
            desc: 'Name of marker 1 in the picture for Calcium in injured skin: points at a reddened, hatched patch of skin.',
          }),
          msg('Calcium deposits', {
            id: 'types.dystrophic.figure.label.2',
            desc: 'Name of marker 2 in the picture for Calcium in injured skin: points at lumps in the harmed patch.',
          }),
          msg('Blood calcium: usually normal', {
            id: 'types.dystrophic.figure.label.3',
            desc: 'Name of marker 3 in the picture for Calcium in injured skin: stands by a blood tube and a gauge whose needle is in the middle range. Keep “usually”.',
          }),
        ],
      },
    },
    {
      id: 'metastatic',
      heading: msg('Deposits driven by illness elsewhere in the body', {
        id: 'types.metastatic.heading',
        desc: 'Heading of a type of calcinosis cutis, in everyday words.',
      }),
      term: msg('Metastatic calcinosis cutis', {
        id: 'types.metastatic.term',
        desc: 'Medical name of the type, shown under its heading. “Metastatic” here has nothing to do with cancer.',
      }),
      body: [
        msg(
          'In this type, the word “metastatic” means that minerals travel in the blood and settle elsewhere. Here the word has nothing to do with the spread of cancer.',
          {
            id: 'types.metastatic.body.1',
            desc: 'First paragraph about the metastatic type: what the word means here. It must say plainly that this is not cancer.',
          },
        ),
        msg(
          'Metastatic calcinosis cutis is associated with too much calcium or too much phosphorus in the blood. The extra calcium or phosphorus travels around in the blood. It then settles in the skin, where material hardened by calcium (calcified material) builds up.',
          {
            id: 'types.metastatic.body.2',
            desc: 'Second paragraph about the metastatic type: how it comes about. Keep “associated with”, which is weaker than “caused by”.',
          },
        ),
        msg(
          'This type can arise with an underlying health problem, such as kidney failure. Kidney failure means that the kidneys no longer clean the blood well enough. It can also arise with overactive parathyroid glands in the neck (hyperparathyroidism), which can push blood calcium up.',
          {
            id: 'types.metastatic.body.3',
            desc: 'Third paragraph about the metastatic type: examples of health problems behind it. Keep each “can”.',
          },
        ),
        msg(
          'This type can also arise with vitamin D disorders. These mean too much or too little vitamin D, or a body that does not handle it well. Ask your doctor before you change your diet, or any vitamins or medicines that you take.',
          {
            id: 'types.metastatic.body.4',
            desc: 'Fourth paragraph about the metastatic type: one more example and a caution. Keep “can” and the advice to ask first.',
          },
        ),
      ],
      figure: {
        id: 'types-metastatic',
        alt: msg(
          'Extra minerals carried by the blood settle in the skin. The kidneys and the parathyroid glands are marked, because problems there can be among the causes.',
          {
            id: 'types.metastatic.figure.alt',
            desc: 'Text alternative of the picture for Deposits driven by illness elsewhere in the body: what it conveys to a reader who cannot see it. Keep “can”.',
          },
        ),
        caption: msg('Extra minerals travel in the blood and settle in the skin', {
          id: 'types.metastatic.figure.caption',
          desc: 'Caption under the picture for Deposits driven by illness elsewhere in the body.',
        }),
        labels: [
          msg('Parathyroid glands', {
            id: 'types.metastatic.figure.label.1',
            desc: 'Name of marker 1 in the picture for Deposits driven by illness elsewhere in the body: points at four small glands in the neck.',
          }),
          msg('Kidneys', {
            id: 'types.metastatic.figure.label.2',
            desc: 'Name of marker 2 in the picture for Deposits driven by illness elsewhere in the body: points at one of the two kidneys.',
          }),
          msg('Extra minerals in the blood', {
            id: 'types.metastatic.figure.label.3',
            desc: 'Name of marker 3 in the picture for Deposits driven by illness elsewhere in the body: points at dots that travel in a blood vessel. The minerals are calcium or phosphorus.',
          }),
          msg('Calcium deposits in the skin', {
            id: 'types.metastatic.figure.label.4',
            desc: 'Name of marker 4 in the picture for Deposits driven by illness elsewhere in the body: points at lumps in a cross-section of skin, into which the dots settle.',
          }),
        ],
      },
    },
    {
      id: 'idiopathic',
      heading: msg('Deposits with no cause found', {
        id: 'types.idiopathic.heading',
        desc: 'Heading of a type of calcinosis cutis, in everyday words.',
      }),
      term: msg('Idiopathic calcinosis cutis', {
        id: 'types.idiopathic.term',
        desc: 'Medical name of the type, shown under the heading Deposits with no cause found.',
      }),
      body: [
        msg(
          'In idiopathic calcinosis cutis, there are deposits in the skin, but no cause has been found. Doctors use this name only after they have looked for other causes. This type can be complex, because its origin is unknown.',
          {
            id: 'types.idiopathic.body.1',
            desc: 'First paragraph about the idiopathic type. Keep “no cause has been found”, which is not the same as “has no cause”. Keep “can”.',
          },
        ),
        msg(
          'With this type, you might not have tissue damage that explains the deposits. You might not have a skin disease that explains them. You also might not have a whole-body (systemic) disorder that explains them.',
          {
            id: 'types.idiopathic.body.2',
            desc: 'Second paragraph about the idiopathic type: explanations that may be missing. Keep each “might not”, and “that explains”.',
          },
        ),
        msg(
          'This type typically shows as one or several small, firm lumps hardened by calcium (calcified nodules). They can come up on various parts of the body. They are frequently found where the skin is exposed to injury (trauma) or pressure.',
          {
            id: 'types.idiopathic.body.3',
            desc: 'Third paragraph about the idiopathic type: what it looks like and where. Keep “typically”, “can” and “frequently”.',
          },
        ),
      ],
      figure: {
        id: 'types-idiopathic',
        alt: msg(
          'An arm with one lump and a small group of lumps. A checklist of injury, skin disease and whole-body disorder has no check marks, only a question mark.',
          {
            id: 'types.idiopathic.figure.alt',
            desc: 'Text alternative of the picture for Deposits with no cause found: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Lumps are there, but no cause has been found', {
          id: 'types.idiopathic.figure.caption',
          desc: 'Caption under the picture for Deposits with no cause found.',
        }),
        labels: [
          msg('Injury', {
            id: 'types.idiopathic.figure.label.1',
            desc: 'Name of marker 1 in the picture for Deposits with no cause found: first line of a checklist, a leg with a scraped knee and an empty box. “Injury” is bodily damage.',
          }),
          msg('Skin disease', {
            id: 'types.idiopathic.figure.label.2',
            desc: 'Name of marker 2 in the picture for Deposits with no cause found: second line of a checklist, a patch of skin with blotches and an empty box.',
          }),
          msg('Whole-body disorder', {
            id: 'types.idiopathic.figure.label.3',
            desc: 'Name of marker 3 in the picture for Deposits with no cause found: third line of a checklist, a small hatched body and an empty box. The medical word is “systemic”.',
          }),
          msg('No cause found', {
            id: 'types.idiopathic.figure.label.4',
            desc: 'Name of marker 4 in the picture for Deposits with no cause found: stands at a large question mark over an arm with lumps. Keep “found”: it does not say that there is no cause.',
          }),
        ],
      },
    },
    {
      id: 'iatrogenic',
      heading: msg('Deposits after medical care', {
        id: 'types.iatrogenic.heading',
        desc: 'Heading of a type of calcinosis cutis, in everyday words.',
      }),
      term: msg('Iatrogenic calcinosis cutis', {
        id: 'types.iatrogenic.term',
        desc: 'Medical name of the type, shown under the heading Deposits after medical care.',
      }),
      body: [
        msg(
          'Iatrogenic calcinosis cutis comes from medical care, meaning treatments and other steps (interventions). In this type, these add calcium or phosphorus to the skin. The skin then hardens with calcium (it calcifies).',
          {
            id: 'types.iatrogenic.body.1',
            desc: 'First paragraph about the iatrogenic type: how it comes about. “These” are the treatments and steps that lead to this type, not all medical care. No blame of the care team.',
          },
        ),
        msg(
          'This type can develop where you were given an injection. It can also develop where you were given an infusion. An infusion is fluid or medicine that runs slowly into the body, mostly through a vein.',
          {
            id: 'types.iatrogenic.body.2',
            desc: 'Second paragraph about the iatrogenic type: where it can develop. Keep both “can”.',
          },
        ),
        msg(
          'This type can also develop where a medical device presses on the skin. The reason is that all three kinds of spot are particularly susceptible (easily affected).',
          {
            id: 'types.iatrogenic.body.3',
            desc: 'Third paragraph about the iatrogenic type: one more place, and why there. “All three” are the spots of injections, infusions and devices. Keep “can” and “particularly”.',
          },
        ),
        msg(
          'This effect of treatment is mostly not intended. When your care team does foresee it, they may judge that the treatment’s expected benefit is greater than the risk.',
          {
            id: 'types.iatrogenic.body.4',
            desc: 'Fourth paragraph about the iatrogenic type: risk and benefit. Keep “mostly” and “may judge”.',
          },
        ),
        msg(
          'Taking this unwanted effect into account is part of planning treatment for the condition being treated. Ask your health professional how your own plan does this. Please do not stop or change a treatment without asking first.',
          {
            id: 'types.iatrogenic.body.5',
            desc: 'Fifth paragraph about the iatrogenic type: planning and asking. It must not promise that every health professional has done so.',
          },
        ),
      ],
      figure: {
        id: 'types-iatrogenic',
        alt: msg(
          'A forearm with an infusion line, an injection mark and a device strap pressing on the skin. Small deposits can form at each of these spots.',
          {
            id: 'types.iatrogenic.figure.alt',
            desc: 'Text alternative of the picture for Deposits after medical care: what it conveys to a reader who cannot see it. Keep “can”.',
          },
        ),
        caption: msg('Spots where deposits can form after medical care', {
          id: 'types.iatrogenic.figure.caption',
          desc: 'Caption under the picture for Deposits after medical care. Keep “can”.',
        }),
        labels: [
          msg('Device pressing on the skin', {
            id: 'types.iatrogenic.figure.label.1',
            desc: 'Name of marker 1 in the picture for Deposits after medical care: stands by a strap with a sensor, joined to a monitor, round a forearm.',
          }),
          msg('Injection', {
            id: 'types.iatrogenic.figure.label.2',
            desc: 'Name of marker 2 in the picture for Deposits after medical care: stands by a syringe whose needle is in the skin.',
          }),
          msg('Infusion', {
            id: 'types.iatrogenic.figure.label.3',
            desc: 'Name of marker 3 in the picture for Deposits after medical care: stands by an infusion bag whose line runs into the back of a hand.',
          }),
        ],
      },
    },
  ],
});
