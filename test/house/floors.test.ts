import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lint } from './lint.ts';

/** A place in `src` or `scripts`, what a file there may import, and what it may not. */
const FLOORS = [
	{
		place: 'src/domain/a.ts',
		may: ['#domain/b', 'decimal.js'],
		mayNot: ['#schema/b', '#markdown/b', '#pages/b', 'astro/zod', 'yaml', 'd3', 'unified', 'node:fs', 'astro:content'],
	},
	{
		place: 'src/schema/a.ts',
		may: ['#domain/b', '#schema/b', 'astro/zod', 'yaml'],
		mayNot: [
			'#markdown/b',
			'#charts/b',
			'#loaders/b',
			'zod',
			'd3',
			'remark',
			'node:fs',
			'node:fs/promises',
			'astro:content',
		],
	},
	{
		place: 'src/markdown/a.ts',
		may: [
			'#domain/b',
			'#schema/b',
			'#markdown/b',
			'unified',
			'remark-parse',
			'rehype-stringify',
			'mdast',
			'micromark-util-types',
		],
		mayNot: [
			'#charts/b',
			'#exports/b',
			'#importers/b',
			'#search/b',
			'#loaders/b',
			'd3',
			'yaml',
			'astro/zod',
			'node:fs',
			'astro',
		],
	},
	{
		place: 'src/charts/a.ts',
		may: ['#domain/b', '#schema/b', '#charts/b', 'd3', 'd3-scale'],
		mayNot: [
			'#markdown/b',
			'#exports/b',
			'#importers/b',
			'#search/b',
			'#components/B.astro',
			'unified',
			'yaml',
			'node:fs',
		],
	},
	{
		place: 'src/exports/a.ts',
		may: ['#domain/b', '#schema/b', '#exports/b'],
		mayNot: [
			'#markdown/b',
			'#charts/b',
			'#importers/b',
			'#search/b',
			'#loaders/b',
			'd3',
			'astro/zod',
			'node:fs',
			'astro:content',
		],
	},
	{
		place: 'src/importers/a.ts',
		may: [
			'#domain/b',
			'#schema/b',
			'#importers/b',
			'unified',
			'remark',
			'saxes',
			'yauzl',
			'node:fs',
			'node:fs/promises',
			'node:zlib',
		],
		mayNot: ['#markdown/b', '#charts/b', '#exports/b', '#search/b', '#loaders/b', 'd3', 'yaml', 'zod', 'astro:content'],
	},
	{
		place: 'src/search/a.ts',
		may: ['#domain/b', '#schema/b', '#search/b'],
		mayNot: [
			'#markdown/b',
			'#charts/b',
			'#exports/b',
			'#importers/b',
			'#loaders/b',
			'node:fs',
			'pagefind',
			'd3',
			'yaml',
		],
	},
	{
		place: 'src/search/pagefind.ts',
		may: ['#domain/b', '#search/b', 'pagefind', 'node:fs', 'node:fs/promises'],
		mayNot: ['#markdown/b', '#exports/b', '#loaders/b', 'astro', 'unified'],
	},
	{
		place: 'src/loaders/a.ts',
		may: [
			'#domain/b',
			'#schema/b',
			'#markdown/b',
			'#charts/b',
			'#exports/b',
			'#search/b',
			'#loaders/b',
			'astro',
			'astro:content',
			'node:fs',
		],
		mayNot: ['astro/zod', 'zod', 'yaml', 'd3', 'unified', 'remark-parse', 'pagefind', 'saxes', 'yauzl'],
	},
	{
		place: 'src/content.config.ts',
		may: ['#loaders/b', 'astro:content'],
		mayNot: ['astro/zod', 'yaml', 'd3', 'unified', 'node:fs'],
	},
	{
		place: 'src/pages/a.ts',
		may: ['#domain/b', '#exports/b', '#loaders/b', 'astro', 'astro:content'],
		mayNot: [
			'astro/zod',
			'zod',
			'yaml',
			'd3',
			'd3-array',
			'remark',
			'mdast-util-to-string',
			'node:fs',
			'node:fs/promises',
		],
	},
	...['src/pages/a.astro', 'src/layouts/A.astro', 'src/components/A.astro'].map((place) => ({
		place,
		may: [
			'#domain/b',
			'#charts/b',
			'#loaders/b',
			'#components/B.astro',
			'#layouts/B.astro',
			'#styles/b.css',
			'astro:assets',
		],
		mayNot: ['astro/zod', 'zod', 'yaml', 'd3', 'unified', 'rehype-stringify', 'node:fs', 'pagefind'],
	})),
	{
		place: 'scripts/a.ts',
		may: ['#domain/b', '#loaders/b', './b.ts', 'astro', 'node:fs'],
		mayNot: [
			'../src/domain/b.ts',
			'astro/zod',
			'zod',
			'yaml',
			'd3',
			'unified',
			'remark-parse',
			'micromark',
			'saxes',
			'yauzl',
		],
	},
	{ place: 'src/unheard-of/a.ts', may: [], mayNot: ['#domain/b', '#unheard-of/b', 'yaml', 'node:fs'] },
];

/** Ways round a floor that name no folder of their own. */
const DETOURS = ['./b', './b.ts', '../domain/b', '../schema/b.ts', '#domain/../schema/b', '../../package.json'];

/** Every form an import can take. */
const FORMS = [
	"import { b } from '#schema/b';",
	"import type { B } from '#schema/b';",
	"import * as b from '#schema/b';",
	"import '#schema/b';",
	"export { b } from '#schema/b';",
	"export * from '#schema/b';",
	"export const a = await import('#schema/b');",
];

interface Import {
	readonly place: string;
	readonly statement: string;
}

const importing = (place: string, from: string): Import => ({ place, statement: `import '${from}';` });
const ALLOWED = FLOORS.flatMap(({ place, may }) => may.map((from) => importing(place, from)));
const FORBIDDEN = [
	...FLOORS.flatMap(({ place, mayNot }) => mayNot.map((from) => importing(place, from))),
	...FLOORS.filter(({ place }) => place.startsWith('src/')).flatMap(({ place }) =>
		DETOURS.map((from) => importing(place, from)),
	),
	...FORMS.map((statement) => ({ place: 'src/domain/forms.ts', statement })),
	{ place: 'src/components/Client.astro', statement: "<script>import 'd3';</script>" },
];

describe('the floors of the house', () => {
	let refused: ReadonlySet<string>;

	beforeAll(() => {
		refused = refusedImports([...ALLOWED, ...FORBIDDEN]);
	});

	it.each(ALLOWED)('allows $statement in $place', (row) => {
		expect(refused).not.toContain(key(row));
	});

	it.each(FORBIDDEN)('refuses $statement in $place', (row) => {
		expect(refused).toContain(key(row));
	});

	it('gives every folder of src a floor', () => {
		const folders = readdirSync('src', { withFileTypes: true }).filter((item) => item.isDirectory());
		const code = folders.map(({ name }) => name).filter((name) => name !== 'styles');
		expect(FLOORS.map(({ place }) => place.split('/')[1])).toEqual(expect.arrayContaining(code));
	});
});

const key = ({ place, statement }: Import) => `${place}: ${statement}`;

/** Puts the imports into files, one import a line, and gives the keys of those that the linter refuses. */
function refusedImports(imports: readonly Import[]): ReadonlySet<string> {
	const files = new Map(
		[...Map.groupBy(imports, ({ place }) => place)].map(([place, rows]) => [place, linesOf(place, rows)]),
	);
	const diagnostics = lint(new Map([...files].map(([place, lines]) => [place, lines.join('\n')])));
	return new Set(
		diagnostics
			.filter(({ category }) => category === 'lint/style/noRestrictedImports')
			.map(({ path, line }) => key({ place: path, statement: files.get(path)?.[line - 1] ?? '' })),
	);
}

/** In `.astro` files the imports stand between the fences, scripts below them. */
function linesOf(place: string, rows: readonly Import[]): string[] {
	const statements = rows.map(({ statement }) => statement);
	if (!place.endsWith('.astro')) return statements;
	const isMarkup = (statement: string) => statement.startsWith('<');
	return ['---', ...statements.filter((one) => !isMarkup(one)), '---', ...statements.filter(isMarkup)];
}
