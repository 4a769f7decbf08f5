#!/usr/bin/env bash
# Whoever reads a value from a page with Puppeteer makes the page believe that its reader has acted.
#
# Tool: puppeteer-core 24.43.1 with the Chromium 143 of @sparticuz/chromium 143.0.4.
# Expected: evaluate(), $eval() and waitForFunction() look at a page from outside. Only page.click(),
#   page.keyboard and the like are what a reader does.
# Seen: each of them runs as if by a reader's gesture. navigator.userActivation.hasBeenActive is true
#   from the first evaluate() on, for good, though nothing was clicked or typed. A page that asks for it itself, before anything is evaluated, is told false.
# It matters: code that behaves by whether the reader has done something (going to a fragment, playing
#   sound, asking before leaving) takes the other way in a test that polls, and only there.
# Instead: let the page note its state by itself and read that at the end; wait for the network, not
#   for a condition.
# Where seen: a test that waited for a page to go to its fragment kept it from going.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

[[ $(uname -sm) == 'Linux x86_64' ]] || left_out 'Linux on x64, for @sparticuz/chromium'
npm_packages puppeteer-core@24.43.1 @sparticuz/chromium@143.0.4

cat >run.js <<'END'
import {createServer} from 'node:http';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const page = `<!doctype html><title>Page</title>
<script>
  noted = [];
  setTimeout(() => noted.push(navigator.userActivation.hasBeenActive), 500);
  setInterval(() => noted.length && noted.push(navigator.userActivation.hasBeenActive), 50);
</script>`;
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(page);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  args: [...chromium.args, '--no-sandbox'],
  headless: 'shell',
});
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: 'load'});
await new Promise((resolve) => setTimeout(resolve, 1500));
const [before] = await tab.evaluate(() => noted.splice(0));
await tab.evaluate(() => (noted = [navigator.userActivation.hasBeenActive]));
await new Promise((resolve) => setTimeout(resolve, 300));
const after = await tab.evaluate(() => noted.every(Boolean));
console.log(`noted by the page before anything was evaluated: ${before}`);
console.log(`noted by the page after one evaluate(): ${after}`);
await browser.close();
server.close();
END

verdict "$(node run.js)" <<'END'
noted by the page before anything was evaluated: false
noted by the page after one evaluate(): true
END
