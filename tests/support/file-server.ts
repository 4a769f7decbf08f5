/** A server of the project's files, whose answers a test may change: slow, broken, none at all. */
import {readFile} from 'node:fs/promises';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {projectPath} from '../../build/project.js';

/** One request, to be answered by `response` itself or by `send()`. */
export interface FileRequest {
  /** Path of the URL: `/files/cdn/auto.js`. */
  path: string;
  response: ServerResponse;
  /**
   * Answers with a file of the project, for any origin, or with 404 if there is none.
   *
   * @param file its path in the project: `dist/cdn/auto.js`
   * @param change what it is before it is sent
   */
  send: (file: string, change?: (text: string) => string) => Promise<void>;
}

/** A server that runs. */
export interface FileServer {
  /** Without a slash at the end: `http://127.0.0.1:12345`. */
  origin: string;
  /** Stops it, and ends what is not answered yet. */
  close: () => void;
}

const types: Readonly<Record<string, string>> = {css: 'text/css', svg: 'image/svg+xml'};

const typeOf = (file: string) => types[file.split('.').at(-1)!] ?? 'text/javascript';

/** Starts a server on a free port of this machine. */
export async function startFileServer(
  answer: (request: FileRequest) => void | Promise<void>,
): Promise<FileServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://server').pathname;
    // Some browsers ask for it now and then. No page of a test has one.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const send: FileRequest['send'] = async (file, change = (text) => text) => {
      const text = await readFile(projectPath(file), 'utf8').catch(() => undefined);
      if (text === undefined) {
        response.writeHead(404).end();
        return;
      }
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', `${typeOf(file)}; charset=utf-8`);
      response.end(change(text));
    };
    void answer({path, response, send});
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
