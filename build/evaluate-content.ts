/** Evaluates the English source through @lit/localize's runtime mode. */
import {configureLocalization} from '@lit/localize';
import {sectionIds, type SectionText, type UiText} from '../content/model.js';
import {projectPath} from './project.js';

/** What one content file describes: a section's texts or the elements' labels. */
export type ContentText = SectionText | UiText;

/** One content file, evaluated. */
export interface EvaluatedContent {
  /** Path below the project's root: `content/faq.ts`. */
  file: string;
  /** The English texts. */
  english: ContentText;
  /** The same shape with each text replaced by its unit id. */
  ids: ContentText;
  /** The ids of the units that it shows, in reading order, those of `content/shared.ts` among them. */
  unitIds: string[];
}

const contentFiles = [...sectionIds, 'ui'] as const;

/** What sections call, and which is no content by itself. */
export const sharedFile = 'content/shared.ts';

/**
 * In this pretended locale every unit's translation is its own id. @lit/localize asks the templates
 * for each `msg()` as it is evaluated, so the ids asked for are the units in reading order.
 */
const idLocale = 'zxx';

/** Every content file, evaluated; sections in reading order, the labels last. */
export async function evaluateContent(): Promise<EvaluatedContent[]> {
  const asked: string[] = [];
  const templates = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, id) => {
        asked.push(String(id));
        return String(id);
      },
    },
  );
  // @lit/localize announces a change of locale on `window`, which Node has not.
  globalThis.window ??= new EventTarget() as typeof globalThis.window;
  const {setLocale} = configureLocalization({
    sourceLocale: 'en',
    targetLocales: [idLocale],
    loadLocale: () => Promise.resolve({templates}),
  });

  const evaluated: EvaluatedContent[] = [];
  for (const name of contentFiles) {
    const file = `content/${name}.ts`;
    const module = (await import(projectPath(file))) as Record<
      string,
      (() => ContentText) | undefined
    >;
    const evaluate = module[name];
    if (!evaluate)
      throw new Error(`${file}: no export named \`${name}\`. Export the function of that name.`);
    await setLocale('en');
    const english = evaluate();
    await setLocale(idLocale);
    asked.length = 0;
    const ids = evaluate();
    // A box that a section and its topics show is asked for at each place.
    evaluated.push({file, english, ids, unitIds: [...new Set(asked)]});
  }
  return evaluated;
}

/**
 * Every unit once, with the file that its id begins with: what several sections show first, since
 * readers meet it first, then each section's own in reading order, the labels last.
 */
export function unitPlaces(
  contents: readonly EvaluatedContent[],
): Array<{id: string; file: string}> {
  const places = [...new Set(contents.flatMap(({unitIds}) => unitIds))].map((id) => ({
    id,
    file: `content/${id.split('.')[0]}.ts`,
  }));
  const isShared = ({file}: {file: string}) => file === sharedFile;
  return [...places.filter(isShared), ...places.filter((place) => !isShared(place))];
}
