import { describe, expect, it } from 'vitest';
import { ledgerOf } from '#domain/ledger/ledger';
import { type PlanPage, planIndexPage, planOrganPages } from '#loaders/pages/plan-pages';
import { plan } from '../../domain/checks/report-of.ts';
import { corpusWith, type Given, PLAN, RESULT, type Row, TRAINED } from '../../domain/ledger/reports.ts';
import { date } from '../../domain/plan-values.ts';

/** A year of an organisation with so many plans, the first of them with a result. */
function yearOf(organ: string, year: number, count: number): Given {
	const more = { ...PLAN.more, period: String(year) };
	const plans = Array.from({ length: count }, (_, n): [string, Row] => [
		`ke-hoach-${n}`,
		{ ...PLAN, more: { ...more, group: `Nhóm ${n}` } },
	]);
	const result: Row = { ...RESULT, more: { period: String(year), group: 'Nhóm 0' } };
	return {
		id: `${year}/${organ}/bao-cao`,
		issued: `${year + 1}-01-18`,
		rows: { ...Object.fromEntries(plans), 'ket-qua': result },
	};
}

function rowsOf({ groups }: PlanPage) {
	return groups.flatMap(({ rows, waiting }) => [...rows, ...waiting]);
}

describe('the pages of plans and results', () => {
	const small = corpusWith([yearOf('so-a', 2023, 3), yearOf('so-a', 2022, 2), yearOf('so-b', 2023, 1)]);
	const large = corpusWith([
		...Array.from({ length: 20 }, (_, n) => yearOf('so-a', 2023 - n, 30)),
		yearOf('so-b', 2023, 250),
	]);

	it('hold every plan of an organisation once', () => {
		for (const corpus of [small, large]) {
			const hrefs = planOrganPages(corpus)
				.flatMap(rowsOf)
				.flatMap(({ plans }) => plans.map(({ href }) => href));
			const all = ledgerOf(corpus).entries.flatMap(({ plans }) => plans.map(({ href }) => href));
			expect(hrefs.toSorted()).toEqual(all.toSorted());
		}
	});

	it('are one for each organisation, newest year first, and lead back to all', () => {
		expect(
			planOrganPages(small).map(({ path, groups, above, label }) => [
				path,
				groups.map(({ title }) => title),
				above,
				label,
			]),
		).toEqual([
			['/ke-hoach-ket-qua/so-a/', ['Năm 2023', 'Năm 2022'], [ROOT], 'so-a'],
			['/ke-hoach-ket-qua/so-b/', ['Năm 2023'], [ROOT], 'so-b'],
		]);
		expect(planOrganPages(small).flatMap(({ otherYears }) => otherYears)).toEqual([]);
	});

	it('stay small: older years of an organisation with many plans stand on pages of their own', () => {
		const pages = planOrganPages(large);
		const [first, ...years] = pages.filter(({ path }) => path.includes('/so-a/'));
		expect(first?.groups.map(({ year }) => year)).toEqual([2023, 2022, 2021, 2020, 2019, 2018]);
		expect(years.map(({ path }) => path)).toEqual(first?.otherYears.map(({ href }) => href));
		expect(years[0]).toMatchObject({
			path: '/ke-hoach-ket-qua/so-a/2017/',
			title: 'Kế hoạch và kết quả của so-a, năm 2017',
			label: 'Năm 2017',
			above: [ROOT, { label: 'so-a', href: '/ke-hoach-ket-qua/so-a/' }],
		});
		for (const page of pages.filter(({ path }) => path.includes('/so-a/'))) {
			expect(rowsOf(page).length).toBeLessThanOrEqual(200);
		}
	});

	it('never cut one year of one organisation', () => {
		expect(
			planOrganPages(large)
				.filter(({ path }) => path.includes('so-b'))
				.map((page) => rowsOf(page).length),
		).toEqual([250]);
	});

	it('begin with all organisations and their newest plans, those with results first', () => {
		const later = { ...yearOf('so-b', 2024, 1), rows: { moi: { ...PLAN, more: { ...PLAN.more, period: '2024' } } } };
		const index = planIndexPage(corpusWith([yearOf('so-a', 2023, 3), later]));
		expect(index.groups.map(({ title, href, count }) => [title, href, count])).toEqual([
			['so-a, năm 2023', '/ke-hoach-ket-qua/so-a/', '1 kế hoạch đã có kết quả, 2 chưa thấy kết quả'],
			['so-b, năm 2024', '/ke-hoach-ket-qua/so-b/', '1 kế hoạch chưa thấy kết quả'],
		]);
		expect(index.organs.map(({ href }) => href).toSorted()).toEqual([
			'/ke-hoach-ket-qua/so-a/',
			'/ke-hoach-ket-qua/so-b/',
		]);
		expect([index.cut, planIndexPage(large).cut]).toEqual([false, true]);
		expect(rowsOf(planIndexPage(large)).length).toBeLessThanOrEqual(200);
	});

	it('give every row of a page an address of its own', () => {
		const twice: Given = {
			id: '2023/so-a/hai',
			rows: {
				a: { ...PLAN, more: { ...PLAN.more, place: 'Xã A' } },
				b: { ...PLAN, more: { ...PLAN.more, place: 'Xã B' } },
			},
		};
		for (const page of [...planOrganPages(large), ...planOrganPages(corpusWith([twice]))]) {
			const ids = [...page.groups.map(({ id }) => id), ...rowsOf(page).map(({ id }) => id)];
			expect(ids).toEqual([...new Set(ids)]);
		}
	});

	it('say whose the sentences are', () => {
		const full: Given = { ...yearOf('so-a', 2023, 1), more: { edition: 'full' } };
		expect([planIndexPage(small).rewritten, planIndexPage(corpusWith([full])).rewritten]).toEqual([true, false]);
	});
});

describe('a row of plans and results', () => {
	const rowOf = (rows: Given['rows'], more: Partial<Given> = {}, indicator = TRAINED) => {
		const [row] = rowsOf(planIndexPage(corpusWith([{ id: '2023/so-a/bao-cao', rows, ...more }], [indicator])));
		return row;
	};

	it('words each number with its time and status', () => {
		const row = rowOf({
			a: { ...PLAN, more: { ...PLAN.more, status: 'proposed' } },
			b: { ...RESULT, more: { period: '2023-H1' } },
		});
		expect(row).toMatchObject({
			state: 'đang thực hiện',
			bar: { result: '90', plan: '100', proposed: true },
			plans: [
				{
					label: 'Mức đề xuất cho năm 2023',
					shortLabel: 'Mức đề xuất',
					text: '100 người',
					source: 'Báo cáo, ngày 18 tháng 01 năm 2024',
				},
			],
			results: [{ label: 'Kết quả 6 tháng đầu năm 2023', recomputed: '90 : 100 = 90%', percent: null, verdict: null }],
		});
	});

	it('says that the report does not state the plan, and what its percentage implies', () => {
		const row = rowOf({ b: { value: '18.498', relations: [plan({ percent: '101,64' })] } });
		expect(row).toMatchObject({ plans: [], implied: 'suy ra từ tỷ lệ: ≈ 18.198–18.200 người', bar: null });
	});

	it('tells a plan below the result of the year before as a subtraction', () => {
		const next: Row = { value: '4.000', more: { basis: 'plan', status: 'proposed', period: '2024' } };
		expect(rowOf({ a: next, b: { value: '8.491' } })?.remarks).toEqual([
			{
				before: 'Mức đề xuất cho năm 2024 thấp hơn ',
				links: [{ text: 'kết quả năm 2023', href: '/bao-cao/2023/so-a/bao-cao/#so-b' }],
				after: ': 8.491 người − 4.000 người = 4.491 người.',
			},
		]);
	});

	it('says which part the result is of, and which other groups have results', () => {
		const part: Row = { ...RESULT, more: { group: 'Sơ cấp' }, relations: [plan({ figure: 'a' })] };
		expect(rowOf({ a: PLAN, b: part })?.remarks).toEqual([
			{ before: 'Kế hoạch nêu chung, kết quả mới là của phần “Sơ cấp”.', links: [], after: '' },
		]);
		expect(rowOf({ a: PLAN, b: { ...RESULT, more: { group: 'Sơ cấp' } } })?.remarks).toEqual([
			{
				before: 'Trong thời gian này, báo cáo đã đăng nêu kết quả của nhóm khác: ',
				links: [{ text: 'Sơ cấp 90 người', href: '/bao-cao/2023/so-a/bao-cao/#so-b' }],
				after: '.',
			},
		]);
	});

	it('sets the reply of the Sở beside a doubt, and only there', () => {
		const reply = { date: date('2024-03-01'), text: 'Số đúng là 95.' };
		const of = (percent: string) =>
			rowOf(
				{ a: PLAN, b: { ...RESULT, value: '100', relations: [plan({ figure: 'a', percent })] } },
				{ more: { reply } },
			)?.remarks;
		expect(of('100')).toEqual([]);
		expect(of('95')).toEqual([
			{ before: 'Trả lời của Sở (ngày 01 tháng 3 năm 2024): Số đúng là 95.', links: [], after: '' },
		]);
	});

	it('names the judgement of the report once a task', () => {
		const selfAssessment = { section: 'nhiem-vu-1', words: 'Hoàn thành tốt nhiệm vụ' };
		const outline = [{ id: 'nhiem-vu-1', depth: 2, text: 'Nhiệm vụ 1', selfAssessment }];
		const heading = 'nhiem-vu-1';
		expect(rowOf({ a: { ...PLAN, heading }, b: { ...RESULT, heading } }, { outline })?.selfAssessments).toEqual([
			{ words: 'Hoàn thành tốt nhiệm vụ', href: '/bao-cao/2023/so-a/bao-cao/#nhiem-vu-1' },
		]);
	});
});

const ROOT = { label: 'Kế hoạch và kết quả', href: '/ke-hoach-ket-qua/' };
