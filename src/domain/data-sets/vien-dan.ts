import { reportAddress } from '#domain/address';
import { ROLE_WORDS } from '#domain/citation';
import type { CitationFact } from '#domain/compiled';
import type { Corpus } from '#domain/corpus';
import { type DataColumn, type DataSet, fullAddress } from '#domain/data-set';

const COLUMNS = {
	report: { type: 'text', description: 'Mã báo cáo viện dẫn', refersTo: 'bao-cao' },
	document: {
		type: 'text',
		description: 'Mã văn bản được viện dẫn, như cột id của van-ban; của bao-cao khi đó là một báo cáo trên cổng',
	},
	code: { type: 'text', description: 'Số và ký hiệu mà câu nêu, viết theo một cách thống nhất' },
	role: {
		type: 'text',
		description: 'Văn bản đứng trong câu với vai trò gì',
		values: Object.fromEntries(Object.values(ROLE_WORDS).map((word) => [word, word])),
	},
	sentence: { type: 'text', description: 'Câu viện dẫn, lấy từ bản đăng trên cổng' },
	url: { type: 'url', description: 'Địa chỉ của chỗ viện dẫn trong báo cáo' },
} as const satisfies Readonly<Record<string, DataColumn>>;

/** Every mention of a document in the words of a report. A report's mention of its own number is none. */
export const vienDan: DataSet<keyof typeof COLUMNS> = {
	name: 'vien-dan',
	title: 'Chỗ viện dẫn văn bản',
	description: 'Mỗi dòng là một lần báo cáo nêu số, ký hiệu của một văn bản.',
	columns: COLUMNS,
	key: ['url'],
	rows(corpus) {
		const cited = citedIds(corpus);
		return corpus.reports.flatMap(({ value: { id: report }, facts }) =>
			facts.citations.flatMap((citation) => {
				const { id, code, role, sentence } = citation;
				const document = cited.get(citation);
				const url = fullAddress(corpus, `${reportAddress(report)}#${id}`);
				return document === undefined ? [] : [{ report, document, code, role: ROLE_WORDS[role], sentence, url }];
			}),
		);
	},
};

/** Of each mention, the id of the document or report that it names. */
function citedIds({ listed, reports }: Corpus): ReadonlyMap<CitationFact, string> {
	const documents = listed.all.flatMap(({ id, citing }) => citing.map(({ citation }) => [citation, id] as const));
	const cited = reports.flatMap(({ value: { id } }) =>
		listed.citingReport(id).map(({ citation }) => [citation, id] as const),
	);
	return new Map([...documents, ...cited]);
}
