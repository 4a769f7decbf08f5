import {msg} from '@lit/localize';
import type {FigureText, SectionText} from './model.js';
import {about, bleeding, help, neverSqueeze, words} from './shared.js';

/** The picture of hard, stiff skin, which the common questions show, too. */
export const stiffAreas = (): FigureText => ({
  alt: msg(
    'A hand that cannot close fully around a cup, and a face with stiff areas. Severe stiffness of the fingers, forearm and face can make it harder to grip things or to show feelings. Stiff skin can crack.',
    {
      id: 'symptoms.skin-hardening.figure.alt',
      desc: 'Text alternative of the picture for “Hard, stiff skin”: what it conveys to a reader who cannot see it. Keep “severe” and each “can”.',
    },
  ),
  caption: msg('Stiff skin on the fingers, forearm and face', {
    id: 'symptoms.skin-hardening.figure.caption',
    desc: 'Caption under the picture for “Hard, stiff skin”.',
  }),
  labels: [
    msg('Stiff skin, marked with lines', {
      id: 'symptoms.skin-hardening.figure.label.1',
      desc: 'Name of marker 1 in the picture for “Hard, stiff skin”: points at a hatched area on a finger; forearm and face are hatched too. The lines are only in the picture, not on real skin.',
    }),
    msg('Crack', {
      id: 'symptoms.skin-hardening.figure.label.2',
      desc: 'Name of marker 2 in the picture for “Hard, stiff skin”: points at a crack in the skin, seen closer.',
    }),
  ],
});

/** The section about symptoms, in English. */
export const symptoms = (): SectionText => ({
  id: 'symptoms',
  title: msg('Signs and symptoms', {
    id: 'symptoms.title',
    desc: 'Title of the section about symptoms.',
  }),
  about: about(),
  keyPoints: [
    msg(
      'Calcium deposits can cause lumps, pain, hard skin, stiff joints, swelling and open sores.',
      {
        id: 'symptoms.key.signs',
        desc: 'First key point of the section: the six kinds of symptom. Keep “can”.',
      },
    ),
    msg(
      'Tell your doctor soon about these signs. For a danger sign from the box, get help at once.',
      {
        id: 'symptoms.key.tell',
        desc: 'Second key point: what to do, and how soon. Say “soon” and “at once” as in the two boxes. “These signs” are those of the first key point. The box with danger signs is near this line.',
      },
    ),
    neverSqueeze(),
  ],
  help: [help.infection(), help.seeDoctor()],
  intro: [
    msg(
      'Your symptoms depend on how widespread the deposits are and where in the skin they lie. In scleroderma, which makes skin hard and tight, doctors do not yet understand well how deposits change over time.',
      {
        id: 'symptoms.intro.depends',
        desc: 'First paragraph before the symptoms: what the symptoms depend on, and what is not known. “They” are the deposits. Keep “not yet” and “well”: something is known. Scleroderma is a disease that hardens skin.',
      },
    ),
    msg(
      'Tell your doctor how your signs affect you, and ask what you have. The answer can help you to get treatment early.',
      {
        id: 'symptoms.intro.early',
        desc: 'Second paragraph before the symptoms: what to tell and what to ask, and why. “The answer” is what the reader has. “Early” means: not late. Keep “can”.',
      },
    ),
    msg(
      'Treatment aims to ease symptoms and to keep the risk of other problems, such as infection, low. But deposits can be difficult to treat. Results vary from person to person.',
      {
        id: 'symptoms.intro.treatment',
        desc: 'Last paragraph before the symptoms. “Difficult to treat” means that it is not easy to find what works, not that treatment hurts. Keep “aims to”, “can” and “vary”: nothing is promised.',
      },
    ),
  ],
  figures: [
    {
      id: 'symptoms-show',
      alt: msg(
        'A doctor looks through a magnifying glass at a lump on a person’s arm. Next to them, fingers that squeeze a lump are crossed out.',
        {
          id: 'symptoms.figure.show.alt',
          desc: 'Text alternative of the picture at the top of the section Signs and symptoms: what it conveys to a reader who cannot see it. Keep “crossed out”: nobody should squeeze a lump.',
        },
      ),
      caption: msg('Let your doctor see each lump, and never squeeze one', {
        id: 'symptoms.figure.show.caption',
        desc: 'Caption under the picture at the top of the section Signs and symptoms: what to do, and what not to do. “One” is a lump. Keep “never”.',
      }),
      labels: [],
    },
  ],
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
          'You may notice lumps in your skin. The lumps may feel firm and look white. Their color also depends on your skin tone and on how deep they lie.',
          {
            id: 'symptoms.nodules.feel',
            desc: 'First paragraph about lumps: how they feel and look. “Their” and “they” are the lumps. Keep each “may”.',
          },
        ),
        msg(
          'A lump can be small, about the size of a pea. Lumps can stay single or, over time, form a group about as big as a marble. Larger lumps can bother you.',
          {
            id: 'symptoms.nodules.size',
            desc: 'Second paragraph about lumps: their size and number. Keep each “can” and each “about”.',
          },
        ),
        msg(
          'Show any new or changed lump to your doctor or nurse soon, because another condition may look similar. Do not squeeze the lump or cut it. Broken skin can get infected.',
          {
            id: 'symptoms.nodules.show',
            desc: 'Paragraph about lumps: what to do and why, what to avoid and why. “It” is the lump. This is a safety warning. Keep “soon”, “may” and “can”.',
          },
        ),
        {
          kind: 'notes',
          lead: msg('To help your doctor to see which tests you need, write down:', {
            id: 'symptoms.nodules.note.lead',
            desc: 'Lead of a list about lumps: what to note for the doctor. The items complete it.',
          }),
          items: [
            msg('where each lump is', {
              id: 'symptoms.nodules.note.where',
              desc: 'Item about lumps. Completes “To help your doctor to see which tests you need, write down:”.',
            }),
            msg('when you first noticed the lump', {
              id: 'symptoms.nodules.note.since',
              desc: 'Item about lumps. Completes “To help your doctor to see which tests you need, write down:”.',
            }),
            msg('whether the lump hurts, and when', {
              id: 'symptoms.nodules.note.hurts',
              desc: 'Item about lumps. Completes “To help your doctor to see which tests you need, write down:”.',
            }),
          ],
        },
        msg(
          'Ask your doctor how to keep pressure off lumps. Lumps on the buttocks or feet, for example, can make it uncomfortable to sit or walk. You can then find it harder to move around.',
          {
            id: 'symptoms.nodules.sitting',
            desc: 'Paragraph about lumps: what to ask, and their effect on sitting and walking. Keep each “can”; the body parts are examples.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('Lumps come especially where:', {
            id: 'symptoms.nodules.where.lead',
            desc: 'Lead of a list about lumps: where they come. Keep “especially”. One of the three items is enough, and several can be true.',
          }),
          items: [
            msg('the skin is often injured', {
              id: 'symptoms.nodules.where.injury',
              desc: 'Item about lumps. Completes “Lumps come especially where:”.',
            }),
            msg('something presses on the skin', {
              id: 'symptoms.nodules.where.pressure',
              desc: 'Item about lumps. Completes “Lumps come especially where:”.',
            }),
            msg('bone lies close to the surface', {
              id: 'symptoms.nodules.where.bone',
              desc: 'Item about lumps. Completes “Lumps come especially where:”.',
            }),
          ],
        },
        {
          kind: 'bullets',
          lead: msg('Places where lumps come include:', {
            id: 'symptoms.nodules.places.lead',
            desc: 'Lead of a list about lumps: places on the body. They are examples, not a full list.',
          }),
          items: [
            msg('hands', {
              id: 'symptoms.nodules.places.hands',
              desc: 'Item about lumps. Completes “Places where lumps come include:”.',
            }),
            msg('fingertips', {
              id: 'symptoms.nodules.places.fingertips',
              desc: 'Item about lumps. Completes “Places where lumps come include:”.',
            }),
            msg('elbows', {
              id: 'symptoms.nodules.places.elbows',
              desc: 'Item about lumps. Completes “Places where lumps come include:”.',
            }),
            msg('knees', {
              id: 'symptoms.nodules.places.knees',
              desc: 'Item about lumps. Completes “Places where lumps come include:”.',
            }),
          ],
        },
      ],
      ask: [
        msg('Are my lumps calcium deposits?', {
          id: 'symptoms.nodules.ask.deposits',
          desc: 'Question for the doctor about lumps.',
        }),
        msg('Which tests can show what my lumps are?', {
          id: 'symptoms.nodules.ask.tests',
          desc: 'Question for the doctor about lumps.',
        }),
        msg('How can I protect my lumps from pressure?', {
          id: 'symptoms.nodules.ask.pressure',
          desc: 'Question for the doctor or nurse about lumps.',
        }),
        msg('What should I do if a lump changes?', {
          id: 'symptoms.nodules.ask.change',
          desc: 'Question for the doctor or nurse about lumps.',
        }),
      ],
      figure: {
        id: 'symptoms-nodules',
        alt: msg(
          'One pea-sized lump and a marble-sized group of lumps on an elbow and a hand. The lumps may be firm and white, on bony areas or areas under pressure.',
          {
            id: 'symptoms.nodules.figure.alt',
            desc: 'Text alternative of the picture for “Lumps in the skin”: what it conveys to a reader who cannot see it. Keep “may”.',
          },
        ),
        caption: msg('Single and grouped lumps, with a pea and a marble to show their size', {
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
          'Deposits in the skin can hurt, mostly when lumps lie where there is pressure or movement.',
          {
            id: 'symptoms.pain.when',
            desc: 'First paragraph about pain: when it comes. Keep “can” and “mostly”.',
          },
        ),
        msg(
          'The pain can range from a steady, dull ache to a sharp, severe pain. Strong pain can limit what you do each day and greatly affect your life: tell your doctor soon. If pain quickly gets worse, get medical help at once.',
          {
            id: 'symptoms.pain.feel',
            desc: 'Second paragraph about pain: how it feels, what it does, and what to do. Say “soon” and “at once” as in the two boxes. Keep each “can”. This is a safety warning.',
          },
        ),
        msg(
          'Ask your doctor or a pharmacist before you use a painkiller. Some painkillers can harm the stomach or the kidneys. Your doctor may suggest a medicine for your pain.',
          {
            id: 'symptoms.pain.painkiller',
            desc: 'Paragraph about pain, after the paragraph on how pain feels. Keep “some”, “can” and “may”. A pharmacist sells medicines and advises on them. This is a safety warning.',
          },
        ),
        {
          kind: 'notes',
          lead: msg('To get care that fits your pain, tell your doctor or nurse:', {
            id: 'symptoms.pain.tell.lead',
            desc: 'Lead of a list about pain: what to tell. The items complete it.',
          }),
          items: [
            msg('where it hurts', {
              id: 'symptoms.pain.tell.where',
              desc: 'Item about pain. Completes “To get care that fits your pain, tell your doctor or nurse:”.',
            }),
            msg('how the pain feels', {
              id: 'symptoms.pain.tell.how',
              desc: 'Item about pain. Completes “To get care that fits your pain, tell your doctor or nurse:”.',
            }),
            msg('what makes the pain worse', {
              id: 'symptoms.pain.tell.worse',
              desc: 'Item about pain. Completes “To get care that fits your pain, tell your doctor or nurse:”.',
            }),
            msg('which everyday tasks the pain limits', {
              id: 'symptoms.pain.tell.tasks',
              desc: 'Item about pain. Completes “To get care that fits your pain, tell your doctor or nurse:”.',
            }),
          ],
        },
        {
          kind: 'bullets',
          lead: msg(
            'Pain can get strong as deposits build up. Pain can also be strong if deposits lie:',
            {
              id: 'symptoms.pain.strong.lead',
              desc: 'Lead of a list about pain: when and where it can be strong. Keep each “can”.',
            },
          ),
          items: [
            msg('close to joints', {
              id: 'symptoms.pain.strong.joints',
              desc: 'Item about pain. Completes “Pain can also be strong if deposits lie:”.',
            }),
            msg('in parts of the body that carry your weight', {
              id: 'symptoms.pain.strong.weight',
              desc: 'Item about pain. Completes “Pain can also be strong if deposits lie:”.',
            }),
            msg('in parts of the body that move a lot', {
              id: 'symptoms.pain.strong.movement',
              desc: 'Item about pain. Completes “Pain can also be strong if deposits lie:”.',
            }),
          ],
        },
      ],
      ask: [
        msg('What can ease my pain?', {
          id: 'symptoms.pain.ask.ease',
          desc: 'Question for the doctor or nurse about pain.',
        }),
        msg('Which painkillers are safe for me?', {
          id: 'symptoms.pain.ask.painkillers',
          desc: 'Question for the doctor about pain.',
        }),
        msg('When should I call you about pain?', {
          id: 'symptoms.pain.ask.call',
          desc: 'Question for the doctor or nurse about pain.',
        }),
      ],
      help: [help.infection(), help.seeDoctor()],
      figure: {
        id: 'symptoms-pain',
        alt: msg(
          'A bent elbow with rings around its pressure points, and a scale from mild to strong. Pain can be dull or sharp, and comes mostly where there is pressure or movement.',
          {
            id: 'symptoms.pain.figure.alt',
            desc: 'Text alternative of the picture for “Pain”: what it conveys to a reader who cannot see it. Keep “can” and “mostly”.',
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
        msg('Your skin may feel harder than normal because calcium lies beneath it.', {
          id: 'symptoms.skin-hardening.feel',
          desc: 'First paragraph about hard skin: how it feels, and the cause. “It” is the skin. Keep “may”.',
        }),
        msg('Show any skin that gets hard or tight to a doctor soon.', {
          id: 'symptoms.skin-hardening.check',
          desc: 'Second paragraph about hard skin: what to do. Keep “soon”.',
        }),
        msg(
          'If your skin cracks, ask your doctor or nurse soon how to care for it. Skin that keeps getting stiffer often cracks.',
          {
            id: 'symptoms.skin-hardening.cracks',
            desc: 'Paragraph about hard skin: care for cracks, and why skin cracks. “It” is the cracked skin. Keep “often”.',
          },
        ),
        msg(
          'Get medical help at once if a crack shows a sign of infection from the box. Cracks can become deep and painful, and infection can start in them.',
          {
            id: 'symptoms.skin-hardening.infection',
            desc: 'Paragraph about hard skin, after the one on cracks: when to get help. “Them” are the cracks. The box with danger signs, in the same topic, names the signs. Keep each “can”. This is a safety warning.',
          },
        ),
        msg(
          'When hardening is severe, ask your doctor what can help. Severe hardening can change your daily life a lot. Everyday actions can become difficult, such as gripping things or showing feelings with your face.',
          {
            id: 'symptoms.skin-hardening.severe',
            desc: 'Paragraph about hard skin: what to ask, and its effect on daily life. Keep “when … severe” and each “can”; the actions are examples.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('Hard skin is especially common in the:', {
            id: 'symptoms.skin-hardening.where.lead',
            desc: 'Lead of a list about hard skin: where it is common. Keep “especially”.',
          }),
          items: [
            msg('fingers', {
              id: 'symptoms.skin-hardening.where.fingers',
              desc: 'Item about hard skin. Completes “Hard skin is especially common in the:”.',
            }),
            msg('forearms', {
              id: 'symptoms.skin-hardening.where.forearms',
              desc: 'Item about hard skin. Completes “Hard skin is especially common in the:”.',
            }),
            msg('face', {
              id: 'symptoms.skin-hardening.where.face',
              desc: 'Item about hard skin. Completes “Hard skin is especially common in the:”.',
            }),
          ],
        },
        msg(
          'In these places, skin may become so stiff that it looks like scleroderma. Scleroderma is a disease that makes skin hard and tight.',
          {
            id: 'symptoms.skin-hardening.likeness',
            desc: 'Paragraph about hard skin, after the list of places. “Scleroderma” is only a likeness here. “It” is the skin. Keep “may”.',
          },
        ),
        msg(
          'Hard skin alone does not mean that you have scleroderma, but some people have both. A doctor can tell the two apart.',
          {
            id: 'symptoms.skin-hardening.apart',
            desc: 'Last paragraph about hard skin: it looks like scleroderma but is not the same. “Both” and “the two” are scleroderma and calcinosis cutis; keep them apart.',
          },
        ),
      ],
      help: [help.infection(), help.seeDoctor()],
      ask: [
        msg('Could I have scleroderma too?', {
          id: 'symptoms.skin-hardening.ask.scleroderma',
          desc: 'Question for the doctor about hard skin.',
        }),
        msg('How do I care for cracked skin?', {
          id: 'symptoms.skin-hardening.ask.cracks',
          desc: 'Question for the doctor or nurse about hard skin.',
        }),
        msg('What should I do if a crack gets worse?', {
          id: 'symptoms.skin-hardening.ask.worse',
          desc: 'Question for the doctor or nurse about hard skin.',
        }),
        msg('What can help me to grip things?', {
          id: 'symptoms.skin-hardening.ask.grip',
          desc: 'Question for the doctor or nurse about hard skin.',
        }),
      ],
      words: [words.fissure(), words.scleroderma()],
      figure: {id: 'symptoms-skin-hardening', ...stiffAreas()},
    },
    {
      id: 'restricted-movement',
      heading: msg('Stiff joints and limited movement', {
        id: 'symptoms.restricted-movement.heading',
        desc: 'Heading of a symptom.',
      }),
      body: [
        msg(
          'You might feel stiff if deposits lie close to joints or affect how your muscles move. Your joints might then not move as far.',
          {
            id: 'symptoms.restricted-movement.feel',
            desc: 'First paragraph about limited movement: how it feels. Keep each “might”.',
          },
        ),
        msg(
          'Get medical help at once if a joint suddenly swells and hurts badly. The joint may be infected.',
          {
            id: 'symptoms.restricted-movement.infection',
            desc: 'Paragraph about limited movement: a danger sign, what to do and why. Say “at once” as in the box with danger signs. Keep “may”. This is a safety warning.',
          },
        ),
        msg(
          'Tell your doctor or nurse which movements and daily tasks are hard for you. Physical therapy, with guided movement and exercise, may bring relief. If a movement hurts, stop and tell your therapist.',
          {
            id: 'symptoms.restricted-movement.tell',
            desc: 'Paragraph about limited movement: what to do. The therapist is the physical therapist. Keep “may”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('Deposits can greatly affect joints, for example in the:', {
            id: 'symptoms.restricted-movement.joints.lead',
            desc: 'Lead of a list about limited movement: which joints. Keep “can”; the joints are examples.',
          }),
          items: [
            msg('fingers', {
              id: 'symptoms.restricted-movement.joints.fingers',
              desc: 'Item about joints. Completes “Deposits can greatly affect joints, for example in the:”.',
            }),
            msg('elbows', {
              id: 'symptoms.restricted-movement.joints.elbows',
              desc: 'Item about joints. Completes “Deposits can greatly affect joints, for example in the:”.',
            }),
            msg('knees', {
              id: 'symptoms.restricted-movement.joints.knees',
              desc: 'Item about joints. Completes “Deposits can greatly affect joints, for example in the:”.',
            }),
          ],
        },
        msg(
          'You can find it harder to bend the joint, or to do tasks that need small, exact movements.',
          {
            id: 'symptoms.restricted-movement.tasks',
            desc: 'Paragraph about limited movement, after the list of joints: which tasks. Keep “can”.',
          },
        ),
        msg(
          'Chores can get harder, too, depending on where deposits lie. Mostly, deposits in or around joints do this.',
          {
            id: 'symptoms.restricted-movement.daily',
            desc: 'Last paragraph about limited movement: daily life. Chores are an example of daily tasks. “This” is that they get harder. Keep “can”, “depending on” and “mostly”.',
          },
        ),
      ],
      ask: [
        msg('Could physical therapy help me to move better?', {
          id: 'symptoms.restricted-movement.ask.therapy',
          desc: 'Question for the doctor about limited movement.',
        }),
        msg('Which activities suit my stiff joints?', {
          id: 'symptoms.restricted-movement.ask.activities',
          desc: 'Question for the doctor or therapist about limited movement.',
        }),
        msg('What could make daily tasks easier for me?', {
          id: 'symptoms.restricted-movement.ask.tasks',
          desc: 'Question for the doctor or therapist about limited movement.',
        }),
      ],
      words: [words.rangeOfMotion(), words.fineMotorSkills()],
      figure: {
        id: 'symptoms-restricted-movement',
        alt: msg(
          'A finger, an elbow and a knee, each with a full bend and a smaller bend. A deposit by the joint might reduce how far it bends.',
          {
            id: 'symptoms.restricted-movement.figure.alt',
            desc: 'Text alternative of the picture for “Stiff joints and limited movement”: what it conveys to a reader who cannot see it. “It” is the joint. Keep “might”.',
          },
        ),
        caption: msg('A deposit by a joint might reduce how far the joint bends', {
          id: 'symptoms.restricted-movement.figure.caption',
          desc: 'Caption under the picture for “Stiff joints and limited movement”. Keep “might”.',
        }),
        labels: [
          msg('Full bend', {
            id: 'symptoms.restricted-movement.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Stiff joints and limited movement”: a finger, an elbow and a knee that bend all the way.',
          }),
          msg('Smaller bend', {
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
          'Areas of your skin may look red and swollen, and may hurt when you touch them. Often, these areas surround the lumps. On dark skin, redness can be hard to see: feel for skin that is warm.',
          {
            id: 'symptoms.inflammation.feel',
            desc: 'First paragraph about redness and swelling: how the areas look and feel, and how to find them on dark skin. “Them” are the areas. Keep “may”, “often” and “can”.',
          },
        ),
        msg(
          'Show your doctor or nurse any new redness or swelling soon, to find out where it comes from. If it spreads, or you notice another sign in the box, get medical help at once. It may be an infection.',
          {
            id: 'symptoms.inflammation.check',
            desc: 'Paragraph about redness and swelling, after the danger signs: what to do and why. “It” is the redness or swelling. Say “soon” and “at once” as in the two boxes: what spreads is more urgent. Keep “may”. This is a safety warning.',
          },
        ),
        msg(
          'Redness and swelling can add to discomfort and pain. They can also make it even harder to move that part of the body.',
          {
            id: 'symptoms.inflammation.effect',
            desc: 'Paragraph about redness and swelling: effects. “They” are redness and swelling. Keep each “can”.',
          },
        ),
        msg(
          'When a deposit is the cause, your body’s defense, called the immune system, reacts to the calcium. Your body appears to treat the calcium as if it were foreign and harmful. The swelling is a sign that your body is trying to build a wall around the calcium.',
          {
            id: 'symptoms.inflammation.cause',
            desc: 'Last paragraph about redness and swelling: where they come from, and what the body is doing. The last “it” is the calcium. Keep “when a deposit is the cause”: there can be other causes. Keep “appears to”, “as if” and “trying to”: it must not sound as if calcium were a poison.',
          },
        ),
      ],
      help: [help.infection()],
      ask: [
        msg('Could my redness or swelling be an infection?', {
          id: 'symptoms.inflammation.ask.infection',
          desc: 'Question for the doctor or nurse about redness and swelling.',
        }),
        msg('What can calm the swelling?', {
          id: 'symptoms.inflammation.ask.calm',
          desc: 'Question for the doctor or nurse about redness and swelling.',
        }),
        msg('Who should I call if the swelling gets worse?', {
          id: 'symptoms.inflammation.ask.call',
          desc: 'Question for the doctor or nurse about redness and swelling.',
        }),
      ],
      figure: {
        id: 'symptoms-inflammation',
        alt: msg(
          'A lump under the skin with a ring of swelling around it. Cells of the body’s defenses, called the immune system, react to the deposit. Two hands with spreading redness, which can be harder to see on dark skin than on light skin.',
          {
            id: 'symptoms.inflammation.figure.alt',
            desc: 'Text alternative of the picture for “Redness and swelling”: what it conveys to a reader who cannot see it. Keep “can”.',
          },
        ),
        caption: msg(
          'The body’s defenses, called the immune system, react around a deposit. Get medical help at once if redness spreads: it may be an infection.',
          {
            id: 'symptoms.inflammation.figure.caption',
            desc: 'Caption under the picture for “Redness and swelling”, with what to do about redness that spreads. “It” is that redness. Keep “may”.',
          },
        ),
        labels: [
          msg('Deposit', {
            id: 'symptoms.inflammation.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Redness and swelling”: points at the lump of calcium in the middle.',
          }),
          msg('Swelling', {
            id: 'symptoms.inflammation.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Redness and swelling”: points at the ring of swelling round the lump.',
          }),
          msg('Cells of the body’s defenses', {
            id: 'symptoms.inflammation.figure.label.3',
            desc: 'Name of marker 3 in the picture for “Redness and swelling”: points at one of the cells of the immune system round the lump.',
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
          'Sometimes the skin over a deposit may break down, partly from extra pressure, and leave an open sore.',
          {
            id: 'symptoms.open-sores.form',
            desc: 'First paragraph about open sores: how they form. Keep “sometimes” and “may” for the whole sentence.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('A sore may:', {
            id: 'symptoms.open-sores.signs.lead',
            desc: 'Lead of a list: what an open sore may do. The items complete it. Keep “may”.',
          }),
          items: [
            msg('ooze', {
              id: 'symptoms.open-sores.signs.ooze',
              desc: 'Item about open sores: fluid comes out. Completes “A sore may:”.',
            }),
            msg('bleed', {
              id: 'symptoms.open-sores.signs.bleed',
              desc: 'Item about open sores. Completes “A sore may:”.',
            }),
            msg('form a crust', {
              id: 'symptoms.open-sores.signs.crust',
              desc: 'Item about open sores. Completes “A sore may:”.',
            }),
          ],
        },
        msg(
          'Show your doctor every sore soon, because a sore can make infection more likely. If you notice a danger sign from the box, get medical help at once.',
          {
            id: 'symptoms.open-sores.infection',
            desc: 'Paragraph about open sores, after the list of what a sore may do: what to do and why. Say “soon” and “at once” as in the two boxes. Keep “can”. This is a safety warning.',
          },
        ),
        bleeding(),
        neverSqueeze(),
        msg(
          'In scleroderma, calcium sometimes comes out of the skin. The calcium may look like white, chalky fluid.',
          {
            id: 'symptoms.open-sores.calcium',
            desc: 'Paragraph about open sores: that calcium can come out, and how it may look. The next paragraph says what to do. Keep “sometimes” and “may”.',
          },
        ),
        msg(
          'Do not try to press calcium out, and show the place to your doctor soon. If you are unsure whether the fluid is calcium, get medical help at once. You may have an infection.',
          {
            id: 'symptoms.open-sores.calcium-care',
            desc: 'Paragraph about open sores, after the one on calcium that comes out of the skin: what not to do, and how soon to show it. Fluid that is not calcium might be pus, a danger sign in the box. Say “soon” and “at once” as in the two boxes. Keep “may”. This is a safety warning.',
          },
        ),
        msg(
          'Ask a nurse to show you how to care for the sore. Until then, rinse the sore with tap water and cover it with a clean pad that does not stick. Sores can be very painful, but wound care can help.',
          {
            id: 'symptoms.open-sores.nurse',
            desc: 'Paragraph about open sores: have a nurse show the care, and what to do before. “Then” is when the nurse shows it. Keep each “can”; do not make it sound more alarming.',
          },
        ),
        {
          kind: 'steps',
          lead: msg('The steps of wound care:', {
            id: 'symptoms.open-sores.care.lead',
            desc: 'Lead of the steps of caring for an open sore.',
          }),
          items: [
            msg('Wash your hands, and clean the sore as the nurse has shown you.', {
              id: 'symptoms.open-sores.care.clean',
              desc: 'First step of wound care: the hands first, then the sore.',
            }),
            msg('Cover the sore with a dressing, a clean cover that soaks up fluid.', {
              id: 'symptoms.open-sores.care.cover',
              desc: 'Second step of wound care.',
            }),
            msg('Keep pressure and rubbing off the sore.', {
              id: 'symptoms.open-sores.care.protect',
              desc: 'Third step of wound care.',
            }),
          ],
        },
        msg(
          'Ask which kind of dressing suits your sore. Some dressings are made not to stick. Others are a gel or a soft foam.',
          {
            id: 'symptoms.open-sores.dressings',
            desc: 'Paragraph about open sores: what to ask, and three kinds of dressing.',
          },
        ),
        msg(
          'Each kind of dressing can help limit pain, and keep the sore moist so that the skin can repair itself.',
          {
            id: 'symptoms.open-sores.benefit',
            desc: 'Paragraph about open sores: what the three kinds of dressing do. Keep “can help limit” and “can repair itself”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('Sores often come where skin rubs or is pressed, such as on the:', {
            id: 'symptoms.open-sores.where.lead',
            desc: 'Lead of a list about open sores: where they come. Keep “often”; the body parts are examples.',
          }),
          items: [
            msg('joints', {
              id: 'symptoms.open-sores.where.joints',
              desc: 'Item about open sores. Completes “Sores often come where skin rubs or is pressed, such as on the:”.',
            }),
            msg('buttocks', {
              id: 'symptoms.open-sores.where.buttocks',
              desc: 'Item about open sores. Completes “Sores often come where skin rubs or is pressed, such as on the:”.',
            }),
            msg('arms and hands', {
              id: 'symptoms.open-sores.where.arms',
              desc: 'Item about open sores. Completes “Sores often come where skin rubs or is pressed, such as on the:”.',
            }),
            msg('legs and feet', {
              id: 'symptoms.open-sores.where.legs',
              desc: 'Item about open sores. Completes “Sores often come where skin rubs or is pressed, such as on the:”.',
            }),
          ],
        },
        msg(
          'Ask your doctor or nurse how much to move while you have a sore. Too much movement can slow healing, and so can too little.',
          {
            id: 'symptoms.open-sores.healing',
            desc: 'Last paragraph about open sores, after the list of places: what to ask and why. Keep each “can”.',
          },
        ),
      ],
      help: [help.infection(), help.seeDoctor()],
      ask: [
        msg('Which dressing suits my sore?', {
          id: 'symptoms.open-sores.ask.dressing',
          desc: 'Question for the nurse or doctor about open sores.',
        }),
        msg('How often do I change the dressing?', {
          id: 'symptoms.open-sores.ask.change',
          desc: 'Question for the nurse or doctor about open sores.',
        }),
        msg('May I swim with a sore?', {
          id: 'symptoms.open-sores.ask.swim',
          desc: 'Question for the nurse or doctor about open sores.',
        }),
        msg('Who should I call if the sore gets worse?', {
          id: 'symptoms.open-sores.ask.call',
          desc: 'Question for the nurse or doctor about open sores.',
        }),
      ],
      words: [words.nonAdherent(), words.hydrogel()],
      figure: {
        id: 'symptoms-open-sores',
        alt: msg(
          'Four panels: sometimes a sore may open over a deposit. The sore is cleaned, covered with a dressing and protected.',
          {
            id: 'symptoms.open-sores.figure.alt',
            desc: 'Text alternative of the picture for “Open sores”: what it conveys to a reader who cannot see it. Keep “sometimes” and “may”.',
          },
        ),
        caption: msg('A sore over a deposit, and how to care for it', {
          id: 'symptoms.open-sores.figure.caption',
          desc: 'Caption under the picture for “Open sores”. “It” is the sore.',
        }),
        labels: [
          msg('Open sore over a deposit', {
            id: 'symptoms.open-sores.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Open sores”: a sore over a deposit, seen from the side.',
          }),
          msg('Clean', {
            id: 'symptoms.open-sores.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Open sores”: the first step of care, water drops round the sore.',
          }),
          msg('Cover', {
            id: 'symptoms.open-sores.figure.label.3',
            desc: 'Name of marker 3 in the picture for “Open sores”: the second step of care, a soft white pad on the sore.',
          }),
          msg('Protect', {
            id: 'symptoms.open-sores.figure.label.4',
            desc: 'Name of marker 4 in the picture for “Open sores”: the third step of care, a bandage round the arm.',
          }),
        ],
      },
    },
  ],
});
