#!/usr/bin/env bash
# WebKitGTK reads nothing of a page before 512 bytes of it have come, whatever the server says of its type.
#
# Tool: WebKitGTK 2.50.6 (webkit2gtk-driver), driven by selenium-webdriver 4.49.0.
# Expected: the first lines of a page that a server sends bit by bit are read when they come: a script in
#   them runs, an element of theirs is there. The response says `text/html; charset=utf-8`, so that nothing
#   is left to guess, and in the second case `X-Content-Type-Options: nosniff`, too.
# Seen: a script in the first 511 bytes runs three seconds later, with the rest of the page. With one
#   byte more it runs at once. `nosniff` changes nothing.
# It matters: for servers that send a short beginning first, so that styles and scripts are asked for while
#   the rest is made: nothing is asked for. And for tests of pages on their way.
# Instead: make the first part 512 bytes or more, by spaces if need be.
# Where seen: a page of short parts was to be read while it came, and was read at its end in one of three engines.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

debian_packages webkit2gtk-driver=2.50.6-1~deb12u2 xvfb=2:21.1.7-3+deb12u13
npm_packages selenium-webdriver@4.49.0

cat >run.js <<'END'
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {setTimeout as pause} from 'node:timers/promises';
import {Builder, Capabilities} from 'selenium-webdriver';

const beginning = '<!doctype html><title>Page</title><script>run = performance.now()</script>';
const server = createServer(async ({url}, response) => {
  const [, size, option] = url.split('/');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (option) response.setHeader('x-content-type-options', option);
  response.write(beginning.padEnd(Number(size)));
  await pause(3000);
  response.end('<p>The rest.</p>');
}).listen();
const free = createServer().listen();
await Promise.all([once(server, 'listening'), once(free, 'listening')]);
const [{port}, {port: driverPort}] = [server.address(), free.address()];
await new Promise((resolve) => free.close(resolve));
const driver = spawn('WebKitWebDriver', [`--port=${driverPort}`], {stdio: 'ignore'});
await pause(2000);
const capabilities = new Capabilities({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {binary: process.argv[2], args: ['--automation']},
});
const browser = await new Builder()
  .usingServer(`http://127.0.0.1:${driverPort}`)
  .withCapabilities(capabilities)
  .build();
try {
  for (const page of ['511', '512', '511/nosniff', '512/nosniff']) {
    await browser.get(`http://127.0.0.1:${port}/${page}`);
    const isEarly = (await browser.executeScript('return run')) < 2500;
    console.log(`${page}: the script runs ${isEarly ? 'at once' : 'with the rest'}`);
  }
} finally {
  await browser.quit();
  driver.kill();
  server.close();
}
END

browser=$(find /usr/lib -name MiniBrowser -path '*webkit2gtk-4*' | sort | head -n 1)
verdict "$(HOME=$work xvfb-run --auto-servernum node run.js "$browser")" <<'END'
511: the script runs with the rest
512: the script runs at once
511/nosniff: the script runs with the rest
512/nosniff: the script runs at once
END
