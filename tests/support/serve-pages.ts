import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** The address of a page; `host` is any name ending in .example (see scripts/browsers.ts). */
  at(path: string, host?: string): string;
  close(): Promise<void>;
}

/**
 * Serves pages written in a test, and scripts under paths that end with `.js`. A page may name `{port}`, to embed another one.
 * Unknown paths answer 404.
 */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any.example');
    const html = pages[pathname];
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end((html ?? '').replaceAll('{port}', String(portOf())));
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
