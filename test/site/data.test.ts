import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { DATA_SETS } from '#domain/data-sets/registry';
import { printFileSize } from '#domain/file-size';

const folder = join(inject('site'), 'du-lieu');
const page = readFileSync(join(folder, 'index.html'), 'utf8');
/** The sets whose rows are said in some sentence. */
const STATEMENTS = ['so-lieu', 'doi-chieu', 'ke-hoach-ket-qua', 'vien-dan'];
const ORIGIN = 'https://example.org';

type Row = Readonly<Record<string, unknown>>;

describe.each(DATA_SETS)('$name', ({ name, columns, key }) => {
	const rows = jsonOf(name);

	it('has the same rows in CSV and in JSON', () => {
		const cells = rows.map((row) =>
			Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cell(value)])),
		);
		expect(csvOf(name).map(restored)).toEqual(cells);
		expect(rows.length).toBeGreaterThan(0);
	});

	it('has all columns in their order', () => {
		const header = readFileSync(join(folder, `${name}.csv`), 'utf8')
			.slice(1)
			.split('\r\n')[0];
		expect(header).toBe(Object.keys(columns).join(','));
		for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(columns));
	});

	it('leads to places that are there', () => {
		const urls = Object.entries(columns).flatMap(([column, { type }]) =>
			type === 'url' ? rows.flatMap((row) => (row[column] === null ? [] : [String(row[column])])) : [],
		);
		expect(urls.length).toBeGreaterThanOrEqual(rows.length);
		expect([...new Set(urls)].filter((url) => !isThere(url))).toEqual([]);
		expect(urls.filter((url) => url.includes('#')).length).toBe(STATEMENTS.includes(name) ? urls.length : 0);
	});

	it('has each row once by its key', () => {
		const keys = key.length === 0 ? [] : rows.map((row) => JSON.stringify(key.map((column) => row[column])));
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('holds the permitted values only, and ids that are there', () => {
		for (const [column, { values, refersTo }] of Object.entries(columns)) {
			const found = new Set(rows.map((row) => row[column]).filter((value) => value !== null));
			const known = values ? Object.keys(values) : refersTo ? jsonOf(refersTo).map(({ id }) => id) : [...found];
			expect({ column, unknown: [...found].filter((value) => !known.includes(value)) }).toEqual({
				column,
				unknown: [],
			});
		}
	});
});

describe('the numbers of so-lieu', () => {
	const rows = jsonOf('so-lieu');

	it('are the numbers of the pages, one by one', () => {
		expect(rows.length).toBeGreaterThan(300);
		const differing = rows.filter(({ url, value, written }) => {
			const shown = dataElement(String(url));
			// A range has no single value: the page holds both its ends, as they are written.
			return value === null ? shown.value !== written : shown.value !== String(value) || shown.written !== written;
		});
		expect(differing).toEqual([]);
	});

	it('are all figures of the pages', () => {
		const counted = jsonOf('bao-cao').map(({ figures }) => Number(figures));
		expect(counted.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
	});
});

it('counts in van-ban the rows of vien-dan', () => {
	const cited = Map.groupBy(jsonOf('vien-dan'), ({ document }) => document);
	for (const { id, citations } of jsonOf('van-ban'))
		expect({ id, citations }).toEqual({ id, citations: cited.get(id)?.length ?? 0 });
});

describe('the page of the data', () => {
	const files = readdirSync(folder).filter((file) => /\.(?:csv|json)$/u.test(file));

	it('links to every file', () => {
		const linked = new Set([...page.matchAll(/href="\/du-lieu\/([^"#]+)"/gu)].map(([, file]) => file));
		expect([...linked].sort()).toEqual(files.toSorted());
		expect(files).toHaveLength(DATA_SETS.length * 2 + 1);
	});

	it('tells true sizes and numbers of rows', () => {
		for (const { name } of DATA_SETS) {
			for (const file of [`${name}.csv`, `${name}.json`]) {
				const size = printFileSize(readFileSync(join(folder, file)).length);
				expect(plain(page)).toContain(`${file} (${size})`);
			}
			const row = new RegExp(`<a href="#${name}">.*?<td class="number">([^<]*)</td>`, 'su').exec(page)?.[1];
			expect(row).toBe(`${jsonOf(name).length} dòng`);
		}
	});

	it('explains every column', () => {
		for (const { name, columns } of DATA_SETS) {
			const [section = ''] = page
				.split(`<h2 id="${name}">`)
				.slice(1)
				.map((rest) => rest.split('</section>')[0] ?? '');
			expect([...section.matchAll(/<th scope="row">\s*<code>([^<]+)/gu)].map(([, column]) => column)).toEqual(
				Object.keys(columns),
			);
		}
	});

	it('describes the sets for search engines, with the very hashes', () => {
		const text = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page)?.[1] ?? '{}';
		const { '@graph': sets } = JSON.parse(text) as { '@graph': JsonLdSet[] };
		expect(sets.map(({ identifier }) => identifier)).toEqual(DATA_SETS.map(({ name }) => name));
		for (const { contentUrl, sha256 } of sets.flatMap(({ distribution }) => distribution)) {
			expect(sha256).toBe(hashOf(contentUrl.slice(`${ORIGIN}/du-lieu/`.length)));
		}
	});

	it('is named in the footer of every page', () => {
		for (const address of ['', 'gioi-thieu', 'bao-cao/2023/so-ldtbxh-dak-nong/tom-tat-nam-2023']) {
			const html = readFileSync(join(inject('site'), address, 'index.html'), 'utf8');
			expect(html.slice(html.indexOf('<footer class="page-footer"'))).toContain('<a href="/du-lieu/">Dữ liệu</a>');
		}
	});
});

it('describes in datapackage.json the CSV files as they are', () => {
	const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { resources: Resource[] };
	expect(resources.map(({ path }) => path)).toEqual(DATA_SETS.map(({ name }) => `${name}.csv`));
	for (const { path, bytes, hash, schema } of resources) {
		const [header] = parse(readFileSync(join(folder, path)), { bom: true, to: 1 });
		expect({ path, bytes, hash, fields: schema.fields.map(({ name }) => name) }).toEqual({
			path,
			bytes: readFileSync(join(folder, path)).length,
			hash: `sha256:${hashOf(path)}`,
			fields: header,
		});
	}
});

interface JsonLdSet {
	readonly identifier: string;
	readonly distribution: readonly { readonly contentUrl: string; readonly sha256: string }[];
}

interface Resource {
	readonly path: string;
	readonly bytes: number;
	readonly hash: string;
	readonly schema: { readonly fields: readonly { readonly name: string }[] };
}

function jsonOf(name: string): readonly Row[] {
	return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Row[];
}

function csvOf(name: string): readonly Record<string, string>[] {
	return parse(readFileSync(join(folder, `${name}.csv`)), { bom: true, columns: true, record_delimiter: '\r\n' });
}

function cell(value: unknown): string {
	return value === null ? '' : String(value);
}

/** Without the apostrophe before what a spreadsheet would run. */
function restored(record: Record<string, string>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(record).map(([name, text]) => [name, text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, '')]),
	);
}

function hashOf(file: string): string {
	return createHash('sha256')
		.update(readFileSync(join(folder, file)))
		.digest('hex');
}

const pages = new Map<string, { readonly html: string; readonly ids: ReadonlySet<string> } | null>();

function pageOf(path: string) {
	const known = pages.get(path);
	if (known !== undefined) return known;
	const file = join(inject('site'), path, 'index.html');
	const html = existsSync(file) ? readFileSync(file, 'utf8') : null;
	const read =
		html === null ? null : { html, ids: new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id)) };
	pages.set(path, read);
	return read;
}

function isThere(url: string): boolean {
	if (!url.startsWith(`${ORIGIN}/`)) return false;
	const { pathname, hash } = new URL(url);
	const found = pageOf(pathname);
	return found !== null && (hash === '' || found.ids.has(hash.slice(1)));
}

/** The `<data>` element that an address names. */
function dataElement(url: string): { readonly value: string | undefined; readonly written: string | undefined } {
	const { pathname, hash } = new URL(url);
	const html = pageOf(pathname)?.html ?? '';
	const [, value, written] =
		new RegExp(`<data value="([^"]*)" id="${hash.slice(1)}">([^<]*)</data>`, 'u').exec(html) ?? [];
	return { value, written };
}

function plain(html: string): string {
	return html.replace(/<[^>]+>/gu, '').replace(/\s+/gu, ' ');
}
