/** A small site: some pages of ours, and below them the files of a folder. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress} from 'node:zlib';

export interface Server {
  /** Such as `http://127.0.0.1:8080`. */
  origin: string;
  close(): void;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

const compress = promisify(brotliCompress);

/**
 * Serves everything compressed by Brotli at its best, as a host with precompressed files does. A
 * file is read and compressed the first time it is asked for, and kept. It speaks HTTP/1.1, so that
 * a browser asks for six files at a time: harder on many small files than HTTP/2 is.
 *
 * @param folder what is not among the pages is looked for here
 * @param pages path such as `/page.html` → text
 */
export async function serve(folder: string, pages: ReadonlyMap<string, string>): Promise<Server> {
  const ready = new Map<string, Promise<Buffer>>();
  const body = async (path: string) =>
    compress(pages.get(path) ?? (await readFile(join(folder, path))));

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    if (!ready.has(path)) ready.set(path, body(path));
    ready.get(path)!.then(
      (bytes) => {
        response.writeHead(200, {
          'content-type': types[extname(path)] ?? 'application/octet-stream',
          'content-encoding': 'br',
          'content-length': bytes.length,
          'cache-control': path.endsWith('.html') ? 'no-cache' : 'public, max-age=86400',
        });
        response.end(bytes);
      },
      (error: NodeJS.ErrnoException) => {
        response.writeHead(error.code === 'ENOENT' ? 404 : 500).end(error.message);
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
