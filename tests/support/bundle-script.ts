import { build } from 'vite';
import type { Plugin } from 'vite';

/** Bundles a script and all it imports into one classic script, with the libraries' development halves, which tell faults. */
export async function bundleScript(path: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    plugins,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, rolldownOptions: { input: path, output: { format: 'iife' } } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((one) => one.type === 'chunk');
  if (!script) throw new Error(`no script came of ${path}`);
  return script.code;
}
