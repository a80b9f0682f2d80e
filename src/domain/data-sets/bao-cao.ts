import { reportAddress } from '#domain/address';
import { type DataColumn, type DataSet, fullAddress } from '#domain/data-set';
import { CODE_NOTATION, CODE_NUMBER, ISSUED_DATE, joined } from '#domain/data-sets/columns';

const COLUMNS = {
	id: { type: 'text', description: 'Mã báo cáo: năm, cơ quan và tên tệp' },
	organ: { type: 'text', description: 'Mã cơ quan ban hành', refersTo: 'co-quan' },
	typeName: { type: 'text', description: 'Loại văn bản, ví dụ Báo cáo hoặc Công văn' },
	codeNumber: CODE_NUMBER,
	codeNotation: CODE_NOTATION,
	place: { type: 'text', description: 'Địa danh ghi trên báo cáo' },
	issuedDate: ISSUED_DATE,
	subject: { type: 'text', description: 'Trích yếu nội dung' },
	period: { type: 'period', description: 'Kỳ báo cáo' },
	posted: { type: 'date', description: 'Ngày đăng trên cổng' },
	edition: {
		type: 'text',
		description: 'Cổng đăng bản nào',
		values: { full: 'toàn văn', rewritten: 'bản biên soạn lại, không trích như lời của cơ quan' },
	},
	sourceKind: {
		type: 'text',
		description: 'Bản đăng lấy từ nguồn nào',
		values: {
			'signed-pdf': 'bản đã ký',
			'word-copy': 'bản chữ thu thập được',
			draft: 'dự thảo',
			unknown: 'chưa rõ',
		},
	},
	sourceName: { type: 'text', description: 'Tên của nguồn' },
	sourceSha256: { type: 'text', description: 'Mã kiểm SHA-256 của nguồn' },
	fields: { type: 'list', description: 'Mã các lĩnh vực mà báo cáo nói tới' },
	figures: { type: 'count', description: 'Số con số đã gắn với câu' },
	replacedBy: { type: 'text', description: 'Mã báo cáo thay thế', refersTo: 'bao-cao' },
	withdrawn: { type: 'date', description: 'Ngày rút khỏi cổng' },
	url: { type: 'url', description: 'Địa chỉ trang của báo cáo' },
} as const satisfies Readonly<Record<string, DataColumn>>;

/** Every published report, those withdrawn or replaced included. */
export const baoCao: DataSet<keyof typeof COLUMNS> = {
	name: 'bao-cao',
	title: 'Báo cáo',
	description: 'Mỗi dòng là một báo cáo đã đăng, kể cả báo cáo đã rút hoặc đã có bản thay thế.',
	columns: COLUMNS,
	key: ['id'],
	rows: (corpus) =>
		corpus.reports.map(({ value, facts }) => ({
			id: value.id,
			organ: value.organ,
			typeName: value.typeName,
			codeNumber: value.codeNumber,
			codeNotation: value.codeNotation,
			place: value.place,
			issuedDate: value.issuedDate,
			subject: value.subject,
			period: value.period,
			posted: value.posted,
			edition: value.edition,
			sourceKind: value.source.kind,
			sourceName: value.source.name,
			sourceSha256: value.source.sha256,
			fields: joined(value.fields),
			figures: value.figures.filter(({ id }) => Object.hasOwn(facts.anchors, id)).length,
			replacedBy: value.replacedBy,
			withdrawn: value.withdrawn?.date ?? null,
			url: fullAddress(corpus, reportAddress(value.id)),
		})),
};
