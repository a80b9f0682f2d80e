import { splitReference } from '#domain/address';
import type { CorpusEntries, Entry } from '#domain/corpus';
import { FIELDS } from '#domain/field';
import { type FigureReference, referencesOf } from '#domain/figure';
import { type Finding, positionOf } from '#domain/finding';
import type { Report } from '#domain/report';
import type { Rule } from '#domain/rules/registry';
import { unitOf } from '#domain/unit';

/** Every name in one file that no other file answers to. One finding a name, at its key. */
export function danglingReferences(entries: CorpusEntries): readonly Finding[] {
	const names: Names = {
		organisations: new Set(entries.organisations.map(({ value }) => value.id)),
		documents: new Set(entries.documents.map(({ value }) => value.id)),
		indicators: new Map(entries.indicators.map(({ value }) => [value.id, value.unit])),
		figures: new Map(entries.reports.map(({ value }) => [value.id, new Set(value.figures.map(({ id }) => id))])),
	};
	return [
		...entries.organisations.flatMap((entry) => [
			...missing(entry, 'parent', entry.value.parent, names.organisations, ORGANISATION),
			...entry.value.successors.flatMap(({ organ }, index) =>
				missing(entry, `successors.${index}.organ`, organ, names.organisations, ORGANISATION),
			),
		]),
		...entries.documents.flatMap((entry) => [
			...missing(entry, 'organ', entry.value.organ, names.organisations, ORGANISATION),
			...missing(entry, 'replacedBy', entry.value.replacedBy, names.documents, DOCUMENT),
			...unknownField(entry, 'field', entry.value.field),
			...entry.value.relations.flatMap(({ target }, index) =>
				missing(entry, `relations.${index}.target`, target, names.documents, DOCUMENT),
			),
		]),
		...entries.reports.flatMap((entry) => [
			...missing(entry, 'organ', entry.value.organ, names.organisations, ORGANISATION),
			...missing(entry, 'replacedBy', entry.value.replacedBy, names.figures, REPORT),
			...entry.value.fields.flatMap((field, index) => unknownField(entry, `fields.${index}`, field)),
			...figureReferences(entry, names),
		]),
		...entries.indicators.flatMap((entry) => unknownField(entry, 'field', entry.value.field)),
	];
}

interface Names {
	readonly organisations: ReadonlySet<string>;
	readonly documents: ReadonlySet<string>;
	readonly indicators: ReadonlyMap<string, string>;
	readonly figures: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Kind {
	readonly rule: Rule;
	readonly what: string;
	readonly folder: string;
}

const ORGANISATION: Kind = { rule: 'unknown-organisation', what: 'cơ quan', folder: 'co-quan' };
const DOCUMENT: Kind = { rule: 'unknown-document', what: 'văn bản', folder: 'van-ban' };
const INDICATOR: Kind = { rule: 'unknown-indicator', what: 'số liệu theo dõi', folder: 'so-lieu' };
const REPORT: Kind = { rule: 'unknown-report', what: 'báo cáo', folder: 'bao-cao' };

function missing(
	entry: Entry<unknown>,
	key: string,
	name: string | null,
	known: { has(name: string): boolean },
	{ rule, what, folder }: Kind,
): readonly Finding[] {
	if (name === null || known.has(name)) return [];
	const message = `Không có ${what} nào tên “${name}”. Hãy sửa tên, hoặc thêm tệp cho ${what} này vào thư mục ${folder}/.`;
	return [error(entry, key, rule, message)];
}

function unknownField(entry: Entry<unknown>, key: string, field: string | null): readonly Finding[] {
	if (field === null || FIELDS.some(({ id }) => id === field)) return [];
	const known = FIELDS.map(({ id }) => id).join(', ');
	return [
		error(entry, key, 'unknown-field', `Không có lĩnh vực nào mã “${field}”. Hãy dùng một trong các mã: ${known}.`),
	];
}

function figureReferences(entry: Entry<Report>, names: Names): readonly Finding[] {
	return entry.value.figures.flatMap((figure) => {
		const key = `figures.${figure.id}`;
		const unit = figure.indicator === null ? undefined : names.indicators.get(figure.indicator);
		const mismatch =
			unit !== undefined && unitOf(unit).family !== unitOf(figure.unit).family
				? [error(entry, `${key}.unit`, 'indicator-unit', unitMessage(figure.indicator ?? '', unit, figure.unit))]
				: [];
		return [
			...missing(entry, `${key}.indicator`, figure.indicator, names.indicators, INDICATOR),
			...missing(entry, `${key}.organ`, figure.organ, names.organisations, ORGANISATION),
			...mismatch,
			...[...figure.relations.flatMap(referencesOf), ...(figure.revises === null ? [] : [figure.revises])].flatMap(
				(reference) => dangling(entry, key, reference, names),
			),
		];
	});
}

function dangling(entry: Entry<Report>, key: string, reference: FigureReference, names: Names): readonly Finding[] {
	const { report, figure } = splitReference(reference, entry.value.id);
	// Names within one report are the reader's of that file to judge.
	if (report === entry.value.id || names.figures.get(report)?.has(figure)) return [];
	const message = `Không có số liệu nào tên “${reference}”. Hãy viết <năm>/<cơ quan>/<tên báo cáo>#<mã số liệu> của một báo cáo đã có trên cổng.`;
	return [error(entry, key, 'figure-reference', message)];
}

function unitMessage(indicator: string, expected: string, found: string | null): string {
	const written = found === null ? 'không có đơn vị' : `“${found}”`;
	return `Số liệu theo dõi “${indicator}” tính bằng “${expected}”, ở đây lại ghi ${written}. Hãy sửa đơn vị, hoặc dùng label thay cho indicator.`;
}

function error(entry: Entry<unknown>, key: string, rule: Rule, message: string): Finding {
	return { rule, severity: 'error', path: entry.path, ...positionOf(entry.positions, key), message };
}
