#!/usr/bin/env bash
# A build by Vite turns :dir(rtl) into a list of languages: dir="rtl" no longer counts, and Latin Kurdish
# is mirrored.
#
# Tool: Vite 8.3.8 with the lightningcss that it brings, 1.33.0; jsdom 29.1.1 matches the selectors.
# Expected: a minifier keeps what a selector says. Lightning CSS can write :dir() as languages for
#   browsers without it, but this build was given no browser.
# Seen: Vite minifies by Lightning CSS for Chrome 111, which has no :dir(). So .x:dir(rtl) becomes
#   .x:is(:lang(ae), :lang(ar), …). Where only dir says the direction, it is lost; Arabic in a part with
#   dir="ltr" is mirrored, and so is ku, which by Unicode's data is written in Latin letters. Kashmiri
#   and Punjabi in Arabic letters are not in the list. Vite's server for development changes nothing.
# It matters: arrows and margins are right while one works on a page and wrong once it is built, for
#   readers of languages that few of its makers read.
# Instead: build.cssTarget from Chrome 120 on, build.cssMinify: 'esbuild', or [dir="rtl"] for one's own.
# Where seen: a trial of stylesheets for right-to-left languages.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages vite@8.3.8 lightningcss@1.33.0 jsdom@29.1.1 esbuild@0.28.2

echo '<!doctype html><html lang="en"><title>Page</title><link rel="stylesheet" href="./page.css">' >index.html
echo '.x:dir(rtl) { transform: scaleX(-1); }' >page.css
cat >run.js <<'END'
import {JSDOM} from 'jsdom';
import {build, createServer} from 'vite';

const selector = async (settings) => {
  const {output} = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, ...settings},
  });
  return output.find(({fileName}) => fileName.endsWith('.css')).source.split('{')[0];
};
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: {middlewareMode: true, ws: false},
});
const {code} = await server.transformRequest('/page.css?direct');
await server.close();
console.log(`served: ${code.split(' {')[0]}`);
const built = await selector({});
console.log(`built: ${built.slice(0, 32)}…`);
console.log(`cssTarget chrome120: ${await selector({cssTarget: 'chrome120'})}`);
console.log(`cssMinify esbuild: ${await selector({cssMinify: 'esbuild'})}`);
for (const attributes of [
  'lang="ar" dir="rtl"',
  'dir="rtl"',
  'lang="ar" dir="ltr"',
  'lang="ku" dir="ltr"',
  'lang="ks" dir="rtl"',
  'lang="pa-Arab" dir="rtl"',
]) {
  const page = `<!doctype html><html lang="en"><p class="x" ${attributes}>a`;
  const paragraph = new JSDOM(page).window.document.querySelector('p');
  const mirrored = (one) => (paragraph.matches(one) ? 'mirrored' : 'not mirrored');
  console.log(`${attributes}: written ${mirrored('.x:dir(rtl)')}, built ${mirrored(built)}`);
}
END

verdict "$(node run.js)" <<'END'
served: .x:dir(rtl)
built: .x:is(:lang(ae),:lang(ar),:lang(…
cssTarget chrome120: .x:dir(rtl)
cssMinify esbuild: .x:dir(rtl)
lang="ar" dir="rtl": written mirrored, built mirrored
dir="rtl": written mirrored, built not mirrored
lang="ar" dir="ltr": written not mirrored, built mirrored
lang="ku" dir="ltr": written not mirrored, built mirrored
lang="ks" dir="rtl": written mirrored, built not mirrored
lang="pa-Arab" dir="rtl": written mirrored, built not mirrored
END
