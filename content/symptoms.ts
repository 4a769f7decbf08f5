import {msg} from '@lit/localize';
import type {SectionText} from './model.js';

/** The section about symptoms, in English. */
export const symptoms = (): SectionText => ({
  id: 'symptoms',
  title: msg('Signs and symptoms', {
    id: 'symptoms.title',
    desc: 'Title of the section about symptoms.',
  }),
  intro: [
    msg(
      'In calcinosis cutis, calcium collects in or just under the skin. These collections are called calcium deposits. The condition can show itself through various symptoms.',
      {
        id: 'symptoms.intro.1',
        desc: 'First paragraph of the section Signs and symptoms: what the condition is. Keep “can”.',
      },
    ),
    msg(
      'Which symptoms you have depends on how extensive the deposits are. It also depends on where in the skin they lie.',
      {
        id: 'symptoms.intro.2',
        desc: 'Second paragraph of the section Signs and symptoms: what the symptoms depend on.',
      },
    ),
    msg(
      'Knowing that the condition is there, and what it does, is a starting point for timely treatment. It is also a starting point for trying to find treatment that works. Such treatment aims to keep the risk of further problems (complications) low.',
      {
        id: 'symptoms.intro.3',
        desc: 'Third paragraph of the section Signs and symptoms. Keep “trying to” and “aims to”: nothing is promised.',
      },
    ),
    msg(
      'Treatment can be challenging. How well it works depends on your own case and on underlying causes. No treatment works for everyone, so ask your doctor what may suit you.',
      {
        id: 'symptoms.intro.4',
        desc: 'Fourth paragraph of the section Signs and symptoms: the limits of treatment. Keep “can”, “depends on” and “may”.',
      },
    ),
  ],
  figures: [],
  topics: [
    {
      id: 'nodules',
      heading: msg('Lumps in the skin', {
        id: 'symptoms.nodules.heading',
        desc: 'Heading of a symptom.',
      }),
      term: msg('Nodules', {
        id: 'symptoms.nodules.term',
        desc: 'Medical name shown under the heading “Lumps in the skin”.',
      }),
      body: [
        msg(
          'You may notice bumps (nodules) in your skin. They may feel firm, and they may look white. Their color varies with your skin tone and with how deep they lie.',
          {
            id: 'symptoms.nodules.body.1',
            desc: 'First paragraph about lumps in the skin: how they feel and look. Keep each “may”.',
          },
        ),
        msg(
          'They appear particularly where injury is common, where there is pressure, or where bone lies close to the surface. More than one of these may be true of the same place. Examples are the hands, elbows and knees.',
          {
            id: 'symptoms.nodules.body.2',
            desc: 'Second paragraph about lumps in the skin: where they appear. Keep “particularly”; the body parts are examples, not a full list.',
          },
        ),
        msg(
          'Their sizes can differ. They can range from about the size of a pea to large enough to be a nuisance. Over time, they can be single, or grouped into growths about as big as a marble.',
          {
            id: 'symptoms.nodules.body.3',
            desc: 'Third paragraph about lumps in the skin: their size. Keep each “can” and “about”.',
          },
        ),
        msg(
          'Lumps on pressure areas, such as the buttocks or feet, can make sitting or walking uncomfortable. This can affect how well you move about (mobility). It can also affect your comfort.',
          {
            id: 'symptoms.nodules.body.4',
            desc: 'Fourth paragraph about lumps in the skin: their effect on sitting and walking. Keep each “can”.',
          },
        ),
      ],
      figure: {
        id: 'symptoms-nodules',
        alt: msg(
          'One pea-sized lump and a marble-sized group of lumps on an elbow and a hand. The lumps may be firm and white, on bony areas or areas under pressure.',
          {
            id: 'symptoms.nodules.figure.alt',
            desc: 'Text alternative of the picture for “Lumps in the skin”: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Single and grouped lumps, with a pea and a marble for scale', {
          id: 'symptoms.nodules.figure.caption',
          desc: 'Caption under the picture for “Lumps in the skin”.',
        }),
        labels: [
          msg('Single lump', {
            id: 'symptoms.nodules.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Lumps in the skin”: points at a lump at the edge of a hand.',
          }),
          msg('Pea', {
            id: 'symptoms.nodules.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Lumps in the skin”: a pea as wide as the lump.',
          }),
          msg('Marble', {
            id: 'symptoms.nodules.figure.label.3',
            desc: 'Name of marker 3 in the picture for “Lumps in the skin”: a glass marble as wide as the group of lumps.',
          }),
          msg('Group of lumps', {
            id: 'symptoms.nodules.figure.label.4',
            desc: 'Name of marker 4 in the picture for “Lumps in the skin”: points at lumps grown together at an elbow.',
          }),
        ],
      },
    },
    {
      id: 'pain',
      heading: msg('Pain', {id: 'symptoms.pain.heading', desc: 'Heading of a symptom.'}),
      body: [
        msg(
          'Deposits in the skin can hurt. This is primarily when lumps lie where there is pressure or movement.',
          {
            id: 'symptoms.pain.body.1',
            desc: 'First paragraph about pain: when it comes. Keep “can” and “primarily”.',
          },
        ),
        msg(
          'The feeling can differ widely. It can range from a steady, dull ache to a sharp, severe pain. It can have a marked effect on your quality of life.',
          {
            id: 'symptoms.pain.body.2',
            desc: 'Second paragraph about pain: how it feels. Keep each “can”.',
          },
        ),
        msg(
          'Pain can grow substantial as deposits build up. It can also be substantial if deposits are close to joints, or in areas that move a lot. The same can happen in areas that bear your weight.',
          {
            id: 'symptoms.pain.body.3',
            desc: 'Third paragraph about pain: where it can be strong. Keep each “can”.',
          },
        ),
        msg(
          'Such pain can limit what you do in ordinary tasks. Tell your doctor or nurse if this happens to you.',
          {
            id: 'symptoms.pain.body.4',
            desc: 'Fourth paragraph about pain: its effect on daily tasks. Keep “can”.',
          },
        ),
      ],
      figure: {
        id: 'symptoms-pain',
        alt: msg(
          'A bent elbow with rings around its pressure points, and a scale from mild to strong. Pain can range from dull to sharp, primarily where there is pressure or movement.',
          {
            id: 'symptoms.pain.figure.alt',
            desc: 'Text alternative of the picture for “Pain”: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Pain can range from dull to sharp', {
          id: 'symptoms.pain.figure.caption',
          desc: 'Caption under the picture for “Pain”. Keep “can”.',
        }),
        labels: [
          msg('Pressure', {
            id: 'symptoms.pain.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Pain”: points at lumps in an arm that lies on a table.',
          }),
          msg('Movement', {
            id: 'symptoms.pain.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Pain”: an arrow by the arm: it bends.',
          }),
          msg('Steady, dull ache', {
            id: 'symptoms.pain.figure.label.3',
            desc: 'Name of marker 3 in the picture for “Pain”: the mild end of the scale, with a mildly unhappy face.',
          }),
          msg('Sharp, severe pain', {
            id: 'symptoms.pain.figure.label.4',
            desc: 'Name of marker 4 in the picture for “Pain”: the strong end of the scale, with a face in pain.',
          }),
        ],
      },
    },
    {
      id: 'skin-hardening',
      heading: msg('Hard, stiff skin', {
        id: 'symptoms.skin-hardening.heading',
        desc: 'Heading of a symptom.',
      }),
      body: [
        msg(
          'When you touch it, affected skin may feel harder than it normally is. The cause is the calcium that lies beneath.',
          {
            id: 'symptoms.skin-hardening.body.1',
            desc: 'First paragraph about hard skin. Keep “may”.',
          },
        ),
        msg(
          'This is particularly common in the fingers, forearms and face. In those places, skin may get so stiff that it looks like a disease called scleroderma. Scleroderma makes skin, and sometimes organs too, hard and tight.',
          {
            id: 'symptoms.skin-hardening.body.2',
            desc: 'Second paragraph about hard skin: where it is common. “Scleroderma” is only a likeness here. Keep “particularly” and “may”.',
          },
        ),
        msg(
          'Skin that looks this way does not by itself mean that you have scleroderma. Some people have both conditions. A doctor can tell them apart.',
          {
            id: 'symptoms.skin-hardening.body.3',
            desc: 'Third paragraph about hard skin: it looks like scleroderma but is not the same. Keep the two conditions apart.',
          },
        ),
        msg(
          'In severe instances, hard skin can have a deep effect on your quality of life. In such instances, ordinary actions can become difficult. Examples are gripping things, or showing feelings with your face.',
          {
            id: 'symptoms.skin-hardening.body.4',
            desc: 'Fourth paragraph about hard skin: its effect on daily life. Keep “in severe instances” and “can”.',
          },
        ),
        msg(
          'Skin that keeps losing flexibility tends to crack. Cracks lead to painful, deep splits (fissures), which are open to infection. Ask your doctor or nurse how to care for cracked skin.',
          {
            id: 'symptoms.skin-hardening.body.5',
            desc: 'Fifth paragraph about hard skin: cracks. Keep “tends to”.',
          },
        ),
      ],
      figure: {
        id: 'symptoms-skin-hardening',
        alt: msg(
          'A hand that cannot close fully round a cup, and a face with stiff areas. Stiff skin on fingers, forearm and face can make gripping and facial expression harder, and it can crack.',
          {
            id: 'symptoms.skin-hardening.figure.alt',
            desc: 'Text alternative of the picture for “Hard, stiff skin”: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Stiff skin on the fingers, forearm and face', {
          id: 'symptoms.skin-hardening.figure.caption',
          desc: 'Caption under the picture for “Hard, stiff skin”.',
        }),
        labels: [
          msg('Stiff skin', {
            id: 'symptoms.skin-hardening.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Hard, stiff skin”: points at a hatched area on a finger; forearm and face are hatched too.',
          }),
          msg('Crack', {
            id: 'symptoms.skin-hardening.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Hard, stiff skin”: points at a crack in the skin, seen closer.',
          }),
        ],
      },
    },
    {
      id: 'restricted-movement',
      heading: msg('Stiff joints and limited movement', {
        id: 'symptoms.restricted-movement.heading',
        desc: 'Heading of a symptom.',
      }),
      body: [
        msg(
          'You might feel stiffness if deposits lie close to joints. You might also feel it if they affect how your muscles move. In either case, how far a joint can move (range of motion) might be reduced.',
          {
            id: 'symptoms.restricted-movement.body.1',
            desc: 'First paragraph about limited movement. Keep each “might”.',
          },
        ),
        msg(
          'This can have a marked effect on joints such as the fingers, elbows and knees. Tasks that need small, exact movements (fine motor skills) can become harder. Movements that involve bending can become harder too.',
          {
            id: 'symptoms.restricted-movement.body.2',
            desc: 'Second paragraph about limited movement: which joints and tasks. Keep each “can”; the joints are examples.',
          },
        ),
        msg(
          'Depending on where the deposits are, this can hinder chores and other daily activities. That is mainly when deposits form in or around joints, or close to them.',
          {
            id: 'symptoms.restricted-movement.body.3',
            desc: 'Third paragraph about limited movement: daily life. Keep “depending on”, “can” and “mainly”.',
          },
        ),
      ],
      figure: {
        id: 'symptoms-restricted-movement',
        alt: msg(
          'A finger, an elbow and a knee, each with a full bend and a smaller bend. A deposit by the joint might reduce how far it bends.',
          {
            id: 'symptoms.restricted-movement.figure.alt',
            desc: 'Text alternative of the picture for “Stiff joints and limited movement”: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('A full bend and a reduced bend', {
          id: 'symptoms.restricted-movement.figure.caption',
          desc: 'Caption under the picture for “Stiff joints and limited movement”.',
        }),
        labels: [
          msg('Full bend', {
            id: 'symptoms.restricted-movement.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Stiff joints and limited movement”: a finger, an elbow and a knee that bend all the way.',
          }),
          msg('Reduced bend', {
            id: 'symptoms.restricted-movement.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Stiff joints and limited movement”: the same joints, which bend less far.',
          }),
          msg('Deposit by the joint', {
            id: 'symptoms.restricted-movement.figure.label.3',
            desc: 'Name of marker 3 in the picture for “Stiff joints and limited movement”: points at a lump by a finger’s joint.',
          }),
        ],
      },
    },
    {
      id: 'inflammation',
      heading: msg('Redness and swelling', {
        id: 'symptoms.inflammation.heading',
        desc: 'Heading of a symptom.',
      }),
      term: msg('Inflammation', {
        id: 'symptoms.inflammation.term',
        desc: 'Medical name shown under the heading “Redness and swelling”.',
      }),
      body: [
        msg(
          'Redness and swelling (inflammation) come from your immune system, the body’s defense. It reacts to the calcium under your skin.',
          {
            id: 'symptoms.inflammation.body.1',
            desc: 'First paragraph about redness and swelling: where they come from.',
          },
        ),
        msg(
          'Areas of inflammation may look red and can be swollen. They can be tender, or hurt when touched. Often they encircle the lumps hardened by calcium (calcified nodules).',
          {
            id: 'symptoms.inflammation.body.2',
            desc: 'Second paragraph about redness and swelling: how the areas look and feel. Keep “may”, “can” and “often”.',
          },
        ),
        msg(
          'How it looks varies with your skin tone and with how deep it lies. Redness can be harder to see on dark skin. Check for warmth, swelling and tenderness too.',
          {
            id: 'symptoms.inflammation.body.3',
            desc: 'Third paragraph about redness and swelling: advice for every skin color. “It” is the inflammation.',
          },
        ),
        msg(
          'The reaction can worsen discomfort and add to pain. It can limit movement near the area still more.',
          {
            id: 'symptoms.inflammation.body.4',
            desc: 'Fourth paragraph about redness and swelling: effects. Keep each “can”.',
          },
        ),
        msg(
          'Inflammation signals that your body is trying to respond to the calcified material and wall it off. The body appears to treat this material as something foreign and harmful. That does not mean that the calcium is poisonous.',
          {
            id: 'symptoms.inflammation.body.5',
            desc: 'Fifth paragraph about redness and swelling: what the body is doing. Keep “appears to”; calcium is not a poison.',
          },
        ),
        msg('Get medical help promptly if redness spreads.', {
          id: 'symptoms.inflammation.body.6',
          desc: 'Last paragraph about redness and swelling: when to get help. This is a safety warning.',
        }),
      ],
      figure: {
        id: 'symptoms-inflammation',
        alt: msg(
          'A lump under the skin with a ring of swelling and immune cells around it: the immune system’s reaction to the deposit. Two hands with spreading redness, which can be harder to see on dark skin than on light skin.',
          {
            id: 'symptoms.inflammation.figure.alt',
            desc: 'Text alternative of the picture for “Redness and swelling”: what it conveys to a reader who cannot see it. Keep “can”.',
          },
        ),
        caption: msg('The immune system reacts around a deposit', {
          id: 'symptoms.inflammation.figure.caption',
          desc: 'Caption under the picture for “Redness and swelling”.',
        }),
        labels: [
          msg('Deposit', {
            id: 'symptoms.inflammation.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Redness and swelling”: points at the lump of calcium in the middle.',
          }),
          msg('Swelling', {
            id: 'symptoms.inflammation.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Redness and swelling”: points at the ring of swelling round the lump.',
          }),
          msg('Immune cells', {
            id: 'symptoms.inflammation.figure.label.3',
            desc: 'Name of marker 3 in the picture for “Redness and swelling”: points at one of the cells round the lump.',
          }),
          msg('Spreading redness on light skin', {
            id: 'symptoms.inflammation.figure.label.4',
            desc: 'Name of marker 4 in the picture for “Redness and swelling”: panel with a light hand, on which redness spreads from a lump up the arm.',
          }),
          msg('Spreading redness on dark skin', {
            id: 'symptoms.inflammation.figure.label.5',
            desc: 'Name of marker 5 in the picture for “Redness and swelling”: panel with a dark hand, on which the same redness is purplish and stands out less.',
          }),
        ],
      },
    },
    {
      id: 'open-sores',
      heading: msg('Open sores', {
        id: 'symptoms.open-sores.heading',
        desc: 'Heading of a symptom.',
      }),
      term: msg('Ulcers', {
        id: 'symptoms.open-sores.term',
        desc: 'Medical name shown under the heading “Open sores”.',
      }),
      body: [
        msg(
          'The skin over a deposit may sometimes break down, with extra pressure playing a part. As a result, an open sore (ulcer) may sometimes form.',
          {
            id: 'symptoms.open-sores.body.1',
            desc: 'First paragraph about open sores: how they form. Keep “may sometimes” in both sentences.',
          },
        ),
        msg(
          'Sores come frequently where there is friction or pressure. Examples are the joints, the buttocks, and the limbs, hands and feet (extremities). In such places, movement, or too little of it, hampers healing.',
          {
            id: 'symptoms.open-sores.body.2',
            desc: 'Second paragraph about open sores: where they come. Keep “frequently”; the body parts are examples.',
          },
        ),
        msg(
          'Sores may ooze, bleed or form a crust. They can make infection more likely. They can be very painful, but care for the wound can help.',
          {
            id: 'symptoms.open-sores.body.3',
            desc: 'Third paragraph about open sores: what they are like. Keep each “may” and “can”; do not make it sound more alarming.',
          },
        ),
        msg(
          'In wound care, the area is cleaned in a way that keeps germs out (sterile technique). A suitable dressing soaks up fluid, and the skin is shielded from more injury. Have a nurse show you how.',
          {
            id: 'symptoms.open-sores.body.4',
            desc: 'Fourth paragraph about open sores: wound care. Keep the advice to have a nurse show how.',
          },
        ),
        msg(
          'Some dressings are made not to stick (non-adherent). Others are a water-based gel (hydrogel) or soft foam. Ask your nurse or doctor which one suits your sore.',
          {
            id: 'symptoms.open-sores.body.5',
            desc: 'Fifth paragraph about open sores: kinds of dressing.',
          },
        ),
        msg(
          'Such dressings can help limit pain and make dressing changes easier. They favor healing under a moist cover (moist-wound healing). Through this, tissue in the open wound can be repaired.',
          {
            id: 'symptoms.open-sores.body.6',
            desc: 'Sixth paragraph about open sores: what dressings can do. Keep each “can”.',
          },
        ),
        msg(
          'Never squeeze a deposit or try to cut it out. Get medical help promptly for spreading redness, pus, fever or fast-growing pain. Redness can be harder to see on dark skin, so check for warmth, swelling and tenderness too.',
          {
            id: 'symptoms.open-sores.body.7',
            desc: 'Last paragraph about open sores: what not to do, and when to get help. This is a safety warning, so keep every sign.',
          },
        ),
      ],
      figure: {
        id: 'symptoms-open-sores',
        alt: msg(
          'Three steps: a deposit presses up, the skin over it thins, and a shallow sore opens, with a dressing nearby. Pressure from a deposit may sometimes open the skin above it.',
          {
            id: 'symptoms.open-sores.figure.alt',
            desc: 'Text alternative of the picture for “Open sores”: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('How a sore may form over a deposit', {
          id: 'symptoms.open-sores.figure.caption',
          desc: 'Caption under the picture for “Open sores”. Keep “may”.',
        }),
        labels: [
          msg('Deposit presses up', {
            id: 'symptoms.open-sores.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Open sores”: the first step.',
          }),
          msg('Skin over it thins', {
            id: 'symptoms.open-sores.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Open sores”: the second step. “It” is the deposit.',
          }),
          msg('A sore may sometimes open', {
            id: 'symptoms.open-sores.figure.label.3',
            desc: 'Name of marker 3 in the picture for “Open sores”: the third step. Keep “may sometimes”.',
          }),
          msg('Dressing', {
            id: 'symptoms.open-sores.figure.label.4',
            desc: 'Name of marker 4 in the picture for “Open sores”: points at an adhesive dressing.',
          }),
        ],
      },
    },
  ],
});
