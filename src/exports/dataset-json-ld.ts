import type { Coverage } from '#domain/coverage';
import { DATA_ADDRESS } from '#domain/data-set';
import type { Site } from '#domain/site';
import { licenceAddress } from '#exports/licence';
import type { PublishedSet } from '#exports/published-set';

/** The sets as `schema.org/Dataset`, by which search engines for data find them. What nobody states is left out. */
export function datasetJsonLd(site: Site, sets: readonly PublishedSet[], coverage: Coverage): object {
	const page = site.url + DATA_ADDRESS;
	const { days, provinces, posted } = coverage;
	const shared = {
		inLanguage: 'vi',
		isAccessibleForFree: true,
		license: licenceAddress(site.licence.data) ?? site.licence.data,
		...(site.owner !== null && { creator: { '@type': 'GovernmentOrganization', name: site.owner } }),
		...(days !== null && { temporalCoverage: `${days.from}/${days.to}` }),
		...(provinces.length > 0 && { spatialCoverage: provinces.map((name) => ({ '@type': 'Place', name })) }),
		...(posted !== null && { dateModified: posted }),
		includedInDataCatalog: { '@type': 'DataCatalog', name: site.name, url: page },
	};
	return {
		'@context': 'https://schema.org',
		'@graph': sets.map(({ set, files }) => ({
			'@type': 'Dataset',
			'@id': `${page}#${set.name}`,
			url: `${page}#${set.name}`,
			identifier: set.name,
			name: `${set.title} – ${site.name}`,
			description: set.description,
			...shared,
			variableMeasured: Object.entries(set.columns).map(([name, { description }]) => ({
				'@type': 'PropertyValue',
				name,
				description,
			})),
			distribution: files.map(({ name, format, bytes, sha256 }) => ({
				'@type': 'DataDownload',
				name,
				encodingFormat: format.mediaType,
				contentUrl: page + name,
				contentSize: `${bytes} B`,
				sha256,
			})),
		})),
	};
}
