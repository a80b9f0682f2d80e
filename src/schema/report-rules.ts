import { periodYear, readPeriod } from '#domain/period';
import { isProblem } from '#domain/problem';
import { shown } from '#domain/shown';
import { type DataMap, isGiven, isMap, listOf, mapOf } from '#schema/data';
import { figureIssues } from '#schema/figure-rules';
import type { Issue } from '#schema/issue';
import { publicationIssues } from '#schema/publication';

/** Rules over several keys of one report, as written. `id` is `<year>/<organ>/<slug>`. */
export function reportIssues(data: DataMap, id: string): readonly Issue[] {
	return [
		...folderIssues(data, id),
		...sourceIssues(data),
		...correctionIssues(data),
		...publicationIssues(data, id),
		...figureIssues(data['figures'], id),
	];
}

function folderIssues({ organ, period }: DataMap, id: string): readonly Issue[] {
	const [year = '', folder = ''] = id.split('/');
	const issues: Issue[] = [];
	if (typeof organ === 'string' && organ !== folder) {
		const message = `Báo cáo nằm trong thư mục cơ quan “${folder}” nhưng organ lại là ${shown(organ)}. Hãy chuyển tệp, hoặc sửa organ.`;
		issues.push({ key: 'organ', rule: 'wrong-folder', message });
	}
	const read = typeof period === 'string' ? readPeriod(period.trim()) : null;
	if (read !== null && !isProblem(read) && String(periodYear(read)) !== year) {
		const message = `Báo cáo nằm trong thư mục năm “${year}” nhưng kỳ ${shown(read)} kết thúc năm ${periodYear(read)}. Hãy chuyển tệp vào thư mục ${periodYear(read)}, hoặc sửa period.`;
		issues.push({ key: 'period', rule: 'wrong-folder', message });
	}
	if (!/^\d{4}$/u.test(year)) {
		const message = `Thư mục ${shown(year)} phải là năm, bốn chữ số. Hãy đặt báo cáo ở bao-cao/<năm>/<cơ quan>/<tên báo cáo>.mdx.`;
		issues.push({ key: '', rule: 'wrong-folder', message });
	}
	return issues;
}

/** Who says that the source is the signed file must name it. */
function sourceIssues(data: DataMap): readonly Issue[] {
	const source = mapOf(data['source']);
	const signed = listOf(data['files']).some((attached) => isMap(attached) && attached['kind'] === 'signed');
	if (source['kind'] !== 'signed-pdf' || isGiven(source, 'file') || signed) return [];
	const message =
		'Nguồn là bản PDF đã ký nhưng chưa nêu tệp nào. Hãy ghi file trong source, hoặc thêm vào files một dòng { file, title, kind: signed }.';
	return [{ key: 'source.kind', rule: 'signed-file-missing', message }];
}

function correctionIssues(data: DataMap): readonly Issue[] {
	const figures = mapOf(data['figures']);
	return listOf(data['corrections']).flatMap((correction, index) => {
		const figure = mapOf(correction)['figure'];
		if (typeof figure !== 'string' || Object.hasOwn(figures, figure)) return [];
		const message = `Đính chính nêu số liệu ${shown(figure)} không có trong phần figures. Hãy sửa mã, hoặc ghi null nếu không đính chính số liệu nào.`;
		return [{ key: `corrections.${index}.figure`, rule: 'figure-reference', message }];
	});
}
