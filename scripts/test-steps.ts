import { createVitest } from 'vitest/node';
import { provideChromium } from './chromium.ts';
import { run } from './run.ts';

export interface Tally {
	readonly passed: number;
	readonly failed: number;
}

/** In the order in which they run. A step without tests of its own counts as one. */
export const STEPS: ReadonlyMap<string, () => Promise<Tally>> = new Map([
	['lint', () => programs(['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=none', '.'])],
	['dead-code', () => programs(['knip/bin/knip.js'])],
	['types', () => programs(['astro/bin/astro.mjs', 'check'], ['typescript/bin/tsc', '--noEmit'])],
	['tests', vitest],
]);

/** Each a path in `node_modules` with its parameters. */
async function programs(...each: readonly [string, ...string[]][]): Promise<Tally> {
	const exitCodes: number[] = [];
	for (const [path, ...parameters] of each) {
		exitCodes.push(await run(process.execPath, [`node_modules/${path}`, ...parameters]));
	}
	return exitCodes.every((code) => code === 0) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Errors outside tests (a file that cannot be loaded, a failed hook, a rejection nobody handles) and a run without tests count as failed. */
async function vitest(): Promise<Tally> {
	process.env['CHROMIUM_PATH'] = await provideChromium(process.env);
	console.log(`The browser is ${process.env['CHROMIUM_PATH']}.`);
	const runner = await createVitest({ watch: false });
	try {
		const { testModules, unhandledErrors } = await runner.start();
		const states = testModules.flatMap(({ children }) => [...children.allTests()].map((test) => test.result().state));
		const places = testModules.flatMap((module) => [module, ...module.children.allSuites()]);
		const errors = places.flatMap((place) => place.errors()).length + unhandledErrors.length;
		const passed = states.filter((state) => state === 'passed').length;
		const failed = states.filter((state) => state === 'failed').length + errors;
		return { passed, failed: passed + failed === 0 ? 1 : failed };
	} finally {
		await runner.close();
	}
}
