import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutDiacritics } from '#domain/diacritics';
import { canonical, displayText, sameLength, searchText, sentencesOf, slugOf } from '#domain/vietnamese-text';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const vietnamese = fc.string({
	unit: fc.constantFrom(
		...'aăâeêioôơuưyàáảãạằấẻễịòóỏốờùúủũụừỳýỷỹỵđĐQqghnt HOÀUÝ -/2\u0300\u0301\u0323'.normalize('NFC'),
	),
	maxLength: 20,
});

describe('sameLength', () => {
	it.each([
		['5\u00a0000\u202fhộ\tvà\nxã', '5 000 hộ và xã'],
		['2021–2025 — 2021‑2025 −5', '2021-2025 - 2021-2025 -5'],
		['“Đền ơn” ‘đáp’ «nghĩa» Đắk R’Lấp', '"Đền ơn" \'đáp\' "nghĩa" Đắk R\'Lấp'],
	])('unifies %j', (text, unified) => {
		expect(sameLength(text)).toBe(unified);
	});

	it('keeps the length and is idempotent', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const once = sameLength(text);
				expect(once).toHaveLength(text.length);
				expect(sameLength(once)).toBe(once);
			}),
		);
	});

	it('changes no letter and no digit', () => {
		fc.assert(
			fc.property(vietnamese, (text) => {
				const letters = (some: string) => some.replace(/[^\p{L}\p{M}\d]/gu, '');
				expect(letters(sameLength(text))).toBe(letters(text));
			}),
		);
	});
});

describe('canonical', () => {
	it.each([
		['hoà bình', 'hòa bình'],
		['thuỷ lợi', 'thủy lợi'],
		['sức khoẻ', 'sức khỏe'],
		['uý lạo', 'úy lạo'],
		['Uỷ ban, UỶ BAN', 'Ủy ban, ỦY BAN'],
		['Uý, UÝ', 'Úy, ÚY'],
		['xã hội hoá', 'xã hội hóa'],
		['luỹ kế, truỵ tim', 'lũy kế, trụy tim'],
		['quý, quỹ, quỷ, Quý I, QUỸ', 'quý, quỹ, quỷ, Quý I, QUỸ'],
		['quả, quá, quẻ', 'quả, quá, quẻ'],
		['qúy, qủa, QÚY', 'quý, quả, QUÝ'],
		['giá, giã, già, gìn, giữ', 'giá, giã, già, gìn, giữ'],
		['toàn, hoàn, khoản, ngoái, loét', 'toàn, hoàn, khoản, ngoái, loét'],
		['tòan, khỏan, hùynh', 'toàn, khoản, huỳnh'],
		['khuỷu, huỳnh, tuyết, chuyện', 'khuỷu, huỳnh, tuyết, chuyện'],
		['của, mùa, thuở, túi, mía', 'của, mùa, thuở, túi, mía'],
		['thuỷ.Tổng', 'thủy.Tổng'],
	])('places the tones of %s', (text, placed) => {
		expect(canonical(text)).toBe(placed);
		expect(canonical(text.normalize('NFD'))).toBe(placed);
	});

	it('is idempotent and the same for every Unicode form', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, vietnamese), (text) => {
				const once = canonical(text);
				expect(canonical(once)).toBe(once);
				expect(canonical(text.normalize('NFD'))).toBe(canonical(text.normalize('NFC')));
				expect(once.normalize('NFC')).toBe(once);
			}),
			{ numRuns: 400 },
		);
	});

	it('moves tones only: without diacritics nothing changes', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, vietnamese), (text) => {
				expect(withoutDiacritics(canonical(text))).toBe(withoutDiacritics(text));
			}),
			{ numRuns: 400 },
		);
	});
});

describe('text in ASCII', () => {
	it('is changed by no step but the one for document codes', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
				for (const step of [canonical, withoutDiacritics, displayText, sameLength]) expect(step(text)).toBe(text);
			}),
		);
	});
});

describe('searchText', () => {
	it.each([
		['đào tạo ở Đắk Nông', 'ḍào tạo ở Ḍắk Nông'],
		['Uỷ ban', 'Ủy ban'],
		['09/2009/NĐ - CP ngày', '09/2009/NḌ-CP ngày'],
		['12 / 2020 / QĐ - TTg', '12/2020/QḌ-TTg'],
		['số 930/KH -SLĐTBXH', 'số 930/KH-SLḌTBXH'],
		['năm 2021 - UBND tỉnh', 'năm 2021 - UBND tỉnh'],
		['5/7 - TP', '5/7 - TP'],
		['29/KH-UBND - HĐND', '29/KH-UBND - HḌND'],
	])('prepares %j', (text, prepared) => {
		expect(searchText(text)).toBe(prepared);
	});

	it('is idempotent, and displayText puts every đ back', () => {
		fc.assert(
			fc.property(vietnamese, (text) => {
				const prepared = searchText(text);
				expect(searchText(prepared)).toBe(prepared);
				expect(prepared).not.toMatch(/[đĐ]/u);
				expect(displayText(prepared)).not.toMatch(/[ḍḌ]/u);
				expect(displayText(prepared).replaceAll(' ', '')).toBe(canonical(text).replaceAll(' ', ''));
			}),
		);
	});

	it('is folded by decomposition as an unmarked query is', () => {
		const folded = (text: string) =>
			text
				.normalize('NFD')
				.replace(/\p{Mn}/gu, '')
				.toLowerCase();
		expect(folded(searchText('Đào tạo nghề ở Đắk Nông'))).toBe('dao tao nghe o dak nong');
	});
});

describe('withoutDiacritics and slugOf', () => {
	it.each([
		['Đắk Nông', 'Dak Nong', 'dak-nong'],
		['Sở LĐTBXH tỉnh Lạng Sơn', 'So LDTBXH tinh Lang Son', 'so-ldtbxh-tinh-lang-son'],
		['Huyện Đắk R’Lấp', 'Huyen Dak R’Lap', 'huyen-dak-r-lap'],
		['  – Ưu đãi: 100% –', '  – Uu dai: 100% –', 'uu-dai-100'],
		['', '', ''],
	])('of %j', (text, plain, slug) => {
		expect([withoutDiacritics(text), withoutDiacritics(text.normalize('NFD')), slugOf(text)]).toEqual([
			plain,
			plain,
			slug,
		]);
	});

	it('makes addresses: lower-case ASCII words, the same again for a slug', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, vietnamese), (text) => {
				expect(slugOf(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
				expect(slugOf(slugOf(text))).toBe(slugOf(text));
			}),
		);
	});
});

describe('sentencesOf', () => {
	it.each<[string, readonly string[]]>([
		['Một câu. Hai câu! Ba câu?', ['Một câu.', 'Hai câu!', 'Ba câu?']],
		['  Có 1.254 hộ. Còn 5,18%.  ', ['Có 1.254 hộ.', 'Còn 5,18%.']],
		['Ngày 18.01.2024 họp. Hết.', ['Ngày 18.01.2024 họp.', 'Hết.']],
		['Theo 29/KH-SLĐTBXH. Sau đó', ['Theo 29/KH-SLĐTBXH.', 'Sau đó']],
		['Ở TP. Hồ Chí Minh có 5 hộ. Hết', ['Ở TP. Hồ Chí Minh có 5 hộ.', 'Hết']],
		['KT. GIÁM ĐỐC', ['KT. GIÁM ĐỐC']],
		['Xem (tr. 5). Hết', ['Xem (tr. 5).', 'Hết']],
		['1. Tạo việc làm. 2. Giảm nghèo.', ['1. Tạo việc làm.', '2. Giảm nghèo.']],
		['a) Kết quả. b) Tồn tại', ['a) Kết quả.', 'b) Tồn tại']],
		['4.1. Người có công. II. Hết', ['4.1. Người có công.', 'II. Hết']],
		['- Ưu điểm... rồi đến. Nhược điểm', ['- Ưu điểm... rồi đến.', 'Nhược điểm']],
		['Đạt “vượt kế hoạch.” Còn lại', ['Đạt “vượt kế hoạch.”', 'Còn lại']],
		['Theo quy định.¹² Ngoài ra', ['Theo quy định.¹²', 'Ngoài ra']],
		['Có 5 hộ.Tổng số 7 hộ.', ['Có 5 hộ.', 'Tổng số 7 hộ.']],
		['Một câu ngắt\ndòng. Câu sau', ['Một câu ngắt\ndòng.', 'Câu sau']],
		['Tiêu đề\n\nCâu một. Câu hai', ['Tiêu đề', 'Câu một.', 'Câu hai']],
		['Trang http://so.gov.vn/a.html có 5 tin.', ['Trang http://so.gov.vn/a.html có 5 tin.']],
		['như sau./.', ['như sau./.']],
		['Không dấu chấm; vẫn một câu: đủ', ['Không dấu chấm; vẫn một câu: đủ']],
		['   ', []],
		['', []],
	])('cuts %j', (text, expected) => {
		expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
	});

	it('covers every word once, in order, without blanks around', () => {
		const texts = fc.string({ unit: fc.constantFrom('A', 'b', '1', '.', ' ', '!', '\n', ')', ','), maxLength: 40 });
		fc.assert(
			fc.property(texts, (text) => {
				let last = 0;
				for (const { start, end } of sentencesOf(text)) {
					expect(text.slice(last, start).trim()).toBe('');
					expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(text.slice(last).trim()).toBe('');
			}),
			{ numRuns: 400 },
		);
	});

	it.each(['TP. ', '1.2 ', '. ', '\n', 'A.'])('does not hang on long runs of %j', (piece) => {
		const text = piece.repeat(100_000);
		// A pattern that backtracks would run for hours here; the test's own time limit stops it.
		expect(() => sentencesOf(text)).not.toThrow();
	});
});
