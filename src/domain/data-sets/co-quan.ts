import { organisationAddress } from '#domain/address';
import { type DataColumn, type DataSet, fullAddress } from '#domain/data-set';
import { joined } from '#domain/data-sets/columns';
import { KIND_NAMES } from '#domain/organisation-words';

const COLUMNS = {
	id: { type: 'text', description: 'Mã cơ quan' },
	name: { type: 'text', description: 'Tên đầy đủ' },
	shortName: { type: 'text', description: 'Tên gọn' },
	kind: { type: 'text', description: 'Loại cơ quan', values: KIND_NAMES },
	province: { type: 'text', description: 'Tỉnh; trống với cơ quan trung ương' },
	parent: { type: 'text', description: 'Mã cơ quan cấp trên', refersTo: 'co-quan' },
	notations: { type: 'list', description: 'Chữ viết tắt tên cơ quan trong ký hiệu văn bản' },
	activeFrom: { type: 'date', description: 'Ngày bắt đầu hoạt động; trống khi chưa rõ' },
	activeTo: {
		type: 'date',
		description: 'Ngày kết thúc hoạt động; trống khi chưa rõ, không có nghĩa là còn hoạt động',
	},
	successors: { type: 'list', description: 'Mã các cơ quan tiếp nhận nhiệm vụ' },
	url: { type: 'url', description: 'Địa chỉ trang của cơ quan, có nguồn của từng điều' },
} as const satisfies Readonly<Record<string, DataColumn>>;

/** Every organisation. */
export const coQuan: DataSet<keyof typeof COLUMNS> = {
	name: 'co-quan',
	title: 'Cơ quan',
	description: 'Mỗi dòng là một cơ quan có báo cáo trên cổng, hoặc được báo cáo và văn bản nhắc tới.',
	columns: COLUMNS,
	key: ['id'],
	rows: (corpus) =>
		[...corpus.organisations.values()].map((organisation) => {
			const { id, name, shortName, kind, province, parent, notations, active, successors } = organisation;
			return {
				id,
				name,
				shortName,
				kind,
				province,
				parent,
				notations: joined(notations),
				activeFrom: active.from,
				activeTo: active.to,
				successors: joined(successors.map(({ organ }) => organ)),
				url: fullAddress(corpus, organisationAddress(id)),
			};
		}),
};
