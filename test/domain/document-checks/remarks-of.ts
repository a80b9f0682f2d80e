import { buildCorpus, type Corpus } from '#domain/corpus';
import type { DocumentRemark, DocumentRule, RemarkPlace } from '#domain/document-checks/remark';
import { documentCode } from '#domain/document-code';
import type { OfficialDocument } from '#domain/official-document';
import type { Organisation } from '#domain/organisation';
import {
	citing,
	date,
	entriesOf,
	entry,
	officialDocument,
	organisation,
	report,
	type ShortCitation,
	type ShortReport,
} from '../published.ts';

const ORGANISATIONS: readonly Organisation[] = [
	organisation('so-a', { name: 'Sở Nội vụ tỉnh A', province: 'A', parent: 'ubnd-a', notations: ['SNV', 'SNVT'] }),
	organisation('so-cu', {
		name: 'Sở Lao động tỉnh A',
		province: 'A',
		notations: ['SLĐTBXH'],
		successors: [{ organ: 'so-a', functions: [], from: null, source: null, verified: false }],
	}),
	organisation('ubnd-a', { kind: 'ubnd', name: 'Ủy ban nhân dân tỉnh A', province: 'A', notations: ['UBND'] }),
	organisation('vp-a', {
		kind: 'don-vi',
		name: 'Văn phòng Ủy ban nhân dân tỉnh A',
		province: 'A',
		parent: 'ubnd-a',
		notations: ['VP'],
	}),
	organisation('ubnd-b', { kind: 'ubnd', name: 'Ủy ban nhân dân tỉnh B', province: 'B', notations: ['UBND'] }),
	organisation('chinh-phu', { kind: 'chinh-phu', name: 'Chính phủ', notations: ['CP'] }),
	organisation('thu-tuong', { kind: 'chinh-phu', name: 'Thủ tướng Chính phủ', notations: ['TTg'] }),
	organisation('quoc-hoi', { kind: 'quoc-hoi', name: 'Quốc hội', notations: ['QH14', 'QH15'] }),
	organisation('tinh-uy', { kind: 'dang', name: 'Tỉnh ủy A', province: 'A', notations: ['TU'] }),
	organisation('ban-thuong-vu', { kind: 'dang', name: 'Ban Thường vụ Tỉnh ủy A', province: 'A', notations: ['TU'] }),
];

/** A portal in short: `reports` of Sở A by slug with what they cite, `records` as `[code, date, more]`. */
export interface Given {
	readonly reports?: Readonly<Record<string, readonly ShortCitation[]>>;
	/** Of the reports, by slug; else a report of 31/12/2022 without number. */
	readonly metadata?: Readonly<Record<string, ShortReport>>;
	readonly records?: Readonly<Record<string, ShortRecord>>;
}

export type ShortRecord = readonly [code: string, issuedDate: string | null, more?: Partial<OfficialDocument>];

export function portal({ reports = {}, metadata = {}, records = {} }: Given): Corpus {
	return buildCorpus(
		entriesOf({
			organisations: ORGANISATIONS.map((value) => entry(value.id, value)),
			documents: Object.entries(records).map(([id, record]) => recordOf(id, record)),
			reports: Object.entries(reports).map(([slug, citations]) =>
				citing(report(`2022/so-a/${slug}`, metadata[slug] ?? { issuedDate: '2022-12-31' }), citations),
			),
		}),
	);
}

/** The remarks of one rule: its note, then where it stands, `slug:line` or `id.key`. */
export function notesOf(rule: DocumentRule, given: Given): readonly (readonly string[])[] {
	return remarksOf(rule, given).map(({ note, places }) => [note, ...places.map(placeName)]);
}

export function remarksOf(rule: DocumentRule, given: Given): readonly DocumentRemark[] {
	return portal(given).documentRemarks.all.filter((remark) => remark.rule === rule);
}

function placeName(place: RemarkPlace): string {
	if (place.kind === 'sentence')
		return `${place.place.report.id.slice('2022/so-a/'.length)}:${place.place.citation.line}`;
	const { target, key } = place;
	return `${target.kind === 'report' ? target.report.id.slice('2022/so-a/'.length) : target.document.id}.${key}`;
}

function recordOf(id: string, [code, issuedDate, more]: ShortRecord) {
	const [, codeNumber = '', codeNotation = ''] = /^(\w+)[-/](.*)$/u.exec(code) ?? [];
	if (documentCode(codeNumber, codeNotation) === null) throw new Error(`${code} is no code`);
	return officialDocument(id, {
		typeName: 'Văn bản',
		organ: 'so-a',
		codeNumber,
		codeNotation,
		issuedDate: issuedDate === null ? null : date(issuedDate),
		...more,
	});
}
