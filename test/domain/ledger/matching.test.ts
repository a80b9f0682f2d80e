import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LedgerEntry, ledgerOf } from '#domain/ledger/ledger';
import { plan } from '../checks/report-of.ts';
import { date } from '../plan-values.ts';
import { corpusWith, type Given, PLAN, RESULT, type Row } from './reports.ts';

/** "kế hoạch <- kết quả" of every entry that has both, by figure id. */
function pairs(given: readonly Given[]): readonly string[] {
	return ledgerOf(corpusWith(given)).entries.flatMap(({ plans, results }) =>
		results.flatMap(({ figure: result }) => plans.map(({ figure }) => `${figure.id} <- ${result.id}`)),
	);
}

/** A report of the plan and one of the result, as given and as changed. */
function planAndResult(change: { readonly plan?: Row['more']; readonly result?: Row['more'] }): readonly Given[] {
	return [
		{
			id: '2023/so-a/ke-hoach',
			issued: '2023-01-10',
			rows: { 'ke-hoach': { ...PLAN, more: { ...PLAN.more, ...change.plan } } },
		},
		{ id: '2023/so-a/tong-ket', rows: { 'ket-qua': { ...RESULT, more: { ...RESULT.more, ...change.result } } } },
	];
}

describe('a result belongs to a plan', () => {
	it.each([
		['of the same subject and year, of another report', planAndResult({})],
		['of the year in which its half lies', planAndResult({ result: { period: '2023-H1' } })],
		['of the span of years in which its year lies', planAndResult({ plan: { period: '2021/2025' } })],
		['of its group', planAndResult({ plan: { group: 'Sơ cấp' }, result: { group: 'Sơ cấp' } })],
		['of its place', planAndResult({ plan: { place: 'Xã A' }, result: { place: 'Xã A' } })],
		['counted in lượt người', planAndResult({ plan: { unit: 'lượt người' } })],
	])('%s', (_, given) => {
		expect(pairs(given)).toEqual(['ke-hoach <- ket-qua']);
	});

	it('of the shortest period that holds its own', () => {
		const rows = Object.fromEntries(
			['2023', '2023-H1', '2023-Q1', '2021/2025'].map((time) => [
				time,
				{ ...PLAN, more: { ...PLAN.more, period: time } },
			]),
		);
		const result = (time: string): Given => ({
			id: `2023/so-a/${time.toLowerCase()}`,
			rows: { so: { ...RESULT, more: { period: time } } },
		});
		const given = [{ id: '2023/so-a/ke-hoach', rows }, ...['2023-M02', '2023-M05', '2023-9M', '2024'].map(result)];
		const found = ledgerOf(corpusWith(given)).entries.map(({ period: time, results }) => [
			time,
			results.map((other) => other.period),
		]);
		expect(Object.fromEntries(found)).toEqual({
			'2023-Q1': ['2023-M02'],
			'2023-H1': ['2023-M05'],
			'2023': ['2023-9M'],
			'2021/2025': ['2024'],
		});
	});

	it('that its author names, though the result is of a part only, and to no other', () => {
		const named = plan({ figure: '2023/so-a/ke-hoach#chung', percent: '90' });
		const given: readonly Given[] = [
			{
				id: '2023/so-a/ke-hoach',
				rows: { chung: PLAN, 'so-cap': { ...PLAN, more: { ...PLAN.more, group: 'Sơ cấp' } } },
			},
			{ id: '2023/so-a/tong-ket', rows: { 'ket-qua': { ...RESULT, more: { group: 'Sơ cấp' }, relations: [named] } } },
		];
		expect(pairs(given)).toEqual(['chung <- ket-qua']);
	});

	it('that stands beside it, and without a period is one for the year', () => {
		const beside: Row = {
			...RESULT,
			more: { period: '2023-M11' },
			relations: [plan({ value: '107', percent: '84,1' })],
		};
		const [entry] = ledgerOf(corpusWith([{ id: '2023/so-a/bao-cao', rows: { so: beside } }])).entries;
		expect(entry).toMatchObject({
			period: '2023',
			plans: [{ text: '107 người', href: '/bao-cao/2023/so-a/bao-cao/#so-so-plan', status: null }],
			results: [{ period: '2023-M11' }],
		});
	});

	it('of its subject where the named plan is not on the portal', () => {
		const named = plan({ figure: '2022/so-a/da-rut#so', percent: '90' });
		const [first, second] = planAndResult({});
		const result = { ...second, rows: { 'ket-qua': { ...RESULT, relations: [named] } } } as Given;
		expect(pairs([first as Given, result])).toEqual(['ke-hoach <- ket-qua']);
	});
});

describe('a result is never set beside a plan', () => {
	it.each<[trap: string, given: readonly Given[]]>([
		['of another year', planAndResult({ plan: { period: '2024' } })],
		['of a window that its own overlaps', planAndResult({ plan: { period: '2023-H2' } })],
		['of a shorter window', planAndResult({ plan: { period: '2023-H1' } })],
		['in another family of units', planAndResult({ plan: { unit: 'hộ' } })],
		['of the whole, when it is of a part', planAndResult({ result: { group: 'Sơ cấp' } })],
		['of a part, when it is of the whole', planAndResult({ plan: { group: 'Sơ cấp' } })],
		['of another part', planAndResult({ plan: { group: 'Trung cấp' }, result: { group: 'Sơ cấp' } })],
		['of another place', planAndResult({ plan: { place: 'Tỉnh A' }, result: { place: 'Xã A' } })],
		['of another organisation', planAndResult({ plan: { organ: 'so-b' } })],
		['of another indicator', planAndResult({ plan: { indicator: 'viec-lam' } })],
		[
			'of the same label: words prove nothing',
			planAndResult({ plan: { indicator: null, label: 'Lớp' }, result: { indicator: null, label: 'Lớp' } }),
		],
		['when it is an estimate', planAndResult({ result: { basis: 'estimate' } })],
		['when it is where the plan starts from', planAndResult({ result: { basis: 'baseline' } })],
		['when it was counted at the start of the period', planAndResult({ result: { cutoff: 'start' } })],
		['when it is a plan itself', planAndResult({ result: { basis: 'plan', period: '2023-H1' } })],
		['of a withdrawn report', change('ke-hoach', { withdrawn: { date: date('2024-02-01'), reason: 'Nhầm' } })],
		['of a replaced report', change('ke-hoach', { replacedBy: '2023/so-a/moi' })],
		['of an internal report', change('ke-hoach', { access: 'internal' })],
		['of a draft', change('ke-hoach', { draft: true })],
		[
			'when its own report is withdrawn',
			change('tong-ket', { withdrawn: { date: date('2024-02-01'), reason: 'Nhầm' } }),
		],
		['when its own report is replaced', change('tong-ket', { replacedBy: '2023/so-a/moi' })],
		['when its own report is internal', change('tong-ket', { access: 'internal' })],
		['that no text holds', unanchored('ke-hoach')],
		['when no text holds it', unanchored('ket-qua')],
	])('%s', (_, given) => {
		expect(pairs(given)).toEqual([]);
	});
});

describe('whatever plans and results are stated', () => {
	it('a result counts for one plan at most, and without a named plan for one of its own subject and time', () => {
		fc.assert(
			fc.property(someReports, (given) => {
				const { entries } = ledgerOf(corpusWith(given));
				const counted = entries.flatMap(({ results }) => results.map(({ href }) => href));
				expect(counted).toEqual([...new Set(counted)]);
				const identities = entries.map(({ identity }) => identity);
				expect(identities).toEqual([...new Set(identities)]);
				for (const { plan: inForce, results } of entries) {
					for (const result of inForce === null ? [] : results.filter(({ named }) => named === null)) {
						expect(result.subject).toBe(inForce?.subject);
					}
				}
			}),
		);
	});

	it('every plan has one entry, and the order of the reports does not matter', () => {
		fc.assert(
			fc.property(
				someReports.chain((given) =>
					fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
				),
				([given, shuffled]) => {
					const { entries } = ledgerOf(corpusWith(given));
					expect(simply(ledgerOf(corpusWith(shuffled)).entries)).toEqual(simply(entries));
					const planned = entries.flatMap(({ plans }) => plans.map(({ href }) => href));
					const stated = given.flatMap(({ id, rows }) =>
						Object.entries(rows).flatMap(([figure, { more }]) =>
							more?.basis === 'plan' ? [`/bao-cao/${id}/#so-${figure}`] : [],
						),
					);
					expect(planned.filter((href) => stated.includes(href)).toSorted()).toEqual(stated.toSorted());
				},
			),
		);
	});
});

function change(slug: string, more: Given['more']): readonly Given[] {
	return planAndResult({}).map((given) => (given.id.endsWith(slug) ? { ...given, more: more ?? {} } : given));
}

function unanchored(figure: string): readonly Given[] {
	return planAndResult({}).map((given) => ({ ...given, unanchored: [figure] }));
}

/** What readers see of the entries, and in which order. */
function simply(entries: readonly LedgerEntry[]) {
	return entries.map(({ identity, plans, results, plan: inForce, result, standing, lessThanBefore }) => ({
		identity,
		plans: plans.map(({ href }) => href),
		results: results.map(({ href, ofPlan }) => [href, ofPlan.recomputed]),
		inForce: inForce?.href,
		result: result?.href,
		standing,
		before: lessThanBefore?.result.href,
	}));
}

const times = fc.constantFrom('2022', '2023', '2023-H1', '2023-H2', '2023-Q1', '2023-M05', '2021/2025');

const someRow = fc
	.record({
		basis: fc.constantFrom('plan', 'actual', 'estimate'),
		status: fc.constantFrom(null, 'proposed', 'assigned', 'revised'),
		time: times,
		group: fc.constantFrom(null, 'Sơ cấp', 'Trung cấp'),
		unit: fc.constantFrom('người', 'lao động', 'hộ'),
		value: fc.integer({ min: 1, max: 9999 }),
		relation: fc.constantFrom('none', 'percent', 'beside', 'named'),
	} as const)
	.map(({ basis, status, time, group, unit, value, relation }): Row => {
		const relations = {
			none: [],
			percent: [plan({ percent: '50' })],
			beside: [plan({ value: '80', percent: '50' })],
			named: [plan({ figure: '2023/so-0/bao-cao#a' })],
		};
		return {
			value: String(value),
			unit,
			more: { basis, status: basis === 'plan' ? status : null, group, period: time },
			relations: basis === 'actual' ? relations[relation] : [],
		};
	});

const someReports: fc.Arbitrary<readonly Given[]> = fc
	.array(
		fc.record({ organ: fc.constantFrom('so-0', 'so-1'), rows: fc.array(someRow, { minLength: 1, maxLength: 6 }) }),
		{
			minLength: 1,
			maxLength: 4,
		},
	)
	.map((reports) =>
		reports.map(({ organ, rows }, index) => ({
			id: `2023/${index === 0 ? 'so-0' : organ}/bao-cao${index === 0 ? '' : `-${index}`}`,
			issued: index % 2 === 0 ? '2024-01-18' : '2023-07-02',
			rows: Object.fromEntries(rows.map((row, place) => [String.fromCharCode(97 + place), row])),
		})),
	);
