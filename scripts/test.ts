import { createVitest } from 'vitest/node';
import { provideChromium } from './chromium.ts';
import { run } from './run.ts';

interface Tally {
	readonly passed: number;
	readonly failed: number;
}

/**
 * `npm test`: every step, whatever became of those before it; the last line is `N passed, N failed`, where each step
 * without tests of its own counts as one. `npm test -- lint types` runs only the steps named.
 */
const STEPS: ReadonlyMap<string, () => Promise<Tally>> = new Map([
	['lint', () => programs(['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=none', '.'])],
	['dead-code', () => programs(['knip/bin/knip.js'])],
	['types', () => programs(['astro/bin/astro.mjs', 'check'], ['typescript/bin/tsc', '--noEmit'])],
	['tests', vitest],
]);

const chosen = process.argv.length > 2 ? process.argv.slice(2) : [...STEPS.keys()];
const tallies = new Map<string, Tally>();
for (const name of chosen) tallies.set(name, await shown(name));
const passed = sum([...tallies.values()].map((tally) => tally.passed));
const failed = sum([...tallies.values()].map((tally) => tally.failed));
const broken = [...tallies].filter(([, tally]) => tally.failed > 0).map(([name]) => name);
console.log(failed === 0 ? '\nEverything passed.' : `\nNot everything passed; see above: ${broken.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function shown(name: string): Promise<Tally> {
	console.log(`\n── ${name} …`);
	const begin = performance.now();
	const tally = await tallyOf(name);
	const outcome = tally.failed === 0 ? 'passed' : 'FAILED';
	console.log(`── ${name} ${outcome} in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
	return tally;
}

/** A step that cannot even run has failed. */
async function tallyOf(name: string): Promise<Tally> {
	try {
		const step = STEPS.get(name);
		if (step === undefined) throw new Error(`There is no step ${name}; there are ${[...STEPS.keys()].join(', ')}.`);
		return await step();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1 };
	}
}

/** Each a path in `node_modules` with its parameters. */
async function programs(...each: readonly [string, ...string[]][]): Promise<Tally> {
	const exitCodes: number[] = [];
	for (const [path, ...parameters] of each) {
		exitCodes.push(await run(process.execPath, [`node_modules/${path}`, ...parameters]));
	}
	return exitCodes.every((code) => code === 0) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Errors outside tests (a file that cannot be loaded, a rejection nobody handles) and a run without tests count as failed. */
async function vitest(): Promise<Tally> {
	process.env['CHROMIUM_PATH'] = await provideChromium(process.env);
	console.log(`The browser is ${process.env['CHROMIUM_PATH']}.`);
	const runner = await createVitest({ watch: false });
	try {
		const { testModules, unhandledErrors } = await runner.start();
		const states = testModules.flatMap(({ children }) => [...children.allTests()].map((test) => test.result().state));
		const errors = testModules.flatMap((module) => module.errors()).length + unhandledErrors.length;
		const passed = states.filter((state) => state === 'passed').length;
		const failed = states.filter((state) => state === 'failed').length + errors;
		return { passed, failed: passed + failed === 0 ? 1 : failed };
	} finally {
		await runner.close();
	}
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
