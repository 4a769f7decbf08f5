#!/usr/bin/env bash
# lit-localize reads every type that is installed to find two sentences.
#
# Tool: @lit/localize-tools 0.8.2, with @lit/localize 0.12.2.
# Expected: to extract the messages of one file, it reads that file and the module of msg().
# Seen: with inputFiles, the documented way for a project without a configuration for it, TypeScript
#   reads the types of browsers, of the language, and of whatever is in node_modules/@types: here over
#   a hundred files for one. inputFiles and tsConfig are described as alternatives, and may both be
#   given: the files are then the first's, the options the second's. With noLib and no types, a few
#   files are left, and the messages are the same, placeholders and descriptions included.
# It matters: the messages of eight files took 1.8 s of processor time so, and 0.4 s without the types.
# Instead: a tsConfig of its own with {"noLib": true, "types": []}, and inputFiles beside it.
# Where seen: a build that took longer to find its English texts than to read twenty translations.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages @lit/localize-tools@0.8.2 @lit/localize@0.12.2 lit@3.3.3 @types/node@22.20.0

cat >message.ts <<'END'
import {msg, str} from '@lit/localize';

export const greeting = (name: string) => msg(str`Hello ${name}`, {id: 'greeting', desc: 'A greeting'});
export const farewell = () => msg('See you', {id: 'farewell'});
END
cat >few.json <<'END'
{"compilerOptions": {"target": "ES2022", "module": "NodeNext", "noLib": true, "types": []}}
END

cat >run.mjs <<'END'
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {resolve} from 'node:path';

const read = (more) => {
  const localizer = new RuntimeLitLocalizer({
    sourceLocale: 'en',
    targetLocales: [],
    inputFiles: ['message.ts'],
    output: {mode: 'runtime', outputDir: ''},
    interchange: {format: 'xliff', xliffDir: ''},
    baseDir: process.cwd(),
    resolve: (path) => resolve(path),
    ...more,
  });
  const {messages, errors} = localizer.extractSourceMessages();
  const files = localizer.program.getSourceFiles().length;
  const known = messages.map(({name, desc, contents}) => JSON.stringify([name, desc, contents]));
  return {files, errors: errors.length, known: known.sort().join()};
};
const usual = read({});
const few = read({tsConfig: 'few.json'});
console.log(`inputFiles alone: ${usual.files > 100 ? 'over a hundred files' : `${usual.files} files`}, ${usual.errors} errors`);
console.log(`with a tsConfig of noLib and no types: ${few.files < 20 ? 'under twenty files' : `${few.files} files`}, ${few.errors} errors`);
console.log(`the same messages: ${usual.known === few.known}`);
END

verdict "$(node run.mjs 2>&1)" <<'END'
inputFiles alone: over a hundred files, 0 errors
with a tsConfig of noLib and no types: under twenty files, 0 errors
the same messages: true
END
