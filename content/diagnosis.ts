import {msg} from '@lit/localize';
import type {SectionText} from './model.js';

/** The section about diagnosis, in English. */
export const diagnosis = (): SectionText => ({
  id: 'diagnosis',
  title: msg('How it is diagnosed', {
    id: 'diagnosis.title',
    desc: 'Title of the section about diagnosis. “It” is calcinosis cutis.',
  }),
  intro: [
    msg(
      'In calcinosis cutis, calcium collects in or just under the skin. Diagnosis means confirming that your skin holds these calcium deposits. It also means finding any health problem that lies behind them (an underlying condition).',
      {
        id: 'diagnosis.intro.1',
        desc: 'First paragraph of the section How it is diagnosed: what the condition is, and what diagnosis means. Keep “in or just under the skin”.',
      },
    ),
    msg(
      'An accurate diagnosis helps keep symptoms under good control. It also helps slow any worsening of the condition.',
      {
        id: 'diagnosis.intro.2',
        desc: 'Second paragraph of the section How it is diagnosed: why accuracy matters. Keep “helps slow”, do not write “stops”.',
      },
    ),
    msg(
      'The steps in this section are tools. They help tell calcinosis cutis apart from other kinds of skin conditions. This helps aim treatment at the right target, and it helps bring better results.',
      {
        id: 'diagnosis.intro.3',
        desc: 'Third paragraph of the section How it is diagnosed, before the list of steps. Keep “helps”, which promises no result.',
      },
    ),
  ],
  figures: [],
  topics: [
    {
      id: 'clinical-examination',
      heading: msg('Clinical examination', {
        id: 'diagnosis.clinical-examination.heading',
        desc: 'Heading of a step of diagnosis: a check by a health professional.',
      }),
      body: [
        msg(
          'A health professional does a detailed check by asking, looking and touching (a clinical examination). It includes going over your medical history. It also includes a physical examination of the affected skin.',
          {
            id: 'diagnosis.clinical-examination.body.1',
            desc: 'What a clinical examination is and includes. “Affected skin” is the skin where the condition shows.',
          },
        ),
        msg(
          'Your medical history is the record of your past illnesses, treatments and medicines.',
          {
            id: 'diagnosis.clinical-examination.body.2',
            desc: 'Explains the term “medical history” from the paragraph before.',
          },
        ),
        msg(
          'The health professional looks at your skin thoroughly. They check whether small, firm lumps (nodules) are forming, and whether the skin is hardening. They also take note if you tell them that your skin looks different.',
          {
            id: 'diagnosis.clinical-examination.body.3',
            desc: 'What the professional looks for. “They” is one professional, of any gender.',
          },
        ),
        msg(
          'This examination is seen as an important step. It settles whether you need more tests.',
          {
            id: 'diagnosis.clinical-examination.body.4',
            desc: 'Why the examination matters. Do not make “important” stronger.',
          },
        ),
      ],
      figure: {
        id: 'diagnosis-clinical-examination',
        alt: msg(
          'A health professional checks the skin of a patient’s forearm and asks about past health.',
          {
            id: 'diagnosis.clinical-examination.figure.alt',
            desc: 'Text alternative of the picture for Clinical examination: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('A check of the skin and of your past health', {
          id: 'diagnosis.clinical-examination.figure.caption',
          desc: 'Caption under the picture for Clinical examination.',
        }),
        labels: [
          msg('Affected skin', {
            id: 'diagnosis.clinical-examination.figure.label.1',
            desc: 'Name of marker 1 in the picture for Clinical examination: points at lumps in the skin of a forearm that the health professional touches.',
          }),
          msg('Medical history', {
            id: 'diagnosis.clinical-examination.figure.label.2',
            desc: 'Name of marker 2 in the picture for Clinical examination: points at a form on the desk. The same term as in the text.',
          }),
        ],
      },
    },
    {
      id: 'laboratory-tests',
      heading: msg('Blood tests', {
        id: 'diagnosis.laboratory-tests.heading',
        desc: 'Heading of a step of diagnosis, in everyday words.',
      }),
      term: msg('Laboratory tests', {
        id: 'diagnosis.laboratory-tests.term',
        desc: 'Medical name shown under the heading Blood tests.',
      }),
      body: [
        msg(
          'Your doctor might ask for several kinds of blood test. The aim is to look into what lies behind the deposits (the underlying causes).',
          {
            id: 'diagnosis.laboratory-tests.body.1',
            desc: 'Why blood tests are done. Keep “might”.',
          },
        ),
        msg(
          'The tests can measure calcium and phosphorus, which are two minerals. They can also measure other related substances in the blood that give a clue about health (markers).',
          {
            id: 'diagnosis.laboratory-tests.body.2',
            desc: 'What blood tests can measure. Keep “can” both times.',
          },
        ),
        msg(
          'Abnormal results might point to an illness of the whole body (a systemic condition) that contributes to the deposits. This might be kidney disease, for example. Or it might be too much or too little of one of the body’s chemical messengers (a hormonal imbalance).',
          {
            id: 'diagnosis.laboratory-tests.body.3',
            desc: 'What abnormal blood values might mean, with two examples. Keep “might” each time.',
          },
        ),
        msg(
          'Blood tests are important for finding any trouble with how your body handles substances such as minerals (a metabolic disorder). Such a disorder may have to be dealt with as well as the hardening caused by calcium (calcification).',
          {
            id: 'diagnosis.laboratory-tests.body.4',
            desc: 'A further use of blood tests. Keep “may”, and do not make “important” stronger.',
          },
        ),
      ],
      figure: {
        id: 'diagnosis-laboratory-tests',
        alt: msg(
          'A blood tube beside a report with three rows: calcium, phosphorus, other markers. Blood tests check minerals and related markers for a cause.',
          {
            id: 'diagnosis.laboratory-tests.figure.alt',
            desc: 'Text alternative of the picture for Blood tests: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Blood tests can help look for a cause', {
          id: 'diagnosis.laboratory-tests.figure.caption',
          desc: 'Caption under the picture for Blood tests. Keep “can help”.',
        }),
        labels: [
          msg('Calcium', {
            id: 'diagnosis.laboratory-tests.figure.label.1',
            desc: 'Name of marker 1 in the picture for Blood tests: a row of the report.',
          }),
          msg('Phosphorus', {
            id: 'diagnosis.laboratory-tests.figure.label.2',
            desc: 'Name of marker 2 in the picture for Blood tests: a row of the report.',
          }),
          msg('Other related markers', {
            id: 'diagnosis.laboratory-tests.figure.label.3',
            desc: 'Name of marker 3 in the picture for Blood tests: a row of the report. Markers are other substances in the blood that give a clue about health.',
          }),
        ],
      },
    },
    {
      id: 'imaging',
      heading: msg('X-rays and scans', {
        id: 'diagnosis.imaging.heading',
        desc: 'Heading of a step of diagnosis, in everyday words. The scans are CT and MRI.',
      }),
      term: msg('Imaging', {
        id: 'diagnosis.imaging.term',
        desc: 'Medical name shown under the heading X-rays and scans.',
      }),
      body: [
        msg(
          'Imaging makes pictures of the inside of your body. It is an important part of diagnosis.',
          {
            id: 'diagnosis.imaging.body.1',
            desc: 'What imaging is. Do not make “important” stronger.',
          },
        ),
        msg(
          'X-rays are one kind. They can show calcium in the skin and in soft tissue, such as muscle, fat and tendons.',
          {
            id: 'diagnosis.imaging.body.2',
            desc: 'What X-rays can show. Keep “can”. Soft tissue is what is not bone.',
          },
        ),
        msg(
          'X-rays can show how big the deposits are, what shape they have and how spread out they are. They can give visible evidence of where the deposits are and how far they reach.',
          {
            id: 'diagnosis.imaging.body.3',
            desc: 'What X-rays can show about deposits. Keep “can”.',
          },
        ),
        msg(
          'In some cases, your doctor may recommend more advanced imaging, such as CT or MRI. CT takes X-ray pictures from many angles. MRI uses a strong magnet and radio waves.',
          {
            id: 'diagnosis.imaging.body.4',
            desc: 'Introduces CT and MRI. Keep “in some cases” and “may”.',
          },
        ),
        msg(
          'The purpose is to get detailed pictures of the deposits, and to judge their effect on nearby tissue. Calcium itself tends to show better on an X-ray or CT. MRI is more about the tissue around it.',
          {
            id: 'diagnosis.imaging.body.5',
            desc: 'Why CT or MRI is done, and how they differ. Keep “tends to”.',
          },
        ),
      ],
      figure: {
        id: 'diagnosis-imaging',
        alt: msg(
          'An X-ray of an elbow shows the size, shape and spread of deposits as pale specks. A scanner beside it is marked “sometimes”.',
          {
            id: 'diagnosis.imaging.figure.alt',
            desc: 'Text alternative of the picture for X-rays and scans: what it conveys to a reader who cannot see it. Scans are used in some cases only.',
          },
        ),
        caption: msg('X-rays can show deposits, with scans in some cases', {
          id: 'diagnosis.imaging.figure.caption',
          desc: 'Caption under the picture for X-rays and scans. Keep “can” and “in some cases”.',
        }),
        labels: [
          msg('Bone', {
            id: 'diagnosis.imaging.figure.label.1',
            desc: 'Name of marker 1 in the picture for X-rays and scans: points at a bone on the drawn X-ray of an elbow.',
          }),
          msg('Calcium deposit', {
            id: 'diagnosis.imaging.figure.label.2',
            desc: 'Name of marker 2 in the picture for X-rays and scans: points at a bright speck outside the bones.',
          }),
          msg('Drawing, not a real X-ray', {
            id: 'diagnosis.imaging.figure.label.3',
            desc: 'Name of marker 3 in the picture for X-rays and scans: stands beside a pencil, which says that the film is drawn.',
          }),
          msg('CT or MRI scan, sometimes', {
            id: 'diagnosis.imaging.figure.label.4',
            desc: 'Name of marker 4 in the picture for X-rays and scans: a scanner in a dotted frame, for an examination that is done in some cases only. Keep “sometimes”.',
          }),
        ],
      },
    },
    {
      id: 'skin-biopsy',
      heading: msg('Skin sample', {
        id: 'diagnosis.skin-biopsy.heading',
        desc: 'Heading of a step of diagnosis, in everyday words.',
      }),
      term: msg('Skin biopsy', {
        id: 'diagnosis.skin-biopsy.term',
        desc: 'Medical name shown under the heading Skin sample.',
      }),
      body: [
        msg(
          'Occasionally, you might need a test on a small sample of skin (a skin biopsy). The reason is to be definite about the diagnosis.',
          {
            id: 'diagnosis.skin-biopsy.body.1',
            desc: 'When and why a biopsy is done. Keep “occasionally” and “might”.',
          },
        ),
        msg('A small piece of affected tissue is taken out and studied under a microscope.', {
          id: 'diagnosis.skin-biopsy.body.2',
          desc: 'What happens in a biopsy. “Affected tissue” is tissue where the condition shows.',
        }),
        msg(
          'Calcium found in that sample can confirm the condition conclusively, with no real doubt left. Other tests may still be needed to find the reason for the calcium.',
          {
            id: 'diagnosis.skin-biopsy.body.3',
            desc: 'What a biopsy can and cannot settle. Keep “can” and “may”, and keep the two sentences together.',
          },
        ),
        msg('A biopsy also helps rule out other conditions that may resemble calcinosis cutis.', {
          id: 'diagnosis.skin-biopsy.body.4',
          desc: 'A further use of a biopsy. Keep “helps” and “may”.',
        }),
      ],
      figure: {
        id: 'diagnosis-skin-biopsy',
        alt: msg(
          'A tiny skin sample on a slide under a microscope. The round view shows dark specks of calcium.',
          {
            id: 'diagnosis.skin-biopsy.figure.alt',
            desc: 'Text alternative of the picture for Skin sample: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('A small sample checked for calcium under a microscope', {
          id: 'diagnosis.skin-biopsy.figure.caption',
          desc: 'Caption under the picture for Skin sample.',
        }),
        labels: [
          msg('Small skin sample', {
            id: 'diagnosis.skin-biopsy.figure.label.1',
            desc: 'Name of marker 1 in the picture for Skin sample: points at the sample on a slide under a microscope.',
          }),
          msg('Calcium in the sample', {
            id: 'diagnosis.skin-biopsy.figure.label.2',
            desc: 'Name of marker 2 in the picture for Skin sample: points at dark specks in the round view that the microscope gives.',
          }),
        ],
      },
    },
  ],
});
