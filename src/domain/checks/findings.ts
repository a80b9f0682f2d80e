import { type Finding, type Positions, positionOf } from '#domain/finding';
import type { Report } from '#domain/report';
import type { Verdict, VerdictKind } from '#domain/verdict';

/**
 * What the author should know of the verdicts. A figure that does not agree is an error until a `note` for readers
 * stands at it; a remark is a warning. `path` is the report's file, `positions` the places of its keys.
 */
export function verdictFindings(
	verdicts: readonly Verdict[],
	report: Report,
	positions: Positions,
	path: string,
): readonly Finding[] {
	const explained = new Set(report.figures.filter(({ note }) => note !== null).map(({ id }) => id));
	return verdicts.flatMap((verdict) => {
		const { figure, kind, how, remark } = verdict;
		const place = { rule: `check-${kind}`, path, ...positionOf(positions, `figures.${figure}.${KEYS[kind]}`) };
		const disagrees: Finding = {
			...place,
			severity: 'error',
			message: `Số liệu “${figure}” chưa khớp: ${how}. ${REMEDY}`,
		};
		const warning: Finding = { ...place, severity: 'warning', message: `Số liệu “${figure}”: ${remark}` };
		return [
			...(verdict.verdict === 'chua-khop' && !explained.has(figure) ? [disagrees] : []),
			...(remark === null ? [] : [warning]),
		];
	});
}

/** The key of the frontmatter at which an author mends a relation. */
const KEYS: Readonly<Record<VerdictKind, string>> = {
	'sum-of': 'sumOf',
	within: 'within',
	plan: 'plan',
	change: 'change',
	'out-of': 'outOf',
	pooled: 'pooled',
	share: 'share',
	amount: 'unit',
};

const REMEDY =
	'Hãy đối chiếu các số và quan hệ này với văn bản; nếu văn bản ghi đúng như vậy, hãy giữ nguyên số và ghi note cho người đọc ở số liệu này.';
