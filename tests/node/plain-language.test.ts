/** Each rule of plain language finds what breaks it, and nothing in a text that keeps to all. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {SectionText, Topic} from '../../content/model.js';
import nameList from '../../content/names.json' with {type: 'json'};
import words from '../../content/words.json' with {type: 'json'};
import {gradeOf, isInstruction, passiveOf} from '../../scripts/plain-language/english.js';
import {measure} from '../../scripts/plain-language/measure.js';
import {problemLine} from '../../scripts/plain-language/problem.js';
import {runOf} from '../../scripts/plain-language/runs.js';

const names = new Set(Object.keys(nameList));

/** A section that keeps to every rule. */
function goodSection(): SectionText {
  return {
    id: 'symptoms',
    title: 'Signs and symptoms',
    about: 'Calcium collects in the skin. Each such place is called a deposit.',
    keyPoints: [
      'Deposits can cause lumps, pain, hard skin and open sores.',
      'Tell your doctor about any new lump.',
      'Never cut a deposit.',
    ],
    help: [help()],
    intro: ['Which signs you have depends on where the deposits are.'],
    topics: [topic(), otherTopic()],
    figures: [],
  };
}

const help = () => ({
  id: 'infection',
  level: 'urgent' as const,
  title: 'Get medical help quickly if you notice',
  items: ['pus', 'a fever', 'redness that spreads'],
  more: 'Redness can be hard to see on dark skin.',
});

const topic = (): Topic => ({
  id: 'open-sores',
  heading: 'Open sores',
  term: 'Ulcers',
  body: [
    'Sometimes the skin over a deposit may open. The sore can be warm, swollen and tender.',
    'Ask a nurse to show you how to care for the sore. Good care can help. If it hurts, call your nurse.',
    {kind: 'bullets', lead: 'A sore may:', items: ['ooze', 'bleed', 'form a crust']},
    {kind: 'steps', items: ['Clean the sore.', 'Cover the sore with a dressing.']},
  ],
  help: [help()],
  words: [{id: 'ulcer', term: 'Ulcer', meaning: 'an open sore'}],
});

const otherTopic = (): Topic => ({
  id: 'pain',
  heading: 'Pain',
  body: ['Deposits near a joint often hurt more.'],
  ask: ['What can I do for the pain?', 'When does it stop?', 'Whom do I call?'],
  figure: {id: 'pain', alt: 'A bent arm.', caption: 'Where it hurts', labels: ['An elbow']},
});

/** The same shape, with each text replaced by a made-up id. Shared texts have the same everywhere. */
function idsOf<T>(value: T, place: string): T {
  if (Array.isArray(value))
    return value.map((each: unknown, index) => idsOf(each, `${place}.${index}`)) as T;
  if (typeof value !== 'object' || value === null) return place as T;
  const entries = Object.entries(value).map(([key, child]: [string, unknown]) => {
    if (['id', 'kind', 'level'].includes(key)) return [key, child] as const;
    return [key, idsOf(child, key === 'help' ? 'shared.help' : `${place}.${key}`)] as const;
  });
  return Object.fromEntries(entries) as T;
}

/** The problems of sections, as they are printed. */
const problemsOf = (...sections: SectionText[]): string[] =>
  measure(
    sections.map((english) => ({english, ids: idsOf(english, english.id)})),
    names,
    words,
  ).problems.map(problemLine);

/** The good section with a change. */
function changed(change: (section: SectionText, topic: Topic, other: Topic) => void): SectionText {
  const section = goodSection();
  change(section, section.topics[0]!, section.topics[1]!);
  return section;
}

const paragraph = (text: string) => changed((_, __, other) => other.body.push(text));
const many = (count: number, text: string) => Array.from({length: count}, (_, n) => `${text} ${n}`);

/** A change that breaks a rule, and what is said of it. */
const broken: [rule: string, section: SectionText, said: RegExp][] = [
  [
    'grade of a section',
    changed((section) =>
      section.intro.push(
        'Calcification necessitates interdisciplinary multimodal interventions, individualized appropriately.',
      ),
    ),
    /^symptoms: Its grade is .*, above 6\./,
  ],
  [
    'grade of a topic',
    changed((_, __, other) => (other.body = ['Inflammation intermittently debilitates anybody.'])),
    /^symptoms\.pain: Its grade is .*, above 7\./,
  ],
  [
    'mean sentence',
    changed((section, own) => {
      const long = 'The skin there is so hard that you can not bend the arm at all then.';
      section.intro = [long];
      own.body[0] = long.replace('arm', 'leg');
      own.body[1] = long.replace('arm', 'knee');
    }),
    /^symptoms: Its mean sentence is .*, above 12\./,
  ],
  [
    'longest sentence',
    paragraph(
      'The skin of your arm is so hard that you can not bend the arm and do what you did so well before.',
    ),
    /body\.1: Has 23 words in a sentence, more than 20\./,
  ],
  [
    'longest item',
    changed((_, own) => {
      own.body[3] = {
        kind: 'steps',
        items: [
          'Clean the sore with clean water and a soft cloth that you use for this and nothing else.',
          'Rest.',
        ],
      };
    }),
    /body\.3\.items\.0: Has 18 words, more than 15\./,
  ],
  [
    'longest key point',
    changed(
      (section) =>
        (section.keyPoints[0] =
          'Deposits can make the skin so hard that you can not bend the arm. Then do what you did so well before.'),
    ),
    /keyPoints\.0: Has 22 words, more than 20\./,
  ],
  [
    'longest question',
    changed(
      (_, __, other) => (other.ask![0] = 'What can I do for the pain when I have to go to work?'),
    ),
    /ask\.0: Has 14 words in a sentence, more than 12\./,
  ],
  [
    'a question asks',
    changed((_, __, other) => (other.ask![0] = 'Ask about pain.')),
    /ask\.0: Is no question\./,
  ],
  [
    'key points, too few',
    changed((section) => section.keyPoints.pop()),
    /^symptoms: Has 2 key points\. Give it 3 to 5\./,
  ],
  [
    'key points, too many',
    changed((section) => section.keyPoints.push(...many(3, 'Rest'))),
    /^symptoms: Has 6 key points\./,
  ],
  [
    'sentences of a paragraph',
    paragraph('Pain is one. Pain is two. Pain is three. Pain is four.'),
    /body\.1: Has 4 sentences\. Split the paragraph\./,
  ],
  [
    'words of a paragraph',
    paragraph(
      Array(3)
        .fill('Pain in a joint can be so bad that you can not do what you did at home before now.')
        .join(' '),
    ),
    /body\.1: Has 60 words\. Split the paragraph\./,
  ],
  [
    'share of It and They',
    changed((_, own, other) => {
      own.body[0] = 'The sore may open. It can hurt.';
      own.body[1] = 'Ask a nurse. This can help.';
      other.body.push('Pain can come. That is so.');
    }),
    /^symptoms: The share of sentences that begin with It, They, .* Begin with the thing itself: “It can hurt\.” “This can help\.” “That is so\.”/,
  ],
  [
    'two pointing in a row',
    paragraph('Pain can come. It can stay. This can last.'),
    /body\.1: Two sentences in a row .*: This can last\./,
  ],
  ['a paragraph without its noun', paragraph('It can hurt.'), /body\.1: Begins with “It”\./],
  ['parentheses', paragraph('Some have a sore (an ulcus).'), /body\.1: Has “\(an ulcus\)”\./],
  [
    'passives',
    changed((_, own, other) => {
      own.body[0] = 'The cause is often not known.';
      other.body.push('The sore gets cut out.');
    }),
    /^symptoms: The share of sentences with a passive is .* “is often not known” “gets cut”/,
  ],
  ['hard words', paragraph('Sores arise on an arm.'), /body\.1: Says “arise”\. Plainer: come\./],
  ['hard words with endings', paragraph('Pain hampered you.'), /Says “hampered”/],
  ['idioms', paragraph('Pain gets in the way.'), /Says “gets in the way”\./],
  ['announcements', paragraph('Rest is important.'), /Announces: “is important”\./],
  [
    'three things in prose',
    paragraph('Hands, elbows and knees hurt most.'),
    /body\.1: Has three or more parallel things\. Make them a list: Hands, elbows and knees/,
  ],
  [
    'one word for one thing',
    paragraph('A physician can help.'),
    /Says “physician”\. The one word is “doctor”\./,
  ],
  [
    'one word, in a caption',
    changed((_, __, other) => (other.figure!.caption = 'Bumps')),
    /figure\.caption: Says “Bumps”\. The one word is “lump”\./,
  ],
  [
    'repeats',
    paragraph('Never cut a deposit.'),
    /body\.1: Says what symptoms\.keyPoints\.2 says\./,
  ],
  [
    'help where it is dangerous',
    changed((section, own) => {
      section.help = [];
      delete own.help;
    }),
    /^symptoms: Says nowhere when to get help/,
  ],
  [
    'a topic’s help',
    changed((_, __, other) => (other.help = [{...help(), id: 'other'}])),
    /^symptoms\.pain: Has the help box “other”, which its section has not\./,
  ],
  [
    'something to do',
    changed((_, __, other) => delete other.ask),
    /^symptoms\.pain: Has nothing to do, say or ask\./,
  ],
  [
    'a paragraph first',
    changed((_, own) => own.body.shift() && own.body.shift()),
    /^symptoms\.open-sores: Begins with a list\./,
  ],
  [
    'short lists',
    changed((_, own) => (own.body[2] = {kind: 'bullets', items: ['ooze', 'bleed']})),
    /body\.2\.items\.0: Has 2 list items\. Give it 3 to 7\./,
  ],
  [
    'long lists',
    changed((_, own) => (own.body[2] = {kind: 'bullets', items: many(8, 'ooze')})),
    /Has 8 list items\. Give it 3 to 7\./,
  ],
  [
    'one step',
    changed((_, own) => (own.body[3] = {kind: 'steps', items: ['Rest.']})),
    /Has 1 list items\. Give it 2 to 7\./,
  ],
  [
    'a lead’s colon',
    changed(
      (_, own) =>
        (own.body[2] = {kind: 'bullets', lead: 'A sore may', items: ['ooze', 'bleed', 'hurt']}),
    ),
    /body\.2\.lead: A list’s lead has no colon/,
  ],
  [
    'few questions',
    changed((_, __, other) => other.ask!.pop()),
    /^symptoms\.pain: Has 2 questions to ask\. Give it 3 to 5\./,
  ],
  [
    'many words',
    changed((_, own) => (own.words = Array.from({length: 4}, () => own.words![0]!))),
    /^symptoms\.open-sores: Has 4 words you may hear\. Give it 3 at most\./,
  ],
  [
    'doubled hedges',
    paragraph('Deposits may sometimes hurt.'),
    /body\.1: Hedges twice: “may sometimes”\./,
  ],
  [
    'hidden instructions',
    paragraph('Pain can come. Ask your nurse.'),
    /body\.1: Hides an instruction\. .*: Ask your nurse\./,
  ],
  [
    'danger signs elsewhere',
    paragraph('A fever can come.'),
    /body\.1: Names the danger sign “fever”\./,
  ],
];

describe('plain language', () => {
  it('finds nothing in a section that keeps to every rule', () => {
    assert.deepEqual(problemsOf(goodSection()), []);
  });

  for (const [rule, section, said] of broken) {
    it(`finds what breaks a rule: ${rule}`, () => {
      const problems = problemsOf(section);
      assert.ok(
        problems.some((problem) => said.test(problem)),
        problems.join('\n'),
      );
    });
  }

  it('knows a sentence that two sections say, and lets them share a unit', () => {
    const faq = {...goodSection(), id: 'faq' as const, keyPoints: many(3, 'Rest well')};
    const topics = [{...otherTopic(), ask: ['Does it hurt?', 'Does it last?', 'Whom do I ask?']}];
    const other = {...faq, about: 'Calcium is a mineral.', intro: [], topics};
    assert.deepEqual(problemsOf(goodSection(), other), [
      'faq.topics.0.body.0: Says what symptoms.topics.1.body.0 says. Say it once, or share the unit in content/shared.ts: Deposits near a joint often hurt more.',
    ]);
  });

  it('asks for no help in a section without danger', () => {
    const section = changed((section, own) => {
      section.id = 'diagnosis';
      section.help = [];
      delete own.help;
    });
    assert.deepEqual(problemsOf(section), []);
  });
});

describe('what is told of a sentence', () => {
  it('counts a name as two syllables', () => {
    const sentence = ['Idiopathic calcinosis hurts.'];
    assert.ok(gradeOf(sentence, names) < gradeOf(sentence, new Set()) - 5);
  });

  const instructions = [
    'Never squeeze a deposit.',
    'If it hurts, ask your nurse.',
    'Yes, but do not swim.',
    'Choose soft clothes.',
    'First clean the sore.',
  ];
  const statements = [
    'Rest can help.',
    'Shock waves are new.',
    'Shock waves break deposits.',
    'Blood tests were done.',
    'If it hurts, rest can help.',
    'You can ask.',
    'Have you had it long?',
  ];
  it('tells instructions from statements', () => {
    for (const sentence of instructions) assert.ok(isInstruction(sentence), sentence);
    for (const sentence of statements) assert.ok(!isInstruction(sentence), sentence);
  });

  it('tells passives from qualities', () => {
    assert.equal(passiveOf('The test is usually done at once.'), 'is usually done');
    assert.equal(passiveOf('The name gets changed.'), 'gets changed');
    for (const sentence of ['You may be tired.', 'The skin is inflamed.', 'You need not be red.'])
      assert.equal(passiveOf(sentence), undefined, sentence);
  });

  const runs = [
    'Sores may ooze, bleed or form a crust.',
    'Ask a doctor, nurse, or therapist.',
    'Your doctor looks at the skin, presses on it and asks about pain.',
    'Hands, elbows and knees hurt.',
    'Lumps come where skin rubs, such as on the joints, arms and feet.',
    'In time, lumps, sores and pain can come.',
  ];
  const noRuns = [
    'If it hurts, call your doctor and rest.',
    'In these places, movement and rest help.',
    'Creams may help, but surgery and lasers leave a wound.',
    'The skin can be warm, swollen and tender.',
    'It affects two minerals, calcium and phosphorus.',
    'It looks like scleroderma, a disease that makes skin hard and tight.',
    'Lumps hurt, mostly near joints and bones.',
    'Use soft, clean cloths.',
    'Ask about skin that is warm, swollen or tender, and about skin that is broken.',
    'Mostly, the deposits are in or around joints.',
    'One disease, scleroderma, makes skin and sometimes organs hard and tight.',
  ];
  it('tells runs of three from other commas', () => {
    for (const sentence of runs) assert.ok(runOf(sentence), sentence);
    for (const sentence of noRuns) assert.equal(runOf(sentence), undefined, sentence);
  });
});
