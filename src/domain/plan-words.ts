import type { PlanStatus } from '#domain/figure';

/** "kế hoạch", and for a proposal, which is no commitment, "mức đề xuất". */
export function planWord(status: PlanStatus | null): string {
	return status === null ? 'kế hoạch' : PLAN_WORDS[status];
}

const PLAN_WORDS: Readonly<Record<PlanStatus, string>> = {
	proposed: 'mức đề xuất',
	adopted: 'kế hoạch đã ban hành',
	assigned: 'kế hoạch được giao',
	revised: 'kế hoạch điều chỉnh',
};
