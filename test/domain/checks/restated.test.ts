import { describe, expect, it } from 'vitest';
import type { Report } from '#domain/report';
import { date } from '../published.ts';
import { REPORT, type Sketch, type Sketches, verdictsOf } from './report-of.ts';

const EARLIER = '2022/so-ldtbxh-dak-nong/tom-tat';

const POVERTY = { indicator: 'ho-ngheo', value: '7,97', unit: '%', cutoff: 'end' } as const satisfies Sketch;
const JOBS = { label: 'Người được tạo việc làm', value: '18.498', unit: 'người' } as const satisfies Sketch;

function restated(...given: Parameters<typeof verdictsOf>) {
	return verdictsOf(...given).filter(({ kind }) => kind === 'restated');
}

/** One thing stated twice in one report. */
function twice(first: Sketch, second: Partial<Sketch>): Sketches {
	return { truoc: first, sau: { ...first, ...second } };
}

describe('one thing stated twice in one report', () => {
	it.each<[string, Sketch, Partial<Sketch>]>([
		['the same number', JOBS, {}],
		[
			'a name in other capitals, blanks and tone placement',
			{ ...JOBS, label: 'Hoà giải viên' },
			{ label: 'HÒA  giải viên' },
		],
		['a rounder number', POVERTY, { value: '8,0' }],
		['a number that was cut', { ...POVERTY, value: '7,98' }, { value: '7,9' }],
		['a finer number', { ...POVERTY, value: '8' }, { value: '7,97' }],
		['money in another scale', { ...JOBS, value: '11', unit: 'tỷ đồng' }, { value: '11.024.500.000', unit: 'đồng' }],
		['"khoảng" around it', JOBS, { value: '18.500', qualifier: 'about' }],
		['"trên" below it', JOBS, { value: '18.000', qualifier: 'more-than' }],
		['a bound in other words', { ...POVERTY, qualifier: 'at-least', value: '2' }, { qualifier: 'more-than' }],
		['a range around it', { ...JOBS, value: '130' }, { value: '120-150' }],
		['another word for the same thing', { ...JOBS, unit: 'em' }, { unit: 'trẻ em' }],
	])('agrees: %s', (_, first, second) => {
		expect(restated(twice(first, second))).toMatchObject([{ figure: 'sau', verdict: 'khop', relation: null }]);
	});

	it.each<[string, Sketch, Partial<Sketch>]>([
		['a count that differs by one', JOBS, { value: '18.499' }],
		['a rate that differs in its last digit, upwards', POVERTY, { value: '7,98' }],
		['a rate that differs in its last digit, downwards', POVERTY, { value: '7,96' }],
		['a rounder number of something else', POVERTY, { value: '8,1' }],
		['money in another scale', { ...JOBS, value: '11', unit: 'tỷ đồng' }, { value: '12.000.000.000', unit: 'đồng' }],
		['"trên" above it', JOBS, { value: '18.498', qualifier: 'more-than' }],
		['a range beside it', { ...JOBS, value: '151' }, { value: '120-150' }],
	])('does not agree: %s', (_, first, second) => {
		expect(restated(twice(first, second))).toMatchObject([{ figure: 'sau', verdict: 'chua-khop', recomputed: null }]);
	});

	it('names both numbers, each with its place', () => {
		expect(restated(twice(POVERTY, { value: '7,95' }))).toMatchObject([
			{
				stated: '7,95%',
				how: 'chỗ trước ghi 7,97%, chỗ này ghi 7,95%',
				arithmetic: [
					'chỗ trước',
					' ghi ',
					{ text: '7,97%', report: REPORT, figure: 'truoc', part: null },
					', ',
					'chỗ này',
					' ghi ',
					{ text: '7,95%', report: REPORT, figure: 'sau', part: null },
				],
			},
		]);
	});

	it('compares each with the one before it', () => {
		const figures: Sketches = { a: { ...JOBS }, b: { ...JOBS, value: '18.500' }, c: { ...JOBS, value: '18.500' } };
		expect(restated(figures).map(({ figure, verdict }) => [figure, verdict])).toEqual([
			['b', 'chua-khop'],
			['c', 'khop'],
		]);
	});

	it.each(['truoc', 'sau'])('counts only where %s stands in the text', (unanchored) => {
		expect(restated(twice(JOBS, {}), [unanchored])).toMatchObject([
			{ verdict: 'chua-du', how: 'số 18.498 chưa gắn với câu nào trong báo cáo' },
		]);
	});
});

describe('what is no second statement of one thing', () => {
	it.each<[string, Partial<Sketch>]>([
		['another name', { label: 'Người được giới thiệu việc làm' }],
		['a group', { group: 'Nữ' }],
		['another organisation', { organ: 'so-noi-vu' }],
		['another place', { place: 'Huyện Đắk Mil' }],
		['another period', { period: '2022' }],
		['another moment of the period', { cutoff: 'start' }],
		['an estimate', { basis: 'estimate' }],
		['a plan', { basis: 'plan' }],
		['what was reached since the start of a longer time', { cumulative: true }],
		['visits instead of people', { unit: 'lượt người' }],
		['another thing counted', { unit: 'hộ' }],
		['a correction of it', { revises: 'truoc' }],
	])('%s', (_, second) => {
		expect(restated(twice(JOBS, { value: '1', ...second }))).toEqual([]);
	});

	it('a plan that was proposed and one that was assigned', () => {
		const plan: Sketch = { ...JOBS, basis: 'plan', status: 'proposed' };
		expect(restated(twice(plan, { value: '1', status: 'revised' }))).toEqual([]);
	});

	it('things with one name that count something else in between', () => {
		const named = (value: string, unit: string): Sketch => ({ label: 'Học bổng', value, unit });
		const figures = { a: named('30', 'suất'), b: named('30', 'triệu đồng'), c: named('31', 'suất') };
		expect(restated(figures)).toMatchObject([{ figure: 'c', verdict: 'chua-khop' }]);
	});
});

describe('one thing stated in two reports', () => {
	const figures: Sketches = { 'ho-ngheo-2022': { ...POVERTY, period: '2022', value: '7,97' } };
	const earlier: Record<string, Sketches> = {
		[EARLIER]: { 'ho-ngheo': { ...POVERTY, period: '2022', value: '7,95' } },
	};

	it('is told at the later report', () => {
		expect(restated(figures, [], earlier)).toMatchObject([
			{
				figure: 'ho-ngheo-2022',
				verdict: 'chua-khop',
				how: 'báo cáo trước ghi 7,95%, báo cáo này ghi 7,97%',
				arithmetic: expect.arrayContaining([{ text: '7,95%', report: EARLIER, figure: 'ho-ngheo', part: null }]),
			},
		]);
	});

	it('agrees where both say the same', () => {
		const same = { [EARLIER]: { 'ho-ngheo': { ...POVERTY, period: '2022', value: '7,97' } } };
		expect(restated(figures, [], same)).toMatchObject([{ verdict: 'khop' }]);
		expect(restated(figures, [`${EARLIER}#ho-ngheo`], same)).toMatchObject([{ verdict: 'chua-du' }]);
	});

	it.each<[string, Partial<Report>, Partial<Report>]>([
		['a report that was withdrawn', {}, { withdrawn: { date: date('2024-01-01'), reason: 'Nhầm' } }],
		['a report that another replaced', {}, { replacedBy: REPORT }],
		['what a later report says', { issuedDate: date('2023-01-01') }, { issuedDate: date('2024-01-01') }],
	])('does not look at %s', (_, own, other) => {
		expect(restated(figures, [], earlier, { reports: { [REPORT]: own, [EARLIER]: other } })).toEqual([]);
	});

	it('says nothing of a number that the text says to correct', () => {
		const revised: Sketches = { so: { ...POVERTY, period: '2022', revises: `${EARLIER}#ho-ngheo` } };
		expect(restated(revised, [], earlier)).toEqual([]);
	});
});
