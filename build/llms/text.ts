/**
 * `llms.txt`: what this is, for assistants that read before they answer, in the form that
 * https://llmstxt.org proposes. They repeat what they find, so it says first how far the text is checked.
 */
import {sectionIds, type SectionId} from '../../content/model.js';
import {contents} from '../../src/generated/contents.js';
import {localeTable} from '../../src/generated/locales.js';
import {citationOf, claims, textLicense, textVersion} from '../claims.js';

type Link = readonly [name: string, path: string, about: string];

/** One of the places where the file is: what its links lead to there. */
export interface Place {
  /** The file with a section in English. */
  section: (id: SectionId) => string;
  /** Says where the text is as data, and in other languages. */
  data: string;
  more: readonly Link[];
}

/** In `dist/`, and so in the package `calcinosis-cutis`. */
export const besideModules: Place = {
  section: (id) => `content/en/${id}.js`,
  data: 'Each section in each language is a module, `content/LANGUAGE/SECTION.js`. The same as data is `json/LANGUAGE/SECTION.json` in the package `calcinosis-cutis-files`.',
  more: [['Elements', 'custom-elements.json', 'attributes, properties, events and slots of each']],
};

/** In the archive. */
export const besideJson: Place = {
  section: (id) => `json/en/${id}.json`,
  data: 'Each section in each language is data in `json/LANGUAGE/SECTION.json`. Its `statement` says what it is, its `safety` what readers have to be told.',
  more: [
    ['Schema', 'json/schema.json', 'what each property means'],
    ['Changes', 'json/content-changelog.json', 'what changed in the English, version by version'],
  ],
};

/** In the package `calcinosis-cutis-files`. */
export const besideHtml: Place = {
  section: (id) => `plain/en/${id}.html`,
  data: 'Each section in each language is HTML in `plain/LANGUAGE/SECTION.html`. The same as data is `json/LANGUAGE/SECTION.json`.',
  more: [
    ['Schema', 'json/schema.json', 'what each property of the data means'],
    ['FHIR', 'fhir/catalogue.json', 'each section as a document for patient portals'],
  ],
};

/** In the repository, which has what the others are made of. */
export const inRepository: Place = {
  section: (id) => `content/${id}.ts`,
  data: 'The translations are in `locales/`. `npm run build` makes the data, `dist/json/LANGUAGE/SECTION.json`.',
  more: [
    ['README', 'README.md', 'what the library is, and how to put it on a page'],
    ['Governance', 'docs/governance.md', 'who decides about the text, and how to report a mistake'],
    ['Sources', 'content/sources.json', 'the sources on record'],
    ['Accessibility', 'docs/accessibility-conformance.md', 'WCAG 2.2, line by line'],
    ['Checklists', 'docs/checklists/README.md', 'what is met of others’ criteria, and what is not'],
  ],
};

const topicsOf = (id: SectionId) => contents.en[id].topics.map(({heading}) => heading);

const linkLine = ([name, path, about]: Link) => `- [${name}](${path})${about && `: ${about}`}`;

/** How far the text is in a language: a draft as long as any part of it is. */
function stateOf(tag: (typeof localeTable)[number]['tag']): keyof typeof states {
  const found = new Set(Object.values(contents[tag]).map(({meta}) => meta.status));
  if (found.has('draft')) return 'draft';
  return found.has('approved') ? 'approved' : 'source';
}

const states = {source: 'Source', approved: 'Approved translations', draft: 'Drafts'};

/** A line for each state that there is, with its languages by name and tag. */
const languageNotes = Object.entries(states).flatMap(([state, name]) => {
  const languages = localeTable.filter(({tag}) => stateOf(tag) === state);
  if (!languages.length) return [];
  return `${name}: ${languages.map(({tag, name}) => `${name} (${tag})`).join(', ')}.`;
});

/** @param version of the package */
export function llmsText(version: string, {section, data, more}: Place): string {
  const summary = [
    contents.en.faq.about,
    'This is information about it for patients and their families: text, drawings, and web components that show them.',
    `${textVersion}. Package version ${version}.`,
  ];
  const notes = [
    ...claims,
    'If you repeat or sum up the text, say that, too. Keep each “may”, “some” and “often” as strong as it is, and leave out no sign of danger.',
    `License: ${textLicense} for the text and the drawings, MIT for the code.`,
    `To cite: ${citationOf('Calcinosis cutis', 'LANGUAGE')}`,
    ...languageNotes,
    data,
  ];
  return `# calcinosis-cutis

> ${summary.filter(Boolean).join(' ')}

${notes.map((note) => `- ${note}`).join('\n')}

## Text in English

${sectionIds.map((id) => linkLine([contents.en[id].title, section(id), topicsOf(id).join('; ')])).join('\n')}

## More

${more.map(linkLine).join('\n')}
`;
}
