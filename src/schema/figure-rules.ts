import { splitReference } from '#domain/address';
import { shown } from '#domain/shown';
import { isFigureReference, isKebab } from '#schema/content-id';
import { type Data, type DataMap, isGiven, isMap, listOf, mapOf, stringsIn } from '#schema/data';
import type { Issue } from '#schema/issue';
import { nearName } from '#schema/near-name';

/** Rules over the figures of one report, as written. */
export function figureIssues(figures: Data | undefined, report: string): readonly Issue[] {
	const ids = new Set(Object.keys(mapOf(figures)));
	return Object.entries(mapOf(figures)).flatMap(([id, figure]) => {
		if (!isMap(figure)) return [];
		const issues = [...idIssues(id), ...nameIssues(figure), ...relationIssues(figure)];
		return [
			...issues.map(({ key, rule, message }) => ({ key: `figures.${id}${key && `.${key}`}`, rule, message })),
			...referenceIssues(id, figure, ids, report),
		];
	});
}

function idIssues(id: string): readonly Issue[] {
	if (isKebab(id) && /[a-z]/u.test(id)) return [];
	const message = `Mã số liệu ${shown(id)} chỉ được dùng chữ thường không dấu, chữ số và gạch nối, và phải có chữ. Hãy đặt lại mã, ví dụ viec-lam.`;
	return [{ key: '', rule: 'wrong-id', message }];
}

function nameIssues(figure: DataMap): readonly Issue[] {
	const issues: Issue[] = [];
	if (isGiven(figure, 'indicator') && isGiven(figure, 'label')) {
		const message =
			'Số liệu có cả indicator và label. Hãy giữ một: indicator nếu số liệu được theo dõi qua các kỳ, label nếu không.';
		issues.push({ key: 'label', rule: 'indicator-or-label', message });
	}
	if (!isGiven(figure, 'indicator') && !isGiven(figure, 'label')) {
		const message =
			'Số liệu chưa có tên. Hãy thêm indicator (mã trong so-lieu/) nếu được theo dõi qua các kỳ, hoặc label nếu không.';
		issues.push({ key: '', rule: 'indicator-or-label', message });
	}
	if (isGiven(figure, 'status') && figure['basis'] !== 'plan') {
		const message = 'status chỉ dùng cho số kế hoạch. Hãy thêm basis: plan, hoặc xóa status.';
		issues.push({ key: 'status', rule: 'status-without-plan', message });
	}
	return issues;
}

function relationIssues(figure: DataMap): readonly Issue[] {
	const issues: Issue[] = [];
	const { plan, change, outOf } = figure;
	const has = (map: DataMap, ...names: string[]) => names.some((name) => isGiven(map, name));
	if (isMap(plan) && !has(plan, 'value', 'figure', 'percent')) {
		const message =
			'plan chưa nêu gì. Hãy ghi ít nhất một trong value (số kế hoạch), figure (mã số liệu kế hoạch), percent (đạt bao nhiêu phần trăm).';
		issues.push({ key: 'plan', rule: 'empty-plan', message });
	}
	if (isMap(change)) issues.push(...changeIssues(change));
	if (isGiven(figure, 'percent') && !isGiven(figure, 'outOf')) {
		const message =
			'percent ở đây chỉ đi cùng outOf, như “1/6 (16,7%)”. Hãy thêm outOf, hoặc chuyển percent vào plan, change hay share.';
		issues.push({ key: 'percent', rule: 'percent-without-whole', message });
	}
	if (isGiven(figure, 'percent') && isMap(outOf) && isGiven(outOf, 'percent')) {
		const message = 'percent được ghi hai lần, ở đây và trong outOf. Hãy giữ một.';
		issues.push({ key: 'percent', rule: 'percent-twice', message });
	}
	return issues;
}

function changeIssues(change: DataMap): readonly Issue[] {
	const given = (name: string) => isGiven(change, name);
	const issues: Issue[] = [];
	if (!['increase', 'decrease', 'percent', 'ratio', 'direction'].some(given)) {
		const message =
			'change chưa nêu gì. Hãy ghi ít nhất một trong increase (tăng), decrease (giảm), percent (phần trăm so với gốc), ratio (bằng bao nhiêu phần trăm gốc); câu chỉ viết tăng hay giảm mà không nêu mức thì ghi direction.';
		issues.push({ key: 'change', rule: 'empty-change', message });
	}
	if (given('direction') && !given('from') && !['percent', 'ratio'].some(given)) {
		const message =
			'change chỉ nói tăng hay giảm mà không có số gốc (from) thì không đối chiếu được. Hãy ghi from là mã của số trước đó, hoặc bỏ change.';
		issues.push({ key: 'change.direction', rule: 'empty-change', message });
	}
	if (given('increase') && given('decrease')) {
		const message = 'change có cả increase (tăng) và decrease (giảm). Hãy giữ một theo đúng câu trong báo cáo.';
		issues.push({ key: 'change.decrease', rule: 'two-directions', message });
	}
	if (given('direction') && (given('increase') || given('decrease'))) {
		const message = 'increase và decrease đã nói rõ tăng hay giảm. Hãy xóa direction.';
		issues.push({ key: 'change.direction', rule: 'two-directions', message });
	}
	return issues;
}

function referenceIssues(id: string, figure: DataMap, ids: ReadonlySet<string>, report: string): readonly Issue[] {
	return referenceLists(figure).flatMap((references) => {
		const seen = new Set<string>();
		return references.flatMap(([path, reference]) => {
			const key = `figures.${id}.${path}`;
			const named = splitReference(reference, report);
			const repeated = seen.size === seen.add(reference).size;
			if (repeated) return [{ key, rule: 'figure-reference', message: twice(reference) }];
			if (named.report !== report || !isFigureReference(reference)) return [];
			// A part may stand in the list that forms the whole of which it is a share.
			const isOwnPart = path.startsWith('share.of.');
			if (named.figure === id && !isOwnPart) return [{ key, rule: 'figure-reference', message: TO_ITSELF }];
			return ids.has(named.figure) ? [] : [{ key, rule: 'figure-reference', message: unknown(reference, ids) }];
		});
	});
}

/** References of each relation, with the path of each. */
function referenceLists(figure: DataMap): readonly ReturnType<typeof stringsIn>[] {
	const divisions = listOf(figure['sumOf']).map((division, index) => inFull(`sumOf.${index}`, 'parts', division));
	return [
		...divisions,
		inFull('within', 'whole', figure['within']),
		stringsIn('plan.figure', mapOf(figure['plan'])['figure']),
		stringsIn('change.from', mapOf(figure['change'])['from']),
		inFull('pooled', 'parts', figure['pooled']),
		stringsIn('share.of', mapOf(figure['share'])['of']),
		stringsIn('revises', figure['revises']),
	];
}

/** The references of a relation that may be written short, without the key that names them. */
function inFull(path: string, key: string, written: Data | undefined): ReturnType<typeof stringsIn> {
	return isMap(written) ? stringsIn(`${path}.${key}`, written[key]) : stringsIn(path, written);
}

const TO_ITSELF = 'Số liệu dẫn tới chính nó. Hãy viết mã của số liệu khác.';

function twice(reference: string): string {
	return `Mã ${shown(reference)} có hai lần trong cùng một danh sách, nên sẽ bị tính hai lần. Hãy xóa một.`;
}

function unknown(reference: string, ids: ReadonlySet<string>): string {
	const near = nearName(reference, [...ids]);
	const remedy = near === null ? 'Hãy sửa mã, hoặc thêm số liệu đó vào phần figures.' : `Có phải “${near}”?`;
	return `Phần figures của báo cáo này không có số liệu ${shown(reference)}. ${remedy}`;
}
