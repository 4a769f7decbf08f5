#!/usr/bin/env bash
# The same files pack to a fifteenth under other names: npm sorts a tarball by name, not by folder.
#
# Tool: npm 11.19.1.
# Expected: a tarball lists its files folder by folder, as the file system and most packers have them,
#   so that renaming alike files changes its size by a few bytes.
# Seen: files of one name stand side by side, whatever folders they are in. gzip looks back 32 KiB, so
#   twenty alike files of 20 KiB nearly vanish behind the first one where they share a name, and are
#   packed twenty times where their names part them.
# It matters: a package with a file for each language is measured too small as long as translations
#   are missing and stand in English, and grows by leaps when they come, or when files are renamed.
# Instead: measure with real translations; give alike files one name, and say the language by folder.
# Where seen: a package of patient information in 22 languages.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages npm@11.19.1
npm=$work/node_modules/npm/bin/npm-cli.js
cat >make.mjs <<'END'
import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';

/** 20 KB that look random and are the same each time. */
const text = (seed) =>
  Array.from({length: 320}, (_, i) => createHash('sha256').update(`${seed} ${i}`).digest('hex')).join('');
for (const [name, fileOf] of [
  ['one-name', (what) => `${what}.txt`],
  ['own-names', (what, language) => `${language}-${what}.txt`],
]) {
  for (let i = 0; i < 20; i++) {
    const language = `l${String(i).padStart(2, '0')}`;
    mkdirSync(`${name}/${language}`, {recursive: true});
    for (const what of ['a', 'b']) writeFileSync(`${name}/${language}/${fileOf(what, language)}`, text(what));
  }
  writeFileSync(`${name}/package.json`, JSON.stringify({name, version: '1.0.0'}));
}
END
node make.mjs
sizes=
for name in one-name own-names; do
  (cd $name && node "$npm" pack --silent >/dev/null)
  echo "$name: $(tar -tzf $name/$name-1.0.0.tgz | sed -n '1,3p' | tr '\n' ' ')" >>said
  sizes+=" $(wc -c <$name/$name-1.0.0.tgz)"
done
# shellcheck disable=SC2086 # Two numbers.
set -- $sizes
echo "own names take $((($2 + $1 / 2) / $1)) times one name" >>said

verdict "$(cat said)" <<'END'
one-name: package/package.json package/l00/a.txt package/l01/a.txt 
own-names: package/package.json package/l00/l00-a.txt package/l00/l00-b.txt 
own names take 15 times one name
END
