import { figureAddress, indicatorAddress, reportAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import type { Figure } from '#domain/figure';
import type { HeadlineFigure } from '#domain/headline-figures';
import { type PlacedFigure, partHref, printMoment, printStated, printWithUnit } from '#domain/placed-figure';
import { remarks } from '#domain/series-words';
import { statedChange } from '#domain/stated-change';
import { findAnchored } from '#loaders/pages/placed-figures';
import { sourceName } from '#loaders/pages/source-name';

/** One figure that stands for its organisation: its change as the report states it, and the report itself. */
export interface Headline {
	readonly name: string;
	/** The page that follows it through all reports. */
	readonly indicator: string;
	readonly value: string;
	readonly href: string;
	/** Its time, and what to know of it: "cuối năm 2023", "năm 2023, lũy kế". */
	readonly moment: string;
	/** `null` where the report compares it with no earlier time. */
	readonly change: HeadlineChange | null;
	/** "101,64%": how much of its plan, where the report says so. */
	readonly ofPlan: HeadlineNumber | null;
	/** "Báo cáo, ngày 18 tháng 01 năm 2024". */
	readonly source: HeadlineNumber;
}

export interface HeadlineNumber {
	readonly text: string;
	readonly href: string;
}

export interface HeadlineChange {
	/** "giảm 10 vụ", "giảm 35,7%". */
	readonly numbers: readonly HeadlineNumber[];
	/** "so với cuối năm 2022". */
	readonly than: string;
	/** The number that it is compared with; `null` where no text states it. */
	readonly base: HeadlineNumber | null;
}

export function headlineOf(corpus: Corpus, { figure, report, indicator }: HeadlineFigure): Headline {
	const placed = { figure, report: report.id, href: figureAddress(report.id, figure.id) };
	const percent = figure.relations.find((relation) => relation.kind === 'plan')?.percent ?? null;
	return {
		name: indicator.name,
		indicator: indicatorAddress(indicator.id),
		value: printValue(figure),
		href: placed.href,
		moment: [printMoment(figure), ...remarks(figure)].join(', '),
		change: changeOf(corpus, placed),
		ofPlan: percent && {
			text: `${printStated(percent, null, null)}%`,
			href: figureAddress(report.id, figure.id, 'percent'),
		},
		source: { text: sourceName(report), href: reportAddress(report.id) },
	};
}

function changeOf(corpus: Corpus, placed: Pick<PlacedFigure, 'figure' | 'report' | 'href'>): HeadlineChange | null {
	const change = statedChange(placed.figure);
	if (change === null) return null;
	const base = change.from === null ? null : findAnchored(corpus)(change.from, placed.report);
	return {
		numbers: change.numbers.map(({ words, part }) => ({ text: words, href: partHref(placed, part) })),
		than: `so với ${base === null ? 'kỳ mà báo cáo so sánh' : printMoment(base.figure)}`,
		base: base && { text: printValue(base.figure), href: base.href },
	};
}

function printValue({ value: { number, upTo }, qualifier, unit }: Figure): string {
	return printWithUnit(printStated(number, upTo, qualifier), unit);
}
