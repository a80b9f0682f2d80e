import { Decimal } from '#domain/decimal';
import { printNumber } from '#domain/number';
import { CITATION_MEASUREMENTS } from '#loaders/pages/citation-measurements';

/** How well the finder of citations does on one group of texts, as readers are told; tests measure it anew. */
export interface CitationAccuracy {
	readonly texts: string;
	/** Mentions that a person found by reading. */
	readonly gold: string;
	/** Of what the finder found, how much is right: "98,6%". */
	readonly precision: string;
	/** Of what there is, how much the finder found. */
	readonly recall: string;
	/** Of what it found rightly, how many dates are right, "none given" included. */
	readonly dates: string;
}

export function citationAccuracy(): readonly CitationAccuracy[] {
	return GROUPS.map(({ key, texts }) => {
		const { gold, found, right, date } = CITATION_MEASUREMENTS[key];
		return {
			texts,
			gold: printNumber(String(gold)),
			precision: percent(right, found),
			recall: percent(right, gold),
			dates: percent(date, right),
		};
	});
}

const GROUPS = [
	{ key: 'sources', texts: 'Năm báo cáo gốc của bản trình bày này' },
	{ key: 'unseen', texts: 'Sáu văn bản viết riêng để thử, bộ nhận ra chưa từng gặp' },
	{
		key: 'departments',
		texts: 'Sáu văn bản của các ngành, gài nhiều lỗi gõ; lần gặp đầu tiên đúng 96,1%, tìm đủ 90,3%',
	},
	{ key: 'traps', texts: 'Tám văn bản gài mọi kiểu bẫy đã biết, dùng khi làm bộ nhận ra' },
] as const;

function percent(part: number, whole: number): string {
	const exact = new Decimal(part).div(whole).times(100);
	return `${printNumber(exact.toDecimalPlaces(1, Decimal.ROUND_DOWN).toString(), 1)}%`;
}
