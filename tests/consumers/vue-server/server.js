import {createReadStream} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {render} from './dist-server/render.js';

const page = await readFile('dist/index.html', 'utf8');

const server = createServer(async (request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (pathname.startsWith('/assets/')) {
    response.setHeader('content-type', 'text/javascript');
    createReadStream(path.join('dist', path.normalize(pathname))).pipe(response);
  } else {
    const app = await render(pathname);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page.replace('<!--app-->', () => app));
  }
});
server.listen(process.env.PORT, '127.0.0.1');
