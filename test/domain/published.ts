import type { Anchor, CitationFact } from '#domain/compiled';
import { buildCorpus, type Corpus, type CorpusEntries, type TextEntry } from '#domain/corpus';
import type { Indicator } from '#domain/indicator';
import type { ListedDocument } from '#domain/listed-document';
import type { OfficialDocument } from '#domain/official-document';
import type { Organisation } from '#domain/organisation';
import { type PartialDate, readPartialDate } from '#domain/partial-date';
import { type Period, readPeriod } from '#domain/period';
import { isProblem, type Problem } from '#domain/problem';
import type { Report } from '#domain/report';
import { place, type Short } from '../charts/figures.ts';
import { reportOf } from './checks/report-of.ts';

/** A report in short: `id` is `<year>/<organ>/<slug>`. */
export interface ShortReport extends Partial<Omit<Report, 'id' | 'period' | 'issuedDate'>> {
	readonly period?: string;
	readonly issuedDate?: string;
}

export function report(id: string, { period, issuedDate, ...given }: ShortReport = {}): Report {
	const [year = '', organ = ''] = id.split('/');
	return {
		...reportOf({}, id),
		organ,
		...given,
		period: known<Period>(readPeriod(period ?? year)),
		issuedDate: issuedDate === undefined ? null : date(issuedDate),
	};
}

export function date(written: string): PartialDate {
	return known(readPartialDate(written));
}

/** A report whose figures all stand in its text, but those named in `unanchored`. */
export function published(value: Report, unanchored: readonly string[] = []): TextEntry<Report> {
	const anchors = value.figures.filter(({ id }) => !unanchored.includes(id)).map(({ id }) => [id, anchor(id)]);
	return { ...entry(`bao-cao/${value.id}.mdx`, value), facts: { ...FACTS, anchors: Object.fromEntries(anchors) } };
}

/** What one mention of a document says: as much as the test is about. */
export interface ShortCitation {
	readonly code: string;
	readonly typeName?: string;
	readonly issuedDate?: string;
	/** Words of the sentence. */
	readonly issuer?: string;
	/** Whether the issuer is told by the code alone. */
	readonly inferred?: boolean;
	readonly sentence?: string;
	readonly inRemark?: boolean;
}

export function citation(given: ShortCitation, id = 'vien-dan-1'): CitationFact {
	const {
		code,
		typeName = null,
		issuedDate,
		issuer,
		inferred = false,
		sentence = 'Một câu.',
		inRemark = false,
	} = given;
	return {
		id,
		code,
		text: code,
		typeName,
		issuedDate: issuedDate === undefined ? null : date(issuedDate),
		issuer: issuer === undefined ? null : { words: issuer, inferred },
		role: 'mentions',
		inRemark,
		block: 'doan-1',
		sentence,
		heading: null,
		line: 1,
		column: 1,
	};
}

/** A published report that mentions documents: `vien-dan-1`, `vien-dan-2` … on lines of their own. */
export function citing(value: Report, citations: readonly ShortCitation[]): TextEntry<Report> {
	const text = published(value);
	const facts = citations.map((given, index) => ({
		...citation(given, `vien-dan-${index + 1}`),
		line: index + 1,
	}));
	return { ...text, facts: { ...text.facts, citations: facts } };
}

export function corpusOf(reports: readonly Report[], more: Partial<CorpusEntries> = {}): Corpus {
	return buildCorpus(entriesOf({ reports: reports.map((value) => published(value)), ...more }));
}

export function entriesOf(given: Partial<CorpusEntries>): CorpusEntries {
	const nothing = { reports: [], documents: [], organisations: [], indicators: [], attachments: [] };
	return { site: entry('site.yaml', SITE), ...nothing, ...given };
}

export function entry<Value>(path: string, value: Value) {
	return { path, digest: path, positions: {}, value };
}

export function organisation(id: string, given: Partial<Organisation> = {}): Organisation {
	const contacts = { address: null, phone: null, hotline: null, email: null, website: null };
	const nothing = { shortName: null, province: null, parent: null, notations: [], successors: [], contacts };
	return { ...nothing, id, name: id, kind: 'so', active: { from: null, to: null }, ...given };
}

export function officialDocument(id: string, given: Partial<OfficialDocument> = {}): TextEntry<OfficialDocument> {
	const { typeName, codeNumber, codeNotation, issuedDate, subject, posted, access, draft, files } = report('2023/a/b');
	const copied = { typeName, codeNumber, codeNotation, issuedDate, subject, posted, access, draft, files };
	const nothing = {
		organ: null,
		signer: null,
		edition: null,
		field: null,
		aliases: [],
		relations: [],
		status: null,
		formerAddresses: [],
		allowedPersonalData: [],
	};
	const value = { ...copied, ...nothing, id, replacedBy: null, withdrawn: null, ...given };
	return { ...entry(`van-ban/${id}.mdx`, value), facts: FACTS };
}

/** A document without a record, of which nothing is known but what is given. */
export function listedDocument(id: string, given: Partial<ListedDocument> = {}): ListedDocument {
	return {
		id,
		typeName: null,
		code: null,
		codeNumber: null,
		codeNotation: null,
		issuedDate: null,
		organ: null,
		issuerWords: null,
		subject: null,
		field: null,
		access: 'unknown',
		posted: null,
		spellings: [],
		hasFullText: false,
		record: null,
		citing: [],
		...given,
	};
}

export function indicatorEntry(value: Indicator) {
	return entry(`so-lieu/${value.id}.yaml`, value);
}

/** A report with figures in short, each of the report's organisation and place unless it says otherwise. */
export function withFigures(id: string, figures: Readonly<Record<string, Short>>, given: ShortReport = {}): Report {
	const empty = report(id, given);
	return {
		...empty,
		figures: Object.entries(figures).map(([name, short]) => ({
			...place(name, short).figure,
			organ: short.organ ?? empty.organ,
			place: short.place === undefined ? empty.place : short.place,
		})),
	};
}

const FACTS = { outline: [], anchors: {}, citations: [], footnotes: [], hasBody: true };

const SITE = {
	name: 'Cổng thử',
	tagline: 'Thử',
	url: 'https://example.org',
	owner: null,
	notice: null,
	contact: { email: null, reportErrors: null },
	licence: { code: 'MIT', data: 'CC-BY-4.0' },
};

function anchor(figure: string): Anchor {
	return { id: `so-${figure}`, block: figure, sentence: 'Một câu.', heading: null };
}

function known<Value>(value: Value | Problem): Value {
	if (isProblem(value)) throw new Error(value.problem);
	return value;
}
