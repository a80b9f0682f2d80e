import type { Draft } from '#importers/report/draft';
import type { DraftFigure } from '#importers/report/figures/tied-relations';

/** What the file itself tells of a draft. */
export interface DraftOrigin {
	readonly name: string;
	readonly sha256: string;
	/** The day on which it is imported, `YYYY-MM-DD`. */
	readonly today: string;
}

/** The frontmatter of a draft, in the order in which it is printed. */
export function draftFrontmatter({ metadata, figures }: Draft, { name, sha256, today }: DraftOrigin) {
	const { organ, typeName, codeNumber, codeNotation, place, issuedDate, subject, period, signer, to } = metadata;
	return {
		draft: true,
		organ,
		typeName,
		codeNumber,
		codeNotation,
		place,
		issuedDate,
		subject,
		period,
		posted: today,
		edition: 'full',
		source: { kind: 'word-copy', name, sha256 },
		access: 'public',
		fields: [],
		summary: [],
		signer,
		to,
		files: [],
		figures: Object.fromEntries(figures.map((figure) => [figure.id, figureKeys(figure)])),
		reply: null,
		replacedBy: null,
		withdrawn: null,
		approved: null,
		formerAddresses: [],
		corrections: [],
	};
}

/** A figure as the frontmatter writes it; what is not known is left out. */
function figureKeys({ id: _id, place: _place, ...figure }: DraftFigure): Readonly<Record<string, unknown>> {
	return Object.fromEntries(Object.entries(figure).filter(([, value]) => value !== null));
}

/**
 * The file of a draft: each line that was proposed is marked for review, each figure stands on a line of its own. JSON is
 * YAML, so that nothing of a text can be taken for anything but words.
 */
export function printDraft(draft: Draft, origin: DraftOrigin): string {
	const { figures, ...frontmatter } = draftFrontmatter(draft, origin);
	const lines = Object.entries(frontmatter).map(([key, value]) => `${key}: ${flow(value)}${REMARKS.get(key) ?? ''}`);
	const at = lines.findIndex((line) => line.startsWith('reply:'));
	const proposed = Object.entries(figures).map(([id, figure]) => `  ${id}: ${flow(figure)}  # kiểm lại`);
	const head = draft.issuers.length === 0 ? [] : [`# Cơ quan ghi trên văn bản: ${draft.issuers.join('; ')}`];
	const cited = [...new Set(draft.citations.map(({ citation }) => citation.code.code))];
	return [
		'---',
		'# Bản nháp do lệnh import lập. Mọi dòng có “kiểm lại” là đề xuất: hãy đối chiếu với bản gốc, rồi xóa dòng draft.',
		...head,
		...lines.slice(0, at),
		proposed.length === 0
			? 'figures: {}'
			: 'figures:  # label là chữ đứng cạnh con số; số nào theo dõi qua các kỳ thì thay bằng indicator',
		...proposed,
		...lines.slice(at),
		...(cited.length === 0 ? [] : [`# Văn bản được viện dẫn: ${cited.join(', ')}`]),
		'---',
		'',
		draft.body,
	].join('\n');
}

const CHECK = '  # kiểm lại';

const REMARKS: ReadonlyMap<string, string> = new Map([
	['draft', '  # không được dựng cho đến khi xóa dòng này'],
	...[
		'organ',
		'typeName',
		'codeNumber',
		'codeNotation',
		'place',
		'issuedDate',
		'subject',
		'period',
		'signer',
		'to',
	].map((key) => [key, CHECK] as const),
	['posted', '  # ngày đăng lên cổng: sửa khi đăng'],
	['edition', '  # full: toàn văn; rewritten: bản biên soạn lại'],
	['fields', '  # lĩnh vực, ví dụ [viec-lam, giam-ngheo]'],
	['summary', '  # tối đa năm câu: đã làm được gì?'],
]);

/** One line, with a blank behind each colon and comma. */
function flow(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value);
	return entries.length === 0 ? '{}' : `{ ${entries.map(([key, item]) => `${key}: ${flow(item)}`).join(', ')} }`;
}
