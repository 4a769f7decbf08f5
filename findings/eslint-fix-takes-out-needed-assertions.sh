#!/usr/bin/env bash
# A fix of typescript-eslint takes out a needed ! while a type's file is missing, and tsc fails once it is there.
#
# Tool: typescript-eslint 8.73.0 (rule no-unnecessary-type-assertion, of its recommended type-checked
#   rules), with eslint 10.15.0 and typescript 6.0.3.
# Expected: where a type cannot be resolved, a fix that needs the type changes nothing.
# Seen: the value counts as any, and where it is an argument, a ! on it as unnecessary: --fix takes it
#   out. When the file with the type is there again, tsc refuses what is left. Where a property of the
#   value is read, the ! stays.
# It matters: projects that generate types run such a fix on a fresh clone, before the first build.
# Instead: generate before a fix, or switch the rule off where types may be missing.
# Where seen: two tests lost their ! in a clone without generated files, and no longer compiled.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages eslint@10.15.0 typescript@6.0.3 typescript-eslint@8.73.0

cat >eslint.config.js <<'END'
import tseslint from 'typescript-eslint';

export default tseslint.config(tseslint.configs.recommendedTypeChecked, {
  languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
});
END
cat >tsconfig.json <<'END'
{"compilerOptions": {"strict": true, "module": "nodenext", "noEmit": true, "types": []}, "include": ["*.ts"]}
END
cat >word.ts <<'END'
import type {Word} from './generated.js';

export const numberOf = (word: Word): number => parseInt(word.text!);
END

says() {
  local line
  line=$(sed -n 3p word.ts)
  echo "$1: ${line#*=> } tsc: $(npx tsc >tsc.log 2>&1 && echo fine || grep -o 'TS[0-9]*' tsc.log | sort -u | tr '\n' ' ')"
}

seen=$(
  echo 'export interface Word { text?: string }' >generated.ts
  says 'as written'
  npx eslint --fix word.ts >/dev/null 2>&1 || true
  says 'fixed, with the type'
  rm generated.ts
  npx eslint --fix word.ts >/dev/null 2>&1 || true
  echo 'export interface Word { text?: string }' >generated.ts
  says 'fixed, without the type'
)

verdict "$(sed 's/ *$//' <<<"$seen")" <<'END'
as written: parseInt(word.text!); tsc: fine
fixed, with the type: parseInt(word.text!); tsc: fine
fixed, without the type: parseInt(word.text); tsc: TS2345
END
