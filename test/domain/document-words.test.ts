import { describe, expect, it } from 'vitest';
import { documentName, documentOrigin } from '#domain/document-words';
import { date } from './published.ts';

describe('documentName', () => {
	it.each([
		[{ typeName: 'Nghị quyết', code: '154/NQ-CP' }, 'Nghị quyết số 154/NQ-CP'],
		[{ typeName: null, code: '9/XYZ-A' }, 'Văn bản số 9/XYZ-A'],
		[{ typeName: 'Công văn', code: null }, 'Công văn (không ghi số)'],
	])('of %o: %s', (document, name) => {
		expect(documentName(document)).toBe(name);
	});
});

describe('documentOrigin', () => {
	it.each([
		['2020-10-19', 'Chính phủ', 'ngày 19/10/2020 của Chính phủ'],
		['2021-06', 'Sở A', 'tháng 6/2021 của Sở A'],
		['2018', null, 'năm 2018'],
		[null, 'Sở A', 'của Sở A'],
		[null, null, ''],
	])('of %s and %s: %s', (issued, issuer, origin) => {
		expect(documentOrigin(issued === null ? null : date(issued), issuer)).toBe(origin);
	});
});
