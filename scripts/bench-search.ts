import { run } from './run.ts';

/** `npm run bench:search [-- --reports N]`: the search beside others, on the gold list of the tests, which it stands with. */
process.exitCode = await run(process.execPath, ['test/search/bench/run.ts', ...process.argv.slice(2)]);
