/** What each component takes. A content file may use these and no others. */
export type ComponentName = 'BieuDo' | 'BangSoLieu' | 'NhiemVu' | 'GhiChu' | 'TepDinhKem' | 'Dieu';

export interface AttributeRule {
	readonly required: boolean;
	/** The only values allowed; `null` = any text. */
	readonly values: readonly string[] | null;
}

export interface ComponentRule {
	readonly attributes: ReadonlyMap<string, AttributeRule>;
	readonly content: 'none' | 'required' | 'optional';
	/** A section has a heading, so it stands at the top level or in another section. */
	readonly section: boolean;
	readonly documentsOnly: boolean;
}

const text = (required: boolean): AttributeRule => ({ required, values: null });

export const COMPONENTS: Readonly<Record<ComponentName, ComponentRule>> = {
	BieuDo: {
		attributes: new Map([
			['soLieu', text(true)],
			['kieu', { required: true, values: ['ke-hoach', 'thoi-gian', 'co-cau', 'so-sanh'] }],
		]),
		content: 'none',
		section: false,
		documentsOnly: false,
	},
	BangSoLieu: { attributes: new Map([['soLieu', text(false)]]), content: 'none', section: false, documentsOnly: false },
	NhiemVu: {
		attributes: new Map([
			['so', text(true)],
			['ten', text(true)],
			['tuDanhGia', text(false)],
		]),
		content: 'optional',
		section: true,
		documentsOnly: false,
	},
	GhiChu: { attributes: new Map(), content: 'required', section: false, documentsOnly: false },
	TepDinhKem: { attributes: new Map([['tep', text(true)]]), content: 'none', section: false, documentsOnly: false },
	Dieu: {
		attributes: new Map([
			['so', text(true)],
			['ten', text(false)],
		]),
		content: 'optional',
		section: true,
		documentsOnly: true,
	},
};

export const COMPONENT_NAMES: readonly string[] = Object.keys(COMPONENTS);

export function isComponent(name: string | null): name is ComponentName {
	return name !== null && Object.hasOwn(COMPONENTS, name);
}
