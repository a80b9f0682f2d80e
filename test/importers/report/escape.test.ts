import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeWords } from '#importers/report/escape';
import { readableWords } from '#importers/report/source';
import { compileText } from '#markdown/compile';
import { readableText } from '#markdown/readable-text';

const TRAPS = [
	'tỷ lệ <5%, {năm 2021}',
	'<https://example.invalid/a_b?c=1&d=2>',
	'import hàng hóa từ nước ngoài',
	'export const a = 1',
	'# không phải tiêu đề',
	'1. không phải danh sách',
	'1) cũng không',
	'- gạch * sao + cộng',
	'+ cộng',
	'> trích',
	'*nghiêng* **đậm** _gạch dưới_ ~bỏ~',
	'[chữ](javascript:alert(1)) ![hình](x) [^1] [nhãn]: x',
	'[nhãn]: https://example.invalid',
	'`mã` ```',
	'| a | b |',
	'&lt; &#60; &amp; R&D',
	'--- ',
	'===',
	'<!-- ghi chú -->',
	'<NhiemVu so="1">',
	'\\ gạch chéo \\* cuối \\',
	'{/* */}',
];

describe('escapeWords', () => {
	it.each(TRAPS)('reads %j back', (words) => expectSame(words));

	it('reads any words back', () => {
		const hostile = fc.string({ unit: fc.constantFrom(...'<>{}[]()*_`~|&#;:!-+=.0a1 \\/"\'iạ^$%') });
		const words = fc.oneof(fc.string({ unit: 'binary' }), hostile, fc.constantFrom(...TRAPS));
		expect(() => fc.assert(fc.property(words, expectSame), { numRuns: 400 })).not.toThrow();
	});
});

function expectSame(words: string): void {
	const clean = readableWords(words.normalize('NFC')).replace(/\s+/gu, ' ').trim();
	const escaped = escapeWords(clean);
	const read = readableText(escaped);
	expect('problem' in read ? read.problem : read.text.trim()).toBe(clean);
	const input = { path: '', body: escaped, kind: 'report' as const, figures: [], files: [], positions: {} };
	expect(compileText(input).findings).toEqual([]);
}
