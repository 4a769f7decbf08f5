#!/usr/bin/env bash
# Where a heading goes on in a second line, the bookmark that Chromium makes of it has two words in one.
#
# Tool: puppeteer-core 24.43.1 with the Chromium 143 of @sparticuz/chromium 143.0.4, pdfjs-dist 5.4.394.
# Expected: page.pdf({outline: true}) names each bookmark as its heading is.
# Seen: the last word of a line sticks to the first of the next, as there is no space at its end.
# It matters: readers who find their way by bookmarks, by sight or by ear, get “helpwhen”. Search in
#   the bookmarks finds neither word. It comes and goes with the width of the paper and of the font.
# Instead: write the titles anew from the document's headings, by an update at the end of the file.
# Where seen: leaflets of patient information in nine languages.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

[[ $(uname -sm) == 'Linux x86_64' ]] || left_out 'Linux on x64, for @sparticuz/chromium'
npm_packages puppeteer-core@24.43.1 @sparticuz/chromium@143.0.4 pdfjs-dist@5.4.394 \
  @expo-google-fonts/noto-sans@0.4.2
private_fonts node_modules/@expo-google-fonts/noto-sans/400Regular

cat >run.js <<'END'
import chromium from '@sparticuz/chromium';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  args: [...chromium.args, '--no-sandbox'],
  headless: 'shell',
});
const tab = await browser.newPage();
for (const width of ['20em', '6em']) {
  await tab.setContent(`<!doctype html><html lang="en"><title>Page</title>
    <h2 style="width: ${width}; font: 20px 'Noto Sans'">Get help when you notice</h2>`);
  const data = await tab.pdf({format: 'A4', tagged: true, outline: true});
  const file = await getDocument({data: new Uint8Array(data), verbosity: 0}).promise;
  for (const {title} of await file.getOutline()) console.log(`${width}: ${title}`);
}
await browser.close();
END

verdict "$(node run.js)" <<'END'
20em: Get help when you notice
6em: Get helpwhen younotice
END
