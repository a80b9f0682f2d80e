import { STEPS, type Tally } from './test-steps.ts';

/**
 * `npm test`: every step, whatever became of those before it; the last line is `N passed, N failed`, where each step
 * without tests of its own counts as one. `npm test -- lint types` runs only the steps named.
 */
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

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
