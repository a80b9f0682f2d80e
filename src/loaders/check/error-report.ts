import { reportAddress } from '#domain/address';
import type { Report } from '#domain/report';
import type { Site } from '#domain/site';

/**
 * Where an error in a report is told: the portal's page for it, or a letter that names the report; `null` when the
 * portal has stated no address.
 */
export function errorReport({ contact, url }: Site, { id, typeName, subject }: Report): string | null {
	const address = contact.reportErrors ?? contact.email;
	if (address === null || /^https?:/u.test(address)) return address;
	const about = encodeURIComponent(`Báo sai sót: ${typeName} “${subject}”`);
	return `mailto:${address}?subject=${about}&body=${encodeURIComponent(`Trang: ${url}${reportAddress(id)}\n\n`)}`;
}
