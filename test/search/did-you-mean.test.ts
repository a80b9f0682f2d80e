import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probablyMeant } from '#search/did-you-mean';
import { withoutKeystrokes } from '#search/slips';
import { WordCounts } from '#search/words';

const PAGES = [
	'Tỷ lệ hộ nghèo giảm còn 5,18%. Đào tạo nghề cho lao động nông thôn; giải quyết việc làm.',
	'Hộ cận nghèo được hỗ trợ. Công tác đào tạo nghề, xuất khẩu lao động, trợ cấp thất nghiệp.',
	'Hộ nghèo được vay vốn. Trẻ em đuối nước. Người có công với cách mạng. Sáp nhập xã.',
];
const counts = new WordCounts();
for (const page of PAGES) counts.add(page);
const printed = counts.print();
const meant = (typed: string) => probablyMeant(typed.split(' '), printed);

describe('probablyMeant', () => {
	it.each([
		{ trap: 'a letter left out', typed: 'ho ngeo', meant: 'hộ nghèo' },
		{ trap: 'a letter too many', typed: 'đào tạoo nghề', meant: 'đào tạo nghề' },
		{ trap: 'two letters exchanged', typed: 'vieejc lma', meant: 'việc làm' },
		{ trap: 'keys of Telex', typed: 'hooj ngheof', meant: 'hộ nghèo' },
		{ trap: 'keys of Telex at once', typed: 'ddaof taoj ngheef', meant: 'đào tạo nghề' },
		{ trap: 'keys of VNI', typed: 'ho65 nghe2o', meant: 'hộ nghèo' },
		{ trap: 'a blank left out', typed: 'hongheo', meant: 'hộ nghèo' },
		{ trap: 'a blank left out beside a slip', typed: 'xuatkhau lao dongg', meant: 'xuất khẩu lao động' },
		{ trap: 'x for s', typed: 'xáp nhập', meant: 'sáp nhập' },
		{ trap: 'another first letter', typed: 'ruoi nuoc', meant: 'đuối nước' },
		{ trap: 'ch for tr', typed: 'chẻ em', meant: 'trẻ em' },
		{ trap: 'ng for ngh', typed: 'that ngiep', meant: 'thất nghiệp' },
		{ trap: 'nothing but marks', typed: 'hố nghẹo', meant: null },
		{ trap: 'a word like none', typed: 'hộ qwrtz', meant: null },
		{ trap: 'a document number', typed: '15/2020/QĐ-TTg', meant: null },
	])('thinks of $meant for $typed: $trap', ({ typed, meant: wanted }) => {
		expect(meant(typed)).toBe(wanted);
	});

	it('says nothing but words of the portal, whatever is typed', () => {
		const words = new Set(printed.words.flatMap((group) => group.split(' ')));
		fc.assert(
			fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'aănghệođtxs12') }), { maxLength: 6 }), (typed) => {
				for (const word of probablyMeant(typed, printed)?.split(' ') ?? []) expect(words).toContain(word);
			}),
		);
	});
});

describe('withoutKeystrokes', () => {
	it.each([
		['ddoongj', 'dong'],
		['truwowngf', 'truong'],
		['nguwowif', 'nguoi'],
		['d9o6ng5', 'dong'],
		['giamr', 'giam'],
		['sinh', 'sinh'],
		['xr', 'xr'],
	])('reads %s as %s', (typed, read) => {
		expect(withoutKeystrokes(typed)).toBe(read);
	});
});

describe('WordCounts', () => {
	it('keeps words with their marks by the number of pages, and pairs that no mark parts', () => {
		expect(printed.words[1]?.split(' ')).toContain('nghèo');
		expect(printed.pairs.flatMap((group) => group.split('|'))).toContain('hộ nghèo');
		expect(printed.pairs.flatMap((group) => group.split('|'))).not.toContain('nghề xuất');
		expect(printed.words.join(' ')).not.toMatch(/\d/u);
	});
});
