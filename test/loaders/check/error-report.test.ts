import { describe, expect, it } from 'vitest';
import type { Site } from '#domain/site';
import { errorReport } from '#loaders/check/error-report';
import { report } from '../../domain/published.ts';

describe('where an error in a report is told', () => {
	it.each<[reportErrors: string | null, email: string | null, expected: string | null]>([
		[null, null, null],
		['https://example.org/bao-loi', 'a@example.org', 'https://example.org/bao-loi'],
		['loi@example.org', 'a@example.org', letterTo('loi@example.org')],
		[null, 'a@example.org', letterTo('a@example.org')],
	])('%s, %s', (reportErrors, email, expected) => {
		const site = { url: 'https://example.org', contact: { reportErrors, email } } as Site;
		expect(errorReport(site, report('2025/so-mau/ket-qua', { subject: 'Việc làm & nghề' }))).toBe(expected);
	});
});

function letterTo(address: string): string {
	const subject = encodeURIComponent('Báo sai sót: Báo cáo “Việc làm & nghề”');
	return `mailto:${address}?subject=${subject}&body=${encodeURIComponent('Trang: https://example.org/bao-cao/2025/so-mau/ket-qua/\n\n')}`;
}
