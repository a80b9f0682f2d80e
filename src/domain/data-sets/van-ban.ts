import { documentAddress } from '#domain/address';
import { type DataColumn, type DataSet, fullAddress } from '#domain/data-set';
import { CODE_NOTATION, CODE_NUMBER, ISSUED_DATE } from '#domain/data-sets/columns';

const COLUMNS = {
	id: { type: 'text', description: 'Mã văn bản trên cổng' },
	typeName: { type: 'text', description: 'Loại văn bản, ví dụ Quyết định' },
	code: { type: 'text', description: 'Số và ký hiệu viết liền, ví dụ 15/2020/QĐ-TTg' },
	codeNumber: CODE_NUMBER,
	codeNotation: CODE_NOTATION,
	issuedDate: ISSUED_DATE,
	organ: { type: 'text', description: 'Mã cơ quan ban hành', refersTo: 'co-quan' },
	subject: { type: 'text', description: 'Trích yếu nội dung' },
	hasFullText: { type: 'boolean', description: 'Cổng có toàn văn hay không' },
	citations: { type: 'count', description: 'Số lần các báo cáo viện dẫn, mỗi lần là một dòng của vien-dan' },
	url: { type: 'url', description: 'Địa chỉ trang của văn bản' },
} as const satisfies Readonly<Record<string, DataColumn>>;

/** Every document that has a page, those without a record included. */
export const vanBan: DataSet<keyof typeof COLUMNS> = {
	name: 'van-ban',
	title: 'Văn bản',
	description:
		'Mỗi dòng là một văn bản có hồ sơ trên cổng hoặc được báo cáo viện dẫn. Văn bản chưa có hồ sơ thì chỉ ghi điều các câu viện dẫn nói.',
	columns: COLUMNS,
	key: ['id'],
	rows: (corpus) =>
		corpus.listed.all.map((document) => {
			const { id, typeName, code, codeNumber, codeNotation, issuedDate, organ, subject, hasFullText } = document;
			const citations = document.citing.length;
			const url = fullAddress(corpus, documentAddress(id));
			return { id, typeName, code, codeNumber, codeNotation, issuedDate, organ, subject, hasFullText, citations, url };
		}),
};
