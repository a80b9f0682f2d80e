import { describe, expect, it } from 'vitest';
import type { Report } from '#domain/report';
import { reconciliation } from '#loaders/pages/reconciliation-page';
import { type Short, sumOf, within } from '../../charts/figures.ts';
import { corpusOf, date, entry, organisation, type ShortReport, withFigures } from '../../domain/published.ts';

type Figures = Readonly<Record<string, Short>>;

const SUM = [sumOf('a', 'b')];
const WRONG = { tong: { value: '42', relations: SUM, note: 'Cộng lại là 40.' }, a: { value: '38' }, b: { value: '2' } };
const RIGHT = { tong: { value: '40', relations: SUM }, a: { value: '38' }, b: { value: '2' } };

/** A report of a year whose figures are of that year. */
function stated(id: string, figures: Figures, given: ShortReport = {}): Report {
	const period = id.slice(0, 4);
	const ofYear = Object.entries(figures).map(([name, short]) => [name, { ...short, period }] as const);
	return withFigures(id, Object.fromEntries(ofYear), { subject: id, ...given });
}

function pages(reports: readonly Report[]) {
	const organs = [...new Set(reports.map(({ organ }) => organ))];
	const names: Record<string, string> = { 'so-a': 'Sở Ánh', 'so-b': 'Sở Bình' };
	const organisations = organs.map((id) => entry(`co-quan/${id}.yaml`, organisation(id, { name: names[id] ?? id })));
	return reconciliation(corpusOf(reports, { organisations }));
}

describe('reconciliation', () => {
	const { scopes, page } = pages([
		stated('2023/so-b/nam', WRONG, { reply: { date: date('2024-02-01'), text: 'Đã rà soát.' } }),
		stated('2022/so-b/nam', RIGHT),
		stated('2023/so-a/nam', { ...RIGHT, phan: { value: '10', relations: [within('tong')] } }),
	]);

	it('shows what does not fit first, then the rest, by organisation and then newest first', () => {
		const { counts, disagreeing, others } = page({});
		expect(counts).toBe('3 báo cáo, 4 phép tính: 1 chưa khớp, 1 còn lại chưa nêu, 2 khớp');
		expect(disagreeing?.map(({ id }) => id)).toEqual(['2023/so-b/nam']);
		expect(others?.map(({ id, lines }) => [id, lines.map(({ verdict }) => verdict)])).toEqual([
			['2023/so-a/nam', ['con-lai', 'khop']],
			['2022/so-b/nam', ['khop']],
		]);
	});

	it('shows the note and the reply beside what does not fit', () => {
		expect(page({}).disagreeing).toMatchObject([
			{
				detail: 'Sở Bình, báo cáo năm 2023',
				reply: { date: '2024-02-01', text: 'Đã rà soát.' },
				lines: [{ notes: ['Cộng lại là 40.'] }],
			},
		]);
	});

	it('leads to each organisation by name, and to its years, whatever was found there', () => {
		expect(page({}).choices.map(({ label, href }) => [label, href])).toEqual([
			['Sở Ánh', '/doi-chieu/so-a/'],
			['Sở Bình', '/doi-chieu/so-b/'],
		]);
		expect(page({ organ: 'so-b' })).toMatchObject({
			path: '/doi-chieu/so-b/',
			title: 'Đối chiếu số liệu, Sở Bình',
			above: [{ href: '/doi-chieu/' }],
			choices: [
				{ label: 'Năm 2023', href: '/doi-chieu/so-b/2023/', counts: '1 báo cáo, 1 phép tính: 1 chưa khớp' },
				{ label: 'Năm 2022', href: '/doi-chieu/so-b/2022/' },
			],
		});
		expect(page({ organ: 'so-b', year: '2022' })).toMatchObject({ choices: [], disagreeing: [], others: [{}] });
	});

	it('has a page for every scope', () => {
		expect(scopes).toEqual([
			{ organ: 'so-a' },
			{ organ: 'so-a', year: '2023' },
			{ organ: 'so-b' },
			{ organ: 'so-b', year: '2023' },
			{ organ: 'so-b', year: '2022' },
		]);
	});

	it('leaves out reports that were withdrawn or replaced', () => {
		const gone = pages([
			stated('2023/so-a/nam', WRONG, { replacedBy: '2023/so-a/moi' }),
			stated('2022/so-a/nam', WRONG, { withdrawn: { date: date('2024-02-01'), reason: 'Nhầm' } }),
			stated('2023/so-a/moi', RIGHT),
		]);
		expect(gone.page({}).counts).toBe('1 báo cáo, 1 phép tính: 1 khớp');
	});

	it('says so where there is nothing', () => {
		expect(pages([]).page({})).toMatchObject({ counts: '0 báo cáo, 0 phép tính', disagreeing: [], others: [] });
	});
});

describe('reconciliation of many reports', () => {
	const many = (year: number, count: number, figures: Figures) =>
		Array.from({ length: count }, (_, n) => stated(`${year}/so-a/so-${n}`, figures, { place: `Xã ${year} ${n}` }));

	it('leaves lines that are too many to the pages of organisations and years, which hold all of theirs', () => {
		const { page } = pages([...many(2023, 301, WRONG), ...many(2022, 5, RIGHT)]);
		expect(page({})).toMatchObject({ disagreeing: null, others: null, choices: [{ label: 'Sở Ánh' }] });
		expect(page({ organ: 'so-a' })).toMatchObject({ disagreeing: null, others: null });
		expect(page({ organ: 'so-a', year: '2023' }).disagreeing).toHaveLength(301);
	});

	it('still shows what does not fit where only the rest is too long', () => {
		const { page } = pages([...many(2023, 3, WRONG), ...many(2022, 300, RIGHT)]);
		expect(page({}).disagreeing).toHaveLength(3);
		expect(page({}).others).toBeNull();
	});
});
