/** Makes the content modules' data: the English shape filled with a locale's current translations. */
import type {Meta} from '../content/model.js';
import type {ContentText, EvaluatedContent} from './evaluate-content.js';
import type {Respell} from './spelling.js';
import type {UnitSignature} from '../xliff/signatures.js';
import type {Translation} from '../xliff/translations.js';
import {reviewsOf} from './reviews/reviews.js';
import {translatedBy} from './reviews/translated-by.js';

/** A section's or the labels' text in one locale, with what is known about it. */
export type ComposedContent = ContentText & {meta: Meta};

type Json = string | Json[] | {[key: string]: Json};

/**
 * Fills one content file's shape for one locale.
 *
 * @param chain the locale's translations by unit id, then those of the locales it falls back to;
 *   empty for English
 * @param respell gives an English text in the locale's spelling
 * @param signed the signatures under the English, by unit id: its spelling is nothing to sign
 */
export function compose(
  {english, ids, unitIds}: EvaluatedContent,
  {locale, dir, version}: Pick<Meta, 'locale' | 'dir' | 'version'>,
  chain: ReadonlyArray<ReadonlyMap<string, Translation>>,
  respell: Respell = (text) => text,
  signed: ReadonlyMap<string, readonly UnitSignature[]> = new Map(),
): ComposedContent {
  const units = new Set(unitIds);
  const used: Translation[] = [];
  const fallback: string[] = [];

  const fill = (id: Json, source: Json, pointer: string): Json => {
    if (typeof id === 'string') {
      if (!units.has(id)) return source;
      if (!chain.length) return respell(source as string);
      const translation = chain.map((texts) => texts.get(id)).find((text) => text?.current);
      if (!translation) fallback.push(pointer);
      else used.push(translation);
      return translation?.text ?? source;
    }
    if (Array.isArray(id)) {
      return id.map((item, i) => fill(item, (source as Json[])[i] ?? '', `${pointer}/${i}`));
    }
    return Object.fromEntries(
      Object.entries(id).map(([key, value]) => [
        key,
        fill(value, (source as Record<string, Json>)[key] ?? '', `${pointer}/${key}`),
      ]),
    );
  };

  const text = fill(
    ids as unknown as Json,
    english as unknown as Json,
    '',
  ) as unknown as ContentText;
  const isTranslation = chain.length > 0;
  const approved =
    used.length > 0 &&
    used.every(({state, signatures}) => state === 'approved' && signatures?.length === 2);
  const signatures = isTranslation
    ? used.map(({signatures}) => signatures ?? [])
    : unitIds.map((id) => signed.get(id) ?? []);
  return {
    ...text,
    meta: {
      locale,
      dir,
      version,
      status: !isTranslation ? 'source' : approved ? 'approved' : 'draft',
      fallback,
      // Nobody stands for a text that is partly another.
      ...reviewsOf(fallback.length ? [] : signatures),
      ...(isTranslation && {translatedBy: translatedBy(used.flatMap((t) => t.provenance ?? []))}),
    },
  };
}
