import {msg} from '@lit/localize';
import type {SectionText} from './model.js';
import {
  about,
  bleeding,
  help,
  kidneyDiet,
  neverSqueeze,
  ownPainkiller,
  stomachBleeding,
  words,
} from './shared.js';
import {stiffAreas} from './symptoms.js';
import {adviceFirst, beforeAndAfter} from './treatments.js';

/** The section with common questions, in English. */
export const faq = (): SectionText => ({
  id: 'faq',
  title: msg('Common questions', {
    id: 'faq.title',
    desc: 'Title of the section with common questions and their answers.',
  }),
  about: about(),
  keyPoints: [
    msg(
      'Show a doctor any lump, sore or hard skin soon, so that you can get tests and care early.',
      {
        id: 'faq.key.main',
        desc: 'First key point of the section with common questions, and its main message: what to do about signs, and why.',
      },
    ),
    neverSqueeze(),
    msg('Get medical help at once if you notice a danger sign from the box.', {
      id: 'faq.key.infection',
      desc: 'Key point of the section with common questions: a safety warning. The box that follows lists the signs.',
    }),
    msg(
      'Ask your doctor before you change your diet or your medicines, vitamins and minerals included: some changes can harm you.',
      {
        id: 'faq.key.ask-first',
        desc: 'Key point of the section with common questions: a safety warning, and why. Keep “some” and “can”.',
      },
    ),
    msg('Treatment can help some people, but no treatment works for everyone.', {
      id: 'faq.key.treatment',
      desc: 'Key point of the section with common questions: benefit and limit of treatment. Keep “can” and “some people”, and keep both halves together.',
    }),
  ],
  help: [help.infection(), help.seeDoctor()],
  intro: [
    msg(
      'If your question is not here, write it down for your next visit to the doctor. If it cannot wait, call the doctor’s office.',
      {
        id: 'faq.intro.own-question',
        desc: 'Stands before the first question: what to do with a question that the section does not answer. “It” is the question. The office is where the doctor works.',
      },
    ),
  ],
  figures: [],
  topics: [
    {
      id: 'what-and-how',
      heading: msg('What is calcinosis cutis, and where does it come from?', {
        id: 'faq.what-and-how.heading',
        desc: 'Heading of a common question: the question itself. “It” is calcinosis cutis.',
      }),
      body: [
        msg(
          'In calcinosis cutis, calcium forms deposits in or just under the skin. Often, there is a link with certain diseases. Some of them are autoimmune: the body attacks itself.',
          {
            id: 'faq.what-and-how.what',
            desc: 'First paragraph of the answer: what the condition is and where it comes from. “A link” is weaker than “a cause”. “Them” is the diseases. What “autoimmune” means stands after the colon. Keep “often”, “certain” and “some”.',
          },
        ),
        msg(
          'In other people, an injury to the skin or to other tissue, such as muscle, can lead to deposits. Deposits can also follow medical care. Sometimes, doctors find no cause.',
          {
            id: 'faq.what-and-how.injury',
            desc: 'Third paragraph of the answer: where deposits come from when no disease is linked with them. Muscle explains “tissue”. Keep each “can”, and “sometimes”. “Find no cause” does not say that there is none.',
          },
        ),
        msg(
          'The deposits may be in one area or spread over much of the body. Deposits may cause discomfort or other symptoms, such as hard skin.',
          {
            id: 'faq.what-and-how.effects',
            desc: 'Fourth paragraph of the answer: where deposits are and what they do. Keep each “may”.',
          },
        ),
        msg(
          'Children and adults can get deposits. In scleroderma, which hardens skin, deposits are common: about one in four patients had them, in some studies more. If you have scleroderma, ask your doctor to check your skin.',
          {
            id: 'faq.what-and-how.who',
            desc: 'Paragraph of the answer: who can have deposits, how common they are in one disease, and what to do. Scleroderma is systemic sclerosis here. “Them” is deposits. The numbers are those of studies. Keep “can”, “common”, “about” and “in some studies more”.',
          },
        ),
        msg(
          'Show your skin to a doctor soon if you notice a change in it, such as a lump. A doctor can look for the cause.',
          {
            id: 'faq.what-and-how.check',
            desc: 'Last paragraph of the answer: what to do, and why. Keep “can”.',
          },
        ),
      ],
      figure: {
        id: 'faq-what-and-how',
        alt: msg(
          'Calcium in a layer of skin, with three arrows pointing to it: disease, injured tissue, and injury to the skin.',
          {
            id: 'faq.what-and-how.figure.alt',
            desc: 'Text alternative of the picture for “What is calcinosis cutis, and where does it come from?”: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('What can be linked with calcium in the skin', {
          id: 'faq.what-and-how.figure.caption',
          desc: 'Caption under the picture for “What is calcinosis cutis, and where does it come from?”. Keep “can”.',
        }),
        labels: [
          msg('Certain diseases', {
            id: 'faq.what-and-how.figure.label.1',
            desc: 'Name of marker 1 in the picture for “What is calcinosis cutis, and where does it come from?”: stands by a small hatched body. Not all diseases, so keep “certain”.',
          }),
          msg('Injury to other tissue, such as muscle', {
            id: 'faq.what-and-how.figure.label.2',
            desc: 'Name of marker 2 in the picture for “What is calcinosis cutis, and where does it come from?”: stands by a round close-up of torn tissue.',
          }),
          msg('Injury to the skin', {
            id: 'faq.what-and-how.figure.label.3',
            desc: 'Name of marker 3 in the picture for “What is calcinosis cutis, and where does it come from?”: stands by a leg with a scraped knee.',
          }),
          msg('Calcium in the skin', {
            id: 'faq.what-and-how.figure.label.4',
            desc: 'Name of marker 4 in the picture for “What is calcinosis cutis, and where does it come from?”: points at a lump in a cross-section of skin, to which three arrows lead.',
          }),
        ],
      },
    },
    {
      id: 'symptoms',
      heading: msg('Which signs might I notice?', {
        id: 'faq.symptoms.heading',
        desc: 'Heading of a common question: the question itself. It asks for signs of calcinosis cutis.',
      }),
      body: [
        msg('Which signs you have depends on where the deposits are and how widespread they are.', {
          id: 'faq.symptoms.kinds',
          desc: 'First paragraph of the answer: what the signs depend on. “They” are the deposits.',
        }),
        {
          kind: 'bullets',
          lead: msg('You may notice, for example:', {
            id: 'faq.symptoms.signs.lead',
            desc: 'Stands before a list of signs, which complete it. They are examples: there are others. Keep “may” and “for example”.',
          }),
          items: [
            msg('lumps, especially where the skin is often injured or pressed', {
              id: 'faq.symptoms.signs.lumps',
              desc: 'Completes “You may notice:”. Keep “especially” and “often”.',
            }),
            msg('hard skin that may bend less and feel uncomfortable', {
              id: 'faq.symptoms.signs.hard-skin',
              desc: 'Completes “You may notice:”. Keep “may”.',
            }),
            msg('pain or stiff joints', {
              id: 'faq.symptoms.signs.other',
              desc: 'Completes “You may notice, for example:”.',
            }),
            msg('redness and swelling, which may also be an infection', {
              id: 'faq.symptoms.signs.swelling',
              desc: 'Completes “You may notice, for example:”. Redness and swelling are what may be an infection instead. Keep “may”.',
            }),
            msg('in severe cases, open sores over deposits, which may hurt or get infected', {
              id: 'faq.symptoms.signs.sores',
              desc: 'Completes “You may notice:”. Keep “in severe cases” and “may”.',
            }),
          ],
        },
        msg(
          'Lumps may feel firm and may look white. The color depends on your skin tone and on how deep a lump lies.',
          {
            id: 'faq.symptoms.lumps',
            desc: 'Paragraph of the answer: what lumps are like. Keep “may” for both “feel firm” and “look white”.',
          },
        ),
        msg(
          'Show any of these signs soon to your doctor, who can find out what they are. Say when they began, too. For a danger sign in the box, get medical help at once.',
          {
            id: 'faq.symptoms.tell',
            desc: 'Last paragraph of the answer: what to do, and why. “These signs” and “they” are those of the list and of the paragraph before. The danger signs stand in the box. Say “soon” and “at once” as in the boxes. Keep “can”.',
          },
        ),
      ],
      figure: {
        id: 'faq-symptoms',
        alt: msg(
          'Three panels: a lump, a patch of hard skin, and a covered sore. Signs range from lumps to hard skin and, in severe cases, sores.',
          {
            id: 'faq.symptoms.figure.alt',
            desc: 'Text alternative of the picture for “Which signs might I notice?”: what it conveys to a reader who cannot see it. Keep “in severe cases”.',
          },
        ),
        caption: msg('Three signs: a lump, hard skin and a sore', {
          id: 'faq.symptoms.figure.caption',
          desc: 'Caption under the picture for “Which signs might I notice?”.',
        }),
        labels: [
          msg('Lump', {
            id: 'faq.symptoms.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Which signs might I notice?”: panel with a lump at the edge of a hand.',
          }),
          msg('Hard skin, marked with lines', {
            id: 'faq.symptoms.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Which signs might I notice?”: panel with a hand whose skin is hatched from the knuckles to the forearm. The lines are only in the picture, not on real skin.',
          }),
          msg('Covered sore, in severe cases', {
            id: 'faq.symptoms.figure.label.3',
            desc: 'Name of marker 3 in the picture for “Which signs might I notice?”: panel with a sore on a leg, covered with a dressing. Keep “in severe cases”.',
          }),
        ],
      },
    },
    {
      id: 'squeezing',
      heading: msg('May I squeeze a lump or cut it out?', {
        id: 'faq.squeezing.heading',
        desc: 'Heading of a common question: the question itself. “May I” asks whether it is all right to do so.',
      }),
      body: [
        msg(
          'No, do not squeeze a lump, and do not try to cut it out yourself. Where skin is broken, infection can start.',
          {
            id: 'faq.squeezing.never',
            desc: 'First paragraph of the answer, with the reason. This is a safety warning, so keep each “do not”. Keep “can”.',
          },
        ),
        msg(
          'If you have squeezed or cut a lump, wash your hands before you touch the place. Call your doctor’s office today, and ask how to clean and cover it. If you notice a sign in the box, get medical help at once.',
          {
            id: 'faq.squeezing.already',
            desc: 'Second paragraph of the answer. “The place” and “it” are where the lump is or was. The office is where the doctor works. The box with danger signs stands directly before. This is a safety warning.',
          },
        ),
        bleeding(),
        msg('Show any open sore to your doctor soon, and ask a nurse how to clean and cover it.', {
          id: 'faq.squeezing.sore',
          desc: 'Third paragraph of the answer: what to do about an open sore. Say “soon” as in the box.',
        }),
        msg(
          'If a lump hurts or makes everyday tasks difficult, ask your doctor what could help. Ask about the risks of treatment, too.',
          {
            id: 'faq.squeezing.ask',
            desc: 'Last paragraph of the answer: what to do instead. The risks are those of treatment. Keep “could”.',
          },
        ),
      ],
      help: [help.infection()],
      figure: {
        id: 'faq-squeezing',
        alt: msg(
          'Fingers that squeeze a lump are crossed out. Beside them, a person shows a lump on the arm to a doctor, who looks at the lump through a magnifying glass.',
          {
            id: 'faq.squeezing.figure.alt',
            desc: 'Text alternative of the picture for “May I squeeze a lump or cut it out?”: what it conveys to a reader who cannot see it. Keep “crossed out”: nobody should squeeze it.',
          },
        ),
        caption: msg('Do not squeeze a lump. Show it to a doctor instead.', {
          id: 'faq.squeezing.figure.caption',
          desc: 'Caption under the picture for “May I squeeze a lump or cut it out?”. “It” is the lump. Keep it firm.',
        }),
        labels: [],
      },
    },
    {
      id: 'scleroderma',
      heading: msg('Does hard skin mean that I have scleroderma?', {
        id: 'faq.scleroderma.heading',
        desc: 'Heading of a common question: the question itself. Scleroderma is a disease.',
      }),
      body: [
        msg(
          'No, not by itself. Calcium deposits may make skin so stiff that it looks like scleroderma, a disease that makes skin hard and tight.',
          {
            id: 'faq.scleroderma.likeness',
            desc: 'First paragraph of the answer: the two look alike. “Not by itself” means that hard skin alone does not show that it is scleroderma. Keep “may”.',
          },
        ),
        msg(
          'Ask a doctor soon to check skin that gets hard or tight. Some people have both deposits and scleroderma, and a doctor can tell the two apart.',
          {
            id: 'faq.scleroderma.check',
            desc: 'Second paragraph of the answer: what to do. “The two” are calcium deposits and scleroderma. Keep “some”.',
          },
        ),
      ],
      figure: {id: 'faq-scleroderma', ...stiffAreas()},
    },
    {
      id: 'diagnosis',
      heading: msg('How will my doctor find out what I have?', {
        id: 'faq.diagnosis.heading',
        desc: 'Heading of a common question: the question itself. It asks how the condition is diagnosed.',
      }),
      body: [
        msg(
          'Your doctor finds out step by step and starts with a thorough examination. You may not need every test.',
          {
            id: 'faq.diagnosis.order',
            desc: 'First paragraph of the answer: the examination comes first. Keep “may”.',
          },
        ),
        {
          kind: 'steps',
          lead: msg('What may happen:', {
            id: 'faq.diagnosis.steps.lead',
            desc: 'Stands before the numbered steps of the diagnosis. Keep “may”.',
          }),
          items: [
            msg('Your doctor asks about your past health and examines the affected skin.', {
              id: 'faq.diagnosis.steps.examination',
              desc: 'Step 1 of the diagnosis: talk and look.',
            }),
            msg(
              'Blood tests may look for causes, such as problems with how your body handles minerals.',
              {
                id: 'faq.diagnosis.steps.blood',
                desc: 'Step 2 of the diagnosis: laboratory tests. “Problems with how your body handles minerals” are one kind of metabolic disorder. Keep “may”.',
              },
            ),
            msg('To show deposits, you may have an X-ray or, sometimes, a scan.', {
              id: 'faq.diagnosis.steps.pictures',
              desc: 'Step 3 of the diagnosis: pictures of the inside of the body. The next paragraph names the kinds of scan. Keep “may” and “sometimes”.',
            }),
            msg('Sometimes you need a test of a small skin sample to confirm the deposits.', {
              id: 'faq.diagnosis.steps.sample',
              desc: 'Step 4 of the diagnosis: a biopsy. Keep “sometimes”; the “may” of “What may happen:” counts for it, too.',
            }),
          ],
        },
        msg(
          'Before any X-ray or scan, say if you may be pregnant. X-rays and CT scans use a little radiation: the cancer risk is low, but higher for an unborn baby. A CT scan takes X-rays from many angles.',
          {
            id: 'faq.diagnosis.scans',
            desc: 'Paragraph of the answer after the steps: what to say first and why, then what one kind of scan is. Radiation is rays. The other kind of scan follows. This is a safety warning. Keep “a little” and “low”.',
          },
        ),
        msg(
          'Before an MRI scan, say if you have metal in your body, or a device such as a pacemaker. The scan uses a strong magnet, which can move some metal and harm some devices.',
          {
            id: 'faq.diagnosis.mri',
            desc: 'Paragraph of the answer: what to say before the other kind of scan, and why. This is a safety warning. Keep “can” and each “some”.',
          },
        ),
        msg(
          'A skin sample can confirm calcium, but it leaves a small wound. You may still need other tests to find the reason.',
          {
            id: 'faq.diagnosis.limit',
            desc: 'Paragraph of the answer: what a skin sample shows and what it does not. The reason is that for the calcium. Keep “can” and “may”.',
          },
        ),
        msg(
          'Bring a list of your illnesses and past treatments, medicines included. Say when your skin changed. Ask what each test can and cannot show.',
          {
            id: 'faq.diagnosis.tell',
            desc: 'Last paragraph of the answer: what to bring, say and ask. The list also has the medicines that the reader takes.',
          },
        ),
      ],
      ask: [
        msg('Which test do I need first?', {
          id: 'faq.diagnosis.ask.first',
          desc: 'A question to take along. Said to the doctor.',
        }),
        msg('What should you know about me before an X-ray or a scan?', {
          id: 'faq.diagnosis.ask.scan',
          desc: 'A question to take along. Said to the doctor, who is “you”. X-ray and scan make pictures of the inside of the body.',
        }),
        msg('How and when will I get the results?', {
          id: 'faq.diagnosis.ask.results',
          desc: 'A question to take along. Said to the doctor. The results are those of the tests.',
        }),
      ],
      words: [words.biopsy()],
      figure: {
        id: 'faq-diagnosis',
        alt: msg(
          'Numbered steps: examination, blood tests, pictures, skin sample. Diagnosis starts with an examination, and other tests follow as needed.',
          {
            id: 'faq.diagnosis.figure.alt',
            desc: 'Text alternative of the picture for “How will my doctor find out what I have?”: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('First an examination, then other tests as needed', {
          id: 'faq.diagnosis.figure.caption',
          desc: 'Caption under the picture for “How will my doctor find out what I have?”.',
        }),
        labels: [
          msg('Examination: talk and look', {
            id: 'faq.diagnosis.figure.label.1',
            desc: 'Name of marker 1 in the picture for “How will my doctor find out what I have?”: a doctor talks with a patient and looks at a lump through a magnifying glass.',
          }),
          msg('Blood tests, if needed', {
            id: 'faq.diagnosis.figure.label.2',
            desc: 'Name of marker 2 in the picture for “How will my doctor find out what I have?”: a drop and a tube of blood in a dotted frame. Keep “if needed”.',
          }),
          msg('Pictures, if needed', {
            id: 'faq.diagnosis.figure.label.3',
            desc: 'Name of marker 3 in the picture for “How will my doctor find out what I have?”: an X-ray film in a dotted frame. These are pictures of the inside of the body. Keep “if needed”.',
          }),
          msg('Skin sample, sometimes', {
            id: 'faq.diagnosis.figure.label.4',
            desc: 'Name of marker 4 in the picture for “How will my doctor find out what I have?”: a small piece taken from skin and a microscope in a dotted frame. Keep “sometimes”.',
          }),
        ],
      },
    },
    {
      id: 'treatments',
      heading: msg('Which treatments are there?', {
        id: 'faq.treatments.heading',
        desc: 'Heading of a common question: the question itself.',
      }),
      body: [
        msg(
          'Doctors can try several treatments, but no single treatment works for everyone. Deposits can be difficult to treat. Results vary from person to person and depend on the cause.',
          {
            id: 'faq.treatments.several',
            desc: 'First paragraph of the answer: several treatments, and their limits. “Difficult to treat” means that it is not easy to find what works, not that treatment hurts. Keep each “can” and “vary”.',
          },
        ),
        msg(
          'Show deposits to a doctor, and do not wait for them to go. Now and then, deposits go away by themselves. But in scleroderma, most stay the same or get worse.',
          {
            id: 'faq.treatments.by-themselves',
            desc: 'Paragraph of the answer: what to do, and whether deposits go away without treatment. Keep “now and then” and “most”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('With treatment, you and your doctor try to:', {
            id: 'faq.treatments.aims.lead',
            desc: 'Stands before a list of aims, which complete it. Keep “try to”: it promises no result.',
          }),
          items: [
            msg('control symptoms as well as possible', {
              id: 'faq.treatments.aims.symptoms',
              desc: 'Completes “With treatment, you and your doctor try to:”.',
            }),
            msg('reduce the number and the size of deposits', {
              id: 'faq.treatments.aims.deposits',
              desc: 'Completes “With treatment, you and your doctor try to:”.',
            }),
            msg('make your everyday life better', {
              id: 'faq.treatments.aims.life',
              desc: 'Completes “With treatment, you and your doctor try to:”. This is about quality of life.',
            }),
          ],
        },
        {
          kind: 'bullets',
          lead: msg('You can ask about:', {
            id: 'faq.treatments.options.lead',
            desc: 'Stands before a list of treatments, which complete it.',
          }),
          items: [
            msg('medicines', {
              id: 'faq.treatments.options.medicines',
              desc: 'Completes “You can ask about:”. Medicines that act on the whole body.',
            }),
            msg('medicines that you put on your skin', {
              id: 'faq.treatments.options.skin',
              desc: 'Completes “You can ask about:”. Medicines for the skin, such as creams.',
            }),
            msg('physical therapy, which is guided movement and exercise', {
              id: 'faq.treatments.options.therapy',
              desc: 'Completes “You can ask about:”.',
            }),
            msg('laser treatment, which aims to break up deposits', {
              id: 'faq.treatments.options.laser',
              desc: 'Completes “You can ask about:”. Keep “aims to”. The last paragraph of the answer tells the limits.',
            }),
            msg('surgery, which can bring clear relief, although deposits may come back', {
              id: 'faq.treatments.options.surgery',
              desc: 'Completes “You can ask about:”. Keep “can” and “may”, and keep both halves together.',
            }),
            msg(
              'shock waves, sound-like waves first made for kidney stones, which are still being studied',
              {
                id: 'faq.treatments.options.shock-waves',
                desc: 'Completes “You can ask about:”. Doctors first used the waves to break up kidney stones. Keep “still being studied”, which is about shock waves.',
              },
            ),
            msg('wound care and diet advice', {
              id: 'faq.treatments.options.other',
              desc: 'Completes “You can ask about:”.',
            }),
          ],
        },
        msg(
          'Before you start or change a treatment, or stop it, ask your doctor about the risks. Ask, too, before you put a product on broken skin. Some changes can make an illness worse, and some products can sting.',
          {
            id: 'faq.treatments.ask-first',
            desc: 'Paragraph of the answer: a safety warning. “It” is a treatment. Keep each “some” and “can”.',
          },
        ),
        msg(
          'Ask which laser your doctor would use and how your skin would heal, because some lasers leave a wound. Laser treatment may help some people, but reports about it cover few patients.',
          {
            id: 'faq.treatments.laser',
            desc: 'Last paragraph of the answer: limits of laser treatment. “It” is laser treatment. Keep “may”, “some” and “few”.',
          },
        ),
      ],
      ask: [
        msg('Which of these treatments could help me?', {
          id: 'faq.treatments.ask.help',
          desc: 'A question to take along. Said to the doctor. Keep “could”.',
        }),
        msg('What are the risks of each treatment for me?', {
          id: 'faq.treatments.ask.risks',
          desc: 'A question to take along. Said to the doctor.',
        }),
        msg('What should we try first?', {
          id: 'faq.treatments.ask.first',
          desc: 'A question to take along. Said to the doctor. “We” are reader and doctor.',
        }),
      ],
      words: [words.eswl(), words.topical()],
      figure: {
        id: 'faq-treatments',
        alt: msg(
          'An open toolbox with a cream, pills, an exercise band, a laser and a wave sign: some of the options, chosen to suit each person.',
          {
            id: 'faq.treatments.figure.alt',
            desc: 'Text alternative of the picture for “Which treatments are there?”: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Some of the options, chosen to suit each person', {
          id: 'faq.treatments.figure.caption',
          desc: 'Caption under the picture for “Which treatments are there?”. Keep “some of”: the picture leaves out surgery, wound care and diet advice.',
        }),
        labels: [
          msg('Medicines for the skin', {
            id: 'faq.treatments.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Which treatments are there?”: a tube of cream. These are medicines put on the skin.',
          }),
          msg('Medicines', {
            id: 'faq.treatments.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Which treatments are there?”: a bottle of pills.',
          }),
          msg('Physical therapy', {
            id: 'faq.treatments.figure.label.3',
            desc: 'Name of marker 3 in the picture for “Which treatments are there?”: a stretchy exercise band with two handles. The exercise is guided.',
          }),
          msg('Laser, for some people', {
            id: 'faq.treatments.figure.label.4',
            desc: 'Name of marker 4 in the picture for “Which treatments are there?”: a laser handpiece with its beam. Keep “for some people”.',
          }),
          msg('Shock waves, still being studied', {
            id: 'faq.treatments.figure.label.5',
            desc: 'Name of marker 5 in the picture for “Which treatments are there?”: head of a shock-wave device with three waves. Keep “still being studied”.',
          }),
        ],
      },
    },
    {
      id: 'painkillers',
      heading: msg('Can I take a painkiller from the store?', {
        id: 'faq.painkillers.heading',
        desc: 'Heading of a common question: the question itself. “From the store” means without a prescription.',
      }),
      body: [
        msg(
          'Ask your doctor or a pharmacist first. Even a painkiller from the store may be wrong for you. Some can cause bleeding or harm your kidneys.',
          {
            id: 'faq.painkillers.ask-first',
            desc: 'First paragraph of the answer. This is a safety warning. “Some” are some painkillers. Keep “some”, “may” and “can”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg(
            'Some painkillers that calm swelling, such as ibuprofen, do not suit people who, for example:',
            {
              id: 'faq.painkillers.unsuitable.lead',
              desc: 'Stands before a list of people, which completes it. These are anti-inflammatory painkillers. Ibuprofen is the name of one of them: use the name that is on packs. Keep “some”.',
            },
          ),
          items: [
            msg('have a kidney disease', {
              id: 'faq.painkillers.unsuitable.kidneys',
              desc: 'Completes “Some painkillers that calm swelling, such as ibuprofen, do not suit people who, for example:”.',
            }),
            msg('have or had a sore in the stomach, called a stomach ulcer', {
              id: 'faq.painkillers.unsuitable.stomach',
              desc: 'Completes “Some painkillers that calm swelling, such as ibuprofen, do not suit people who, for example:”.',
            }),
            msg('take medicine that thins the blood', {
              id: 'faq.painkillers.unsuitable.blood',
              desc: 'Completes “Some painkillers that calm swelling, such as ibuprofen, do not suit people who, for example:”.',
            }),
            msg('have asthma or heart disease', {
              id: 'faq.painkillers.unsuitable.heart',
              desc: 'Completes “Some painkillers that calm swelling, such as ibuprofen, do not suit people who, for example:”.',
            }),
            msg('are pregnant or may be', {
              id: 'faq.painkillers.unsuitable.pregnant',
              desc: 'Completes “Some painkillers that calm swelling, such as ibuprofen, do not suit people who, for example:”.',
            }),
          ],
        },
        ownPainkiller(),
        stomachBleeding(),
        msg('If deposits hurt, your doctor may suggest a medicine that suits you.', {
          id: 'faq.painkillers.medicine',
          desc: 'Last paragraph of the answer: what a doctor can do about the pain. Keep “may”.',
        }),
      ],
      figure: {
        id: 'faq-painkillers',
        alt: msg(
          'Pills with a question mark in a speech bubble: ask for advice first. Beside them, the stomach and the kidneys, which some painkillers can harm.',
          {
            id: 'faq.painkillers.figure.alt',
            desc: 'Text alternative of the picture for “Can I take a painkiller from the store?”: what it conveys to a reader who cannot see it. “Them” is the pills. Keep “some” and “can”.',
          },
        ),
        caption: msg('Ask before you take a painkiller: some can harm the stomach or the kidneys', {
          id: 'faq.painkillers.figure.caption',
          desc: 'Caption under the picture for “Can I take a painkiller from the store?”. Keep “some” and “can”.',
        }),
        labels: [
          msg('Stomach', {
            id: 'faq.painkillers.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Can I take a painkiller from the store?”: points at the stomach.',
          }),
          msg('Kidneys', {
            id: 'faq.painkillers.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Can I take a painkiller from the store?”: points at the kidneys.',
          }),
        ],
      },
    },
    {
      id: 'after-surgery',
      heading: msg('Will deposits come back after surgery?', {
        id: 'faq.after-surgery.heading',
        desc: 'Heading of a common question: the question itself.',
      }),
      body: [
        msg('Deposits may come back after surgery, although surgery can bring clear relief.', {
          id: 'faq.after-surgery.return',
          desc: 'First paragraph of the answer: risk and benefit. Keep “may” and “can”, and keep both halves together.',
        }),
        msg('How often deposits come back is not clear, because studies do not agree.', {
          id: 'faq.after-surgery.how-often',
          desc: 'Second paragraph of the answer: how often deposits come back after surgery. What to ask follows.',
        }),
        msg(
          'Before you decide, ask how likely this is for you. Ask about slow healing and infection, too.',
          {
            id: 'faq.after-surgery.before',
            desc: 'Third paragraph of the answer: what to ask before surgery. “This” is that deposits come back.',
          },
        ),
        msg(
          'After surgery, go to every check-up. Your care team can then watch closely for deposits that come back.',
          {
            id: 'faq.after-surgery.check-ups',
            desc: 'Last paragraph of the answer: what to do after surgery.',
          },
        ),
      ],
      ask: [
        msg('How likely are my deposits to come back?', {
          id: 'faq.after-surgery.ask.likely',
          desc: 'A question to take along. Said to the doctor, before surgery.',
        }),
        msg('How can I lower my risk of infection?', {
          id: 'faq.after-surgery.ask.infection',
          desc: 'A question to take along. Said to the doctor, before surgery.',
        }),
        msg('When are my check-ups after surgery?', {
          id: 'faq.after-surgery.ask.check-ups',
          desc: 'A question to take along. Said to the doctor.',
        }),
      ],
      figure: {id: 'faq-after-surgery', ...beforeAndAfter()},
    },
    {
      id: 'calcium-and-vitamin-d',
      heading: msg('Should I avoid milk, calcium or vitamin D?', {
        id: 'faq.calcium-and-vitamin-d.heading',
        desc: 'Heading of a common question: the question itself. It is about food and supplements.',
      }),
      body: [
        msg('No, not without asking. Too little calcium or vitamin D can harm your bones.', {
          id: 'faq.calcium-and-vitamin-d.bones',
          desc: 'First paragraph of the answer. This is a safety warning: nobody should do so without asking first. Keep “can”.',
        }),
        kidneyDiet(),
        msg(
          'First ask your doctor, and a food expert such as a registered dietitian or nutritionist.',
          {
            id: 'faq.calcium-and-vitamin-d.talk',
            desc: 'Second paragraph of the answer: whom to ask. Use the protected title for “registered dietitian” where there is one.',
          },
        ),
        msg(
          'Do not start or stop extra calcium or vitamin D, called supplements, by yourself. Too much can raise your blood calcium, and calcium supplements may add to deposits in the skin. If you take a supplement, ask your doctor soon whether to go on.',
          {
            id: 'faq.calcium-and-vitamin-d.supplements',
            desc: 'A safety warning about supplements, which people take in addition to food, also about those that are prescribed, what too much of them can do, and what to do. “Too much” is too much calcium or vitamin D. “To go on” is to go on taking it. Keep “can” and “may”.',
          },
        ),
        msg(
          'Studies do not clearly show that less calcium in food prevents deposits. In the type that forms in injured or diseased skin, calcium in the blood is usually normal. If yours is normal, ask whether a change in diet would help you.',
          {
            id: 'faq.calcium-and-vitamin-d.evidence',
            desc: 'Last paragraph of the answer: why not to cut back, and what to ask. The type is the dystrophic type. “Yours” is the calcium in the blood of the reader. Keep “not clearly” and “usually”.',
          },
        ),
      ],
      figure: {id: 'faq-calcium-and-vitamin-d', ...adviceFirst()},
    },
    {
      id: 'exercise',
      heading: msg('May I exercise or swim?', {
        id: 'faq.exercise.heading',
        desc: 'Heading of a common question: the question itself. “May I” asks whether it is all right to do so.',
      }),
      body: [
        msg(
          'Yes, but with an open sore, do not swim until your doctor agrees. A sore can make an infection more likely.',
          {
            id: 'faq.exercise.swimming',
            desc: 'First paragraph of the answer, with a safety warning and its reason. Keep “can”.',
          },
        ),
        msg('If your joints hurt or you have a sore, ask your doctor which exercise suits you.', {
          id: 'faq.exercise.ask',
          desc: 'Second paragraph of the answer: who should ask first.',
        }),
        msg(
          'Choose regular exercise that is not too hard, such as walking or yoga. Exercise can make muscles stronger, but nobody has shown that it prevents deposits.',
          {
            id: 'faq.exercise.gentle',
            desc: 'Last paragraph of the answer: which exercise, with benefit and limit. “It” is exercise. Keep “can”, and keep both halves together.',
          },
        ),
      ],
      figure: {
        id: 'faq-exercise',
        alt: msg('Four people, each with a gentle exercise: walking, swimming, cycling, yoga.', {
          id: 'faq.exercise.figure.alt',
          desc: 'Text alternative of the picture for “May I exercise or swim?”: what it conveys to a reader who cannot see it.',
        }),
        caption: msg(
          'Gentle exercise: ask which kind suits you, and do not swim with an open sore until your doctor agrees',
          {
            id: 'faq.exercise.figure.caption',
            desc: 'Caption under the picture for “May I exercise or swim?”.',
          },
        ),
        labels: [],
      },
    },
  ],
});
