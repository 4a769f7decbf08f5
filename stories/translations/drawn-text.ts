/** Where an element draws the text of a unit. */
import type {EnglishSection, Entry} from './model.js';

/** Places of the labels in the article, by unit id. Some take turns in one place. */
const labelPlaces: Readonly<Record<string, string>> = {
  'ui.article-title': '[part=title]',
  'ui.contents': '[part=contents] [part=heading]',
  'ui.expand-all': '[value=expand]',
  'ui.collapse-all': '[value=collapse]',
  'ui.disclaimer': '[name=disclaimer] p',
  'ui.not-reviewed': '[name=review] p',
  'ui.reviewed-by': '[name=review] p',
  'ui.draft': '[part=notice] p',
  'ui.partial': '[part=notice] p',
  'ui.show-english': '[value=english]',
  'ui.show-translation': '[value=english]',
};

/**
 * The part of an element's shadow root that holds exactly the unit's text, if it is drawn now; for
 * the text instead of a picture, which nobody sees, the picture.
 */
export function drawnText(
  root: ShadowRoot,
  section: EnglishSection['id'],
  entry: Entry,
): Element | undefined {
  if (section === 'ui') return drawnLabel(root, entry);
  if (section === 'shared') return saying(root, entry);
  const drawn = root.getElementById(`calcinosis-${section}`);
  const nth = (parent: Element | null | undefined, selector: string, index = '0') =>
    parent?.querySelectorAll(selector)[Number(index)];
  const [field, index, part, ...rest] = entry.pointer.split('/').slice(1);
  switch (field) {
    case 'title':
      return nth(drawn, '[part=title]');
    case 'intro':
      return saying(drawn, entry) ?? nth(drawn, '[part=intro] > p', index);
    case 'figures':
      return drawnInFigure(nth(drawn, ':scope > figure', index), part, ...rest);
    case 'topics': {
      const topic = nth(drawn, '[part=topic]', index);
      if (part === 'figure') return drawnInFigure(nth(topic, 'figure'), ...rest);
      if (part === 'heading' || part === 'term') return nth(topic, `[part=${part}]`);
      const paragraph = part === 'body' ? nth(topic, '[part=body] > p', rest[0]) : undefined;
      return saying(topic, entry) ?? paragraph;
    }
    default:
      return saying(drawn, entry);
  }
}

/**
 * The part that says exactly the unit's text: lists and boxes stand where the element puts them. Until
 * the element has a text that has just been saved, it is found by its place, if that tells.
 */
function saying(place: ParentNode | null | undefined, entry: Entry): Element | undefined {
  const shown = shownText(entry);
  const candidates = place?.querySelectorAll('h2, h3, h4, h5, h6, p, li, dt, dd') ?? [];
  return [...candidates].find(({textContent}) => textContent.trim() === shown);
}

const shownText = ({text, translation}: Entry) => (translation?.current ? translation.text : text);

/** The part of a figure that has its `alt`, its `caption` or the label of that index. */
function drawnInFigure(figure?: Element, field?: string, index?: string): Element | undefined {
  if (field === 'labels') return figure?.querySelectorAll('li')[Number(index)];
  return figure?.querySelector(field === 'alt' ? 'svg' : 'figcaption') ?? undefined;
}

function drawnLabel(root: ShadowRoot, entry: Entry) {
  const place = labelPlaces[entry.id];
  const candidates = place ? [...root.querySelectorAll(place)] : [];
  return candidates.find((candidate) => candidate.textContent.includes(shownText(entry)));
}
