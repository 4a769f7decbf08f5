/** Serves the pages of the scenarios and the built package, and takes what a page reports. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {projectPath} from '../../build/project.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Folders whose files a page may ask for. */
const served = /^\/(dist|tests\/screen-reader)\/(?!.*\.\.)/;

/** A server that runs. */
export interface PageServer {
  /** Without a slash at the end: `http://127.0.0.1:12345`. */
  origin: string;
  close: () => void;
}

/** A file of the package, or of the site that has the rest. */
async function fileAt(path: string, site: string | undefined): Promise<Buffer> {
  if (served.test(path)) return readFile(projectPath(path.slice(1)));
  const answer = site ? await fetch(site + path) : undefined;
  if (!answer?.ok) throw new Error(`There is no ${path}.`);
  return Buffer.from(await answer.arrayBuffer());
}

/**
 * @param pages HTML by path: `/tab/ours`
 * @param site origin of a server that has files that the pages ask for
 */
export async function startPageServer(
  pages: ReadonlyMap<string, string>,
  site?: string,
): Promise<PageServer> {
  let reports: string[] = [];
  /** Sends the scripts that are kept back. */
  let sendLate: (() => void)[] = [];
  const server = createServer((request, response) => {
    const {pathname, search} = new URL(request.url ?? '/', 'http://server');
    const send = (type: string, body: string | Buffer) => {
      response.setHeader('cache-control', 'no-store');
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(body);
    };
    const page = pages.get(pathname);
    if (page !== undefined) send('text/html', page);
    else if (pathname === '/report') {
      reports.push(decodeURIComponent(search.slice(1)));
      response.writeHead(204).end();
    } else if (pathname === '/reports') {
      send('application/json', JSON.stringify(reports));
      reports = [];
    } else if (pathname === '/late') {
      for (const send of sendLate) send();
      sendLate = [];
      response.writeHead(204).end();
    } else {
      fileAt(pathname, site).then(
        (file) => {
          const answer = () => send(types[extname(pathname)] ?? 'application/octet-stream', file);
          if (search === '?late') sendLate.push(answer);
          else answer();
        },
        () => response.writeHead(404).end(),
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
