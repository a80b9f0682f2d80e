import { documentSlug, readDocumentCode } from '#domain/document-code';
import { isProblem, type Problem } from '#domain/problem';
import { documentTemplate } from '#loaders/draft/document-template';
import { organisationProblem, type Surroundings, slugProblems, type WrittenFile } from '#loaders/draft/new-report';

/** What `npm run new` was asked for, as typed. */
export interface NewDocumentRequest {
	/** Number and notation: `05/2025/QĐ-UBND`. */
	readonly code: string;
	readonly organ: string | undefined;
	readonly slug: string | undefined;
}

/**
 * Where the record of a document goes and what stands in it; or all that was wrong with the request, in Vietnamese. Who
 * issued it may stay unknown, and is asked for by nobody.
 */
export function newDocument(
	{ code: written, organ, slug }: NewDocumentRequest,
	{ paths, today }: Surroundings,
): WrittenFile | Problem {
	const code = readDocumentCode(written);
	const problems = [
		...(isProblem(code) ? [code.problem] : []),
		...(organ === undefined ? [] : organisationProblem(organ, paths)),
		...slugProblems(slug),
	];
	if (isProblem(code) || problems.length > 0) return { problem: problems.join('\n') };
	const path = `van-ban/${slug ?? documentSlug(code.code)}.mdx`;
	if (paths.includes(path)) {
		const remedy = 'Nếu là văn bản khác trùng số, ký hiệu, hãy đặt tên khác bằng --slug, ví dụ thêm tên tỉnh ở cuối.';
		return { problem: `Đã có hồ sơ ${path}. ${remedy}` };
	}
	return { path, text: documentTemplate({ code, organ: organ ?? null, posted: today }) };
}
