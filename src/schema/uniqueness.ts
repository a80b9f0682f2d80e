import { documentAddress, reportAddress } from '#domain/address';
import type { CorpusEntries, Entry } from '#domain/corpus';
import { type Finding, positionOf } from '#domain/finding';
import type { OfficialDocument } from '#domain/official-document';
import type { Report } from '#domain/report';
import type { Rule } from '#domain/rules/registry';

/**
 * What must be said only once in the whole content: names of files, codes of documents, addresses. Each finding stands
 * in the second file, in the order of their paths, and names the first.
 */
export function uniquenessFindings(entries: CorpusEntries): readonly Finding[] {
	const reports = byPath(entries.reports);
	const documents = byPath(entries.documents);
	const others: readonly Entry<unknown>[] = [...entries.organisations, ...entries.indicators, ...entries.attachments];
	return [
		...repeated([...reports, ...documents, ...byPath(others)].map(nameClaim)),
		...repeated(reports.flatMap(codeClaim)),
		...repeated(documents.flatMap(codeClaim)),
		...repeated([
			...reports.map((entry) => addressClaim(entry, reportAddress(entry.value.id))),
			...documents.map((entry) => addressClaim(entry, documentAddress(entry.value.id))),
			...reports.flatMap(formerAddressClaims),
			...documents.flatMap(formerAddressClaims),
		]),
	];
}

/** One file takes `name`, which no other may take. `message` says so, given the path of the file that took it first. */
interface Claim {
	readonly name: string;
	readonly entry: Entry<unknown>;
	readonly key: string;
	readonly rule: Rule;
	readonly message: (first: string) => string;
}

function repeated(claims: readonly Claim[]): readonly Finding[] {
	const first = new Map<string, Claim>();
	return claims.flatMap((claim) => {
		const { name, entry, key, rule, message } = claim;
		const earlier = first.get(name);
		if (earlier === undefined) {
			first.set(name, claim);
			return [];
		}
		const place = positionOf(entry.positions, key);
		return [{ rule, severity: 'error', path: entry.path, ...place, message: message(earlier.entry.path) }];
	});
}

/** Windows and macOS take names for one that differ only in case or in how marks are composed. */
function nameClaim(entry: Entry<unknown>): Claim {
	return {
		name: entry.path.normalize('NFC').toLowerCase(),
		entry,
		key: '',
		rule: 'name-twice',
		message: (first) => `Tên tệp chỉ khác “${first}” ở chữ hoa hay cách ghi dấu. Hãy đổi tên một tệp.`,
	};
}

/** Numbering restarts each year, so the year belongs to the code. Unknown parts never collide. */
function codeClaim(entry: Entry<Report> | Entry<OfficialDocument>): readonly Claim[] {
	const { organ, typeName, codeNumber, codeNotation, issuedDate } = entry.value;
	if (organ === null || codeNumber === null || codeNotation === null || issuedDate === null) return [];
	const year = issuedDate.slice(0, 4);
	return [
		{
			name: [organ, typeName, codeNumber.replace(/^0+/u, ''), codeNotation, year].join('\n').toLowerCase(),
			entry,
			key: 'codeNumber',
			rule: 'code-twice',
			message: (first) =>
				`${typeName} số ${codeNumber}/${codeNotation} năm ${year} của cơ quan này đã có ở “${first}”. Hãy sửa số, ký hiệu, hoặc bỏ một tệp.`,
		},
	];
}

function addressClaim(entry: Entry<unknown>, address: string): Claim {
	return {
		name: address,
		entry,
		key: '',
		rule: 'address-twice',
		message: (first) => `Địa chỉ ${address} đã thuộc về “${first}”. Hãy đổi tên một tệp.`,
	};
}

function formerAddressClaims(entry: Entry<Report> | Entry<OfficialDocument>): readonly Claim[] {
	return entry.value.formerAddresses.map((address, index) => ({
		name: address,
		entry,
		key: `formerAddresses.${index}`,
		rule: 'address-twice',
		message: (first) =>
			first === entry.path
				? `Địa chỉ cũ ${address} là địa chỉ hiện nay của chính tệp này, hoặc được ghi hai lần. Hãy xóa dòng này.`
				: `Địa chỉ cũ ${address} đã thuộc về “${first}”. Một địa chỉ chỉ dẫn tới một trang: hãy xóa nó ở một trong hai tệp.`,
	}));
}

function byPath<Item extends Entry<unknown>>(entries: readonly Item[]): readonly Item[] {
	return entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
