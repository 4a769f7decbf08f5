// As a page's server does that knows no difference: the element does nothing here.
import 'calcinosis-cutis/calcinosis-faq.js';
import {prerender} from 'calcinosis-cutis/prerender.js';
import {exported} from './every-entry.js';

const page = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Edge server</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    ${prerender('faq', {locale: 'es', headingLevel: 3})}
    <button>العربية</button>
    <output></output>
  </body>
</html>`;

export default {
  async fetch(request, {FILES}) {
    const {pathname} = new URL(request.url);
    if (pathname === '/exported') return Response.json(exported);
    if (pathname === '/') {
      return new Response(page(), {headers: {'content-type': 'text/html; charset=utf-8'}});
    }
    const file = await FILES.fetch(request);
    return new Response(file.body, {headers: {'content-type': 'text/javascript'}});
  },
};
