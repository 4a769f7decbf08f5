/** What a language tag stands for by CLDR's data, whatever the engine knows that runs the build. */
import aliases from 'cldr-core/supplemental/aliases.json' with {type: 'json'};
import likelySubtags from 'cldr-core/supplemental/likelySubtags.json' with {type: 'json'};

/** A tag's language, script and region; the latter two are missing where nobody knows them. */
export interface Subtags {
  language: string;
  script?: string | undefined;
  region?: string | undefined;
}

/** By tag, all that it most likely stands for. */
const likely: Readonly<Record<string, string>> = likelySubtags.supplemental.likelySubtags;

/** Other names of languages, and what they are now. */
export const languageAliases: Readonly<Record<string, {_replacement: string; _reason: string}>> =
  aliases.supplemental.metadata.alias.languageAlias;

/** The languages that CLDR knows the script and region of. */
export const knownLanguages: readonly string[] = Object.keys(likely).filter((tag) =>
  /^(?!und)[a-z]{2,3}$/.test(tag),
);

/** Languages in a script or region that stand for something else than the language alone does. */
export const knownVariants: readonly string[] = Object.keys(likely).filter((tag) =>
  /^(?!und)[a-z]{2,3}-([A-Z][a-z]{3}|[A-Z]{2})$/.test(tag),
);

/** The tag again. */
export const tagOf = ({language, script, region}: Subtags): string =>
  [language, script, region].filter(Boolean).join('-');

/** What a tag says. */
export function partsOf(tag: string): Subtags {
  const [, language = '', script, region] =
    /^([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}|\d{3}))?$/.exec(tag) ?? [];
  return {language, script, region};
}

/** The same with a language's other name replaced. */
export function subtagsOf(tag: string): Subtags {
  const {language, script, region} = partsOf(tag);
  const alias = languageAliases[language]?._replacement;
  if (!alias) return {language, script, region};
  const now = subtagsOf(alias.replaceAll('_', '-'));
  return {language: now.language, script: script ?? now.script, region: region ?? now.region};
}

const remembered = new Map<string, Subtags>();

/** The same with what the tag leaves out, as UTS 35 adds likely subtags. */
export function withLikely(tag: string): Subtags {
  const found = remembered.get(tag) ?? addLikely(tag);
  remembered.set(tag, found);
  return found;
}

function addLikely(tag: string): Subtags {
  const {language, script, region} = subtagsOf(tag);
  const found = [[script, region], [undefined, region], [script], []]
    .map(([script, region]) => likely[tagOf({language, script, region})])
    .find(Boolean);
  const added = found ? subtagsOf(found) : undefined;
  return {language, script: script ?? added?.script, region: region ?? added?.region};
}
