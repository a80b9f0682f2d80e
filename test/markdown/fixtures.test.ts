import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Compiled, Hole } from '#domain/compiled';
import type { Figure } from '#domain/figure';
import { compileText } from '#markdown/compile';
import { fixtureInput, placeName } from './fixture-input.ts';

/** `UPDATE_FIXTURES=1 npx vitest run test/markdown/fixtures.test.ts` writes what the compiler yields; read the diff. */
const update = process.env['UPDATE_FIXTURES'] === '1' && process.env['CI'] === undefined;

const root = new URL('../fixtures/', import.meta.url);
const traps = readdirSync(root).filter((name) => name.startsWith('markdown-'));

describe('compileText', () => {
	it('finds its fixtures', () => {
		expect(traps.length).toBeGreaterThan(30);
	});

	it.each(traps)('%s', (trap) => {
		const folder = new URL(`${trap}/`, root);
		const input = fixtureInput(folder, readdirSync(folder).includes('setting.json'));
		const compiled = compileText(input);
		const html = htmlOf(compiled);
		const rest = `${JSON.stringify(restOf(compiled, input.figures), null, '\t')}\n`;
		if (update) {
			writeFileSync(new URL('expected.html', folder), html);
			writeFileSync(new URL('expected.json', folder), rest);
		}
		expect(html).toBe(readFileSync(new URL('expected.html', folder), 'utf8'));
		expect(rest).toBe(readFileSync(new URL('expected.json', folder), 'utf8'));
	});
});

function htmlOf({ parts }: Compiled): string {
	return `${parts.map((part) => (typeof part === 'string' ? part : holeMark(part))).join('')}\n`;
}

function holeMark({ hole, ...rest }: Hole): string {
	return `⟦${[hole, ...Object.values(rest).map((value) => (typeof value === 'string' ? value : value.join(' ')))].join(' | ')}⟧`;
}

function restOf({ facts, findings }: Compiled, figures: readonly Figure[]) {
	return {
		...facts,
		findings: findings.map(({ rule, severity, message, ...position }) => {
			const shown = `${placeName(position, figures)} (${rule}) ${message}`;
			return severity === 'error' ? shown : `${severity} ${shown}`;
		}),
	};
}
