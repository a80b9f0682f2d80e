import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test as it } from 'vitest';
import { renderChart } from '#charts/registry';
import { EXAMPLES, seriesOfExample } from './examples.ts';

/** `UPDATE_SNAPSHOTS=1 npx vitest run test/charts` writes the drawings anew; look at them before committing. */
const update = process.env['UPDATE_SNAPSHOTS'] !== undefined && process.env['CI'] === undefined;
const folder = new URL('./', import.meta.url);

const drawings = Object.entries(EXAMPLES).flatMap(([name, example]) =>
	seriesOfExample(example).map((series, index, { length }) => {
		const file = length === 1 ? `${name}.svg` : `${name}-${index + 1}.svg`;
		return { file, svg: `${renderChart(series, file.replace('.svg', ''))}\n` };
	}),
);

describe('drawings', () => {
	it.each(drawings)('$file is drawn as before', ({ file, svg }) => {
		const path = new URL(file, folder);
		if (update) writeFileSync(path, svg);
		expect(existsSync(path), `${file} is not there: run with UPDATE_SNAPSHOTS=1`).toBe(true);
		expect(svg).toBe(readFileSync(path, 'utf8'));
	});

	it('every file in the folder belongs to an example', () => {
		const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
		expect(files.toSorted()).toEqual(drawings.map(({ file }) => file).toSorted());
	});
});
