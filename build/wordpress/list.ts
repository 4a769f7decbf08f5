/**
 * What the WordPress plugin knows of the elements: their names, attributes and topics, from the
 * manifest and the content, and the languages that there are.
 */
import territories from 'cldr-core/supplemental/territoryInfo.json' with {type: 'json'};
import type {Package} from 'custom-elements-manifest/schema.d.ts';
import {sectionIds} from '../../content/model.js';
import {contentIds, elementNames} from '../../src/element-names.js';
import {contents} from '../../src/generated/contents.js';
import {localeTable} from '../../src/generated/locales.js';
import {negotiate} from '../../src/content.js';
import {writingOf} from '../../src/locale.js';
import type {ElementName, Status} from '../../src/types.js';
import {listedAttribute, type ListedAttribute} from './listed-attribute.js';

export interface ListedElement {
  description: string;
  attributes: ListedAttribute[];
  /** Ids that `topics` and `open` may have. */
  topics: string[];
}

export interface ListedLocale {
  name: string;
  dir: 'ltr' | 'rtl';
  script: string;
  /** Regions whose readers of the language get another locale. */
  elsewhere: string[];
  /** By element. */
  status: Record<string, Status>;
  /** Of the article. */
  title: string;
}

export interface List {
  version: string;
  elements: Record<string, ListedElement>;
  locales: Record<string, ListedLocale>;
  /** Where the script is below the plugin's folder, and its hash. */
  script: {file: string; integrity: string};
}

/** @throws if the manifest lacks an element, or has an attribute of a type that no form has */
export function list(manifest: Package, version: string, script: List['script']): List {
  const elements = elementNames.map((name) => [name, listedElement(name, manifest)] as const);
  const locales = localeTable.map(({tag, ...locale}) => [
    tag,
    {
      ...locale,
      ...writing(tag),
      status: statuses(tag),
      title: contents[tag].article.article!.title,
    },
  ]);
  return {
    version,
    elements: Object.fromEntries(elements),
    locales: Object.fromEntries(locales) as List['locales'],
    script,
  };
}

function listedElement(name: ElementName, {modules}: Package): ListedElement {
  const declaration = modules
    .flatMap(({declarations = []}) => declarations)
    .find((it) => 'tagName' in it && it.tagName === `calcinosis-${name}`);
  if (!declaration || !('attributes' in declaration)) {
    throw new Error(
      `custom-elements.json has no calcinosis-${name} with attributes. Run npm run manifest.`,
    );
  }
  return {
    description: declaration.description ?? '',
    attributes: declaration.attributes!.map(listedAttribute),
    topics: (name === 'article' ? sectionIds : [name]).flatMap((id) =>
      contents.en[id].topics.map((topic) => topic.id),
    ),
  };
}

/** The script of a language, and the regions in which another locale serves its readers. */
function writing(tag: string): Pick<ListedLocale, 'script' | 'elsewhere'> {
  const [language, script] = writingOf(tag).split('-') as [string, string];
  const elsewhere = Object.keys(territories.supplemental.territoryInfo).filter(
    (region) => negotiate(`${language}-${region}`) !== tag,
  );
  return {script, elsewhere};
}

/** A draft in any of its sections makes an element one, and a review of some does not review all. */
const statuses = (tag: keyof typeof contents): ListedLocale['status'] =>
  Object.fromEntries(
    elementNames.map((element) => {
      const all = contentIds(element).map((id) => contents[tag][id as 'faq'].meta.status);
      return [element, all.includes('draft') ? 'draft' : all[0]!];
    }),
  );
