import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '#search/query';

describe('readQuery', () => {
	const rows = [
		{ typed: 'Đào tạo nghề', phrase: '"ḍào tạo nghề"', passes: ['exact', 'folded'], loose: 'always' },
		{ typed: 'dao tao nghe', phrase: '"dao tao nghe"', passes: ['folded'], loose: 'always' },
		{ typed: 'Đào tạo nghề'.normalize('NFD'), phrase: '"ḍào tạo nghề"', passes: ['exact', 'folded'], loose: 'always' },
		{ typed: ' HOÀ   GIẢI\n', phrase: '"hòa giải"', passes: ['exact', 'folded'], loose: 'always' },
		{ typed: 'dao', phrase: '"dao"', passes: ['folded'], loose: 'when-nothing-else' },
		{ typed: '“hộ nghèo”', phrase: '"hộ nghèo"', passes: ['exact', 'folded'], loose: 'never' },
		{ typed: '"ho ngheo"', phrase: '"ho ngheo"', passes: ['folded'], loose: 'never' },
		{ typed: '"a b" c "d"', phrase: '"a b c d"', passes: ['folded'], loose: 'always' },
		{
			typed: 'nghèo,cận nghèo; (7,97%)',
			phrase: '"nghèo cận nghèo 7ꞏ97%"',
			passes: ['exact', 'folded'],
			loose: 'always',
		},
		{ typed: 'lúc 10:30 - sáng: mở', phrase: '"lúc 10:30 sáng mở"', passes: ['exact', 'folded'], loose: 'always' },
		{ typed: 'giai đoạn 2021 – 2025', phrase: '"giai ḍoạn 2021-2025"', passes: ['exact', 'folded'], loose: 'always' },
		{ typed: "Đắk R'Lấp", phrase: '"ḍắk r\'lấp"', passes: ['exact', 'folded'], loose: 'always' },
		{ typed: '<script>alert(1)</script>', phrase: '"script alert 1 /script"', passes: ['folded'], loose: 'always' },
		{ typed: '15/2020/QĐ-TTg', phrase: '"15/2020/qḍ-ttg"', passes: ['folded'], loose: 'never' },
		{ typed: '930 / kh - ubnd', phrase: '"930/kh-ubnd"', passes: ['folded'], loose: 'never' },
		{ typed: '45/2019/QH14', phrase: '"45/2019/qh14"', passes: ['folded'], loose: 'never' },
		{ typed: 'Quyết định số 15/2020/QĐ-TTg', phrase: '"15/2020/qḍ-ttg"', passes: ['folded'], loose: 'never' },
		{ typed: 'bo luat so: 45/2019/qh14', phrase: '"45/2019/qh14"', passes: ['folded'], loose: 'never' },
		{
			typed: 'theo 15/2020/QĐ-TTg',
			phrase: '"theo 15/2020/qḍ-ttg"',
			passes: ['exact', 'folded'],
			loose: 'always',
		},
		{ typed: 'Lao động - Thương binh', phrase: '"lao ḍộng thương binh"', passes: ['exact', 'folded'], loose: 'always' },
		{ typed: 'lao động-thương binh', phrase: '"lao ḍộng thương binh"', passes: ['exact', 'folded'], loose: 'always' },
		{ typed: '2268-CV/BTGTU', phrase: '"2268-cv/btgtu"', passes: ['folded'], loose: 'never' },
		{ typed: '930/KH', phrase: '"930/kh"', passes: ['folded'], loose: 'when-nothing-else' },
		{ typed: '27/7', phrase: '"27/7"', passes: ['folded'], loose: 'when-nothing-else' },
		{ typed: '💡 ý tưởng', phrase: '"💡 ý tưởng"', passes: ['exact', 'folded'], loose: 'always' },
	];

	it.each(rows)('reads $typed', ({ typed, phrase, passes, loose }) => {
		const query = readQuery(typed);
		expect(query).toMatchObject({ phrase, phrasePasses: passes, loose });
		expect(query.bare).toBe(phrase.slice(1, -1));
	});

	it.each(['', '  ', '"', '""', '- – …', '%', '\u0000', '\u200B', '\uD800'])(
		'finds nothing to search for in %j',
		(typed) => {
			expect(readQuery(typed).words).toEqual([]);
		},
	);

	it('keeps what people read apart from what the engine reads', () => {
		expect(readQuery('  “Đào  Tạo” ')).toMatchObject({ text: 'Đào Tạo', words: ['đào', 'tạo'] });
	});

	it('writes abbreviations in full, and full forms as abbreviations', () => {
		const also = (typed: string) => readQuery(typed).also?.phrase;
		expect(also('gdnn')).toBe('"giáo dục nghề nghiệp"'.replaceAll('đ', 'ḍ'));
		expect(also('an toàn, vệ sinh lao động')).toBe('"atvslḍ"');
		expect(also('930/KH-UBND')).toBeUndefined();
	});

	it('leaves out the end of a long text at a word, and says so', () => {
		const { text, shortened } = readQuery('đào tạo '.repeat(60));
		expect(shortened).toBe(true);
		expect(text.length).toBeLessThanOrEqual(200);
		expect(text).toMatch(/ tạo$/u);
		expect(readQuery('đào tạo').shortened).toBe(false);
	});

	it('parts no letter of two units when it shortens', () => {
		expect(readQuery(`a${'💡'.repeat(200)}`).text.isWellFormed()).toBe(true);
	});

	it('reads anything into words that the engine can take', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
				const { text, words, bare, phrase } = readQuery(typed);
				expect(text.length).toBeLessThanOrEqual(200);
				for (const word of words) expect(word).toMatch(/^[^\s"“”]+$/u);
				expect(bare).not.toContain('"');
				expect(phrase).toBe(`"${bare}"`);
			}),
		);
	});

	it('reads composed and decomposed letters alike', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'aàảđĐoòuyỷq ̀̉/-15') }), (typed) => {
				expect(readQuery(typed.normalize('NFD'))).toEqual(readQuery(typed.normalize('NFC')));
			}),
		);
	});
});
