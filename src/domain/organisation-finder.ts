import { withoutDiacritics } from '#domain/diacritics';
import { type DocumentCode, foldedSegment } from '#domain/document-code';
import { signatureOf } from '#domain/document-signature';
import type { Organisation } from '#domain/organisation';

/** Finds organisations as a text names them. `from` is who speaks: "UBND tỉnh" is the one of its own province. */
export interface OrganisationFinder {
	/** Whom words of a sentence name; `null` where nobody, or several, answer to them. */
	named(words: string, from: Organisation): Organisation | null;
	/** Who signs with the code's notation; `null` where nobody, or several, do. */
	signing(code: DocumentCode, from: Organisation): Organisation | null;
}

export function organisationFinder(organisations: readonly Organisation[]): OrganisationFinder {
	const byName = new Map<string, Organisation[]>();
	const bySignature = new Map<string, Organisation[]>();
	for (const organisation of organisations) {
		for (const name of namesOf(organisation)) add(byName, name, organisation);
		for (const notation of organisation.notations) add(bySignature, foldedSegment(notation), organisation);
	}
	const seenFrom = (found: readonly Organisation[], from: Organisation) => {
		const near = found.filter(({ province }) => province === null || province === from.province);
		return near.length === 1 ? (near[0] ?? null) : null;
	};
	return {
		named(words, from) {
			const name = nameKey(words);
			if (name === 'so') return from.kind === 'so' ? from : null;
			const found = byName.get(name) ?? [];
			return found.length === 1 ? (found[0] ?? null) : seenFrom(found, from);
		},
		signing(code, from) {
			const signature = signatureOf(code);
			return signature === null ? null : seenFrom(bySignature.get(foldedSegment(signature)) ?? [], from);
		},
	};
}

/** An organisation's names, with and without its province: "Ủy ban nhân dân tỉnh" is one of Lạng Sơn's, too. */
function namesOf({ name, shortName, province }: Organisation): ReadonlySet<string> {
	const whole = [name, shortName].flatMap((given) => (given === null ? [] : [nameKey(given)]));
	const place = province === null ? '' : nameKey(province);
	const local = whole.flatMap((key) => {
		if (place === '' || !key.endsWith(` ${place}`)) return [];
		const without = key.slice(0, -place.length - 1);
		return [without, without.replace(/ tinh$/u, '')];
	});
	return new Set([...whole, ...local].filter((key) => key.includes(' ')));
}

/** Names in one spelling: without marks, case and dashes, the usual abbreviations written out. */
function nameKey(words: string): string {
	const plain = withoutDiacritics(words.replace(/\([^()]*\)/gu, ' '))
		.toLowerCase()
		.replace(/[^a-z0-9&]+/gu, ' ');
	return ` ${plain} `
		.replace(/ ld ?tb ?(?:&|va)? ?xh /gu, ' lao dong tbxh ')
		.replace(/ tb ?(?:&|va)? ?xh /gu, ' thuong binh va xa hoi ')
		.replace(/ ubnd /gu, ' uy ban nhan dan ')
		.replace(/ hdnd /gu, ' hoi dong nhan dan ')
		.replaceAll('&', ' va ')
		.replace(/ +/gu, ' ')
		.trim();
}

function add(index: Map<string, Organisation[]>, key: string, organisation: Organisation): void {
	const found = index.get(key);
	if (found) found.push(organisation);
	else index.set(key, [organisation]);
}
