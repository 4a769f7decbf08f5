/** `/adopt` takes the element over as the package does, `/hydrate` with Lit's support for hydration. */
import {createReadStream} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
// The element with its Spanish text: Lit renders what is there at once, and waits for nothing.
import 'calcinosis-cutis/es/calcinosis-faq.js';

const page = async (script) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Lit on a server</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/dist/${script}.js"></script>
  </head>
  <body>
    ${await collectResult(render(html`<calcinosis-faq lang="es" heading-level="3"></calcinosis-faq>`))}
    <button>العربية</button>
    <output></output>
  </body>
</html>`;

const server = createServer(async (request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (pathname.startsWith('/dist/')) {
    response.setHeader('content-type', 'text/javascript');
    createReadStream(path.join(import.meta.dirname, path.normalize(pathname))).pipe(response);
  } else {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(await page(pathname === '/hydrate' ? 'hydrate' : 'adopt'));
  }
});
server.listen(process.env.PORT, '127.0.0.1');
