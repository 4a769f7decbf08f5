#!/usr/bin/env bash
# A full-width bracket that Chromium cuts to half its width where a line ends still counts as wide.
#
# Tool: puppeteer-core 24.43.1 with the Chromium 143 of @sparticuz/chromium 143.0.4.
# Expected: a line of Chinese that ends in “）” fits its box, as the browser itself has trimmed the
#   bracket for that (text-spacing-trim: normal, the initial value); nothing is there to scroll.
# Seen: scrollWidth is half a letter more than clientWidth, so that the box scrolls sideways, and the
#   text's own rectangles reach out of it. With `space-all` the bracket goes to the next line.
# It matters: a page in Chinese or Japanese that holds to WCAG 1.4.10 (no scrolling sideways at 320 px)
#   fails by 8 px wherever a line happens to end so, and tests for cut text find faults nobody sees.
# Instead: `text-spacing-trim: space-all` for text in boxes that must not scroll.
# Where seen: lists of health problems in traditional Chinese and Japanese.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

[[ $(uname -sm) == 'Linux x86_64' ]] || left_out 'Linux on x64, for @sparticuz/chromium'
npm_packages puppeteer-core@24.43.1 @sparticuz/chromium@143.0.4 @fontsource/noto-sans-tc@5.3.0

cat >run.js <<'END'
import {readFile} from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const folder = 'node_modules/@fontsource/noto-sans-tc/';
const sheet = await readFile(`${folder}400.css`, 'utf8');
const names = [...sheet.matchAll(/url\(\.\/(files\/[^)]*\.woff2)\)/g)].map(([, name]) => name);
const files = new Map(
  await Promise.all(
    names.map(async (name) => [name, (await readFile(folder + name)).toString('base64')]),
  ),
);
const css = sheet.replaceAll(
  /url\(\.\/(files\/[^)]*\.woff2)\)/g,
  (_, name) => `url(data:font/woff2;base64,${files.get(name)})`,
);
const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  args: [...chromium.args, '--no-sandbox'],
  headless: 'shell',
});
const tab = await browser.newPage();
await tab.setContent(`<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><title>Page</title>
  <style>${css} p {width: 104px; font: 16px 'Noto Sans TC'}</style>
  <p>皮膚會變硬（嚴重時）</p>`);
await tab.evaluate(() => document.fonts.ready);
for (const trim of ['normal', 'space-all']) {
  const said = await tab.$eval(
    'p',
    (p, trim) => {
      p.style.textSpacingTrim = trim;
      return [2, 3, 4, 5, 6]
        .map((n) => {
          p.style.width = `${16 * n + 8}px`;
          return p.scrollWidth - p.clientWidth;
        })
        .join(' ');
    },
    trim,
  );
  console.log(`${trim}, wider than its box by: ${said}`);
}
await browser.close();
END

verdict "$(node run.js)" <<'END'
normal, wider than its box by: 8 0 0 0 0
space-all, wider than its box by: 0 0 0 0 0
END
