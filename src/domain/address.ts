import { anchorId, type FigureReference, type RelationPart } from '#domain/figure';

/** Permanent addresses (design, section 4): lower-case, without diacritics, ending in `/`. */
export function reportAddress(report: string): string {
	return `/bao-cao/${report}/`;
}

/** A report's "Biểu tổng hợp số liệu". */
export function summaryAddress(report: string): string {
	return `${reportAddress(report)}${SUMMARY}`;
}

/** Last part of the address of a report's "Biểu tổng hợp số liệu". */
export const SUMMARY = 'bieu-tong-hop/';

export function documentAddress(document: string): string {
	return `/van-ban/${document}/`;
}

/** Every correction that the portal made. */
export const CORRECTIONS = '/dinh-chinh/';

/** Documents by the day on which they were put on the portal. */
export const NEW_DOCUMENTS = '/van-ban/moi/';

export function organisationAddress(organisation: string): string {
	return `/co-quan/${organisation}/`;
}

export function indicatorAddress(indicator: string): string {
	return `/so-lieu/${indicator}/`;
}

/** One organisation's figures of an indicator, where they have a page of their own. */
export function indicatorOrganAddress(indicator: string, organ: string): string {
	return `${indicatorAddress(indicator)}${organ}/`;
}

/** The plans and results of all organisations, of one, or of one in one year. */
export function plansAddress(organisation?: string, year?: number): string {
	return ['/ke-hoach-ket-qua', organisation, year, ''].filter((part) => part !== undefined).join('/');
}

/** Whose relations are shown: of all organisations, of one, of one in one year. */
export interface ReconciliationScope {
	readonly organ?: string;
	/** The year in which a report's period ends. */
	readonly year?: string;
}

export function reconciliationAddress({ organ, year }: ReconciliationScope): string {
	return `/${['doi-chieu', organ, year].filter((part) => part !== undefined).join('/')}/`;
}

/** Explanations of all rules of the check, or of one. */
export function ruleAddress(rule?: string): string {
	return rule === undefined ? '/huong-dan/loi/' : `/huong-dan/loi/${rule}/`;
}

export function figureAddress(report: string, figure: string, part?: RelationPart): string {
	return `${reportAddress(report)}#${anchorId(figure, part)}`;
}

/** Splits a reference written in `from`: another report's figure is named `<year>/<organ>/<slug>#<id>`. */
export function splitReference(reference: FigureReference, from: string): { report: string; figure: string } {
	const hash = reference.indexOf('#');
	return hash < 0
		? { report: from, figure: reference }
		: { report: reference.slice(0, hash), figure: reference.slice(hash + 1) };
}
