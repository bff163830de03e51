import * as fc from 'fast-check';
import { vi } from 'vitest';

/** Random cases are the same in every run. `PLAINTERM_SEED=7 npx vitest run ... properties` tries others. */
fc.configureGlobal({ seed: Number(process.env['PLAINTERM_SEED'] ?? 20_261), numRuns: 1000 });
// A thousand cases take a second or two, and longer on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
