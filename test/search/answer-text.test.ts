import { describe, expect, it } from 'vitest';
import { countText } from '#search/answer-text';
import type { Found } from '#search/engine';
import { readQuery } from '#search/query';

const found = (
	phrase: number,
	loose: number,
	unknown: readonly string[] = [],
): Pick<Found, 'hits' | 'unknown' | 'meant'> => ({
	meant: unknown.includes('ngeo') ? 'hộ nghèo' : null,
	hits: Array.from({ length: phrase + loose }, (_, index) => ({
		id: String(index),
		group: index < phrase ? 'exact' : 'loose',
		places: [],
		read: () => Promise.reject(new Error('Nobody reads here')),
	})),
	unknown,
});

describe('countText', () => {
	const rows = [
		{ typed: 'hộ nghèo', answer: found(3, 0), said: '3 trang có “hộ nghèo”.' },
		{ typed: 'hộ nghèo', answer: found(3, 2), said: '3 trang có “hộ nghèo”; 2 trang gần đúng.' },
		{ typed: 'hộ nghèo', answer: found(0, 2), said: 'Không trang nào có đúng “hộ nghèo”; 2 trang gần đúng.' },
		{ typed: 'xyz', answer: found(0, 0, ['xyz']), said: 'Không trang nào có đúng “xyz”.' },
		{
			typed: 'hộ xyz',
			answer: found(0, 2, ['xyz']),
			said: 'Không trang nào có đúng “hộ xyz”; 2 trang gần đúng. Không đâu có chữ “xyz”.',
		},
		{
			typed: 'ho ngeo',
			answer: found(0, 0, ['ngeo']),
			said: 'Không trang nào có đúng “ho ngeo”. Không đâu có chữ “ngeo”. Có phải bạn muốn tìm: hộ nghèo?',
		},
		{ typed: 'Quyết định số 931/KH-SLĐTBXH', answer: found(0, 0), said: 'Không trang nào có số 931/KH-SLĐTBXH.' },
		{ typed: 'quỹ BHXH', answer: found(2, 0), said: '2 trang có “quỹ BHXH”. Cũng tìm: “quỹ bảo hiểm xã hội”.' },
	];

	it.each(rows)('says "$said"', ({ typed, answer, said }) => {
		expect(countText(readQuery(typed), answer)).toBe(said);
	});

	it('says that the end of a long text was left out', () => {
		expect(countText(readQuery('hộ '.repeat(100)), found(0, 0))).toMatch(/phần cuối đã được bỏ\.$/u);
	});
});
