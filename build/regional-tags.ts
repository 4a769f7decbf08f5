/** Which regions have a variety of a language that is not the one for all others. */
import matches from 'cldr-core/supplemental/languageMatching.json' with {type: 'json'};
import parents from 'cldr-core/supplemental/parentLocales.json' with {type: 'json'};
import {withLikely} from './likely-subtags.js';

const {languageMatch, matchVariables} = matches.supplemental.languageMatching['written-new'];
const variables: Readonly<Record<string, {_value: string}>> = matchVariables;

const isSameWriting = (tag: string, other: string) => {
  const [one, two] = [withLikely(tag), withLikely(other)];
  return one.language === two.language && one.script === two.script;
};

/** Tags of regions with another variety than most, and for most the locale that is theirs, which is last. */
function varietiesOf(siblings: readonly string[]): Array<[tag: string, locale: string]> {
  const [first, last] = [siblings[0]!, siblings.at(-1)!];
  if (first === last) return [];
  const isOther = (other: string) =>
    siblings.every((tag) => withLikely(tag).region !== withLikely(other).region);

  // British spelling is for all but the United States and their neighbours: CLDR has the exceptions.
  const {language, region} = withLikely(last);
  const rule = languageMatch.find(
    ({_desired, _supported}) =>
      _supported === `${language}-*-${region}` && _desired.startsWith(`${language}-*-$!`),
  );
  if (rule) {
    const regions = variables[`$${rule._desired.split('!')[1]}`]!._value.split('+');
    const others = regions.map((other) => `${language}-${other}`).filter(isOther);
    return [...others.map((other): [string, string] => [other, first]), [last, last]];
  }

  // Else the first is for all that CLDR does not say to be as another: emigrants come from anywhere.
  const {parentLocale} = parents.supplemental.parentLocales;
  const children = Object.entries(parentLocale).filter(
    ([child, parent]) => siblings.slice(1).includes(parent) && isOther(child),
  );
  return [...children, [first, first]];
}

/**
 * Tags of regions, and the locale that is for them. The last of a language is for all its other regions.
 *
 * @param locales BCP 47 tags, a parent before its regions
 */
export function regionalTags(locales: readonly string[]): Record<string, string> {
  const groups = locales.map((tag) => locales.filter((other) => isSameWriting(other, tag)));
  return Object.fromEntries(groups.flatMap(varietiesOf));
}
