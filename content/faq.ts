import {msg} from '@lit/localize';
import type {SectionText} from './model.js';

/** The section with common questions, in English. */
export const faq = (): SectionText => ({
  id: 'faq',
  title: msg('Common questions', {
    id: 'faq.title',
    desc: 'Title of the section with common questions and their answers.',
  }),
  intro: [],
  figures: [],
  topics: [
    {
      id: 'what-and-how',
      heading: msg('What is this condition, and where does it come from?', {
        id: 'faq.what-and-how.heading',
        desc: 'Heading of a common question: the question itself. “This condition” is calcinosis cutis.',
      }),
      body: [
        msg(
          'In calcinosis cutis, calcium collects as deposits in or just under the skin. These deposits may be in one area. They may also be spread over much of the body.',
          {
            id: 'faq.what-and-how.body.1',
            desc: 'First paragraph of the answer: what the condition is. Keep each “may”.',
          },
        ),
        msg(
          'The condition can lead to various effects on your health. It is potentially uncomfortable, and it potentially comes with further symptoms.',
          {
            id: 'faq.what-and-how.body.2',
            desc: 'Second paragraph of the answer: its effects. Keep “can” and each “potentially”.',
          },
        ),
        msg(
          'It is often linked with certain diseases. Some of these are autoimmune disorders, in which the immune system attacks the body’s own tissue. Otherwise, it can come from injured tissue or from injury to the skin (trauma).',
          {
            id: 'faq.what-and-how.body.3',
            desc: 'Third paragraph of the answer: where the condition comes from. Keep “often” and “can”.',
          },
        ),
      ],
      figure: {
        id: 'faq-what-and-how',
        alt: msg(
          'Calcium in a layer of skin, with three arrows pointing to it: disease, injured tissue, and injury to the skin.',
          {
            id: 'faq.what-and-how.figure.alt',
            desc: 'Text alternative of the picture for “What is this condition, and where does it come from?”: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('What can be linked with calcium in the skin', {
          id: 'faq.what-and-how.figure.caption',
          desc: 'Caption under the picture for “What is this condition, and where does it come from?”. Keep “can”.',
        }),
        labels: [
          msg('Certain diseases', {
            id: 'faq.what-and-how.figure.label.1',
            desc: 'Name of marker 1 in the picture for “What is this condition, and where does it come from?”: stands by a small hatched body. Not all diseases, so keep “certain”.',
          }),
          msg('Injured tissue', {
            id: 'faq.what-and-how.figure.label.2',
            desc: 'Name of marker 2 in the picture for “What is this condition, and where does it come from?”: stands by a round close-up of torn tissue.',
          }),
          msg('Injury to the skin', {
            id: 'faq.what-and-how.figure.label.3',
            desc: 'Name of marker 3 in the picture for “What is this condition, and where does it come from?”: stands by a leg with a scraped knee.',
          }),
          msg('Calcium in the skin', {
            id: 'faq.what-and-how.figure.label.4',
            desc: 'Name of marker 4 in the picture for “What is this condition, and where does it come from?”: points at a lump in a cross-section of skin, to which three arrows lead.',
          }),
        ],
      },
    },
    {
      id: 'symptoms',
      heading: msg('Which signs might a person notice?', {
        id: 'faq.symptoms.heading',
        desc: 'Heading of a common question: the question itself.',
      }),
      body: [
        msg(
          'Symptoms can be of various kinds. They depend on how extensive the calcium deposits are. They also depend on where the deposits are.',
          {
            id: 'faq.symptoms.body.1',
            desc: 'First paragraph of the answer: what symptoms depend on. Keep “can”.',
          },
        ),
        msg(
          'You may notice bumps (nodules), particularly where injury or pressure is common. They may feel firm, and they may look white. Their color varies with your skin tone and with how deep they lie.',
          {
            id: 'faq.symptoms.body.2',
            desc: 'Second paragraph of the answer: lumps. Keep each “may” and “particularly”.',
          },
        ),
        msg(
          'Affected skin may go hard. It may then bend less easily, and it may cause discomfort.',
          {
            id: 'faq.symptoms.body.3',
            desc: 'Third paragraph of the answer: hard skin. Keep each “may”.',
          },
        ),
        msg(
          'In severe cases, skin over deposits may open into sores, which may cause pain and potential infection. Never squeeze a deposit or try to cut it out.',
          {
            id: 'faq.symptoms.body.4',
            desc: 'Fourth paragraph of the answer: sores, and what not to do. Keep “in severe cases”, “may”, “potential” and the safety warning.',
          },
        ),
        msg(
          'Get medical help promptly for spreading redness, pus, fever or fast-growing pain. Redness can be harder to see on dark skin, so check for warmth, swelling and tenderness too.',
          {
            id: 'faq.symptoms.body.5',
            desc: 'Fifth paragraph of the answer: when to get help. This is a safety warning, so keep every sign.',
          },
        ),
      ],
      figure: {
        id: 'faq-symptoms',
        alt: msg(
          'Three panels: a lump, a patch of hard skin, and a covered sore. Signs range from lumps to hard skin and, in severe cases, sores.',
          {
            id: 'faq.symptoms.figure.alt',
            desc: 'Text alternative of the picture for “Which signs might a person notice?”: what it conveys to a reader who cannot see it. Keep “in severe cases”.',
          },
        ),
        caption: msg('Three signs: a lump, hard skin and a sore', {
          id: 'faq.symptoms.figure.caption',
          desc: 'Caption under the picture for “Which signs might a person notice?”.',
        }),
        labels: [
          msg('Lump', {
            id: 'faq.symptoms.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Which signs might a person notice?”: panel with a lump at the edge of a hand.',
          }),
          msg('Hard skin', {
            id: 'faq.symptoms.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Which signs might a person notice?”: panel with a hand whose skin is hatched from the knuckles to the forearm.',
          }),
          msg('Sore, in severe cases', {
            id: 'faq.symptoms.figure.label.3',
            desc: 'Name of marker 3 in the picture for “Which signs might a person notice?”: panel with a sore on a leg, covered with an adhesive dressing. Keep “in severe cases”.',
          }),
        ],
      },
    },
    {
      id: 'diagnosis',
      heading: msg('How do health professionals find out?', {
        id: 'faq.diagnosis.heading',
        desc: 'Heading of a common question: the question itself. It asks how the condition is diagnosed.',
      }),
      body: [
        msg(
          'Diagnosis takes several steps, one after another. First, a health professional checks you in a comprehensive clinical examination. This covers your past health (medical history) and a physical examination of the affected skin.',
          {
            id: 'faq.diagnosis.body.1',
            desc: 'First paragraph of the answer: the examination comes first.',
          },
        ),
        msg(
          'Pictures of the inside of the body (imaging) may be used to show the calcium deposits. Examples are X-ray, CT and MRI.',
          {
            id: 'faq.diagnosis.body.2',
            desc: 'Second paragraph of the answer: imaging. Keep “may”; CT and MRI are kinds of scan.',
          },
        ),
        msg(
          'To look into causes, laboratory work, such as blood tests, may be asked for. One example of a cause is a metabolic disorder. This is trouble with how the body processes substances such as minerals.',
          {
            id: 'faq.diagnosis.body.3',
            desc: 'Third paragraph of the answer: laboratory work. Keep “may”.',
          },
        ),
        msg(
          'A skin sample (biopsy) may sometimes be needed as confirmation. It can confirm that calcium is there. Other tests may still be needed to find the reason.',
          {
            id: 'faq.diagnosis.body.4',
            desc: 'Fourth paragraph of the answer: skin sample. Keep “may sometimes”, “can” and “may”.',
          },
        ),
      ],
      figure: {
        id: 'faq-diagnosis',
        alt: msg(
          'Numbered steps: talk and look, pictures, blood, sample. Diagnosis starts with an examination, and other tests follow as needed.',
          {
            id: 'faq.diagnosis.figure.alt',
            desc: 'Text alternative of the picture for “How do health professionals find out?”: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('First an examination, then other tests as needed', {
          id: 'faq.diagnosis.figure.caption',
          desc: 'Caption under the picture for “How do health professionals find out?”.',
        }),
        labels: [
          msg('Examination: talk and look', {
            id: 'faq.diagnosis.figure.label.1',
            desc: 'Name of marker 1 in the picture for “How do health professionals find out?”: a health professional talks with a patient and looks at a lump through a magnifying glass.',
          }),
          msg('Pictures (imaging), if needed', {
            id: 'faq.diagnosis.figure.label.2',
            desc: 'Name of marker 2 in the picture for “How do health professionals find out?”: an X-ray film in a dotted frame. Keep “if needed”.',
          }),
          msg('Blood tests, if needed', {
            id: 'faq.diagnosis.figure.label.3',
            desc: 'Name of marker 3 in the picture for “How do health professionals find out?”: a drop and a tube of blood in a dotted frame. Keep “if needed”.',
          }),
          msg('Skin sample, sometimes', {
            id: 'faq.diagnosis.figure.label.4',
            desc: 'Name of marker 4 in the picture for “How do health professionals find out?”: a small piece taken from skin and a microscope in a dotted frame. Keep “sometimes”.',
          }),
        ],
      },
    },
    {
      id: 'treatments',
      heading: msg('Which treatments exist?', {
        id: 'faq.treatments.heading',
        desc: 'Heading of a common question: the question itself.',
      }),
      body: [
        msg(
          'More than one strategy can be used to try to control symptoms and improve quality of life. Another aim is to try to make calcium deposits fewer and smaller. Treatment can be challenging, results depend on your case and its causes, and no treatment works for everyone.',
          {
            id: 'faq.treatments.body.1',
            desc: 'First paragraph of the answer: the aims of treatment and its limits. Keep “can” and “try to”.',
          },
        ),
        msg(
          'Options include medicines, products put on the skin (topical), and guided movement and exercise (physical therapy). Ask your doctor before you start, stop or change any of these. Also ask before you put a product on broken skin.',
          {
            id: 'faq.treatments.body.2',
            desc: 'Second paragraph of the answer: medicines and physical therapy. Keep the advice to ask first.',
          },
        ),
        msg(
          'Another option is focused light (laser), which aims to help some people. Reports cover few patients, and some lasers leave a wound. Ask your doctor which laser would be used and what healing involves.',
          {
            id: 'faq.treatments.body.3',
            desc: 'Third paragraph of the answer: laser. Keep “aims to”, “some people” and the limits.',
          },
        ),
        msg(
          'Other options are procedures that were first meant for other conditions. One example is shock waves (Extracorporeal Shock Wave Lithotripsy, ESWL). They are still being studied, so ask your doctor what to expect.',
          {
            id: 'faq.treatments.body.4',
            desc: 'Fourth paragraph of the answer: shock waves. Keep “still being studied”. The name in brackets is the official medical name.',
          },
        ),
        msg(
          'Surgery can give marked relief, but deposits may come back, so ask about risks such as infection and slow healing. Diet advice and wound care are further options. Ask a doctor, registered dietitian or nutritionist before you change your diet, and have a nurse show you wound care.',
          {
            id: 'faq.treatments.body.5',
            desc: 'Fifth paragraph of the answer: surgery, diet advice and wound care. Keep “can” and “may” and the advice to ask first.',
          },
        ),
      ],
      figure: {
        id: 'faq-treatments',
        alt: msg(
          'An open toolbox with a cream, pills, an exercise band, a laser and a wave sign. Several options exist and are chosen case by case.',
          {
            id: 'faq.treatments.figure.alt',
            desc: 'Text alternative of the picture for “Which treatments exist?”: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Several options, chosen case by case', {
          id: 'faq.treatments.figure.caption',
          desc: 'Caption under the picture for “Which treatments exist?”.',
        }),
        labels: [
          msg('Products for the skin', {
            id: 'faq.treatments.figure.label.1',
            desc: 'Name of marker 1 in the picture for “Which treatments exist?”: a tube of cream. These are products put on the skin (topical).',
          }),
          msg('Medicines', {
            id: 'faq.treatments.figure.label.2',
            desc: 'Name of marker 2 in the picture for “Which treatments exist?”: a bottle of pills.',
          }),
          msg('Exercise (physical therapy)', {
            id: 'faq.treatments.figure.label.3',
            desc: 'Name of marker 3 in the picture for “Which treatments exist?”: a stretchy exercise band with two handles. The exercise is guided.',
          }),
          msg('Laser, for some people', {
            id: 'faq.treatments.figure.label.4',
            desc: 'Name of marker 4 in the picture for “Which treatments exist?”: a laser handpiece with its beam. Keep “for some people”.',
          }),
          msg('Shock waves, still being studied', {
            id: 'faq.treatments.figure.label.5',
            desc: 'Name of marker 5 in the picture for “Which treatments exist?”: head of a shock-wave device with three waves. Keep “still being studied”.',
          }),
        ],
      },
    },
  ],
});
