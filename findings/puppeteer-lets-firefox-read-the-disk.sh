#!/usr/bin/env bash
# A page that is opened from the disk works in a Firefox that Puppeteer starts, and in nobody else's.
#
# Tool: puppeteer-core 24.43.1 with Firefox 153.8.0esr.
# Expected: a test that opens a file: address sees what a reader sees who double-clicks the file.
# Seen: Puppeteer starts Firefox with the preference security.fileuri.strict_origin_policy off. There,
#   module scripts of other files run, fetch() and import() get files, and a frame's document can be read. In
#   a Firefox with its own settings all of these fail, as they do in Chromium, which Puppeteer leaves as it is.
# It matters: for pages that are handed out as files (documentation, reports, offline help), tests in
#   Firefox pass while the page is blank for every reader.
# Instead: give launch() extraPrefsFirefox: {'security.fileuri.strict_origin_policy': true}.
# Where seen: what works from the disk was tried in three engines, and Firefox could do everything.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

debian_packages firefox-esr=153.8.0esr-1~deb12u1
npm_packages puppeteer-core@24.43.1

cat >page.html <<'END'
<!doctype html>
<meta charset="utf-8">
<title>Page</title>
<script type="module" src="module.js"></script>
<iframe src="frame.html"></iframe>
END
echo 'globalThis.moduleHasRun = true;' >module.js
echo '<!doctype html><title>Frame</title>' >frame.html

cat >run.js <<'END'
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';

const settings = {
  'as Puppeteer starts it': {},
  'with its own setting': {'security.fileuri.strict_origin_policy': true},
};
for (const [name, extraPrefsFirefox] of Object.entries(settings)) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    env: {...process.env, HOME: process.cwd()},
    extraPrefsFirefox,
  });
  const page = await browser.newPage();
  await page.goto(pathToFileURL('page.html').href, {waitUntil: 'load'});
  const seen = await page.evaluate(async () => ({
    module: Boolean(globalThis.moduleHasRun),
    fetch: await fetch('module.js').then(
      () => true,
      () => false,
    ),
    frame: Boolean(document.querySelector('iframe').contentDocument),
  }));
  console.log(`${name}: ${JSON.stringify(seen)}`);
  await browser.close();
}
END

verdict "$(node run.js)" <<'END'
as Puppeteer starts it: {"module":true,"fetch":true,"frame":true}
with its own setting: {"module":false,"fetch":false,"frame":false}
END
