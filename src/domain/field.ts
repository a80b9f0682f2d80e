/** A field of work (lĩnh vực) in which citizens look for reports, documents and figures. */
export interface Field {
	readonly id: string;
	readonly name: string;
}

/** In the order in which they are offered to readers. */
export const FIELDS: readonly Field[] = [
	{ id: 'viec-lam', name: 'Việc làm' },
	{ id: 'hoc-nghe', name: 'Học nghề' },
	{ id: 'giam-ngheo', name: 'Giảm nghèo' },
	{ id: 'tro-giup-xa-hoi', name: 'Trợ giúp xã hội' },
	{ id: 'nguoi-co-cong', name: 'Người có công' },
	{ id: 'tre-em-binh-dang-gioi', name: 'Trẻ em và bình đẳng giới' },
	{ id: 'an-toan-lao-dong-thanh-tra', name: 'An toàn lao động, thanh tra' },
	{ id: 'thu-tuc-hanh-chinh', name: 'Thủ tục hành chính' },
];
