import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** The address of a page; `host` is any name ending in .example (see scripts/browsers.ts). */
  at(path: string, host?: string): string;
  close(): Promise<void>;
}

/** A document as a server sends it. What is a mere text is HTML, or a script under a path that ends with `.js`. */
export type ServedPage = string | { type: string; body: string };

/** Serves pages written in a test. A page may name `{port}`, to embed another one. Unknown paths answer 404. */
export async function servePages(pages: Readonly<Record<string, ServedPage>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any.example');
    const page = pages[pathname];
    const { type, body } =
      typeof page === 'object' ? page : { type: pathname.endsWith('.js') ? 'text/javascript' : 'text/html', body: page ?? '' };
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(body.replaceAll('{port}', String(portOf())));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const portOf = () => (server.address() as AddressInfo).port;
  return {
    at: (path, host = 'health.example') => `http://${host}:${portOf()}${path}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
