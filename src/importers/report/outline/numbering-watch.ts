import { type Label, rankOf } from '#importers/report/outline/labels';
import type { SourceRemark } from '#importers/report/source';

/** Says where the numbers of a text do not follow each other. */
export interface NumberingWatch {
	readonly see: (label: Label | null, place: number, isHeading: boolean) => void;
	readonly remarks: () => readonly SourceRemark[];
}

/** Each number follows the one before of its kind, under the same number of the kind above. */
export function numberingWatch(): NumberingWatch {
	const last: (readonly number[])[] = [];
	const remarks: SourceRemark[] = [];
	return {
		remarks: () => remarks,
		see: (label, place, isHeading) => {
			if (label === null || !isOfSeries(label)) return;
			const rank = rankOf(label);
			const before = last[rank];
			last.length = rank;
			last[rank] = label.numbers;
			const isOfSentence = label.kind === 'decimal' && !isDeep(label) && !isHeading;
			if (isOfSentence && before === undefined) return;
			const message = misfit(label, before, isDeep(label) ? last[rank - 1] : undefined);
			if (message !== null) remarks.push({ rule: 'import-numbering', place, message });
		},
	};
}

function isOfSeries({ kind, numbers }: Label): boolean {
	return numbers.length > 0 && kind !== 'ordinal' && kind !== 'task';
}

/** "3.1.2." lies under "3.1." */
function isDeep({ numbers }: Label): boolean {
	return numbers.length > 1;
}

/** Why a label does not follow the one `before` of its kind, under the one `above`; `null` where it does. */
function misfit(
	{ written, numbers }: Label,
	before: readonly number[] | undefined,
	above: readonly number[] | undefined,
): string | null {
	const expected = (before?.at(-1) ?? 0) + 1;
	const head = above?.join('.');
	const isUnderIt = head === undefined || head === numbers.slice(0, -1).join('.');
	if (isUnderIt && numbers.at(-1) === expected) return null;
	const should = isUnderIt ? `số thứ tự ${expected}` : `số mở đầu bằng “${head}.”`;
	return `Mục “${written}” không nối tiếp: theo các mục trước thì cần ${should}. Số mục được giữ như bản gốc; hãy đối chiếu với văn bản đã ký.`;
}
