/** Sends a language for a program. */
import {send, sendWorkbook} from '../../l10n/send.js';
import type {RealLanguage} from '../node/l10n/real-files.js';
import {layOut, type Sent} from './tools.js';

/** Lays what is sent into a folder of its own, and tells the path of what is to come back. */
export async function sendInto(
  folder: string,
  language: RealLanguage,
  format: Sent,
): Promise<string> {
  const options = {sections: [], stale: false};
  const {path = ''} =
    format === 'xlsx'
      ? await sendWorkbook(language, language.lang, options)
      : send(language, language.lang, {...options, format});
  const [root = ''] = /^.*\.omegat(?=\/)|^.*(?=\/)/.exec(path) ?? [];
  const files = [...language.disk.files].filter(([name]) => name.startsWith(`${root}/`));
  layOut(folder, new Map(files.map(([name, bytes]) => [name.slice(root.length + 1), bytes])));
  return path.slice(root.length + 1);
}
