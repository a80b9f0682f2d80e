import type { Figure } from '#domain/figure';
import { type Period, periodEnd, periodStart } from '#domain/period';

type Windowed = Pick<Figure, 'period' | 'cutoff' | 'cumulative'>;

/** How a figure is counted over time. Figures of different windows say different things and are never joined. */
export function windowKey(figure: Windowed): string {
	return `${monthsOf(figure)}${figure.cumulative ? '+' : ''}`;
}

/** "kỳ 6 tháng", "kỳ năm, lũy kế", "số tại một thời điểm". */
export function windowWords(figure: Windowed): string {
	const months = monthsOf(figure);
	const years = months / 12;
	const length = MONTH_WORDS.get(months) ?? (Number.isInteger(years) ? `giai đoạn ${years} năm` : `kỳ ${months} tháng`);
	return figure.cumulative ? `${length}, lũy kế` : length;
}

/** Months that the figure covers, 0 for a stock, which was counted on one day. */
export function monthsOf({ period, cutoff }: Pick<Figure, 'period' | 'cutoff'>): number {
	return cutoff === null ? lengthOf(period) : 0;
}

const MONTH_WORDS: ReadonlyMap<number, string> = new Map([
	[0, 'số tại một thời điểm'],
	[1, 'kỳ tháng'],
	[3, 'kỳ quý'],
	[12, 'kỳ năm'],
]);

function lengthOf(period: Period): number {
	return monthNumber(periodEnd(period)) - monthNumber(periodStart(period)) + 1;
}

/** Months since the year 0, of a day `YYYY-MM-DD`. */
export function monthNumber(day: string): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
