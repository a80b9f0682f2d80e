import type { LedgerEntry, LedgerResult } from '#domain/ledger/ledger';
import type { LessThanBefore } from '#domain/ledger/less-than-before';
import type { NearResults } from '#domain/ledger/near-results';
import type { PlanStatement, ResultStatement } from '#domain/ledger/statements';
import { printPartialDate } from '#domain/partial-date';
import { printPeriod } from '#domain/period';
import { capitalised, planLabel } from '#loaders/pages/plan-words';

/** A line below a plan: words, links in a row, words. */
export interface PlanRemark {
	readonly before: string;
	readonly links: readonly { readonly text: string; readonly href: string }[];
	readonly after: string;
}

/** What readers should know beside the numbers: other scope, other groups, less than the year before, the Sở's reply. */
export function planRemarks({ plan, results, near, lessThanBefore, standing }: LedgerEntry): readonly PlanRemark[] {
	const gaps = new Set(results.flatMap(({ scopeGap }) => scopeGap ?? []));
	const doubted = standing.state === 'khong-dat';
	return [
		...[...gaps].map((gap) => words(`${capitalised(gap)}.`)),
		...nearRemarks(near),
		...(plan === null || lessThanBefore === null ? [] : [lessRemark(plan, lessThanBefore)]),
		...replies(results.filter(({ ofPlan }) => doubted || ofPlan.verdict?.verdict === 'chua-khop')),
	];
}

/** Of one indicator there may be many groups: a few show that there are results, and where. */
const MOST_NEAR = 4;

function nearRemarks({ otherTime, otherGroup }: NearResults): readonly PlanRemark[] {
	const times = otherTime.map((result) => linkTo(result, printPeriod(result.period)));
	const groups = otherGroup.map((result) => linkTo(result, result.figure.group ?? 'tính chung'));
	return [
		{ before: 'Báo cáo đã đăng nêu kết quả của kỳ khác: ', links: times.slice(-MOST_NEAR), after: '.' },
		{
			before: 'Trong thời gian này, báo cáo đã đăng nêu kết quả của nhóm khác: ',
			links: groups.slice(-MOST_NEAR),
			after: '.',
		},
	].filter(({ links }) => links.length > 0);
}

function linkTo({ text, href }: ResultStatement, what: string): PlanRemark['links'][number] {
	return { text: `${what} ${text}`, href };
}

function lessRemark(plan: PlanStatement, { result, compared, how }: LessThanBefore): PlanRemark {
	return {
		before: `${planLabel(plan)} ${compared} `,
		links: [{ text: `kết quả ${printPeriod(result.period)}`, href: result.href }],
		after: how === null ? ` (${result.text}).` : `: ${how}.`,
	};
}

function replies(results: readonly LedgerResult[]): readonly PlanRemark[] {
	const reports = new Set(results.map(({ report }) => report));
	return [...reports].flatMap(({ reply }) =>
		reply === null ? [] : [words(`Trả lời của Sở (${printPartialDate(reply.date)}): ${reply.text}`)],
	);
}

function words(before: string): PlanRemark {
	return { before, links: [], after: '' };
}
