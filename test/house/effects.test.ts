import { beforeAll, describe, expect, it } from 'vitest';
import { type Diagnostic, lint } from './lint.ts';

const EFFECTS = [
	'Date.now()',
	'new Date()',
	'Math.random()',
	'crypto.randomUUID()',
	'performance.now()',
	'process.env',
	"fetch('/')",
	"console.log('a')",
	'setTimeout(String, 1)',
	'document.title',
];
const PURE = ["new Date('2024-01-18')", 'Date.UTC(2024, 0, 18)', 'Math.max(1, 2)'];
const BELOW_FLOOR_4 = ['domain', 'schema', 'markdown', 'charts', 'exports'];

describe('effects below floor 4', () => {
	let diagnostics: readonly Diagnostic[];

	beforeAll(() => {
		const lines = [...EFFECTS, ...PURE].map((expression, index) => `export const a${index} = ${expression};`);
		const folders = [...BELOW_FLOOR_4, 'loaders'];
		diagnostics = lint(new Map(folders.map((folder) => [`src/${folder}/a.ts`, lines.join('\n')])));
	});

	const refused = (folder: string, index: number) =>
		diagnostics.some(({ path, line, category }) => {
			const isEffectRule = category === 'plugin' || category === 'lint/style/noRestrictedGlobals';
			return isEffectRule && path === `src/${folder}/a.ts` && line === index + 1;
		});
	const rows = [...EFFECTS, ...PURE].map((expression, index) => ({ expression, index }));
	const effects = rows.slice(0, EFFECTS.length);
	const pure = rows.slice(EFFECTS.length);
	const inEach = (some: typeof rows) => BELOW_FLOOR_4.flatMap((folder) => some.map((row) => ({ folder, ...row })));

	it.each(inEach(effects))('refuses $expression in $folder', ({ folder, index }) => {
		expect(refused(folder, index)).toBe(true);
	});

	it.each(inEach(pure))('allows $expression in $folder', ({ folder, index }) => {
		expect(refused(folder, index)).toBe(false);
	});

	it.each(effects)('allows $expression in loaders', ({ index }) => {
		expect(refused('loaders', index)).toBe(false);
	});
});
