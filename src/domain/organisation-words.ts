import type { Organisation, OrganisationKind } from '#domain/organisation';
import { printPartialDate } from '#domain/partial-date';

/** The kinds as they are grouped for readers, from the whole country to the province. */
export const ORGANISATION_GROUPS: readonly { readonly name: string; readonly kinds: readonly OrganisationKind[] }[] = [
	{ name: 'Cơ quan trung ương', kinds: ['quoc-hoi', 'chinh-phu', 'bo'] },
	{ name: 'Hội đồng nhân dân', kinds: ['hdnd'] },
	{ name: 'Ủy ban nhân dân', kinds: ['ubnd'] },
	{ name: 'Sở', kinds: ['so'] },
	{ name: 'Cơ quan của Đảng', kinds: ['dang'] },
	{ name: 'Đơn vị khác', kinds: ['don-vi'] },
];

export const KIND_NAMES: Readonly<Record<OrganisationKind, string>> = {
	'quoc-hoi': 'Quốc hội',
	'chinh-phu': 'Chính phủ, Thủ tướng Chính phủ',
	bo: 'Bộ',
	hdnd: 'Hội đồng nhân dân',
	ubnd: 'Ủy ban nhân dân',
	so: 'Sở',
	dang: 'Cơ quan của Đảng',
	'don-vi': 'Đơn vị khác',
};

/**
 * How long an organisation worked, as far as its record says: "đã kết thúc hoạt động ngày 28 tháng 02 năm 2025". `null`
 * where it says nothing: that is no claim that the organisation still works. A day of which no successor's source was
 * verified is unverified itself.
 */
export function lifeSpanWords({ active: { from, to }, successors }: Organisation): string | null {
	const said = [
		from === null ? null : `hoạt động từ ${printPartialDate(from)}`,
		to === null ? null : `đã kết thúc hoạt động ${printPartialDate(to)}${verifiedMark(successors.some(isVerified))}`,
	].filter((part) => part !== null);
	return said.length === 0 ? null : said.join(', ');
}

export function verifiedMark(verified: boolean): string {
	return verified ? '' : ' (chưa kiểm chứng)';
}

function isVerified({ verified }: { readonly verified: boolean }): boolean {
	return verified;
}
