import { type CheckedCorpus, type CheckedDocument, signs } from '#domain/document-checks/checked-documents';
import { longestChains } from '#domain/document-checks/longest-chain';
import { COMPARE, type DocumentRemark, type RemarkPlace, sentences } from '#domain/document-checks/remark';
import { countWords, dateWords, listWords } from '#domain/document-checks/words';
import { contradicts, type PartialDate, printShortDate } from '#domain/partial-date';

/**
 * A number whose date does not fit the numbers around it. An organ gives its numbers in the order of time, from 01 on the
 * first day of the year to the last on 31 December (Nghị định 30/2020/NĐ-CP, Điều 15, khoản 1). Each type of legal document
 * has numbers of its own there; of the others we compare only what surely stands in one register: one organ, one year, one
 * type, all letters (công văn) together. The smallest set of documents is named whose removal puts the rest in order.
 */
export function outOfSequence({ documents }: CheckedCorpus): readonly DocumentRemark[] {
	const dated = documents.flatMap((document) => datedNumber(document) ?? []);
	return [...Map.groupBy(dated, ({ series }) => series).values()].flatMap(remarksOnSeries);
}

interface DatedNumber {
	readonly document: CheckedDocument;
	/** 382a is 382. */
	readonly number: number;
	readonly date: PartialDate;
	readonly series: string;
}

function datedNumber(document: CheckedDocument): DatedNumber | null {
	const { code, organ, date } = document;
	if (organ === null || date?.length !== 10 || !signs(organ, code)) return null;
	// The Party and the National Assembly number by their terms, which change within a year.
	if (code.grammar === 'party' || organ.kind === 'dang' || organ.kind === 'quoc-hoi') return null;
	const year = date.slice(0, 4);
	if (code.year !== null && String(code.year) !== year) return null;
	const isLegal = code.year !== null;
	const series = [organ.id, year, code.typeName ?? 'Công văn', isLegal].join('\n');
	return { document, number: Number.parseInt(code.codeNumber, 10), date, series };
}

function remarksOnSeries(series: readonly DatedNumber[]): readonly DocumentRemark[] {
	const sorted = series.toSorted((a, b) => a.number - b.number || (a.date < b.date ? -1 : Number(a.date > b.date)));
	const { standings, chain } = longestChains(sorted.map(({ date }) => date));
	const removed = sorted.length - chain.length;
	if (removed === 0 || !isOneRegister(sorted, removed)) return [];
	const ordered = chain.flatMap((index) => sorted[index] ?? []);
	const alone = sorted.filter((_, index) => standings[index]?.kept === 'never');
	const undecided = Map.groupBy(
		[...sorted.keys()].filter((index) => standings[index]?.kept === 'sometimes'),
		(index) => standings[index]?.level,
	);
	return [
		...alone.map((each) => remarkOnOne(each, ordered)),
		...[...undecided.values()].map((indices) => remarkOnSeveral(indices.flatMap((index) => sorted[index] ?? []))),
	];
}

/**
 * Where more than a third would have to go, the organ probably keeps several registers. Two documents tell little: they
 * count only with one and the same notation and a month or more between them.
 */
function isOneRegister(sorted: readonly DatedNumber[], removed: number): boolean {
	const [first, second] = sorted;
	if (sorted.length > 2 || first === undefined || second === undefined) return removed * 3 <= sorted.length;
	const sameNotation = first.document.code.codeNotation === second.document.code.codeNotation;
	return sameNotation && isMonthLater(first.date, second.date);
}

/** Whether `later` is at least a month after `earlier`; both are days of one year. */
function isMonthLater(later: PartialDate, earlier: PartialDate): boolean {
	const [year, month, day] = earlier.split('-');
	return later >= `${year}-${String(Number(month) + 1).padStart(2, '0')}-${day}`;
}

/** `ordered` are documents whose numbers and dates agree, by number. */
function remarkOnOne(each: DatedNumber, ordered: readonly DatedNumber[]): DocumentRemark {
	const { document, date, number } = each;
	const after = ordered.filter((other) => other.number > number && other.date < date).slice(0, WITNESSES);
	const before = ordered.filter((other) => other.number < number && other.date > date).slice(-WITNESSES);
	const how = after.length > 0 ? 'muộn hơn các số đứng sau nó' : 'sớm hơn các số đứng trước nó';
	const witnesses = [...before, ...after].map(
		({ document: { code }, date: day }) => `${code.code} (${printShortDate(day)})`,
	);
	const note = `${document.name} được ghi ${dateWords(date)}, ${how}: ${listWords(witnesses)}.`;
	return {
		rule: 'document-out-of-sequence',
		about: [document.target],
		places: placesOf(each),
		message: `${note} ${ORDER} ${COMPARE}`,
		note,
	};
}

function remarkOnSeveral(group: readonly DatedNumber[]): DocumentRemark {
	const stated = group.map(({ document, date }) => `${document.name} ghi ${dateWords(date)}`);
	const note = `Số và ngày của ${countWords(group.length)} văn bản không theo cùng một thứ tự: ${listWords(stated)}.`;
	return {
		rule: 'document-out-of-sequence',
		about: group.map(({ document }) => document.target),
		places: group.flatMap(placesOf),
		message: `${note} ${ORDER} ${COMPARE}`,
		note,
	};
}

/** The sentences that state the date, else the record or report itself. */
function placesOf({ document: { target, citing }, date }: DatedNumber): readonly RemarkPlace[] {
	const stating = citing.filter(
		({ citation: { issuedDate } }) => issuedDate !== null && !contradicts(issuedDate, date),
	);
	return stating.length > 0 ? sentences(stating) : [{ kind: 'key', target, key: 'issuedDate' }];
}

/** Two neighbours show that it is not one of them that stands out of line. */
const WITNESSES = 2;

const ORDER = 'Trong một năm, cơ quan cấp số theo thứ tự thời gian (Nghị định 30/2020/NĐ-CP, Điều 15, khoản 1).';
