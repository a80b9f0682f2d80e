import { describe, expect, it } from 'vitest';
import { type Sketches, verdictsOf } from './report-of.ts';

/** Gifts as a report states them, one paragraph each: number of suất, money, unit of the money. */
function gifts(...rows: readonly [pieces: string, money: string, unit: string][]): Sketches {
	return Object.fromEntries(
		rows.flatMap(([pieces, money, unit], index) => [
			[`qua-${index}`, { value: pieces, unit: 'suất', block: `b${index}` }],
			[`tien-${index}`, { value: money, unit, block: `b${index}` }],
		]),
	);
}

const USUAL = [
	['13.987', '6.932.693.600', 'đồng'],
	['9.315', '9.426,9', 'triệu đồng'],
] as const satisfies [string, string, string][];

describe('amounts', () => {
	it('doubts an amount that is more than a thousand times every other', () => {
		expect(verdictsOf(gifts(...USUAL, ['100', '50.000.000', 'triệu đồng']))).toMatchObject([
			{ figure: 'tien-2', kind: 'amount', verdict: 'chua-khop' },
		]);
	});

	it.each([
		['a generous gift', gifts(...USUAL, ['10', '5.000', 'triệu đồng'])],
		[
			'fewer than two others to compare with',
			gifts(['13.987', '6.932.693.600', 'đồng'], ['100', '50.000.000', 'triệu đồng']),
		],
		['gifts that are all alike', gifts(...USUAL, ...USUAL)],
		['no pieces', gifts(...USUAL, ['0', '50.000.000', 'triệu đồng'])],
		['no gifts at all', { tien: { value: '50.000.000', unit: 'triệu đồng' } }],
	])('does not doubt %s', (_, figures) => {
		expect(verdictsOf(figures)).toEqual([]);
	});

	it('pairs by the sentence first, so that a paragraph may tell of several gifts', () => {
		const figures: Sketches = {
			...gifts(...USUAL),
			tre: { value: '29.701', unit: 'trẻ em', block: 'b9', sentence: 'Câu một.' },
			'tien-tre': { value: '2.390.306.000', unit: 'đồng', block: 'b9', sentence: 'Câu một.' },
			qua: { value: '100', unit: 'suất quà', block: 'b9', sentence: 'Câu hai.' },
			'tien-qua': { value: '50.000.000', unit: 'triệu đồng', block: 'b9', sentence: 'Câu hai.' },
		};
		expect(verdictsOf(figures)).toMatchObject([
			{ figure: 'tien-qua', how: expect.stringContaining('= 500.000 triệu đồng mỗi suất quà; ') },
		]);
	});

	it('pairs nothing where a paragraph leaves it open', () => {
		const figures: Sketches = {
			...gifts(...USUAL),
			'tien-qua': { value: '50.000.000', unit: 'triệu đồng', block: 'b9' },
			qua: { value: '100', unit: 'suất', block: 'b9' },
			'tien-tre': { value: '2.390.306.000', unit: 'đồng', block: 'b9' },
		};
		expect(verdictsOf(figures)).toEqual([]);
	});

	it.each(['qua-2', 'tien-2'])('needs %s in the text', (unanchored) => {
		expect(verdictsOf(gifts(...USUAL, ['100', '50.000.000', 'triệu đồng']), [unanchored])).toEqual([]);
	});
});
