import {msg} from '@lit/localize';
import type {SectionText} from './model.js';
import {about, help, neverSqueeze, words} from './shared.js';

/** The section about types and their causes, in English. */
export const types = (): SectionText => ({
  id: 'types',
  title: msg('Types and their causes', {
    id: 'types.title',
    desc: 'Title of the section about the types of calcinosis cutis.',
  }),
  about: about(),
  keyPoints: [
    msg(
      'Ask your doctor which type you have, because treatment can depend on the cause of your deposits.',
      {
        id: 'types.key.which-type',
        desc: 'First key point, and the main message of the section Types and their causes: what to ask, and why. Keep “can”.',
      },
    ),
    neverSqueeze(),
    msg(
      'Do not start, stop or change a treatment or a vitamin before you ask your doctor. You may get worse.',
      {
        id: 'types.key.ask-first',
        desc: 'Key point: what not to do alone, and why. Vitamins are named because people may not think of them as treatment. Keep “may”.',
      },
    ),
    msg(
      'In the type called “metastatic”, the blood carries extra minerals to the skin. The name does not mean cancer.',
      {
        id: 'types.key.not-cancer',
        desc: 'Key point: what a medical word means that can frighten. The type is called metastatic calcinosis cutis. It must say plainly that the word does not mean cancer here.',
      },
    ),
    msg(
      'Show lumps, hard skin or sores to a doctor soon. For danger signs in the box, get help at once.',
      {
        id: 'types.key.infection',
        desc: 'Key point of the section on types: what to do, and how soon. “Hard” describes the skin only. Say “soon” and “at once” as in the two boxes.',
      },
    ),
  ],
  help: [help.infection()],
  intro: [
    msg(
      'Deposits are a chalk-like mix of calcium and other substances, in or just under the skin.',
      {
        id: 'types.intro.deposits',
        desc: 'First paragraph of the section Types and their causes: what deposits are made of, and where they are. The chemical word is “calcium salts”, which readers may take for table salt. Keep “in or just under the skin”.',
      },
    ),
    {
      kind: 'bullets',
      lead: msg('Doctors sort calcinosis cutis into several types. Here are four of them:', {
        id: 'types.intro.four.lead',
        desc: 'Stands before a list of four types. It must not say that there are only four.',
      }),
      items: [
        msg('calcium in injured or diseased skin', {
          id: 'types.intro.four.injured-skin',
          desc: 'In the list of types: the dystrophic type. Use the words of its heading, “Calcium in injured skin”.',
        }),
        msg('deposits linked to an illness elsewhere in the body', {
          id: 'types.intro.four.illness',
          desc: 'In the list of types: the metastatic type. Use the words of its heading.',
        }),
        msg('deposits with no cause found', {
          id: 'types.intro.four.no-cause',
          desc: 'In the list of types: the idiopathic type. It does not say that there is no cause.',
        }),
        msg('deposits after medical care', {
          id: 'types.intro.four.care',
          desc: 'In the list of types: the iatrogenic type.',
        }),
      ],
    },
    msg(
      'Calciphylaxis is a rare fifth type that can threaten life. Signs may be very painful lumps, or sores that do not heal. Most people who have it are on dialysis, which cleans the blood.',
      {
        id: 'types.intro.fifth',
        desc: 'Paragraph after the list of four types: a fifth type, its signs, and who mostly has it. The next paragraph says what to do. Dialysis is a treatment that cleans the blood when the kidneys cannot. “It” is calciphylaxis. Keep “may”, “can” and “most”. It must not sound as if all people with painful lumps had this type.',
      },
    ),
    msg(
      'Get medical help at once for such lumps or sores if you are on dialysis or your kidneys hardly work. If neither is true for you, call a doctor soon and ask when to come: others can get calciphylaxis too. If pain quickly gets worse, get help at once.',
      {
        id: 'types.intro.fifth-help',
        desc: 'Paragraph after the one on calciphylaxis: a safety warning. “Such lumps or sores” are very painful lumps, and sores that do not heal. The first sentence is for people with kidney failure, in everyday words, as in the box with danger signs. “Neither” means: no dialysis, and kidneys that work. “Others” are people without kidney failure. Say “at once” and “soon” as in the two boxes. Keep “can”.',
      },
    ),
    msg(
      'Ask your doctor what may lower your risk of deposits. Doctors cannot prevent every type.',
      {
        id: 'types.intro.prevention',
        desc: 'Last paragraph before the types: what to ask, and a limit. Keep “may”: prevention is not certain.',
      },
    ),
  ],
  figures: [
    {
      id: 'types-show',
      alt: msg('At a visit, a doctor looks closely at a lump on a person’s arm.', {
        id: 'types.figure.show.alt',
        desc: 'Text alternative of the picture at the top of the section Types and their causes: what it conveys to a reader who cannot see it.',
      }),
      caption: msg('Show your skin to your doctor, and ask which type you have', {
        id: 'types.figure.show.caption',
        desc: 'Caption under the picture at the top of the section Types and their causes: what to do.',
      }),
      labels: [],
    },
  ],
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
          'In this type, deposits form in skin that is injured or diseased. Doctors generally see this type as the most common one.',
          {
            id: 'types.dystrophic.cause',
            desc: 'First paragraph about the dystrophic type: where deposits form, and how common the type is. Keep “generally”.',
          },
        ),
        msg(
          'Doctors call this type “dystrophic”. The word means that the tissue, such as skin or muscle, is injured where calcium settles.',
          {
            id: 'types.dystrophic.word',
            desc: 'Paragraph about the dystrophic type: what the medical word means here, and why calcium settles where it does. Skin and muscle explain “tissue”. If your language’s medical word sounds like poor nutrition, add in your own words that it does not mean that.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('Your risk of this type is higher if:', {
            id: 'types.dystrophic.risk.lead',
            desc: 'Stands before a list: what raises the risk of the dystrophic type.',
          }),
          items: [
            msg('you have a skin condition that lasts a long time', {
              id: 'types.dystrophic.risk.long-lasting',
              desc: 'Completes “Your risk of this type is higher if”. The medical word is “chronic”.',
            }),
            msg('you have certain autoimmune diseases, in which the body attacks itself', {
              id: 'types.dystrophic.risk.autoimmune',
              desc: 'Completes “Your risk of this type is higher if”. Keep “certain”: not all autoimmune diseases. Scleroderma is one of them and has an entry under “Words you may hear”.',
            }),
            msg('you had a skin injury in the past', {
              id: 'types.dystrophic.risk.injury',
              desc: 'Completes “Your risk of this type is higher if”. Bodily injury.',
            }),
            msg('you had a skin infection in the past', {
              id: 'types.dystrophic.risk.infection',
              desc: 'Completes “Your risk of this type is higher if”.',
            }),
          ],
        },
        msg(
          'Scleroderma, which makes skin hard and tight, is one such autoimmune disease. Dermatomyositis, which affects skin and muscles, is another.',
          {
            id: 'types.dystrophic.scleroderma',
            desc: 'Paragraph about the dystrophic type, after the list of what raises the risk: two examples of an autoimmune disease. The article explains the words “scleroderma” and “dermatomyositis” in these sentences.',
          },
        ),
        msg(
          'Show your doctor where your skin was injured or infected before, because deposits can form there.',
          {
            id: 'types.dystrophic.tell',
            desc: 'Paragraph about the dystrophic type: what the reader can do at the visit, and why. Bodily injury. Keep “can”.',
          },
        ),
        msg(
          'Your doctor checks your skin and might ask for a blood test. Blood calcium is usually normal in this type. Phosphorus, another mineral, is usually normal too.',
          {
            id: 'types.dystrophic.check',
            desc: 'Paragraph about the dystrophic type: what is checked. Keep “might” and both “usually”.',
          },
        ),
      ],
      ask: [
        msg('Which type of calcinosis cutis do I have?', {
          id: 'types.dystrophic.ask.type',
          desc: 'Question that the reader can take to the doctor: to know the type.',
        }),
        msg('Could an old injury or infection be the cause of my deposits?', {
          id: 'types.dystrophic.ask.reason',
          desc: 'Question that the reader can take to the doctor: about the cause.',
        }),
        msg('What did my blood test show?', {
          id: 'types.dystrophic.ask.blood',
          desc: 'Question that the reader can take to the doctor: about the blood test.',
        }),
        msg('How can I protect my skin from injury?', {
          id: 'types.dystrophic.ask.protect',
          desc: 'Question that the reader can take to the doctor: about protecting the skin.',
        }),
      ],
      words: [words.calcification(), words.chronic(), words.scleroderma()],
      figure: {
        id: 'types-dystrophic',
        alt: msg(
          'A patch of injured or diseased skin, where calcium deposits gather. A tube of blood beside it: blood calcium is usually normal.',
          {
            id: 'types.dystrophic.figure.alt',
            desc: 'Text alternative of the picture for Calcium in injured skin: what it conveys to a reader who cannot see it. Keep “usually”.',
          },
        ),
        caption: msg('Calcium settles where the skin is injured or diseased', {
          id: 'types.dystrophic.figure.caption',
          desc: 'Caption under the picture for Calcium in injured skin.',
        }),
        labels: [
          msg('Injured or diseased skin', {
            id: 'types.dystrophic.figure.label.1',
            desc: 'Name of marker 1 in the picture for Calcium in injured skin: points at a reddened, hatched patch of skin.',
          }),
          msg('Calcium deposits', {
            id: 'types.dystrophic.figure.label.2',
            desc: 'Name of marker 2 in the picture for Calcium in injured skin: points at lumps in the injured patch.',
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
      heading: msg('Deposits linked to an illness elsewhere in the body', {
        id: 'types.metastatic.heading',
        desc: 'Heading of a type of calcinosis cutis, in everyday words.',
      }),
      term: msg('Metastatic calcinosis cutis', {
        id: 'types.metastatic.term',
        desc: 'Medical name of the type, shown under its heading. “Metastatic” here has nothing to do with cancer.',
      }),
      body: [
        msg(
          'Doctors link this type with too much of the minerals calcium or phosphorus in the blood. The blood carries the extra minerals around the body. Then the minerals settle in the skin, where hard deposits build up.',
          {
            id: 'types.metastatic.cause',
            desc: 'First paragraph about the metastatic type: how it comes about. Keep “link with”, which is weaker than “caused by”.',
          },
        ),
        msg(
          'Here, “metastatic” means that the blood carries minerals to another place. The word has nothing to do with the spread of cancer. If the name worries you, talk to your doctor.',
          {
            id: 'types.metastatic.word',
            desc: 'Paragraph about the metastatic type: what the medical word means here. It must say plainly that this is not cancer.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('You can get this type with a health problem such as:', {
            id: 'types.metastatic.illness.lead',
            desc: 'Stands before a list: examples of health problems that can lead to the metastatic type. Keep “can” and “such as”.',
          }),
          items: [
            msg('kidney failure, when the kidneys no longer clean the blood well enough', {
              id: 'types.metastatic.illness.kidneys',
              desc: 'Completes “You can get this type with a health problem such as”.',
            }),
            msg('overactive parathyroid glands in the neck, which can raise blood calcium', {
              id: 'types.metastatic.illness.glands',
              desc: 'Completes “You can get this type with a health problem such as”. The medical word is “hyperparathyroidism”. Keep “can”.',
            }),
            msg('a vitamin D disorder, such as too much vitamin D in the body', {
              id: 'types.metastatic.illness.vitamin-d',
              desc: 'Completes “You can get this type with a health problem such as”. Too much vitamin D is one example of a vitamin D disorder; too little of it is not named.',
            }),
          ],
        },
        msg(
          'Ask your doctor before you change your diet or your medicines, vitamins included. Too much calcium or vitamin D from supplements can raise your blood calcium. Too little of either can harm your bones.',
          {
            id: 'types.metastatic.ask-first',
            desc: 'Paragraph about the metastatic type: what not to change alone, and two reasons. Supplements are vitamins or minerals that people take in addition to food. “Either” is calcium or vitamin D. Keep each “can”.',
          },
        ),
        msg(
          'Your doctor might ask for a blood test, which can measure calcium and phosphorus. Unusual values might point to an illness, such as kidney disease.',
          {
            id: 'types.metastatic.check',
            desc: 'Last paragraph about the metastatic type: what is checked. Keep both “might” and “can”. Kidney disease is one example.',
          },
        ),
      ],
      ask: [
        msg('Do I have too much calcium or phosphorus in my blood?', {
          id: 'types.metastatic.ask.levels',
          desc: 'Question that the reader can take to the doctor: about the blood test.',
        }),
        msg('Which illness may have led to my deposits?', {
          id: 'types.metastatic.ask.illness',
          desc: 'Question that the reader can take to the doctor: about the cause.',
        }),
        msg('Do you need to check my kidneys or my glands?', {
          id: 'types.metastatic.ask.kidneys',
          desc: 'Question that the reader can take to the doctor: about further tests; the glands are the parathyroid glands.',
        }),
        msg('Should I keep taking my vitamins and medicines?', {
          id: 'types.metastatic.ask.keep',
          desc: 'Question that the reader can take to the doctor: about vitamins and medicines.',
        }),
      ],
      help: [help.infection()],
      words: [words.hyperparathyroidism(), words.supplement()],
      figure: {
        id: 'types-metastatic',
        alt: msg(
          'Extra minerals carried by the blood settle in the skin. The picture marks the kidneys and the parathyroid glands, because problems there can be among the causes.',
          {
            id: 'types.metastatic.figure.alt',
            desc: 'Text alternative of the picture for Deposits linked to an illness elsewhere in the body: what it conveys to a reader who cannot see it. Keep “can”.',
          },
        ),
        caption: msg('Extra minerals travel in the blood and settle in the skin', {
          id: 'types.metastatic.figure.caption',
          desc: 'Caption under the picture for Deposits linked to an illness elsewhere in the body.',
        }),
        labels: [
          msg('Parathyroid glands', {
            id: 'types.metastatic.figure.label.1',
            desc: 'Name of marker 1 in the picture for Deposits linked to an illness elsewhere in the body: points at four small glands in the neck.',
          }),
          msg('Kidneys', {
            id: 'types.metastatic.figure.label.2',
            desc: 'Name of marker 2 in the picture for Deposits linked to an illness elsewhere in the body: points at one of the two kidneys.',
          }),
          msg('Extra minerals in the blood', {
            id: 'types.metastatic.figure.label.3',
            desc: 'Name of marker 3 in the picture for Deposits linked to an illness elsewhere in the body: points at dots that travel in a blood vessel. The minerals are calcium or phosphorus.',
          }),
          msg('Calcium deposits in the skin', {
            id: 'types.metastatic.figure.label.4',
            desc: 'Name of marker 4 in the picture for Deposits linked to an illness elsewhere in the body: points at lumps in a cross-section of skin, into which the dots settle.',
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
          'In this type, doctors have looked for a cause and have not found one. Doctors use the name “idiopathic” only after such a search.',
          {
            id: 'types.idiopathic.cause',
            desc: 'First paragraph about the idiopathic type. “Not found” is not the same as “there is none”. Keep “only after”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('With this type, doctors might not find any of these causes:', {
            id: 'types.idiopathic.explain.lead',
            desc: 'Stands before a list of causes that doctors look for. In the idiopathic type, none of them explains the deposits. Keep “might”.',
          }),
          items: [
            msg('injured tissue', {
              id: 'types.idiopathic.explain.tissue',
              desc: 'Completes “With this type, doctors might not find any of these causes”. Body tissue.',
            }),
            msg('a skin disease', {
              id: 'types.idiopathic.explain.skin',
              desc: 'Completes “With this type, doctors might not find any of these causes”.',
            }),
            msg('an illness that affects the whole body', {
              id: 'types.idiopathic.explain.body',
              desc: 'Completes “With this type, doctors might not find any of these causes”. The medical word is “systemic”.',
            }),
          ],
        },
        msg(
          'People with this type usually have one lump or several, hardened by calcium. Lumps can come up on different parts of the body, often where skin gets knocked or pressed. Doctors do not know whether knocks or pressure are a cause.',
          {
            id: 'types.idiopathic.who',
            desc: 'Paragraph about the idiopathic type: what it looks like and where. Keep “usually”, “can” and “often”.',
          },
        ),
        msg(
          'Ask which tests could still help to find a cause, and what the plan is. Without a known cause, choosing a treatment can be complex.',
          {
            id: 'types.idiopathic.check',
            desc: 'Paragraph about the idiopathic type: what to ask, and why. The plan is the one for tests and treatment. Keep “could” and “can”. “Without a known cause” does not say that there is none.',
          },
        ),
      ],
      ask: [
        msg('Which causes have you looked for?', {
          id: 'types.idiopathic.ask.looked-for',
          desc: 'Question that the reader can take to the doctor: about the search for a cause.',
        }),
        msg('Could more tests find a cause?', {
          id: 'types.idiopathic.ask.more',
          desc: 'Question that the reader can take to the doctor: about more tests.',
        }),
        msg('How can I keep pressure off the lumps?', {
          id: 'types.idiopathic.ask.pressure',
          desc: 'Question that the reader can take to the doctor: about places where the skin is pressed.',
        }),
        msg('Will you look for a cause again?', {
          id: 'types.idiopathic.ask.again',
          desc: 'Question that the reader can take to the doctor: about a later search.',
        }),
        msg('What can we do if no cause is found?', {
          id: 'types.idiopathic.ask.treat',
          desc: 'Question that the reader can take to the doctor: about treatment. “We” are reader and doctor.',
        }),
      ],
      words: [words.idiopathic(), words.nodule()],
      figure: {
        id: 'types-idiopathic',
        alt: msg(
          'An arm with one lump and a small group of lumps. A checklist of injury, skin disease and whole-body illness has no check marks, only a question mark.',
          {
            id: 'types.idiopathic.figure.alt',
            desc: 'Text alternative of the picture for Deposits with no cause found: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Lumps are there, but doctors have found no cause', {
          id: 'types.idiopathic.figure.caption',
          desc: 'Caption under the picture for Deposits with no cause found.',
        }),
        labels: [
          msg('Injury', {
            id: 'types.idiopathic.figure.label.1',
            desc: 'Name of marker 1 in the picture for Deposits with no cause found: first line of a checklist, a leg with a scraped knee and an empty box. Bodily injury.',
          }),
          msg('Skin disease', {
            id: 'types.idiopathic.figure.label.2',
            desc: 'Name of marker 2 in the picture for Deposits with no cause found: second line of a checklist, a patch of skin with blotches and an empty box.',
          }),
          msg('Whole-body illness', {
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
          'In this type, deposits come from medical care. Some treatments bring the minerals calcium or phosphorus into the skin, which then hardens. Mostly, deposits form after calcium leaks by accident from an IV drip, called an infusion.',
          {
            id: 'types.iatrogenic.cause',
            desc: 'First paragraph about the iatrogenic type: where the deposits come from, and the most frequent way. An infusion is fluid or medicine that runs slowly into the body; “drip” is its everyday name. The calcium is part of that fluid and leaks into the tissue. Keep “some” and “mostly”. No blame of the care team.',
          },
        ),
        msg(
          'Tell your nurse at once if an IV drip hurts or the skin swells: the drip may leak. If no nurse is near, call your care team at once.',
          {
            id: 'types.iatrogenic.drip',
            desc: 'Paragraph about the iatrogenic type: what to do while a drip runs, and why. The skin is that around the place where the drip goes in. Some people have a drip at home. Keep “may”. This is a safety warning.',
          },
        ),
        msg(
          'Do not stop or change a treatment before you have asked your care team. Ask, too, before you take off a medical device, such as a strap. Your illness may get worse.',
          {
            id: 'types.iatrogenic.keep-on',
            desc: 'Paragraph about the iatrogenic type: what not to do alone, and why. The device is a medical one on the body. Keep “may”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg(
            'With some treatments, deposits can form where the skin is especially at risk:',
            {
              id: 'types.iatrogenic.where.lead',
              desc: 'Stands before a list: where deposits can form after medical care. Not every treatment is meant: keep “some”, “can” and “especially”.',
            },
          ),
          items: [
            msg('where you had an injection', {
              id: 'types.iatrogenic.where.injection',
              desc: 'Completes “With some treatments, deposits can form where the skin is especially at risk:”.',
            }),
            msg('where you had an infusion: fluid or medicine that runs slowly into the body', {
              id: 'types.iatrogenic.where.infusion',
              desc: 'Completes “With some treatments, deposits can form where the skin is especially at risk:”. An infusion mostly goes into a vein.',
            }),
            msg('where a medical device, such as a strap, presses on your skin', {
              id: 'types.iatrogenic.where.device',
              desc: 'Completes “With some treatments, deposits can form where the skin is especially at risk:”.',
            }),
          ],
        },
        msg(
          'Mostly, such deposits are a side effect that nobody wanted. Your care team may know of the risk, but still expect the treatment to help you more than harm you.',
          {
            id: 'types.iatrogenic.benefit',
            desc: 'Paragraph about the iatrogenic type: risk and benefit. The risk is that of deposits. Keep “mostly” and “may”. No blame.',
          },
        ),
        msg('Ask what your care team does about the risk of deposits.', {
          id: 'types.iatrogenic.plan',
          desc: 'Paragraph about the iatrogenic type: what to ask. It must not promise that every care team has weighed the risk.',
        }),
        msg(
          'Before your visit, list the treatments that you have had, and where on your body. Ask your doctor to check those places.',
          {
            id: 'types.iatrogenic.check',
            desc: 'Paragraph about the iatrogenic type: what to tell, and what to ask the doctor to check. It must not promise that every doctor does.',
          },
        ),
      ],
      ask: [
        msg('Which of my treatments may have led to deposits?', {
          id: 'types.iatrogenic.ask.which',
          desc: 'Question that the reader can take to the doctor: about the cause.',
        }),
        msg('Do I still need this treatment?', {
          id: 'types.iatrogenic.ask.still',
          desc: 'Question that the reader can take to the doctor: about a treatment that may have led to deposits.',
        }),
        msg('Is this treatment worth the risk for me?', {
          id: 'types.iatrogenic.ask.weigh',
          desc: 'Question that the reader can take to the doctor: about benefit and risk.',
        }),
        msg('Can you put the device in another place?', {
          id: 'types.iatrogenic.ask.device',
          desc: 'Question that the reader can take to the doctor: about a medical device that presses on the skin.',
        }),
      ],
      words: [words.iatrogenic()],
      figure: {
        id: 'types-iatrogenic',
        alt: msg(
          'A forearm with an infusion line, an injection mark and a device strap pressing on the skin. Deposits can form at each of these spots.',
          {
            id: 'types.iatrogenic.figure.alt',
            desc: 'Text alternative of the picture for Deposits after medical care: what it conveys to a reader who cannot see it. Keep “can”.',
          },
        ),
        caption: msg(
          'Deposits can form at these spots after medical care: show the spots to your doctor',
          {
            id: 'types.iatrogenic.figure.caption',
            desc: 'Caption under the picture for Deposits after medical care, with what to do. Keep “can”.',
          },
        ),
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
