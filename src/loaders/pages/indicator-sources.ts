import { reportAddress } from '#domain/address';
import { type FollowedFigure, newestFigure } from '#domain/followed-figures';
import { printMoment, printStated, printWithUnit } from '#domain/placed-figure';
import { remarks } from '#domain/series-words';

/** The sentences of one organisation that state figures, by report. */
export interface SourceGroup {
	/** Address inside the page. */
	readonly id: string;
	readonly organ: string;
	readonly reports: readonly SourceReport[];
}

interface SourceReport {
	readonly href: string;
	readonly subject: string;
	/** "Báo cáo, bản biên soạn lại": a rewritten edition is not the report's own wording. */
	readonly kind: string;
	readonly sentences: readonly SourceSentence[];
}

interface SourceSentence {
	readonly quote: string;
	readonly figures: readonly SourceFigure[];
}

export interface SourceFigure {
	/** "dưới 7%": with its unit and what qualifies it. */
	readonly value: string;
	readonly href: string;
	/** "Ngoài nước, năm 2024, kế hoạch đề xuất". */
	readonly about: string;
	readonly notes: readonly string[];
}

/** A figure that stands for others, with its organisation. */
export interface NewestFigure extends SourceFigure {
	readonly organ: string;
}

/** What was last reported, of figures newest first; `null` where there are none. */
export function newestSource(figures: readonly FollowedFigure[]): NewestFigure | null {
	const newest = newestFigure(figures);
	return newest && { ...sourceFigure(newest), organ: newest.organ.name };
}

/** The sources of figures, in their order within each organisation. */
export function sourcesOf(figures: readonly FollowedFigure[]): readonly SourceGroup[] {
	const byOrgan = [...Map.groupBy(figures, ({ organ }) => organ.id).values()];
	return byOrgan
		.flatMap((own) => {
			const [first] = own;
			return first === undefined
				? []
				: [{ id: sourceId(first.organ.id), organ: first.organ.name, reports: reportsOf(own) }];
		})
		.toSorted((a, b) => COLLATOR.compare(a.organ, b.organ));
}

export function sourceId(organ: string): string {
	return `nguon-${organ}`;
}

function sourceFigure({ figure, href }: FollowedFigure): SourceFigure {
	const { value, qualifier, unit, note, sourceNote } = figure;
	return {
		value: printWithUnit(printStated(value.number, value.upTo, qualifier), unit),
		href,
		about: aboutOf(figure),
		notes: [sourceNote, note === null ? null : `Ghi chú của cổng: ${note}`].filter((part) => part !== null),
	};
}

const COLLATOR = new Intl.Collator('vi');

function reportsOf(figures: readonly FollowedFigure[]): readonly SourceReport[] {
	return [...Map.groupBy(figures, ({ report }) => report).values()].flatMap((own) => {
		const [first] = own;
		if (first === undefined) return [];
		const { id, subject, typeName, edition } = first.source;
		return [
			{
				href: reportAddress(id),
				subject,
				kind: edition === 'rewritten' ? `${typeName}, bản biên soạn lại` : typeName,
				sentences: [...Map.groupBy(own, ({ sentence }) => sentence)].map(([quote, said]) => ({
					quote,
					figures: said.map(sourceFigure),
				})),
			},
		];
	});
}

function aboutOf(figure: FollowedFigure['figure']): string {
	const { group, place, basis } = figure;
	const said = basis === 'actual' ? ['thực hiện', ...remarks(figure)] : remarks(figure);
	return [group, place, printMoment(figure), ...said].filter((part) => part !== null).join(', ');
}
