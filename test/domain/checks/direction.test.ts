import { describe, expect, it } from 'vitest';
import { directionFindings } from '#domain/checks/direction-findings';
import type { Positions } from '#domain/finding';
import { anchorsOf, change, REPORT, reportOf, type Sketch, type Sketches, verdictOf, verdictsOf } from './report-of.ts';

const PATH = `bao-cao/${REPORT}.mdx`;

function figures(so: Sketch): Sketches {
	return { truoc: { value: '28', unit: 'vụ' }, so: { unit: 'vụ', ...so } };
}

describe('a direction without an amount', () => {
	const falls = (value: string) => figures({ value, relations: [change({ from: 'truoc', direction: 'decrease' })] });

	it('agrees with numbers that go there', () => {
		expect(verdictOf('so', falls('18'))).toMatchObject({
			part: 'direction',
			verdict: 'khop',
			stated: 'giảm',
			recomputed: 'giảm',
			how: '28 → 18 là giảm',
		});
	});

	it.each([
		['29', '28 → 29 là tăng, báo cáo ghi giảm'],
		['28', '28 → 28 là không đổi, báo cáo ghi giảm'],
	])('does not agree with %s', (value, how) => {
		expect(verdictOf('so', falls(value))).toMatchObject({ verdict: 'chua-khop', how });
	});

	it('is broken from the side of the base too', () => {
		const broken = { ...falls('18'), truoc: { value: '17', unit: 'vụ' } };
		expect(verdictOf('so', broken)).toMatchObject({ verdict: 'chua-khop', how: '17 → 18 là tăng, báo cáo ghi giảm' });
	});

	it.each(['so', 'truoc'])('does not count when %s stands in no text', (anchor) => {
		expect(verdictOf('so', falls('18'), [anchor])).toMatchObject({ verdict: 'chua-du', recomputed: null });
	});

	it('is open between rounded numbers that look alike, and not between others', () => {
		const rise = (value: string) => ({
			truoc: { value: '7,97', unit: '%' },
			so: { value, unit: '%', relations: [change({ from: 'truoc', direction: 'increase' })] },
		});
		expect(verdictOf('so', rise('7,97')).verdict).toBe('khop');
		expect(verdictOf('so', rise('7,96')).verdict).toBe('chua-khop');
	});

	it('converts money', () => {
		const relations = [change({ from: 'a', direction: 'increase' })];
		const money = { a: { value: '900', unit: 'triệu đồng' }, so: { value: '1,2', unit: 'tỷ đồng', relations } };
		expect(verdictOf('so', money)).toMatchObject({ verdict: 'khop', how: '900 triệu đồng → 1,2 tỷ đồng là tăng' });
	});

	it('is not judged between families of units', () => {
		const other = { ...falls('18'), truoc: { value: '28', unit: 'hộ' } };
		expect(verdictOf('so', other)).toMatchObject({ verdict: 'chua-du', how: 'không tính được giữa “vụ” và “hộ”' });
	});
});

describe('a direction that only the words at the numbers say', () => {
	const percent = (sentence: string) =>
		figures({
			value: '38',
			relations: [change({ from: 'truoc', percent: '35,7' })],
			sentences: { 'change-percent': sentence },
		});

	it('is what the percentage is judged by', () => {
		expect(verdictOf('so', percent('Số vụ tăng 35,7%.'))).toMatchObject({ part: 'percent', verdict: 'khop' });
		expect(verdictOf('so', percent('Số vụ giảm 35,7%.'))).toMatchObject({
			verdict: 'chua-khop',
			how: '(28 − 38) : 28 × 100 = -35,714…, báo cáo ghi giảm 35,7',
		});
	});

	it.each(['Số vụ thay đổi 35,7%.', 'Số vụ chưa giảm được 35,7%.'])('is left open by "%s"', (sentence) => {
		expect(verdictOf('so', percent(sentence)).verdict).toBe('khop');
	});

	it('is judged beside a ratio, from the word at the number reached', () => {
		const reached = (sentence: string) =>
			verdictsOf(figures({ value: '38', sentence, relations: [change({ from: 'truoc', ratio: '135,7' })] }));
		expect(reached('Số vụ giảm xuống còn 38 vụ.')).toMatchObject([
			{ part: 'ratio', verdict: 'khop' },
			{ part: 'direction', verdict: 'chua-khop', how: '28 → 38 là tăng, báo cáo ghi giảm' },
		]);
		expect(reached('Số vụ lên tới 38 vụ.')).toMatchObject([{ part: 'ratio' }, { part: 'direction', verdict: 'khop' }]);
		expect(reached('Có 38 vụ, bằng 135,7% năm trước.')).toMatchObject([{ part: 'ratio' }]);
	});

	it('is unknown where two words say different things', () => {
		const both = figures({
			value: '38',
			sentence: 'Số vụ xuống còn 38 vụ.',
			sentences: { 'change-percent': 'Số vụ tăng 35,7%.' },
			relations: [change({ from: 'truoc', percent: '35,7' })],
		});
		expect(verdictOf('so', both)).toMatchObject({ part: 'percent', verdict: 'khop' });
	});

	it('needs a base: nothing is judged against none', () => {
		const alone = { so: { value: '38', sentence: 'Lên tới 38.', relations: [change({ from: null, ratio: '135,7' })] } };
		expect(verdictsOf(alone)).toMatchObject([{ part: 'ratio', verdict: 'chua-du' }]);
	});
});

describe('directionFindings', () => {
	const findingsOf = (so: Sketch, positions: Positions = {}) => {
		const all = figures(so);
		return directionFindings(reportOf(all), anchorsOf(all), positions, PATH);
	};

	it('tells the author of a declaration against the word at the number, at its key', () => {
		const so: Sketch = {
			value: '18',
			relations: [change({ from: 'truoc', decrease: '10' })],
			sentences: { change: 'Số vụ tăng 10 vụ.' },
		};
		expect(findingsOf(so, { 'figures.so.change.decrease': { line: 7, column: 9 } })).toEqual([
			{
				rule: 'check-direction',
				severity: 'error',
				path: PATH,
				line: 7,
				column: 9,
				message:
					'Câu trong bài viết “tăng … 10”, còn decrease của số liệu “so” nói là giảm. Hãy khai đúng như câu viết (increase); nếu các số không đi theo chữ ấy, phần đối chiếu sẽ nêu ra.',
			},
		]);
	});

	it.each<[string, Sketch]>([
		[
			'the percentage',
			{
				value: '18',
				relations: [change({ from: 'truoc', decrease: '10', percent: '35,7' })],
				sentences: { 'change-percent': 'Tăng 35,7%.' },
			},
		],
		[
			'the number reached',
			{ value: '18', relations: [change({ from: 'truoc', decrease: '10' })], sentence: 'Lên tới 18 vụ.' },
		],
		[
			'a change without base',
			{ value: '18', relations: [change({ from: null, decrease: '10' })], sentences: { change: 'Tăng 10 vụ.' } },
		],
		[
			'a direction alone',
			{ value: '18', relations: [change({ from: 'truoc', direction: 'decrease' })], sentence: 'Lên tới 18 vụ.' },
		],
	])('reads the word at %s', (_, so) => {
		expect(findingsOf(so)).toMatchObject([{ rule: 'check-direction', line: 1 }]);
	});

	it.each<[string, Sketch]>([
		[
			'the same word',
			{ value: '18', relations: [change({ from: 'truoc', decrease: '10' })], sentence: 'Số vụ giảm 10 vụ, xuống 18.' },
		],
		['no word', { value: '18', relations: [change({ from: 'truoc', decrease: '10' })] }],
		[
			'a word at another number',
			{
				value: '18',
				relations: [change({ from: 'truoc', decrease: '10' })],
				sentence: 'Tăng 3 vụ ở xã, giảm 10 vụ ở tỉnh, còn 18.',
			},
		],
		[
			'nothing declared',
			{ value: '18', relations: [change({ from: 'truoc', percent: '35,7' })], sentence: 'Tăng 35,7%.' },
		],
	])('is silent about %s', (_, so) => {
		expect(findingsOf(so)).toEqual([]);
	});
});
