/** A made-up section that has every shape that a section can have, for wherever elements are shown. */
import type {Help, Section} from '../../content/model.js';

const urgent: Help = {
  id: 'infection',
  level: 'urgent',
  title: 'Get medical help quickly if you notice',
  items: ['redness that spreads', 'pus', 'a fever'],
  more: 'Redness can be hard to see on dark skin.',
};

/** The section. Each text occurs once, but for the box of the first topic. */
export const everyShape: Section = {
  id: 'symptoms',
  title: 'A section with every shape',
  about: 'This says what the condition is.',
  keyPoints: [
    'This is the first thing to take along.',
    'This is the second thing, which is a little longer than the first and the last one.',
    'This is the third thing.',
  ],
  help: [
    {
      id: 'see-doctor',
      level: 'soon',
      title: 'See your doctor soon if you have',
      items: ['an open sore', 'hard skin'],
    },
    urgent,
    {
      id: 'breathing',
      level: 'emergency',
      title: 'Call an ambulance if you',
      items: ['cannot breathe', 'faint'],
    },
  ],
  intro: [
    'This is the introduction.',
    {
      kind: 'bullets',
      lead: 'A sore may:',
      items: ['ooze', 'bleed', 'form a crust'],
    },
    {kind: 'steps', items: ['Clean the sore.', 'Cover the sore.']},
  ],
  figures: [],
  topics: [
    {
      id: 'wound-care',
      formerly: ['care'],
      heading: 'Care for a sore',
      term: 'Wound care',
      body: [
        'This answers the heading.',
        {
          kind: 'steps',
          lead: 'The steps of wound care:',
          items: [
            'Wash your hands. Then clean the sore in a way that keeps germs out.',
            'Cover the sore with a dressing that soaks up fluid.',
            'Protect the skin from more injury.',
          ],
        },
        'This stands after the steps.',
        {kind: 'bullets', items: ['A thing without a lead', 'Another one', 'A third one']},
        {
          kind: 'notes',
          lead: 'Make a note of:',
          items: ['where the sore is', 'when it came', 'how it feels'],
        },
      ],
      help: [urgent],
      ask: [
        'Which dressing suits my sore?',
        'How often do I change it?',
        'Whom do I call if it gets worse?',
      ],
      words: [
        {id: 'non-adherent', term: 'Non-adherent', meaning: 'made not to stick'},
        {
          id: 'hydrogel',
          term: 'Hydrogel',
          meaning: 'a gel with water in it that keeps a wound moist',
        },
      ],
      figure: {
        id: 'symptoms-open-sores',
        alt: 'A deposit presses up, and a sore opens.',
        caption: 'How a sore may form',
        labels: ['Deposit', 'Thin skin', 'Sore', 'Dressing'],
      },
    },
    {
      id: 'food',
      formerly: ['care'],
      heading: 'What to eat',
      body: ['This is a topic with questions and nothing else.'],
      ask: ['What may I eat?', 'What may I drink?', 'Do I need vitamins?'],
      sources: [1, 2],
    },
    {id: 'rest', heading: 'Rest', body: ['This is a topic with one paragraph.']},
  ],
  sources: [
    {
      id: 'doe2020',
      citation: 'Doe J. On food. A journal, 2020.',
      url: 'https://doi.org/10.1000/1',
      kind: 'study',
    },
    {
      id: 'clinic',
      citation: 'Food. A hospital.',
      url: 'https://hospital.example/food',
      kind: 'hospital service',
    },
  ],
  meta: {
    locale: 'en',
    dir: 'ltr',
    version: '1.0.0',
    status: 'source',
    fallback: [],
    reviews: [],
    nextReview: null,
  },
};
