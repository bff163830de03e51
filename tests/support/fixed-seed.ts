import * as fc from 'fast-check';

/** Random cases are the same in every run. `PLAINTERM_SEED=7 npx vitest run ... properties` tries others. */
fc.configureGlobal({ seed: Number(process.env['PLAINTERM_SEED'] ?? 20_261), numRuns: 1000 });
