/** A file is of the language that its tool means, however it writes that. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {add} from '../../../l10n/add.js';
import {take} from '../../../l10n/take.js';
import {Bench} from './setup.js';

const said = (bench: Bench, lang: string) => {
  const po = `msgid ""\nmsgstr "Language: ${lang}\\n"\n\nmsgctxt "ui.open"\nmsgid "Open all"\nmsgstr "Abrir"\n`;
  return take(bench, 'a.po', Buffer.from(po), {dryRun: true});
};

test('tools’ spellings find the one language that is written so, and the report says which', () => {
  const bench = new Bench(['ar', 'es', 'hi', 'pt-BR', 'sr-Latn', 'zh-Hans', 'zh-Hant']);
  const found: [tag: string, lang: string][] = [
    ['zh_CN', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['es-ES', 'es'],
    ['es_MX', 'es'],
    ['ar-SA', 'ar'],
    ['hi_IN', 'hi'],
    ['hi_IN.UTF-8', 'hi'],
    ['sr@latin', 'sr-Latn'],
    ['pt', 'pt-BR'],
    ['PT_br', 'pt-BR'],
  ];
  for (const [tag, lang] of found) {
    const {ok, lines} = said(bench, tag);
    assert.ok(ok, `${tag}: ${lines.join(' ')}`);
    assert.match(lines.join('\n'), new RegExp(`Here that is ${lang}\\.`), tag);
  }
  for (const tag of ['pt-PT', 'sr', 'fr', 'zh-Latn', 'hi-Latn', 'spanish', 'x']) {
    const {ok, lines} = said(bench, tag);
    assert.equal(ok, false, tag);
    assert.match(lines.join('\n'), /there is no such language here\. It must be one of/, tag);
  }
});

test('of two languages that are written the same, none is guessed', () => {
  const bench = new Bench(['pt-BR', 'pt-PT']);
  assert.match(said(bench, 'pt').lines.join('\n'), /is in "pt"; .* one of: pt-BR, pt-PT/);
  assert.ok(said(bench, 'pt_PT').ok);
});

test('words that are no language are refused, with the one that was meant', () => {
  const bench = new Bench();
  const meant: [word: string, tag: string][] = [
    ['spanish', 'es'],
    ['Français', 'fr'],
    ['Deutsch', 'de'],
    ['jp', 'ja'],
    ['cn', 'zh'],
  ];
  for (const [word, tag] of meant) {
    assert.throws(
      () => add(bench, word),
      new RegExp(`no.* a language tag\\. Did you mean: add ${tag}`),
    );
  }
  for (const word of ['klingonisch', 'xx', 'my language']) {
    assert.throws(() => add(bench, word), /not a language tag\. Tags look like/);
  }
  for (const tag of ['fil', 'haw', 'sr-Latn']) assert.ok(add(bench, tag).ok);
});
