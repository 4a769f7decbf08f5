#!/usr/bin/env bash
# Angular and Lit ship texts that their XLIFF file calls drafts, and xliff2po makes fuzzy what it calls
# final.
#
# Tool: @angular/localize 22.2.6, @lit/localize-tools 0.8.2, xliff 6.4.0; translate-toolkit 3.8.4 and
#   gettext 0.21 (Debian 12).
# Expected: what makes an app’s texts of XLIFF 1.2 leaves out, or asks about, a target whose state is “new”
#   or “needs-translation”, and takes one that is “final”; a library that reads and writes XLIFF keeps it.
# Seen: Angular’s parser and lit-localize take every target, whatever its state, without a word. xliff2po
#   reads the attribute “approved” alone: all without it become fuzzy, “final” and “signed-off”, too, and
#   msgfmt leaves them out; a text that is approved and “needs-translation” ships. The library xliff drops
#   each state when it writes what it has read.
# It matters: machine drafts that were marked for translators reach readers, and what translators finished
#   does not. A file that went through the library has no mark of a draft left.
# Instead: take drafts out of the file before a build; write both “approved” and the state.
# Where seen: translations that are sent to translators as drafts.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

debian_packages translate-toolkit=3.8.4-1 gettext=0.21-12
npm_packages @angular/localize@22.2.6 @angular/compiler@22.2.6 @angular/compiler-cli@22.2.6 \
  @lit/localize-tools@0.8.2 @lit/localize@0.12.2 lit@3.3.3 xliff@6.4.0

mkdir xliff src
cat >run.js <<'END'
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {Xliff1TranslationParser} from '@angular/localize/tools';
import {jsToXliff12, xliff12ToJs} from 'xliff';

const states = ['new', 'needs-translation', 'translated', 'signed-off', 'final'];
const texts = [
  ...states.map((state) => ({text: state, state, approved: ''})),
  ...['final', 'needs-translation'].map((state) => ({
    ...{text: `${state}, approved`, state, approved: ' approved="yes"'},
  })),
];
const units = texts.map(
  ({text, state, approved}, at) => `<trans-unit id="u${at}"${approved}>
<source>${text}</source><target state="${state}">Ja: ${text}</target></trans-unit>`,
);
const file = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="page" datatype="plaintext"
source-language="en" target-language="de"><body>${units.join('')}</body></file></xliff>`;
const show = (by, shipped) => {
  const isIn = ({text}) => shipped.includes(`Ja: ${text}"`);
  console.log(`${by}: ${texts.filter(isIn).map(({text}) => text).join('; ')}`);
};
const run = (...command) => execFileSync(command[0], command.slice(1), {encoding: 'utf8'});

const parser = new Xliff1TranslationParser();
const {translations} = parser.parse('de.xlf', file, parser.analyze('de.xlf', file).hint);
show('Angular', JSON.stringify(translations));

writeFileSync('xliff/de.xlf', file);
const message = ({text}, at) => `msg('${text}', {id: 'u${at}'});`;
writeFileSync('src/page.ts', `import {msg} from '@lit/localize';\n${texts.map(message).join('\n')}\n`);
const compilerOptions = {module: 'esnext', target: 'es2022', moduleResolution: 'bundler', types: []};
writeFileSync('tsconfig.json', JSON.stringify({compilerOptions, include: ['src']}));
writeFileSync(
  'lit-localize.json',
  JSON.stringify({
    ...{sourceLocale: 'en', targetLocales: ['de'], tsConfig: 'tsconfig.json'},
    output: {mode: 'runtime', outputDir: 'locales', language: 'js'},
    interchange: {format: 'xliff', xliffDir: 'xliff'},
  }),
);
run('npx', 'lit-localize', 'build');
show('lit-localize', readFileSync('locales/de.js', 'utf8').replaceAll('`', '"'));

run('xliff2po', '--progress=none', 'xliff/de.xlf', 'de.po');
run('msgfmt', 'de.po', '-o', 'de.mo');
show('xliff2po and msgfmt', run('msgunfmt', 'de.mo'));

const written = await jsToXliff12(await xliff12ToJs(file));
console.log(`states, read by xliff: ${file.match(/ state=/g).length}`);
console.log(`states, written by xliff: ${written.match(/ state=/g)?.length ?? 0}`);
END

verdict "$(node run.js)" <<'END'
Angular: new; needs-translation; translated; signed-off; final; final, approved; needs-translation, approved
lit-localize: new; needs-translation; translated; signed-off; final; final, approved; needs-translation, approved
xliff2po and msgfmt: final, approved; needs-translation, approved
states, read by xliff: 7
states, written by xliff: 0
END
