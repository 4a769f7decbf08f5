/** Lets the page know which topics are open: by `open`, which follows the reader, and by events. */
import type {SectionId} from '../../content/model.js';
import type {Host} from './host.js';

/** Words for all topics: some frameworks write an attribute's name for its value. */
const all = ['all', 'open'];

/** The topic of an anchor. */
export const topicOf = (anchor: string) => anchor.replace(/^\w+-\w+-/, '');

/** Ids that a topic has, or had before. */
export const namesOf = ({id, dataset}: HTMLElement): string[] =>
  [id, ...(dataset['formerly']?.split(' ') ?? [])].map(topicOf);

/** The topics that can be opened. */
export const topicsOf = ({renderRoot}: Host) => [
  ...renderRoot.querySelectorAll<HTMLDetailsElement>('details[part=topic]'),
];

/** Ids of the topics that are open. */
export const openNow = (host: Host): string[] =>
  topicsOf(host)
    .filter(({open}) => open)
    .map(({id}) => id);

/** Ids of the topics that are open because the page asked for it. */
function askedFor(host: Host): string[] {
  const asked = host.open.match(/\S+/g) ?? [];
  const topics = topicsOf(host);
  const named = (names: readonly string[]) =>
    topics.filter((topic) => namesOf(topic).some((name) => names.includes(name)));
  const open = host.exclusive
    ? named(asked.slice(0, 1)).slice(0, 1)
    : all.includes(asked[0]!)
      ? topics
      : named(asked);
  return open.map(({id}) => id);
}

/** Brings `open` to what the page shows. */
export function follow(host: Host): void {
  const opened = openNow(host);
  host.opened = opened;
  if (host.open !== 'all' || opened.length !== topicsOf(host).length) {
    host.open = opened.map(topicOf).join(' ');
  }
  host.followed = host.open;
}

/** Tells what has changed since events last told of it. */
export function tell(host: Host): void {
  const before = host.opened ?? askedFor(host);
  follow(host);
  for (const {id, open} of topicsOf(host)) {
    if (open === before.includes(id)) continue;
    const section = id.split('-')[1] as SectionId;
    host.dispatch('toggle', {section, topic: topicOf(id), open});
  }
}
