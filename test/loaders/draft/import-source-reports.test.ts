import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding';
import { isProblem } from '#domain/problem';
import type { Report } from '#domain/report';
import { sameUnit } from '#domain/unit';
import { canonical } from '#domain/vietnamese-text';
import { compileFile } from '#loaders/compile-file';
import { type ImportedFile, importFile } from '#loaders/draft/import-file';
import { readReport } from '#schema/report';
import { ORGANISATIONS } from '../organisations.ts';

/**
 * The five source texts against our editions of them, which are the truth: metadata, labelled headings, footnotes, and
 * the figures with value and unit. The texts themselves are no part of the project.
 */
const SOURCES = '../shared/source-reports';
const FACTS = 'test/fixtures/sources';
const texts = existsSync(SOURCES) ? readdirSync(SOURCES).filter((name) => name.endsWith('.txt')) : [];
const editions = globSync('content/bao-cao/*/*/*.mdx').map((path) => ({
	path,
	report: readReport({ path: path.replace('content/', ''), bytes: readFileSync(path) }).value as Report,
}));

/** How many of each kind are found; the editions state 10, 7, 10, 5, 15, 17 and 8. */
const RELATIONS = [
	['plan', 9],
	['change', 6],
	['out-of', 10],
	['percent', 4],
	['within', 9],
	['sum-of', 10],
	['share', 3],
] as const;

describe.skipIf(texts.length === 0)('the source reports, imported', () => {
	it('are the five of which there is an edition', () => {
		expect(texts.map((name) => editionOf(name).path).sort()).toEqual(editions.map(({ path }) => path).sort());
	});

	describe.each(texts)('%s', (name) => {
		it('has the metadata of the edition', async () => {
			const { frontmatter } = await imported(name);
			const { report } = editionOf(name);
			for (const key of ['organ', 'typeName', 'codeNumber', 'codeNotation', 'place', 'issuedDate', 'period'] as const)
				expect(frontmatter[key], key).toBe(report[key]);
			expect(frontmatter.subject).toBe(report.subject);
			expect(inSmall(frontmatter.signer)).toEqual(inSmall(report.signer));
			expect(frontmatter.to).toEqual(expect.arrayContaining([...report.to]));
			expect(frontmatter.draft).toBe(true);
		});

		it('has the whole outline in order', async () => {
			const { outline } = factsOf(name);
			const found = compiledOutline(await imported(name));
			const wanted = outline.filter((heading) => LABELLED.test(heading)).map(heading);
			expect(found.filter((own) => wanted.includes(own))).toEqual(wanted);
		});

		it('proposes at least 80% of the figures with value and unit', async () => {
			const { recall, precision, strict, figures, proposed } = score(await imported(name), editionOf(name).report);
			console.log(
				`${name}: ${figures} figures, recall ${recall.toFixed(3)} (the very unit ${strict.toFixed(3)}), ${proposed} proposed, precision ${precision.toFixed(3)}`,
			);
			expect(recall).toBeGreaterThanOrEqual(0.9);
			expect(precision).toBeGreaterThanOrEqual(0.85);
		});

		it('compiles without errors once it is no draft', async () => {
			const { path, mdx } = await imported(name);
			expect(compiled(path, mdx).findings.filter(({ severity }: Finding) => severity === 'error')).toEqual([]);
		});
	});

	it.each(RELATIONS)('proposes no wrong relation %s, and at least %i of the editions', async (kind, least) => {
		const ofKind = (words: string) => words.startsWith(`${kind} `);
		const scores = await Promise.all(
			texts.map(async (name) => relationScore(await imported(name), editionOf(name).report)),
		);
		const [stated, proposed, found] = (['stated', 'proposed', 'found'] as const).map(
			(key) => scores.flatMap((score) => score[key].filter(ofKind)).length,
		);
		console.log(`${kind}: ${stated} in the editions, ${proposed} proposed, ${found} of them as in the editions`);
		expect(scores.flatMap(({ wrong }) => wrong.filter(ofKind))).toEqual([]);
		expect(found).toBeGreaterThanOrEqual(least);
	});

	it.each([
		['001', 8],
		['002', 16],
	])('%s has its footnotes at their words', async (start, count) => {
		const name = texts.find((text) => text.startsWith(start)) ?? '';
		const { body } = await imported(name);
		const source = readFileSync(join(SOURCES, name), 'utf8');
		expect(body.match(/^\[\^\d+\]: /gmu)).toHaveLength(count);
		const words = wordsBeforeMarks(source, /[¹²³⁰⁴-⁹]+/gu);
		expect(wordsBeforeMarks(body.split(/^\[\^1\]: /mu)[0] ?? '', /\[\^\d+\]/gu)).toEqual(words);
		expect(body).not.toMatch(/[¹²³⁰⁴-⁹]/u);
	});
});

function factsOf(name: string): { readonly outline: readonly string[] } {
	const facts = readdirSync(FACTS).map((file) => JSON.parse(readFileSync(join(FACTS, file), 'utf8')));
	return facts.find(({ source }) => source === name);
}

/** With a number or letter: what the edition adds of its own has none. */
const LABELLED = /^(?:Phần thứ|[A-Z]\.|[IVX]+\.|\d+\.\d|Nhiệm vụ \d)/u;

/** The word before each mark within a line; a note's own mark stands at the start of its line. */
function wordsBeforeMarks(text: string, mark: RegExp): readonly string[] {
	return [...text.matchAll(mark)].flatMap(({ index }) => /[\p{L}\d]+$/u.exec(text.slice(0, index))?.[0] ?? []);
}

function heading(text: string): string {
	return canonical(text)
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();
}

function inSmall(signer: Report['signer'] | null) {
	return signer && { position: signer.position?.toLowerCase(), fullName: signer.fullName };
}

function editionOf(name: string) {
	const sha256 = createHash('sha256')
		.update(readFileSync(join(SOURCES, name)))
		.digest('hex');
	const found = editions.find(({ report }) => report.source.sha256 === sha256);
	if (found === undefined) throw new Error(`There is no edition of ${name}`);
	return found;
}

const done = new Map<string, Promise<ImportedFile>>();

function imported(name: string): Promise<ImportedFile> {
	const result = done.get(name) ?? importNow(name);
	done.set(name, result);
	return result;
}

async function importNow(name: string): Promise<ImportedFile> {
	const result = await importFile({ name, bytes: readFileSync(join(SOURCES, name)) }, ORGANISATIONS, '2026-11-26');
	if (isProblem(result)) throw new Error(result.problem);
	return result;
}

function compiled(path: string, mdx: string) {
	return compileFile({ path, bytes: new TextEncoder().encode(mdx.replace('draft: true', 'draft: false')) }, '')
		.artefact;
}

function compiledOutline({ path, mdx }: ImportedFile): readonly string[] {
	const { entry } = compiled(path, mdx);
	if (entry === null || !('facts' in entry)) throw new Error('The draft has no outline');
	return entry.facts.outline.map(({ text }) => heading(text));
}

/** A unit counts where it is the edition's, or one is the other with a word more: "suất quà" and "suất". */
function score({ frontmatter }: ImportedFile, { figures }: Report) {
	const left = Object.values(frontmatter.figures).map(({ value, unit = null }) => ({ value, unit }) as Stated);
	let [hits, exact] = [0, 0];
	for (const { value, unit } of figures) {
		const written = writtenValue(value);
		const same = left.filter((own) => own.value === written);
		const hit = same.find((own) => isSame(own.unit, unit)) ?? same.find((own) => isNear(own.unit, unit));
		if (hit === undefined) continue;
		hits++;
		if (isSame(hit.unit, unit)) exact++;
		left.splice(left.indexOf(hit), 1);
	}
	const proposed = hits + left.length;
	return {
		figures: figures.length,
		proposed,
		recall: hits / figures.length,
		strict: exact / figures.length,
		precision: hits / proposed,
	};
}

interface Stated {
	readonly value: string;
	readonly unit: string | null;
}

function isSame(a: string | null, b: string | null): boolean {
	return a === b || (a !== null && b !== null && sameUnit(a, b));
}

function isNear(a: string | null, b: string | null): boolean {
	const [first, second] = [a, b].map((unit) => (unit ?? '').toLowerCase());
	return a !== null && b !== null && ((first ?? '').startsWith(second ?? '') || (second ?? '').startsWith(first ?? ''));
}

/**
 * Relations by the numbers that they bind, as words: they are the same where figures of other names are. A proposed
 * part of a whole that the edition divides completely is right, though it says less.
 */
function relationScore({ path, mdx }: ImportedFile, edition: Report) {
	const draft = readReport({ path, bytes: new TextEncoder().encode(mdx) }).value as Report;
	const [stated, proposed] = [relationWords(edition), relationWords(draft)];
	const left = [...stated];
	const found = proposed.filter((words) => left.includes(words) && left.splice(left.indexOf(words), 1).length > 0);
	const divided = stated.flatMap((words) => {
		const [, whole, parts] = /^sum-of (\S+) = (.*)$/u.exec(words) ?? [];
		return parts?.split(' + ').map((part) => `within ${part} of ${whole}`) ?? [];
	});
	const wrong = proposed.filter((words) => !stated.includes(words) && !divided.includes(words));
	return { stated, proposed, found, wrong };
}

function relationWords({ figures }: Report): readonly string[] {
	const values = new Map(figures.map(({ id, value }) => [id, writtenValue(value)]));
	return figures.flatMap(({ relations, value }) =>
		relations.flatMap((relation) => {
			const own = writtenValue(value);
			const named = (ids: readonly string[]) =>
				ids
					.map((id) => values.get(id))
					.sort()
					.join(' + ');
			switch (relation.kind) {
				case 'plan':
					return relation.percent === null ? [] : [`plan ${own} at ${relation.percent.written}%`];
				case 'change':
					return [`change ${own} by ${relation.amount?.written}, ${relation.ratio?.written}%`];
				case 'out-of':
					return [
						`out-of ${own} of ${relation.whole.written}`,
						...(relation.percent === null
							? []
							: [`percent ${own} of ${relation.whole.written}, ${relation.percent.written}%`]),
					];
				case 'within':
					return [`within ${own} of ${named([relation.whole])}`];
				case 'sum-of':
					return [`sum-of ${own} = ${named(relation.parts)}`];
				case 'share':
					return [`share ${own} of ${named(relation.of)}, ${relation.percent.written}%`];
				default:
					return [];
			}
		}),
	);
}

function writtenValue({ number, upTo }: Report['figures'][number]['value']): string {
	return upTo === null ? number.written : `${number.written}-${upTo.written}`;
}
