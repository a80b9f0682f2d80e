import fc from 'fast-check';
import type { PlacedFigure } from '#domain/placed-figure';
import { place, planRelation } from './figures.ts';

const WORDS = [
	'Lao động',
	'được tạo',
	'việc làm',
	'Ủy ban',
	'nghề nghiệp',
	'huyện Đắk R’Lấp',
	'người có công',
	'A & B < C',
];

const written = fc
	.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 99_999_999_999n }), fc.constantFrom('', ',5', ',27', ',0'))
	.map(([negative, whole, fraction]) => {
		const digits = String(whole).replace(/\B(?=(?:\d{3})+$)/gu, '.');
		return `${negative ? '-' : ''}${digits}${fraction}`;
	});

const positive = written.map((value) => value.replace('-', ''));

const range = fc.tuple(positive, positive).map(([from, to]) => `${from}-${to}`);

/** Names of any length, numbers of any size, units of three families, with and without plans. */
export const arbitraryFigures: fc.Arbitrary<readonly PlacedFigure[]> = fc
	.array(
		fc.record({
			name: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
			value: fc.oneof({ weight: 5, arbitrary: written }, { weight: 1, arbitrary: range }),
			unit: fc.constantFrom('người', 'lượt người', '%', 'đồng', 'triệu đồng', null),
			qualifier: fc.constantFrom(null, null, 'about' as const, 'at-least' as const),
			basis: fc.constantFrom('actual' as const, 'actual' as const, 'estimate' as const, 'plan' as const),
			period: fc.constantFrom('2020', '2021', '2021-H1', '2023'),
			plan: fc.option(fc.record({ value: positive, percent: positive }, { requiredKeys: [] })),
		}),
		{ minLength: 1, maxLength: 7 },
	)
	.map((all) =>
		all.map(({ plan, ...short }, index) =>
			place(`so-${index}`, { ...short, relations: plan === null ? [] : [planRelation(plan)] }),
		),
	);
