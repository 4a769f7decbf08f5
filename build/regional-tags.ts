/** Which regions have a variety of a language that is not the one for all others. */
import available from 'cldr-core/availableLocales.json' with {type: 'json'};
import matches from 'cldr-core/supplemental/languageMatching.json' with {type: 'json'};
import parents from 'cldr-core/supplemental/parentLocales.json' with {type: 'json'};
import {withLikely} from './likely-subtags.js';

const {languageMatch, matchVariables} = matches.supplemental.languageMatching['written-new'];
const variables: Readonly<Record<string, {_value: string}>> = matchVariables;

const isSameWriting = (tag: string, other: string) => {
  const [one, two] = [withLikely(tag), withLikely(other)];
  return one.language === two.language && one.script === two.script;
};

/**
 * Regions whose readers write as the first locale of a language does. Its last one is for all others.
 */
function exceptionsOf(tag: string, locales: readonly string[]): string[] {
  const siblings = locales.filter((other) => isSameWriting(other, tag));
  const last = siblings.at(-1)!;
  if (tag === last || tag !== siblings[0]) return [];
  const isOther = (other: string) =>
    !siblings.includes(other) && withLikely(other).region !== withLikely(tag).region;

  // British spelling is for all but the United States and their neighbours: CLDR has the exceptions.
  const {language, region} = withLikely(last);
  const rule = languageMatch.find(
    ({_desired, _supported}) =>
      _supported === `${language}-*-${region}` && _desired.startsWith(`${language}-*-$!`),
  );
  const regions = rule && variables[`$${rule._desired.split('!')[1]}`]!._value.split('+');
  if (regions) return regions.map((other) => `${language}-${other}`).filter(isOther);

  const {parentLocale} = parents.supplemental.parentLocales;
  const children = Object.entries(parentLocale).flatMap(([child, parent]) =>
    parent === last ? child : [],
  );
  return available.availableLocales.full.filter(
    (other) => isSameWriting(other, tag) && isOther(other) && !children.includes(other),
  );
}

/**
 * Tags of regions, and the locale that is for them.
 *
 * @param locales BCP 47 tags, a parent before its regions
 */
export const regionalTags = (locales: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    locales.flatMap((tag) => exceptionsOf(tag, locales).map((other) => [other, tag] as const)),
  );
