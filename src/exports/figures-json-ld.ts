import type { PlacedFigure } from '#domain/placed-figure';
import type { Report } from '#domain/report';
import type { Site } from '#domain/site';
import { jsonLdText } from '#exports/json-ld';
import { licenceAddress } from '#exports/licence';

export interface DescribedFigures {
	readonly site: Site;
	readonly report: Report;
	/** Address of the page that shows them, inside the portal. */
	readonly path: string;
	readonly name: string;
	readonly figures: readonly PlacedFigure[];
}

/**
 * The figures of a report as `schema.org/Dataset`: each a `PropertyValue` with its number, its unit as written and the
 * address of its sentence. A range has `minValue` and `maxValue`; a number more exact than a program can hold is text.
 */
export function figuresJsonLd({ site, report, path, name, figures }: DescribedFigures): string {
	return jsonLdText({
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		'@id': site.url + path,
		url: site.url + path,
		name,
		description: report.subject,
		inLanguage: 'vi',
		isAccessibleForFree: true,
		license: licenceAddress(site.licence.data) ?? site.licence.data,
		dateModified: report.posted,
		variableMeasured: figures.map(({ figure, name: of, href }) => ({
			'@type': 'PropertyValue',
			propertyID: figure.id,
			name: of,
			...numbersOf(figure.value),
			...(figure.unit !== null && { unitText: figure.unit }),
			url: site.url + href,
		})),
	});
}

function numbersOf({ number, upTo }: PlacedFigure['figure']['value']): object {
	if (upTo === null) return { value: exact(number.plain) };
	return { minValue: exact(number.plain), maxValue: exact(upTo.plain) };
}

function exact(plain: string): number | string {
	return String(Number(plain)) === plain ? Number(plain) : plain;
}
