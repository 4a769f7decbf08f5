import {msg} from '@lit/localize';
import type {SectionText} from './model.js';
import {about, bleeding, help, neverSqueeze, words} from './shared.js';

/** The section about diagnosis, in English. */
export const diagnosis = (): SectionText => ({
  id: 'diagnosis',
  title: msg('Getting a diagnosis', {
    id: 'diagnosis.title',
    desc: 'Title of the section about diagnosis: how doctors find out that a person has calcinosis cutis.',
  }),
  about: about(),
  keyPoints: [
    msg(
      'To find out whether you have deposits, show a doctor your skin soon, and bring notes to help choose tests.',
      {
        id: 'diagnosis.key.bring',
        desc: 'First key point of the section Getting a diagnosis, and its main message. Only a visit can tell, so the reader shows the skin. The notes help the doctor: which illnesses the reader has had, which medicines the reader takes, and where and when the skin has changed. Keep “help”.',
      },
    ),
    neverSqueeze(),
    msg('A diagnosis starts with a talk and a check of your skin. Other tests may follow.', {
      id: 'diagnosis.key.start',
      desc: 'Key point of the section Getting a diagnosis. Keep “may”.',
    }),
    msg('Ask what each test can show, and what it cannot show.', {
      id: 'diagnosis.key.limits',
      desc: 'Key point of the section Getting a diagnosis.',
    }),
    msg('Even if a test finds calcium, you may need more tests to find the reason.', {
      id: 'diagnosis.key.reason',
      desc: 'Key point of the section Getting a diagnosis. The reason is the one for the calcium. Keep “may”.',
    }),
  ],
  help: [help.infection()],
  intro: [
    msg(
      'A diagnosis answers two questions. Does your skin hold calcium deposits? Does another health problem contribute to the deposits?',
      {
        id: 'diagnosis.intro.questions',
        desc: 'First paragraph of the section Getting a diagnosis: what a diagnosis is for.',
      },
    ),
    {
      kind: 'steps',
      lead: msg('What may happen, in order:', {
        id: 'diagnosis.intro.steps.lead',
        desc: 'Lead of a numbered list: the steps of diagnosis. Not everyone has each of them.',
      }),
      items: [
        msg('Your care team asks about your health and checks your skin in detail.', {
          id: 'diagnosis.intro.steps.talk',
          desc: 'First step of diagnosis.',
        }),
        msg('Your doctor might ask for blood tests.', {
          id: 'diagnosis.intro.steps.blood',
          desc: 'Second step of diagnosis. Keep “might”.',
        }),
        msg('You may have X-rays to show deposits and, in some cases, a more detailed scan.', {
          id: 'diagnosis.intro.steps.pictures',
          desc: 'Third step of diagnosis. Keep each “may” and “in some cases”. The scans are CT and MRI.',
        }),
        msg('Sometimes, a doctor might need a small skin sample to be sure.', {
          id: 'diagnosis.intro.steps.sample',
          desc: 'Fourth step of diagnosis. “Sometimes” means: in some patients, not again and again in the same one. Keep “sometimes” and “might”.',
        }),
      ],
    },
    msg(
      'Not everyone needs every test. The steps help doctors to tell calcinosis cutis from other skin conditions. A clear diagnosis can help your doctor to choose your treatment.',
      {
        id: 'diagnosis.intro.apart',
        desc: 'Paragraph after the steps of diagnosis: what the steps are for. Keep “help” and “can help”, which promise no result.',
      },
    ),
    msg(
      'Show your care team any open sore soon, because a sore can get infected. Do not wait for your tests. For a danger sign from the box, get medical help at once.',
      {
        id: 'diagnosis.intro.harm',
        desc: 'Last paragraph before the topics of the section Getting a diagnosis: what to do about a sore, and why. The reader shows it before the tests. The box lists the danger signs. Keep “can”. This is a safety warning.',
      },
    ),
  ],
  figures: [],
  topics: [
    {
      id: 'clinical-examination',
      heading: msg('A talk and a check of your skin', {
        id: 'diagnosis.clinical-examination.heading',
        desc: 'Heading of a step of diagnosis, in everyday words.',
      }),
      term: msg('Clinical examination', {
        id: 'diagnosis.clinical-examination.term',
        desc: 'Medical name shown under the heading “A talk and a check of your skin”.',
      }),
      body: [
        msg(
          'A doctor, or someone else from your care team, asks about your past health. Then comes a detailed check of the affected skin.',
          {
            id: 'diagnosis.clinical-examination.check',
            desc: 'What happens in a clinical examination. “Affected skin” is the skin where the condition may show.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('During the check, your care team wants to know:', {
            id: 'diagnosis.clinical-examination.look.lead',
            desc: 'Lead of a list of three questions that the care team wants to answer.',
          }),
          items: [
            msg('Are lumps forming in the skin?', {
              id: 'diagnosis.clinical-examination.look.lumps',
              desc: 'A question that the care team wants to answer in the check of the skin.',
            }),
            msg('Is the skin getting hard?', {
              id: 'diagnosis.clinical-examination.look.hard',
              desc: 'A question that the care team wants to answer in the check of the skin.',
            }),
            msg('Does the skin look different from before?', {
              id: 'diagnosis.clinical-examination.look.change',
              desc: 'A question that the care team wants to answer in the check of the skin: does the reader say that the skin looks different?',
            }),
          ],
        },
        msg(
          'The talk and the check help to decide about more tests. A check can miss deposits that an X-ray shows.',
          {
            id: 'diagnosis.clinical-examination.more',
            desc: 'What the clinical examination leads to, and its limit. Keep “help” and “can”.',
          },
        ),
        {
          kind: 'notes',
          lead: msg('For the talk, make a note of:', {
            id: 'diagnosis.clinical-examination.notes.lead',
            desc: 'Lead of a list of things to write down before the talk with the doctor.',
          }),
          items: [
            msg('when and where your skin began to look different', {
              id: 'diagnosis.clinical-examination.notes.skin',
              desc: 'Completes “For the talk, make a note of:”.',
            }),
            msg('which illnesses you have had', {
              id: 'diagnosis.clinical-examination.notes.illnesses',
              desc: 'Completes “For the talk, make a note of:”.',
            }),
            msg('which treatments you have had', {
              id: 'diagnosis.clinical-examination.notes.treatments',
              desc: 'Completes “For the talk, make a note of:”.',
            }),
            msg('which medicines and vitamins you take, or have taken', {
              id: 'diagnosis.clinical-examination.notes.medicines',
              desc: 'Completes “For the talk, make a note of:”.',
            }),
          ],
        },
        msg(
          'Bring your notes to the visit. Show every place where your skin has changed, even a small one.',
          {
            id: 'diagnosis.clinical-examination.show',
            desc: 'What the reader can do at the visit. The notes are those of the list before.',
          },
        ),
      ],
      ask: [
        msg('What have you found in my skin?', {
          id: 'diagnosis.clinical-examination.ask.found',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic “A talk and a check of your skin”.',
        }),
        msg('Could I have a different skin condition?', {
          id: 'diagnosis.clinical-examination.ask.else',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic “A talk and a check of your skin”.',
        }),
        msg('Which tests do I need now, and why?', {
          id: 'diagnosis.clinical-examination.ask.tests',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic “A talk and a check of your skin”.',
        }),
        msg('Could one of my illnesses or medicines be the reason?', {
          id: 'diagnosis.clinical-examination.ask.history',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic “A talk and a check of your skin”. The reason for the changes in the skin.',
        }),
      ],
      words: [words.medicalHistory(), words.nodule()],
      figure: {
        id: 'diagnosis-clinical-examination',
        alt: msg(
          'A patient holds up notes. A member of the care team asks about past health, and checks the skin of the patient’s forearm.',
          {
            id: 'diagnosis.clinical-examination.figure.alt',
            desc: 'Text alternative of the picture for “A talk and a check of your skin”: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Bring your notes to the talk and the check of your skin', {
          id: 'diagnosis.clinical-examination.figure.caption',
          desc: 'Caption under the picture for “A talk and a check of your skin”. The notes are those that the patient in the picture holds up, of the list “For the talk, make a note of:”.',
        }),
        labels: [
          msg('Affected skin', {
            id: 'diagnosis.clinical-examination.figure.label.1',
            desc: 'Name of marker 1 in the picture for “A talk and a check of your skin”: points at lumps in the skin of a forearm that the member of the care team touches.',
          }),
          msg('Your notes', {
            id: 'diagnosis.clinical-examination.figure.label.2',
            desc: 'Name of marker 2 in the picture for “A talk and a check of your skin”: points at a sheet with handwriting that the patient holds up.',
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
          'Blood tests look for causes of the deposits, though doctors may find no cause. Your doctor might ask for several kinds of test.',
          {
            id: 'diagnosis.laboratory-tests.why',
            desc: 'When and why blood tests are done. Keep “may” and “might”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('The tests can measure:', {
            id: 'diagnosis.laboratory-tests.measure.lead',
            desc: 'Lead of a list of what blood tests can measure. Keep “can”.',
          }),
          items: [
            msg('calcium', {
              id: 'diagnosis.laboratory-tests.measure.calcium',
              desc: 'Completes “The tests can measure:”.',
            }),
            msg('phosphorus, a mineral that works with calcium in the body', {
              id: 'diagnosis.laboratory-tests.measure.phosphorus',
              desc: 'Completes “The tests can measure:”.',
            }),
            msg('markers, which are other clues to an illness', {
              id: 'diagnosis.laboratory-tests.measure.markers',
              desc: 'Completes “The tests can measure:”. Markers are things in the blood that tell something about health.',
            }),
          ],
        },
        msg(
          'Results that are not normal might point to an illness of the whole body that contributes to deposits. One such illness is kidney disease. Another is a problem with hormones, the body’s chemical messengers.',
          {
            id: 'diagnosis.laboratory-tests.abnormal',
            desc: 'What abnormal blood results might mean, with two examples, and what hormones are. Keep “might”.',
          },
        ),
        msg(
          'Blood tests also help to find problems with how your body handles minerals and other substances. You may need treatment for such a problem as well as for the deposits.',
          {
            id: 'diagnosis.laboratory-tests.disorder',
            desc: 'A further use of blood tests: they help to find a metabolic disorder. Keep “may”.',
          },
        ),
        msg(
          'Tell your doctor about any kidney or hormone problem that you know of. Bring the results of earlier blood tests if you have any: you may then need fewer tests.',
          {
            id: 'diagnosis.laboratory-tests.tell',
            desc: 'What the reader can tell the doctor before a blood test, what to bring, and why. Keep “may”.',
          },
        ),
        msg(
          'You may feel a small sting when the needle goes in. A bruise may follow, and goes away by itself. If needles scare you, tell your care team first.',
          {
            id: 'diagnosis.laboratory-tests.feel',
            desc: 'What a blood test feels like, and what to say before it. Keep each “may”.',
          },
        ),
      ],
      ask: [
        msg('What will you measure in my blood?', {
          id: 'diagnosis.laboratory-tests.ask.which',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Blood tests.',
        }),
        msg('Which of my results are not normal?', {
          id: 'diagnosis.laboratory-tests.ask.results',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Blood tests.',
        }),
        msg('What might be the cause of my blood results?', {
          id: 'diagnosis.laboratory-tests.ask.meaning',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Blood tests. Keep “might”.',
        }),
        msg('Do I need treatment for what the blood tests found?', {
          id: 'diagnosis.laboratory-tests.ask.care',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Blood tests.',
        }),
      ],
      words: [words.metabolicDisorder(), words.hormonalImbalance()],
      figure: {
        id: 'diagnosis-laboratory-tests',
        alt: msg(
          'A blood tube beside a report with three rows: calcium, phosphorus, other clues in the blood. Blood tests check minerals and related clues for a cause.',
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
          msg('Other clues in the blood', {
            id: 'diagnosis.laboratory-tests.figure.label.3',
            desc: 'Name of marker 3 in the picture for Blood tests: a row of the report. The clues are about health; doctors call them markers.',
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
          'You may have an X-ray. X-rays can show calcium in the skin and in soft tissue, such as muscle.',
          {
            id: 'diagnosis.imaging.xray',
            desc: 'What X-rays can show. Keep “may” and “can”. Soft tissue is what is not bone.',
          },
        ),
        msg(
          'An X-ray itself does not hurt, and usually takes a few minutes. If a position hurts you, say so.',
          {
            id: 'diagnosis.imaging.feel',
            desc: 'What an X-ray feels like, and how long the examination takes. A position is one in which the reader has to keep still. Keep “usually”. Scans are not spoken of.',
          },
        ),
        msg(
          'Tell your care team before any X-ray or scan if you may be pregnant. X-rays and some scans use a little radiation, rays that in rare cases can lead to cancer many years later. The risk is low, but higher for an unborn baby.',
          {
            id: 'diagnosis.imaging.tell',
            desc: 'What the reader can tell before an X-ray or a scan, and the risk. The scans that use radiation are CT scans. The words after the comma say what radiation is, and what harm it can do. Keep “some”, “a little”, “in rare cases”, “can” and “low”.',
          },
        ),
        msg(
          'Show your care team where you feel lumps or pain, so that the pictures can show any deposits there.',
          {
            id: 'diagnosis.imaging.show',
            desc: 'What the reader can show before an X-ray or a scan, and why. “Where” and “there” are the place on the body. Keep “can”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('In an X-ray picture, you and your doctor can see:', {
            id: 'diagnosis.imaging.see.lead',
            desc: 'Lead of a list of what an X-ray can show. Keep “can”.',
          }),
          items: [
            msg('how big deposits are', {
              id: 'diagnosis.imaging.see.size',
              desc: 'Completes “In an X-ray picture, you and your doctor can see:”.',
            }),
            msg('what shape deposits have', {
              id: 'diagnosis.imaging.see.shape',
              desc: 'Completes “In an X-ray picture, you and your doctor can see:”.',
            }),
            msg('how spread out deposits are', {
              id: 'diagnosis.imaging.see.spread',
              desc: 'Completes “In an X-ray picture, you and your doctor can see:”.',
            }),
            msg('where each deposit lies, and how far it reaches', {
              id: 'diagnosis.imaging.see.place',
              desc: 'Completes “In an X-ray picture, you and your doctor can see:”.',
            }),
          ],
        },
        msg(
          'In some cases, your doctor may suggest a scan. A scan aims to show the deposits, and their effect on nearby tissue, in more detail.',
          {
            id: 'diagnosis.imaging.scans',
            desc: 'When and why a CT or MRI scan is done. Keep “in some cases”, “may” and “aims to”.',
          },
        ),
        msg(
          'A CT scan joins X-ray pictures from many angles, and an MRI scan uses a strong magnet. Calcium itself usually shows better on an X-ray or CT scan. An MRI scan tells more about the tissue around the calcium.',
          {
            id: 'diagnosis.imaging.differ',
            desc: 'What the two kinds of scan are, and how the kinds of picture differ. Keep “usually”.',
          },
        ),
        msg(
          'A CT scan itself does not hurt. You lie still on a table that slides through a large ring.',
          {
            id: 'diagnosis.imaging.ct-feel',
            desc: 'What a CT scan is like. The ring is part of the scanner.',
          },
        ),
        msg(
          'An MRI scan does not hurt either, but is loud. You lie still in a tube that is open at both ends. If narrow spaces scare you, tell your doctor before the scan.',
          {
            id: 'diagnosis.imaging.mri-feel',
            desc: 'What an MRI scan is like, and what to say before it. “Either” points back to the CT scan of the paragraph before.',
          },
        ),
        msg(
          'Before an MRI scan, tell your care team about any metal in your body, such as clips. Include any device, such as a pacemaker for the heart. The strong magnet can move some metal, and can harm some devices.',
          {
            id: 'diagnosis.imaging.mri',
            desc: 'What the reader can tell before an MRI scan, and the risk. The clips are of metal, from an operation. The device is a medical one, such as a pacemaker, which keeps the heart beating. Keep each “can” and “some”.',
          },
        ),
        msg(
          'Before any scan, tell your care team about a kidney problem or an allergy. Some scans use a dye, given into a vein. The dye may not suit you if you have either.',
          {
            id: 'diagnosis.imaging.dye',
            desc: 'What else the reader can tell before a scan, and why. The dye (contrast medium) makes some things show better in the pictures. “Either” is a kidney problem or an allergy. Keep “some” and “may”.',
          },
        ),
      ],
      ask: [
        msg('Which kind of picture do I need?', {
          id: 'diagnosis.imaging.ask.which',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic X-rays and scans.',
        }),
        msg('Is an X-ray or a scan safe for me?', {
          id: 'diagnosis.imaging.ask.safe',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic X-rays and scans.',
        }),
        msg('What should I tell you before an X-ray or a scan?', {
          id: 'diagnosis.imaging.ask.before',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic X-rays and scans.',
        }),
        msg('How far do my deposits reach?', {
          id: 'diagnosis.imaging.ask.reach',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic X-rays and scans.',
        }),
        msg('Do the deposits affect the tissue nearby?', {
          id: 'diagnosis.imaging.ask.nearby',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic X-rays and scans.',
        }),
      ],
      words: [words.ctScan(), words.mri(), words.softTissue()],
      figure: {
        id: 'diagnosis-imaging',
        alt: msg(
          'An X-ray of an elbow shows the size, shape and spread of deposits as pale specks. A scanner beside it is marked “sometimes”. A speech bubble tells of a pacemaker.',
          {
            id: 'diagnosis.imaging.figure.alt',
            desc: 'Text alternative of the picture for X-rays and scans: what it conveys to a reader who cannot see it. Scans are used in some cases only. The bubble is what the person in the scanner tells the care team: a device is in the body.',
          },
        ),
        caption: msg('X-rays can show deposits. In some cases, a scan follows.', {
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
          msg('A scan, sometimes', {
            id: 'diagnosis.imaging.figure.label.4',
            desc: 'Name of marker 4 in the picture for X-rays and scans: a scanner in a dotted frame, for a CT or MRI scan, an examination that is done in some cases only. Keep “sometimes”.',
          }),
          msg('Tell about metal or devices', {
            id: 'diagnosis.imaging.figure.label.5',
            desc: 'Name of marker 5 in the picture for X-rays and scans: stands beside a speech bubble with a pacemaker in it. The reader tells the care team, before a scan, of metal in the body and of medical devices.',
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
          'Sometimes, your doctor might need to test a small sample of your skin. The sample helps the doctor to be sure of the diagnosis. The test leaves a small wound, so watch for the signs of infection in the box.',
          {
            id: 'diagnosis.skin-biopsy.when',
            desc: 'When and why a biopsy is done, and what to watch for afterward. “Sometimes” means: in some patients, not again and again in the same one. The box with danger signs follows. Keep “sometimes” and “might”.',
          },
        ),
        msg(
          'Before the test, tell your doctor which medicines you use, so that your doctor can plan the test. Include medicines that you buy yourself. Do not stop any of them before you ask: you may get worse without a medicine that you need.',
          {
            id: 'diagnosis.skin-biopsy.tell',
            desc: 'What the reader can tell the doctor before a biopsy, and why; then, that no medicine is to be stopped unasked, such as a blood thinner, and why. Keep “may”. What the test feels like follows.',
          },
        ),
        msg(
          'Before the test, an injection numbs your skin. The injection may sting, but the test itself should not hurt, though you may feel touch or pulling. The place may be tender for some days, and a scar may stay.',
          {
            id: 'diagnosis.skin-biopsy.feel',
            desc: 'What a skin biopsy feels like, and what may stay. The test itself is the taking of the sample. Keep each “may” and “should”. The steps of the test follow.',
          },
        ),
        {
          kind: 'steps',
          lead: msg('The steps of the test:', {
            id: 'diagnosis.skin-biopsy.steps.lead',
            desc: 'Lead of a numbered list: what happens when a skin sample is tested.',
          }),
          items: [
            msg('Your care team takes a small sample of the affected skin, which is numb.', {
              id: 'diagnosis.skin-biopsy.steps.take',
              desc: 'First step of a skin biopsy. “Affected skin” is skin where the condition may show.',
            }),
            msg('Then someone studies the sample under a microscope.', {
              id: 'diagnosis.skin-biopsy.steps.study',
              desc: 'Second step of a skin biopsy.',
            }),
          ],
        },
        msg(
          'Calcium in the sample can confirm calcinosis cutis, but you may need other tests to find the reason.',
          {
            id: 'diagnosis.skin-biopsy.shows',
            desc: 'What a biopsy can and cannot settle. The reason is the one for the calcium. Keep “can” and “may”, and keep both halves in one sentence.',
          },
        ),
        msg(
          'The sample also helps to show whether you have another condition that may look similar.',
          {
            id: 'diagnosis.skin-biopsy.other',
            desc: 'A further use of a biopsy. Keep “helps” and “may”.',
          },
        ),
        bleeding(),
      ],
      help: [help.infection()],
      ask: [
        msg('Why do I need to give a skin sample?', {
          id: 'diagnosis.skin-biopsy.ask.need',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Skin sample.',
        }),
        msg('Will the test hurt or leave a scar?', {
          id: 'diagnosis.skin-biopsy.ask.feel',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Skin sample.',
        }),
        msg('How do I look after the wound?', {
          id: 'diagnosis.skin-biopsy.ask.wound',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Skin sample.',
        }),
        msg('Who should I call if the wound gets worse?', {
          id: 'diagnosis.skin-biopsy.ask.call',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Skin sample.',
        }),
        msg('What will the result of the test tell us?', {
          id: 'diagnosis.skin-biopsy.ask.result',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Skin sample.',
        }),
      ],
      words: [words.biopsy()],
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
