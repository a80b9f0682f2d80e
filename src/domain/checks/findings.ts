import { type NumberPlace, numbersIn } from '#domain/arithmetic';
import { placesWithoutNote } from '#domain/checks/notes';
import type { Figure } from '#domain/figure';
import { type Finding, type Positions, positionOf } from '#domain/finding';
import type { Report } from '#domain/report';
import type { Verdict, VerdictKind } from '#domain/verdict';

/**
 * What the author should know of the verdicts. What does not agree is an error until a `note` for readers speaks of it;
 * a remark is a warning. `path` is the report's file, `positions` the places of its keys.
 */
export function verdictFindings(
	verdicts: readonly Verdict[],
	report: Report,
	positions: Positions,
	path: string,
): readonly Finding[] {
	const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
	const ofFigure = Map.groupBy(verdicts, ({ figure }) => figure);
	return verdicts.flatMap((verdict) => {
		const { figure: id, kind, how, remark, note } = verdict;
		const figure = figures.get(id);
		const key = `figures.${id}.${keyOf(verdict, figure)}`;
		const place = { rule: `check-${kind}` as const, path, ...positionOf(positions, key) };
		const open = placesWithoutNote(ofFigure.get(id) ?? [], figure);
		const disagrees: Finding = {
			...place,
			severity: 'error',
			message: `Số liệu “${id}” chưa khớp: ${how}.${placesOf(verdict)} ${ALSO[kind] ?? ''}${remedy(verdict, open)}`,
		};
		const warning: Finding = { ...place, severity: 'warning', message: `Số liệu “${id}”: ${remark}` };
		return [
			...(verdict.verdict === 'chua-khop' && note === null ? [disagrees] : []),
			...(remark === null ? [] : [warning]),
		];
	});
}

/** The key of the frontmatter at which an author mends a relation, and below which its own note stands. */
const KEYS: Readonly<Record<VerdictKind, string>> = {
	'sum-of': 'sumOf',
	within: 'within',
	plan: 'plan',
	change: 'change',
	'out-of': 'outOf',
	pooled: 'pooled',
	share: 'share',
	amount: 'unit',
	proportion: 'value',
	restated: 'value',
};

/** Each way of dividing a figure has its place in the list. */
function keyOf({ kind, relation }: Verdict, figure: Figure | undefined): string {
	if (kind !== 'sum-of' || relation === null || figure === undefined) return KEYS[kind];
	const before = figure.relations.slice(0, relation).filter((other) => other.kind === 'sum-of');
	return `${KEYS[kind]}.${before.length}`;
}

/** Where the numbers stand that the author may have to look for: both of a repeated statement, and those of other reports. */
function placesOf({ kind, arithmetic, report }: Verdict): string {
	const nameOf = (place: NumberPlace) => (place.report === report ? place.figure : `${place.report}#${place.figure}`);
	const numbers = numbersIn(arithmetic).filter((place) => kind === 'restated' || place.report !== report);
	return numbers.map((place) => ` Số ${place.text} ở “${nameOf(place)}”.`).join('');
}

/** What else the author may have meant. */
const ALSO: Partial<Readonly<Record<VerdictKind, string>>> = {
	'out-of': 'Nếu số sau là kế hoạch, hãy dùng plan thay cho outOf. ',
	proportion: 'Nếu đây là phần trăm so với kế hoạch hoặc so với kỳ trước, hãy ghi bằng plan hoặc change. ',
	restated:
		'Nếu là hai thứ khác nhau, hãy ghi tên (label), group, period, cutoff hay basis cho khác nhau; nếu số sau đính chính số trước, hãy ghi revises. ',
};

function remedy({ kind, relation }: Verdict, open: number): string {
	const note =
		open < 2
			? 'ghi note cho người đọc ở số liệu này.'
			: relation === null
				? `ghi note ở số liệu này và note riêng ở từng quan hệ chưa khớp: số liệu này có ${open} chỗ chưa khớp chưa có note riêng.`
				: `ghi note riêng ngay trong ${KEYS[kind]}${EXAMPLES[kind] ?? ''}: số liệu này có ${open} chỗ chưa khớp chưa có note riêng, mà note của số liệu chỉ nói được về một chỗ.`;
	return `Hãy đối chiếu các số và quan hệ này với văn bản; nếu văn bản ghi đúng như vậy, hãy giữ nguyên số và ${note}`;
}

/** How a relation that is short otherwise takes a note. */
const EXAMPLES: Partial<Readonly<Record<VerdictKind, string>>> = {
	'sum-of': ' (sumOf: [{ parts: […], note: "…" }])',
	within: ' (within: { whole: …, note: "…" })',
	'out-of': ' (outOf: { value: "…", note: "…" })',
	pooled: ' (pooled: { parts: […], note: "…" })',
};
