import { describe, expect, it } from 'vitest';
import { findCitationsInBlocks } from '#domain/citation';
import { type NumberToken, numberTokensOf } from '#domain/number-tokens';
import { sameLength } from '#domain/vietnamese-text';
import { figureClaims } from '#importers/report/figures/figure-claims';

/** What a sentence says of its figures: each by its number as written, with the relations that it has. */
const SENTENCES: readonly (readonly [trap: string, sentence: string, claims: Readonly<Record<string, unknown>>])[] = [
	[
		'parts that add up',
		'Dạy nghề cho 90 người, trong đó: nam 50 người; nữ 40 người.',
		{ 90: { sumOf: [['50', '40']] }, 50: {}, 40: {} },
	],
	[
		'parts in brackets, with a bracket of their own',
		'Dạy nghề cho 90 người (nam: 50 người (cả năm), nữ: 40 người); mở 90 lớp.',
		{ 90: { sumOf: [['50', '40']] }, 50: {}, 40: {}, '90 ': {} },
	],
	[
		'parts that leave a rest',
		'Có 90 hộ, trong đó có 50 hộ ở xã và 39 hộ ở phường.',
		{ 90: {}, 50: { within: '90' }, 39: { within: '90' } },
	],
	['a partition that does not add up', 'Có 90 hộ, gồm: 50 hộ ở xã và 39 hộ ở phường.', { 90: {}, 50: {}, 39: {} }],
	['parts that are rounded', 'Có 90 hộ, trong đó khoảng 50 hộ ở xã, 40 hộ ở phường.', { 90: {}, 50: {}, 40: {} }],
	['more than the whole', 'Có 90 hộ, trong đó 91 hộ ở xã.', { 90: {}, 91: {} }],
	['two wholes of one kind', 'Có 90 hộ ở xã, 80 hộ ở phường, trong đó 5 hộ nghèo.', { 90: {}, 80: {}, 5: {} }],
	[
		'things of two kinds in turn',
		'Có 171 vụ làm 42 em và 136 em bị nạn, trong đó 28 vụ làm 32 em; 05 vụ làm 05 em.',
		{ 171: {}, 42: {}, 136: {}, 28: { within: '171' }, 32: {}, '05': { within: '171' }, '05 ': {} },
	],
	[
		'another matter behind a comma',
		'Tạo việc làm cho 900 người, trong đó nước ngoài 100 người, tư vấn cho 500 người.',
		{ 900: {}, 100: { within: '900' }, 500: {} },
	],
	[
		'another matter behind a semicolon',
		'Tạo việc làm cho 900 người, trong đó nước ngoài 100 người; tư vấn 500 người.',
		{ 900: {}, 100: { within: '900' }, 500: {} },
	],
	[
		'a sentence of its own',
		'Có 1.000 hộ, đạt 50% kế hoạch. Trong đó ở xã là 600 hộ. Ở phường là 400 hộ.',
		{ '1.000': { plan: { percent: '50' }, sumOf: [['600', '400']] }, 600: {}, 400: {} },
	],
	[
		'a sentence of its own, of numbers that may add up by chance',
		'Có 10 hộ. Trong đó ở xã là 6 hộ. Đã tặng quà 4 hộ.',
		{ 10: {}, 6: { within: '10' }, 4: {} },
	],
	[
		'a sentence between',
		'Có 90 hộ. Xã khác thì không. Các hộ gồm 50 hộ ở xã, 40 hộ ở phường.',
		{ 90: {}, 50: {}, 40: {} },
	],
	['a bracket that is closed', 'Có 90 hộ (trong đó có hộ nghèo), 5 hộ ở xa.', { 90: {}, 5: {} }],
	['rates', 'Tỷ lệ là 90%, trong đó nữ 50%, nam 40%.', { 90: {}, 50: {}, 40: {} }],
	['a range', 'Có 900 người, trong đó 120-150 người ở xa.', { 900: {}, '120-150': {} }],
	[
		'other units of one thing',
		'Chi 2 tỷ đồng, trong đó: huyện 1.500 triệu đồng; xã 500 triệu đồng.',
		{ 2: { sumOf: [['1.500', '500']] }, '1.500': {}, 500: {} },
	],
	[
		'shares of the whole, rounded or cut',
		'Có 42 em, trong đó 32 em ở xã chiếm 76,1%, 10 em ở phường chiếm tỷ lệ 23,8%.',
		{
			42: { sumOf: [['32', '10']] },
			32: { share: { of: '42', percent: '76,1' } },
			10: { share: { of: '42', percent: '23,8' } },
		},
	],
	[
		'a share of another whole',
		'Có 42 em, trong đó 32 em ở xã chiếm 50% số em của tỉnh.',
		{ 42: {}, 32: { within: '42' } },
	],
	[
		'a change with both ends',
		'Tỷ lệ hộ nghèo giảm 2,79% (từ 7,97% cuối năm 2022 xuống còn 5,18% cuối năm 2023).',
		{ '2,79': {}, '7,97': {}, '5,18': { change: { from: '7,97', decrease: '2,79' } } },
	],
	[
		'a change that cannot be recomputed',
		'Tỷ lệ hộ nghèo giảm 2,79% (từ 7,97% xuống còn 5,17%).',
		{ '2,79': {}, '7,97': {}, '5,17': {} },
	],
	['a change against a target', 'Tỷ lệ là 5%, giảm 2% so với mục tiêu.', { 5: {}, 2: {} }],
	[
		'a whole that is the plan',
		'Hỗ trợ được 92/107 hộ, đạt 85,98% kế hoạch.',
		{ 92: { plan: { value: '107', percent: '85,98' } } },
	],
	[
		'a whole that is not the plan',
		'Có 92/107 hộ, đạt 50% kế hoạch.',
		{ 92: { outOf: '107', plan: { percent: '50' } } },
	],
	['a number behind a span of months', 'Đào tạo dưới 3 tháng 700 người.', { 700: {} }],
];

describe('figureClaims', () => {
	it.each(SENTENCES)('%s: %s', (_trap, sentence, claims) => {
		expect(claimsOf(sentence)).toEqual(claims);
	});
});

/** A number that was there already has a blank behind it. */
function claimsOf(sentence: string): Readonly<Record<string, unknown>> {
	const text = sameLength(sentence);
	const tokens = numberTokensOf(text, findCitationsInBlocks([text])[0] ?? [], new Set());
	const written = ({ start, end }: NumberToken) => text.slice(start, end);
	const found: Record<string, unknown> = {};
	for (const { token, claims } of figureClaims(text, tokens, null)) {
		const { plan, change, outOf, percent, within, sumOf, share } = claims;
		const key = written(token) in found ? `${written(token)} ` : written(token);
		found[key] = Object.fromEntries(
			Object.entries({
				plan,
				change: change === null ? null : { ...change, from: change.from === null ? null : written(change.from) },
				outOf,
				percent,
				within: within === null ? null : written(within),
				sumOf: sumOf?.map((parts) => parts.map(written)) ?? null,
				share: share === null ? null : { ...share, of: written(share.of) },
			}).filter(([, claim]) => claim !== null),
		);
	}
	return found;
}
