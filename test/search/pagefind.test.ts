import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeSearchIndex } from '#search/pagefind';
import { write } from './search-site.ts';

vi.setConfig({ testTimeout: 30_000 });

let folder: string;
let index: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'index-'));
	index = join(folder, 'pagefind');
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, html: string) => write(join(folder, path), html);
const page = (title: string, text = '') =>
	`<html lang="vi"><main data-pagefind-body><h1>${title}</h1><p>${text}</p></main></html>`;
const build = () => writeSearchIndex({ site: folder, output: index });
const filesOf = (root: string) =>
	readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
const contentsOf = (root: string) =>
	Object.fromEntries(
		filesOf(root).map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name)).toString('base64')]),
	);
const fragments = () =>
	filesOf(index)
		.filter(({ name }) => name.endsWith('.pf_fragment'))
		.map(({ parentPath, name }) => gunzipSync(readFileSync(join(parentPath, name))).toString());

describe('writeSearchIndex', () => {
	it('indexes the pages that ask for it, and says how many and how large', async () => {
		put('index.html', page('Đầu'));
		put('bao-cao/a/index.html', page('Đào tạo nghề'));
		put('404.html', '<html><main><h1>Không có</h1></main></html>');
		const { pages, bytes } = await build();
		expect(pages).toBe(2);
		expect(bytes).toBe(
			filesOf(index).reduce((sum, { parentPath, name }) => sum + readFileSync(join(parentPath, name)).length, 0),
		);
		expect(
			fragments()
				.map((one) => /"url":"([^"]*)"/u.exec(one)?.[1])
				.sort(),
		).toEqual(['/', '/bao-cao/a/']);
	});

	it('puts đ back in all that readers see', async () => {
		put('index.html', page('Đào tạo', 'đường, Đắk Nông'));
		await build();
		const [fragment = ''] = fragments();
		expect(fragment).toMatch(/^pagefind_dcd/u);
		expect(fragment).toContain('"content":"Đào tạo. đường, Đắk Nông."');
		expect(fragment).toContain('"title":"Đào tạo"');
		expect(fragment.normalize('NFD')).not.toMatch(/d\u0323/iu);
	});

	it('writes only what the search page loads, and removes what was there', async () => {
		put('pagefind/fragment/old.pf_fragment', '');
		put('index.html', page('Đầu'));
		await build();
		const names = filesOf(index)
			.map(({ name }) => name.replace(/_[\da-f]+/u, ''))
			.sort();
		expect(names).toEqual([
			'pagefind-entry.json',
			'pagefind.js',
			'pagefind.vi.pf_meta',
			'pages.json',
			'vi.pf_fragment',
			'vi.pf_index',
			'wasm.unknown.pagefind',
			'words.json',
		]);
	});

	it('writes the same bytes for the same pages', async () => {
		for (let number = 0; number < 40; number += 1)
			put(`a/${number}/index.html`, page(`Trang ${number}`, `đường số ${number * 7}`));
		await build();
		const first = contentsOf(index);
		await build();
		expect(contentsOf(index)).toEqual(first);
	});

	it('keeps a page without a language in the one index', async () => {
		put('index.html', page('Đầu').replace(' lang="vi"', ''));
		await build();
		expect(JSON.parse(readFileSync(join(index, 'pagefind-entry.json'), 'utf8')).languages).toHaveProperty('vi');
	});

	it('leaves a site without pages with an empty index', async () => {
		expect((await build()).pages).toBe(0);
	});

	it('names every page that cannot be indexed, and why', async () => {
		put('Bao-Cao/index.html', page('Đầu'));
		put('bao-cao/a.html', page('Đầu'));
		put('bao-cao/đ/index.html', page('Đầu'));
		put('bao-cao/b/index.html', page('Đầu', 'chữ ḍ lạ'));
		put('bao-cao/c/index.html', page('Đầu', 'chữ &#x1E0D; lạ'));
		put('bao-cao/d/index.html', page(''));
		const failure = await build().then(
			() => '',
			(error: Error) => error.message,
		);
		const lines = failure
			.split('\n')
			.slice(1)
			.map((line) => line.split('  '));
		expect(lines.map(([path, reason]) => [path, reason?.split(/[;.(]/u)[0]?.trim()])).toEqual([
			['Bao-Cao/index.html', 'Địa chỉ phải là thư mục viết thường, không dấu, có index'],
			['bao-cao/a.html', 'Địa chỉ phải là thư mục viết thường, không dấu, có index'],
			['bao-cao/b/index.html', 'Có chữ "ḍ"'],
			['bao-cao/c/index.html', 'Có chữ "ḍ"'],
			['bao-cao/d/index.html', 'Trang không có tiêu đề <h1>'],
			['bao-cao/đ/index.html', 'Địa chỉ phải là thư mục viết thường, không dấu, có index'],
		]);
	});
});
