import {msg} from '@lit/localize';
import type {SectionText} from './model.js';
import {help} from './shared.js';

/** The overview of the condition, in English. */
export const overview = (): SectionText => ({
  id: 'overview',
  title: msg('Calcinosis cutis: what it is and what to do', {
    id: 'overview.title',
    desc: 'Title of the first section, a short overview. “Calcinosis cutis” is the medical name of the condition.',
  }),
  keyPoints: [
    msg(
      'Lumps, hard skin or open sores may come from calcium in your skin: show your skin to a doctor soon.',
      {
        id: 'overview.key.main',
        desc: 'First key point of the overview, and the main message of the whole text: what the signs may be, and what to do. “Hard” describes the skin only. Keep “may” and “soon”.',
      },
    ),
    msg('Never squeeze a lump or cut it yourself, because infection can start in broken skin.', {
      id: 'overview.key.never',
      desc: 'Key point of the overview: what never to do, and why. “It” is the lump. Keep “never”, for both verbs, and “can”.',
    }),
    msg(
      'Ask your doctor before you change your diet, medicines or vitamins: some changes can harm you.',
      {
        id: 'overview.key.ask-first',
        desc: 'Key point of the overview: a change of diet, medicine or vitamins is for a professional to agree to, and why. Keep “some” and “can”.',
      },
    ),
    msg('Get medical help at once if you have one of the danger signs in the box.', {
      id: 'overview.key.infection',
      desc: 'Key point of the overview. The box with danger signs, near this line, names the signs.',
    }),
  ],
  help: [help.infection(), help.seeDoctor()],
  intro: [
    msg(
      'In calcinosis cutis, calcium builds up in or just under the skin and may form lumps. Doctors call each build-up a deposit. You may have deposits in one area only, or over much of your body.',
      {
        id: 'overview.intro.what',
        desc: 'First paragraph of the overview: what the condition is, what a deposit is, and where on the body deposits are. Keep “in or just under the skin” and both “may”. Use the same word for “deposit” everywhere.',
      },
    ),
  ],
  figures: [
    {
      id: 'overview-condition',
      alt: msg(
        'The layers of the skin from the side, with lumps of calcium in and just under the skin. One body outline has a single marked spot, another has many.',
        {
          id: 'overview.figure.condition.alt',
          desc: 'Text alternative of the picture of the condition: what it conveys to a reader who cannot see it.',
        },
      ),
      caption: msg('Deposits may be in one area or over much of the body', {
        id: 'overview.figure.condition.caption',
        desc: 'Caption under the picture of the condition. Keep “may”.',
      }),
      labels: [
        msg('Calcium deposit in the skin', {
          id: 'overview.figure.condition.label.1',
          desc: 'Name of marker 1 in the picture of the condition: points at a lump in the skin, cut across.',
        }),
        msg('In one area', {
          id: 'overview.figure.condition.label.2',
          desc: 'Name of marker 2 in the picture of the condition: a body with one marked spot.',
        }),
        msg('Over much of the body', {
          id: 'overview.figure.condition.label.3',
          desc: 'Name of marker 3 in the picture of the condition: a body with many marked spots.',
        }),
      ],
    },
    {
      id: 'overview-x-ray',
      alt: msg(
        'Drawing of an X-ray film of a hand. Calcium deposits look like bright specks outside the bones.',
        {
          id: 'overview.figure.x-ray.alt',
          desc: 'Text alternative of the drawn X-ray film: what it conveys to a reader who cannot see it. It is a drawing, not a real X-ray.',
        },
      ),
      caption: msg(
        'In this drawing of an X-ray, deposits look like bright specks outside the bones',
        {
          id: 'overview.figure.x-ray.caption',
          desc: 'Caption under the drawn X-ray film. It must say that this is a drawing.',
        },
      ),
      labels: [
        msg('Bone', {
          id: 'overview.figure.x-ray.label.1',
          desc: 'Name of marker 1 in the drawn X-ray film: points at a bone of the hand.',
        }),
        msg('Calcium deposit', {
          id: 'overview.figure.x-ray.label.2',
          desc: 'Name of marker 2 in the drawn X-ray film: points at a bright speck outside the bones.',
        }),
        msg('Drawing, not a real X-ray', {
          id: 'overview.figure.x-ray.label.3',
          desc: 'Name of marker 3 in the drawn X-ray film: stands beside a pencil, which says that the film is drawn.',
        }),
      ],
    },
  ],
  topics: [
    {
      id: 'first-steps',
      heading: msg('What you can do today', {
        id: 'overview.first-steps.heading',
        desc: 'Heading in the overview: what the reader can do at once.',
      }),
      body: [
        msg(
          'If you have a danger sign from the box, get medical help at once. If not, ask today for an appointment soon with your usual doctor or clinic. Show the skin that worries you.',
          {
            id: 'overview.first-steps.doctor',
            desc: 'First paragraph under “What you can do today”: what comes first, and whom to ask. The danger signs stand in the box “Signs of infection or other danger …”. The usual doctor or clinic is where the reader mostly goes first, whatever the illness. The reader asks today; the appointment can be later.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg(
            'Then get ready for the visit, because notes can help your doctor to see which tests you need:',
            {
              id: 'overview.first-steps.prepare.lead',
              desc: 'Stands before a list of three things to do before the visit to the doctor.',
            },
          ),
          items: [
            msg('Write down where your skin has changed, and when.', {
              id: 'overview.first-steps.prepare.changes',
              desc: 'In the list “Then get ready for the visit”: what to note for the doctor.',
            }),
            msg(
              'List your illnesses, past treatments, and all that you take, such as medicines or vitamins.',
              {
                id: 'overview.first-steps.prepare.treatments',
                desc: 'In the list “Then get ready for the visit”. The treatments are all that the reader has had, for any illness. What the reader takes includes medicines and supplements, those without a prescription too. The list goes to the appointment.',
              },
            ),
            msg('Choose the questions that you want to ask.', {
              id: 'overview.first-steps.prepare.questions',
              desc: 'In the list “Then get ready for the visit”. Questions to choose from follow under this list.',
            }),
          ],
        },
      ],
      figure: {
        id: 'overview-first-steps',
        alt: msg(
          'A person shows a lump on the arm to a doctor, who looks at it through a magnifying glass. Beside them, fingers that squeeze a lump are crossed out.',
          {
            id: 'overview.first-steps.figure.alt',
            desc: 'Text alternative of the picture for “What you can do today”: what it conveys to a reader who cannot see it. “It” is the lump. Keep “crossed out”: nobody should squeeze it.',
          },
        ),
        caption: msg('Show the lump to a doctor. Do not squeeze it.', {
          id: 'overview.first-steps.figure.caption',
          desc: 'Caption under the picture for “What you can do today”. “It” is the lump. Keep it firm.',
        }),
        labels: [],
      },
      ask: [
        msg('What could this be?', {
          id: 'overview.first-steps.ask.what',
          desc: 'Question that the reader can take to the doctor. “This” is the change in the skin that the reader shows.',
        }),
        msg('Which tests do I need?', {
          id: 'overview.first-steps.ask.tests',
          desc: 'Question that the reader can take to the doctor: about tests to find out what it is.',
        }),
        msg('Could one of my illnesses or treatments be the cause?', {
          id: 'overview.first-steps.ask.cause',
          desc: 'Question that the reader can take to the doctor: about the cause of the change in the skin.',
        }),
        msg('When should I call you?', {
          id: 'overview.first-steps.ask.call',
          desc: 'Question that the reader can take to the doctor: about signs for which to call the doctor.',
        }),
      ],
    },
    {
      id: 'signs',
      heading: msg('What you may notice', {
        id: 'overview.signs.heading',
        desc: 'Heading in the overview: signs of the condition. Keep “may”.',
      }),
      body: [
        msg('Deposits often feel uncomfortable, and they often come with other signs.', {
          id: 'overview.signs.discomfort',
          desc: 'First paragraph under “What you may notice”: how deposits feel. The list that follows names other signs. Keep each “often”.',
        }),
        {
          kind: 'bullets',
          lead: msg('Other signs can be:', {
            id: 'overview.signs.list.lead',
            desc: 'Stands before a list in the overview: six symptoms. Keep “can”: not everyone has all of them.',
          }),
          items: [
            msg('lumps in the skin', {
              id: 'overview.signs.list.lumps',
              desc: 'A symptom. Completes “Other signs can be:”.',
            }),
            msg('pain', {
              id: 'overview.signs.list.pain',
              desc: 'A symptom. Completes “Other signs can be:”.',
            }),
            msg('hard, stiff skin', {
              id: 'overview.signs.list.hard-skin',
              desc: 'A symptom. Completes “Other signs can be:”.',
            }),
            msg('stiff joints that move less', {
              id: 'overview.signs.list.joints',
              desc: 'A symptom. Completes “Other signs can be:”.',
            }),
            msg('redness and swelling, which may also come from an infection', {
              id: 'overview.signs.list.swelling',
              desc: 'A symptom, and what else it may come from. Completes “Other signs can be:”. Keep “may”.',
            }),
            msg('open sores', {
              id: 'overview.signs.list.sores',
              desc: 'A symptom. Completes “Other signs can be:”.',
            }),
          ],
        },
        msg(
          'Get medical help at once for a danger sign from the box. Tell your doctor soon about any other sign, because another condition may look similar. Then you can get tests and care early.',
          {
            id: 'overview.signs.early',
            desc: 'Paragraph of the overview after the list of symptoms: what to do, how soon, and why. The other condition is another than calcinosis cutis. Say “soon” and “at once” as in the two boxes. Keep “may” and “can”: nothing is promised. This is a safety warning.',
          },
        ),
      ],
      figure: {
        id: 'overview-signs',
        alt: msg(
          'Three panels: a lump at the edge of a hand, hard skin that is marked with lines, and a covered sore. Each may be a sign of calcium deposits.',
          {
            id: 'overview.signs.figure.alt',
            desc: 'Text alternative of the picture for “What you may notice”: what it conveys to a reader who cannot see it. Keep “may”.',
          },
        ),
        caption: msg('A lump, hard skin or a sore may be a sign of deposits', {
          id: 'overview.signs.figure.caption',
          desc: 'Caption under the picture for “What you may notice”. Keep “may”.',
        }),
        labels: [
          msg('Lump', {
            id: 'overview.signs.figure.label.1',
            desc: 'Name of marker 1 in the picture for “What you may notice”: panel with a lump at the edge of a hand.',
          }),
          msg('Hard skin, marked with lines', {
            id: 'overview.signs.figure.label.2',
            desc: 'Name of marker 2 in the picture for “What you may notice”: panel with a hand whose skin is hatched from the knuckles to the forearm.',
          }),
          msg('Covered sore', {
            id: 'overview.signs.figure.label.3',
            desc: 'Name of marker 3 in the picture for “What you may notice”: panel with a sore on a leg, covered with a dressing.',
          }),
        ],
      },
    },
    {
      id: 'causes',
      heading: msg('Where deposits may come from', {
        id: 'overview.causes.heading',
        desc: 'Heading in the overview: what the condition can come from or is linked with. Keep “may”.',
      }),
      body: [
        msg(
          'Often, deposits are linked with a disease. It may be an autoimmune disease, in which the body’s defenses attack the body itself.',
          {
            id: 'overview.causes.disease',
            desc: 'First paragraph on causes: a link with a disease, and what autoimmune disease is. “It” is the disease. “Linked” is weaker than “caused”. Keep “often” and “may”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('Deposits can also:', {
            id: 'overview.causes.other.lead',
            desc: 'Stands before a list in the overview: what else deposits can come from. The items complete it. Keep “can”.',
          }),
          items: [
            msg('follow an injury to the skin', {
              id: 'overview.causes.other.skin-injury',
              desc: 'Completes “Deposits can also”. Bodily injury.',
            }),
            msg('follow an injury to other tissue, such as muscle or fat', {
              id: 'overview.causes.other.tissue-injury',
              desc: 'Completes “Deposits can also”. Body tissue; muscle and fat explain the word.',
            }),
            msg('follow some kinds of medical care, such as some injections', {
              id: 'overview.causes.other.care',
              desc: 'Completes “Deposits can also”. Keep both “some”: most readers need not fear an injection. Injections are one example among others.',
            }),
            msg('come without a cause that doctors can find', {
              id: 'overview.causes.other.none',
              desc: 'Completes “Deposits can also”. It does not say that there is no cause, only that doctors have looked and found none.',
            }),
          ],
        },
        msg(
          'Do not skip an injection or a treatment before you ask your doctor. Without treatment, your illness may get worse.',
          {
            id: 'overview.causes.keep-on',
            desc: 'Last paragraph under “Where deposits may come from”: a safety warning and its reason. It follows the word “injections”, which must not make readers give up a treatment. Keep “may”.',
          },
        ),
      ],
    },
    {
      id: 'finding-out',
      heading: msg('How doctors find out', {
        id: 'overview.finding-out.heading',
        desc: 'Heading in the overview: how doctors find out whether it is calcinosis cutis and look for its cause.',
      }),
      body: [
        msg('A doctor first asks about your health and looks at your skin.', {
          id: 'overview.finding-out.look',
          desc: 'First paragraph under “How doctors find out”: how the diagnosis begins.',
        }),
        msg('Show the doctor every place that has changed, because a doctor can miss one.', {
          id: 'overview.finding-out.show',
          desc: 'Second paragraph under “How doctors find out”: what to do, and why. The place is one on the skin. Keep “can”.',
        }),
        {
          kind: 'steps',
          lead: msg('What may come next:', {
            id: 'overview.finding-out.next.lead',
            desc: 'Stands before two steps of the diagnosis. Keep “may”: not everyone has these tests.',
          }),
          items: [
            msg('You may have blood tests, and pictures such as an X-ray.', {
              id: 'overview.finding-out.next.tests',
              desc: 'First step after the examination. Keep “may”: not everyone has these tests. The pictures show the inside of the body.',
            }),
            msg('You might also need to give a small sample of skin.', {
              id: 'overview.finding-out.next.sample',
              desc: 'Second step after the examination. Keep “might”: few people need to.',
            }),
          ],
        },
        msg(
          'Your doctor may send you to another doctor. A dermatologist treats skin, and a rheumatologist treats joints and muscles. A hand surgeon operates on hands.',
          {
            id: 'overview.finding-out.specialists',
            desc: 'Last paragraph under “How doctors find out”: other doctors, and what each does. Keep “may”.',
          },
        ),
      ],
    },
    {
      id: 'treatment',
      heading: msg('What treatment tries to do', {
        id: 'overview.treatment.heading',
        desc: 'Heading in the overview: aims and limits of treatment. Keep “tries to”: nothing is promised.',
      }),
      body: [
        msg(
          'Treatment aims to ease symptoms and reduce deposits, so that daily life gets better. Deposits can be difficult to treat, and no treatment works for everyone.',
          {
            id: 'overview.treatment.aims',
            desc: 'First paragraph under “What treatment tries to do”: aims and limits. “Difficult to treat” means that it is not easy to find what works, not that treatment hurts. Keep “aims to” and “can”.',
          },
        ),
        msg(
          'Ask your doctor which treatment may suit you, and about its risks. Some medicines have side effects, and surgery can lead to infection.',
          {
            id: 'overview.treatment.suit',
            desc: 'Last paragraph of the overview: what to ask, with two examples of risks. Keep “may”, “some” and “can”.',
          },
        ),
      ],
    },
  ],
});
