import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Citation, findCitations, ROLE_WORDS } from '#domain/citation';

/** What a person who read the text wrote down of one mention, before any program had looked at it. */
export interface GoldCitation {
	readonly code: string;
	readonly type: string;
	readonly issuedDate: string | null;
	/** In the words of the sentence. */
	readonly issuer: string | null;
	readonly role: string;
}

export interface GoldText {
	readonly name: string;
	readonly text: string;
	readonly citations: readonly GoldCitation[];
}

/** How a text's findings agree with its gold: counts of mentions. */
export interface Agreement {
	readonly gold: number;
	readonly found: number;
	readonly right: number;
	/** Of those found rightly: right type, date, issuer and role. */
	readonly type: number;
	readonly date: number;
	readonly issuer: number;
	readonly role: number;
	/** What disagrees, for whoever reads a failed test. */
	readonly differences: readonly string[];
}

const FIXTURES = 'test/fixtures';

/** Texts written for tests, whole. */
export function writtenTexts(
	folder: 'citation-traps' | 'citation-departments' | 'citation-unseen',
): readonly GoldText[] {
	return readdirSync(join(FIXTURES, folder)).map((name) => ({
		name,
		text: readFileSync(join(FIXTURES, folder, name, 'text.txt'), 'utf8').normalize('NFC'),
		citations: JSON.parse(readFileSync(join(FIXTURES, folder, name, 'citations.json'), 'utf8')).citations,
	}));
}

/** The source reports, where they are at hand; of each the repository holds codes, dates and roles alone. */
export function sourceTexts(): readonly GoldText[] {
	const folder = join(FIXTURES, 'citation-gold');
	return readdirSync(folder).flatMap((name) => {
		const { source, sha256, citations } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
		const path = join('../shared/source-reports', source);
		if (!existsSync(path)) return [];
		const bytes = readFileSync(path);
		if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`${path} is another text`);
		return [{ name, text: bytes.toString('utf8').normalize('NFC'), citations }];
	});
}

export function agreementOf(texts: readonly GoldText[]): Agreement {
	const all = texts.map(({ name, text, citations }) => compare(name, citations, findCitations(text)));
	const sum = (count: (agreement: Agreement) => number) => all.reduce((total, one) => total + count(one), 0);
	return {
		gold: sum(({ gold }) => gold),
		found: sum(({ found }) => found),
		right: sum(({ right }) => right),
		type: sum(({ type }) => type),
		date: sum(({ date }) => date),
		issuer: sum(({ issuer }) => issuer),
		role: sum(({ role }) => role),
		differences: all.flatMap(({ differences }) => differences),
	};
}

function compare(name: string, gold: readonly GoldCitation[], found: readonly Citation[]): Agreement {
	const { pairs, missed, wrong } = aligned(gold, found);
	const differing = (what: string, of: (pair: (typeof pairs)[number]) => readonly [unknown, unknown]) =>
		pairs.flatMap((pair) => {
			const [expected, given] = of(pair);
			return expected === given ? [] : [`${name}: ${what} of ${pair.gold.code}: ${given}, not ${expected}`];
		});
	const type = differing('type', (pair) => [pair.gold.type, pair.found.typeName]);
	const date = differing('date', (pair) => [pair.gold.issuedDate, pair.found.issuedDate]);
	const issuer = differing('issuer', (pair) => [pair.gold.issuer, statedWords(pair.found)]);
	const role = differing('role', (pair) => [pair.gold.role, ROLE_WORDS[pair.found.role]]);
	return {
		gold: gold.length,
		found: found.length,
		right: pairs.length,
		type: pairs.length - type.length,
		date: pairs.length - date.length,
		issuer: pairs.length - issuer.length,
		role: pairs.length - role.length,
		differences: [
			...missed.map(({ code }) => `${name}: missed ${code}`),
			...wrong.map(({ code }) => `${name}: no citation: ${code.code}`),
			...[...type, ...date, ...issuer, ...role],
		],
	};
}

function statedWords({ issuer }: Citation): string | null {
	return issuer === null || issuer.inferred ? null : issuer.words;
}

/** The longest common sequence by code: a mention is found only where it stands among the others as in the gold. */
function aligned(gold: readonly GoldCitation[], found: readonly Citation[]) {
	const lengths = commonLengths(gold, found);
	const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
	const pairs: { readonly gold: GoldCitation; readonly found: Citation }[] = [];
	let [i, j] = [0, 0];
	while (i < gold.length && j < found.length) {
		const [expected, given] = [gold[i], found[j]];
		if (expected !== undefined && given?.code.code === expected.code) {
			pairs.push({ gold: expected, found: given });
			i++;
			j++;
		} else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	const paired = new Set<unknown>(pairs.flatMap((pair) => [pair.gold, pair.found]));
	return { pairs, missed: gold.filter((one) => !paired.has(one)), wrong: found.filter((one) => !paired.has(one)) };
}

/** For each pair of places, how long the common sequence of what follows them is. */
function commonLengths(gold: readonly GoldCitation[], found: readonly Citation[]): readonly (readonly number[])[] {
	const lengths = Array.from({ length: gold.length + 1 }, () => found.map(() => 0));
	const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
	for (let i = gold.length - 1; i >= 0; i--) {
		lengths[i] = [];
		for (let j = found.length - 1; j >= 0; j--) {
			const same = gold[i]?.code === found[j]?.code.code;
			(lengths[i] ?? [])[j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	return lengths;
}
