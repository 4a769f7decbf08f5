/** Weblate, a server: it takes a sent file as texts to translate, and gives a file back. */
import {randomUUID} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {zipSync} from 'fflate';
import {patience} from './screen.js';
import type {Program, Round} from './tools.js';

const [address, token] = ['WEBLATE_URL', 'WEBLATE_TOKEN'] as const;

/** Weblate. */
export const weblate = {
  name: 'Weblate',
  programs: [],
  server: {
    variables: [address, token],
    version: async () => (await ask<{version: string}>('GET', 'metrics/')).version,
  },
} as const satisfies Program;

/** What Weblate counts of a language. */
interface Statistics {
  total: number;
  translated: number;
  fuzzy: number;
}

interface Translation {
  language: {code: string};
}

interface Unit {
  id: number;
  target: [string];
}

/** The numbers that Weblate has for states of a text. */
const states = {translated: 20, approved: 30} as const;

async function reach(
  method: string,
  path: string,
  fields?: Record<string, string | Blob>,
): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields ?? {})) form.append(name, value);
  const response = await fetch(`${process.env[address]}/api/${path}`, {
    method,
    headers: {Authorization: `Token ${process.env[token]}`},
    ...(fields && {body: form}),
  });
  if (response.ok) return response;
  throw new Error(`Weblate, ${method} ${path}: ${response.status} ${await response.text()}`);
}

async function ask<Answer>(...question: Parameters<typeof reach>): Promise<Answer> {
  return (await (await reach(...question)).json()) as Answer;
}

/** Puts a sent file into Weblate, does something there, and takes it away again. */
async function inWeblate<Result>(
  folder: string,
  sent: string,
  act: (translation: string) => Promise<Result>,
): Promise<Result> {
  const slug = `sent-${randomUUID()}`;
  const web = 'https://example.org/';
  await ask('POST', 'projects/', {name: slug, slug, web, translation_review: 'true'});
  try {
    const files = zipSync({[sent]: readFileSync(join(folder, sent))});
    await ask('POST', `projects/${slug}/components/`, {
      ...{name: 'sent', slug: 'sent', zipfile: new Blob([files])},
      filemask: sent.replace(/^.*(?=-all-)/, '*'),
      file_format: sent.endsWith('.po') ? 'po' : 'plainxliff',
      ...{source_language: 'en', new_lang: 'none', inherit_new_lang: 'false'},
    });
    const component = `${slug}/sent`;
    await done(`components/${component}/`);
    const {results} = await ask<{results: Translation[]}>(
      'GET',
      `components/${component}/translations/`,
    );
    const {language} = results.find((translation) => translation.language.code !== 'en')!;
    return await act(`${component}/${language.code}`);
  } finally {
    await reach('DELETE', `projects/${slug}/`);
  }
}

/** Waits until Weblate has read a file. */
async function done(component: string): Promise<void> {
  for (let tries = 0; tries < patience; tries += 1) {
    if (!(await ask<{task_url: string | null}>('GET', component)).task_url) return;
    await sleep(1000);
  }
  throw new Error('Weblate is not done with the file.');
}

/** What Weblate counts of a sent file. */
export const statistics = (folder: string, sent: string): Promise<Statistics> =>
  inWeblate(folder, sent, (translation) => ask('GET', `translations/${translation}/statistics/`));

/** Changes one text and downloads the file: as it came, or as another form of file. */
const edit =
  (state: keyof typeof states, download = ''): Round['run'] =>
  (folder, sent) =>
    inWeblate(folder, sent, async (translation) => {
      const {results} = await ask<{results: [Unit]}>(
        'GET',
        `translations/${translation}/units/?q=state:needs-editing&page_size=1`,
      );
      const [{id, target}] = results;
      await ask('PATCH', `units/${id}/`, {
        target: target[0].replace(/.$/u, ''),
        state: String(states[state]),
      });
      const back = await reach('GET', `translations/${translation}/file/${download}`);
      writeFileSync(join(folder, sent), Buffer.from(await back.arrayBuffer()));
      return sent;
    });

const changed = {...weblate, deed: 'One text changed and finished', may: 'one'} as const;

/** What somebody does in Weblate. */
export const weblateRounds: readonly Round[] = [
  {...changed, format: 'po', run: edit('translated')},
  {...changed, format: 'cat', run: edit('translated')},
  {...changed, format: 'cat', run: edit('approved'), deed: 'One text changed and approved'},
  {
    ...{...changed, format: 'cat', run: edit('translated', '?format=xliff11')},
    deed: 'One text changed and finished, downloaded as XLIFF 1.1',
    may: 'refuse the file',
  },
];
