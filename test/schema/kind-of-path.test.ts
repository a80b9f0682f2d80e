import { describe, expect, test as it } from 'vitest';
import { kindOfPath, misplaced } from '#schema/kind-of-path';

describe('kindOfPath', () => {
	it.each([
		['site.yaml', 'site'],
		['bao-cao/2023/so-y/tong-ket.mdx', 'report'],
		['bao-cao/2023/so-y/tong-ket/ky.pdf', 'attachment'],
		['bao-cao/2023/so-y/tong-ket/Phụ lục 1.XLSX', 'attachment'],
		['van-ban/15-2020-qd-ttg.mdx', 'document'],
		['van-ban/15-2020-qd-ttg/ky.pdf', 'attachment'],
		['so-lieu/ty-le.yaml', 'indicator'],
		['co-quan/so-y.yaml', 'organisation'],
		['bao-cao/2023/So-Y/Tong Ket.mdx', 'report'],
	])('%s is %s', (path, kind) => {
		expect(kindOfPath(path)).toBe(kind);
	});

	it.each([
		['site.yml', /“site.yaml”/u],
		['Site.yaml', /“site.yaml”/u],
		['README.md', /site.yaml.*bao-cao\/<năm>\/<cơ quan>/u],
		['constructor/a.yaml', /site.yaml.*so-lieu/u],
		['bao-cao/tong-ket.mdx', /sai tầng/u],
		['bao-cao/2023/tong-ket.mdx', /sai tầng/u],
		['bao-cao/2023/so-y/tong-ket.md', /đuôi .mdx/u],
		['bao-cao/2023/so-y/ky.pdf', /đính kèm.*cùng tên/u],
		['bao-cao/2023/so-y/tong-ket/trang.html', /không được đính kèm/u],
		['bao-cao/2023/so-y/tong-ket/anh.svg', /không được đính kèm/u],
		['bao-cao/2023/so-y/tong-ket/khac.mdx', /không được đính kèm/u],
		['bao-cao/2023/so-y/tong-ket/sau/ky.pdf', /sai tầng/u],
		['van-ban/15-2020-qd-ttg/Phụ lục.pdf'.normalize('NFD'), /“Phụ lục.pdf”/u],
		['so-lieu/ty-le.yml', /đuôi .yaml/u],
		['so-lieu/viec-lam/ty-le.yaml', /sai tầng/u],
		['co-quan/so-y/logo.png', /sai tầng/u],
		['bao-cao', /sai tầng/u],
	])('%s is unknown and the finding says what to do', (path, message) => {
		expect(kindOfPath(path)).toBe('unknown');
		expect(misplaced(path)).toMatchObject({ rule: 'misplaced-file', severity: 'error', path, line: 1, column: 1 });
		expect(misplaced(path).message).toMatch(message);
	});
});
