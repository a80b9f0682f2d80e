import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Legislation, legislationJsonLd } from '#exports/legislation';
import { date } from '../domain/published.ts';

const NOTHING: Legislation = {
	url: 'https://example.org/van-ban/1/',
	name: 'Văn bản số 1/A-B',
	code: null,
	typeName: null,
	issuedDate: null,
	issuer: null,
	changes: [],
	implements: [],
	files: [],
};

const link = (name: string) => ({ name, url: `https://example.org/van-ban/${name}/` });

describe('legislationJsonLd', () => {
	it('says all that is known in the words of schema.org', () => {
		const written = legislationJsonLd({
			...NOTHING,
			name: 'Về một việc',
			code: '154/NQ-CP',
			typeName: 'Nghị quyết',
			issuedDate: date('2020-10-19'),
			issuer: { name: 'Chính phủ', url: 'https://example.org/co-quan/chinh-phu/' },
			changes: [link('a')],
			implements: [link('b')],
			files: [
				{ name: 'Bản ký', url: 'https://example.org/a.pdf', sha256: 'aa', signed: true },
				{ name: 'Phụ lục', url: 'https://example.org/b.pdf', sha256: 'bb', signed: false },
			],
		});
		expect(JSON.parse(written)).toEqual({
			'@context': 'https://schema.org',
			'@type': 'Legislation',
			'@id': NOTHING.url,
			url: NOTHING.url,
			name: 'Về một việc',
			inLanguage: 'vi',
			legislationIdentifier: '154/NQ-CP',
			legislationType: 'Nghị quyết',
			legislationDate: '2020-10-19',
			legislationPassedBy: {
				'@type': 'Organization',
				name: 'Chính phủ',
				url: 'https://example.org/co-quan/chinh-phu/',
			},
			legislationChanges: [{ '@type': 'Legislation', '@id': link('a').url, ...link('a') }],
			legislationEnsuresImplementationOf: [{ '@type': 'Legislation', '@id': link('b').url, ...link('b') }],
			encoding: [
				{
					'@type': 'LegislationObject',
					name: 'Bản ký',
					contentUrl: 'https://example.org/a.pdf',
					sha256: 'aa',
					legislationLegalValue: 'https://schema.org/AuthoritativeLegalValue',
				},
				{ '@type': 'LegislationObject', name: 'Phụ lục', contentUrl: 'https://example.org/b.pdf', sha256: 'bb' },
			],
		});
	});

	it('leaves out what is not known', () => {
		expect(Object.keys(JSON.parse(legislationJsonLd(NOTHING)))).toEqual([
			'@context',
			'@type',
			'@id',
			'url',
			'name',
			'inLanguage',
		]);
	});

	it.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028"\\'])(
		'keeps the hostile subject %j inside its element, and whole',
		(name) => {
			const written = legislationJsonLd({ ...NOTHING, name });
			expect(written).not.toContain('<');
			expect(JSON.parse(written).name).toBe(name);
		},
	);

	it('keeps any text whole', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (name) => {
				const written = legislationJsonLd({ ...NOTHING, name, code: name });
				expect(written).not.toContain('<');
				expect(JSON.parse(written)).toMatchObject({ name, legislationIdentifier: name });
			}),
		);
	});
});
