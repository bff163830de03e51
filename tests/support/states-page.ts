import { join } from 'node:path';
import { createServer } from 'vite';
import { glossaryPlugin } from '../../scripts/glossary-plugin.ts';

/** Serves the states page. `at` gives the address of one state. */
export async function serveStates(): Promise<{ at(state: string, look: 'light' | 'dark'): string; close(): Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, '..', 'browser', 'states'),
    plugins: [glossaryPlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, fs: { allow: [join(import.meta.dirname, '..', '..')] } },
  });
  await server.listen();
  const [base = ''] = server.resolvedUrls?.local ?? [];
  return {
    at: (state, look) => `${base}?state=${encodeURIComponent(state)}&look=${look}`,
    close: () => server.close(),
  };
}
