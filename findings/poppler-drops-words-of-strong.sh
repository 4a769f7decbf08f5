#!/usr/bin/env bash
# Bold words of a PDF that Chromium tags are missing where Poppler reads the tags: it knows no “Strong”.
#
# Tool: poppler-utils 22.12.0 (Debian 12); puppeteer-core 24.43.1 with the Chromium 143 of
#   @sparticuz/chromium 143.0.4.
# Expected: page.pdf({tagged: true}) gives tags that a reader of PDF 1.4, which the file says it is,
#   knows, and `pdfinfo -struct-text` finds every word of the page in them.
# Seen: <strong> becomes a tag “Strong”, which came with PDF 2.0. Poppler calls it an object of the wrong
#   type and drops it with its words. The same words made bold by CSS are there. pdftotext, which does not
#   go by tags, finds both.
# It matters: programs that read or check a tagged document by Poppler lose the words that matter most.
# Instead: make words bold by CSS where only the look is meant.
# Where seen: leaflets of patient information, whose glossary had its terms in <strong>.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

[[ $(uname -sm) == 'Linux x86_64' ]] || left_out 'Linux on x64, for @sparticuz/chromium'
debian_packages poppler-utils=22.12.0-2+deb12u3
npm_packages puppeteer-core@24.43.1 @sparticuz/chromium@143.0.4 @expo-google-fonts/noto-sans@0.4.2
private_fonts node_modules/@expo-google-fonts/noto-sans/400Regular

cat >run.js <<'END'
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  args: [...chromium.args, '--no-sandbox'],
  headless: 'shell',
});
const tab = await browser.newPage();
await tab.setContent(`<!doctype html><html lang="en"><title>Page</title><body style="font-family: 'Noto Sans'">
  <p><strong>deposit</strong></p>
  <p style="font-weight: bold">nodule</p>`);
await tab.pdf({path: 'page.pdf', tagged: true});
await browser.close();
END
node run.js

observed() {
  echo "Version: $(head -c 8 page.pdf)"
  pdfinfo -struct-text page.pdf 2>&1 | sed 's/^ *//' | grep -E 'Error|deposit|nodule|^P'
  echo "pdftotext: $(pdftotext page.pdf - | tr -s '\n\f' ' ' | sed 's/ $//')"
}
verdict "$(observed)" <<'END'
Version: %PDF-1.4
Syntax Error: StructElem object is wrong type (Strong)
P (block)
P (block)
"nodule"
pdftotext: deposit nodule
END
