/** What each text is to patients, and where the element shows it: by its place in the content’s shape. */
import type {DeskUnit} from '../l10n/desk/model.js';
import {data} from './data.js';

/** What a text is. */
interface Kind {
  /** In a few words; none for plain text. */
  name?: string;
  /** What shows it in the element. */
  shownIn: string;
}

/** By the names on the way to a text, as `SectionText` has them; those of `place` make no difference. */
const kinds: Readonly<Record<string, Kind>> = {
  title: {name: 'Title', shownIn: '[part=title]'},
  about: {shownIn: '[part=about]'},
  keyPoints: {name: 'Key point', shownIn: '[part=key-points] li'},
  'help.title': {
    name: 'Heading of a box: when to get help',
    shownIn: '[part=help] [part=subheading]',
  },
  'help.items': {name: 'In a box: when to get help', shownIn: '[part=help] li'},
  'help.more': {name: 'In a box: when to get help', shownIn: '[part=help] p'},
  '': {shownIn: '[part=intro] > p, [part=body] > p'},
  lead: {name: 'Start of a list', shownIn: '[part=intro] > p, [part=body] > p'},
  items: {
    name: 'Item of a list',
    shownIn: ':is([part=intro], [part=body]) > :is(ul, ol) > li',
  },
  alt: {name: 'Description of a picture', shownIn: 'figure svg'},
  caption: {name: 'Caption of a picture', shownIn: 'figcaption'},
  labels: {name: 'Name in a picture', shownIn: 'figure li'},
  heading: {name: 'Heading', shownIn: '[part=heading]'},
  term: {name: 'Medical name', shownIn: '[part=term]'},
  ask: {name: 'Question to ask', shownIn: '[part=ask] li'},
  'words.term': {name: 'Word to know', shownIn: 'dt'},
  'words.meaning': {name: 'Meaning of a word', shownIn: 'dd'},
};

const place = new Set(['topics', 'figures', 'figure', 'intro', 'body']);

/** What a text is, and in which topic it stands first. */
interface Placed extends Kind {
  /** The topic’s id in the element. */
  topic?: string | undefined;
}

const placed = new Map<string, Placed>();

function placeAll(value: unknown, names: readonly string[], topic: string | undefined): void {
  if (typeof value === 'string') {
    const kind = kinds[names.join('.')];
    if (kind && !placed.has(value)) placed.set(value, {...kind, topic});
  } else if (Array.isArray(value)) {
    for (const one of value) placeAll(one, names, topic);
  } else if (typeof value === 'object' && value) {
    for (const [name, part] of Object.entries(value)) {
      placeAll(part, place.has(name) ? names : [...names, name], topic);
    }
  }
}

for (const {ids} of data.shapes) {
  if (ids.id === 'ui') continue;
  const {topics, ...rest} = ids;
  placeAll(rest, [], undefined);
  for (const topic of topics) placeAll(topic, [], `calcinosis-${ids.id}-${topic.id}`);
}

/** What a text is to patients; nothing is known of labels. */
export const placeOf = ({id}: DeskUnit): Placed | undefined => placed.get(id);
