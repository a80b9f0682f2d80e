import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise } from 'yauzl';
import { isProblem, type Problem } from '#domain/problem';
import { type OfficeProgram, saveAgain } from '#importers/office-program';

/** A zip file whose list of contents has been read and found sound. Nothing of it is ever written to disk. */
export interface ZipArchive {
	/** Lower-case: names in Office files do not differ by case (ECMA-376, Part 2, 6.2.2.3). */
	readonly names: ReadonlySet<string>;
	/**
	 * The inflated bytes of an entry, in chunks, never more than `mostBytes`. What is wrong with it, and was seen only
	 * while inflating, is told by `damage` after the last chunk.
	 */
	readonly open: (name: string, mostBytes: number) => EntryBytes | Problem;
	/** How many bytes an entry claims to inflate to; 0 where there is none. One that inflates to more is damaged. */
	readonly sizeOf: (name: string) => number;
}

export interface EntryBytes {
	readonly chunks: AsyncIterable<Uint8Array>;
	readonly damage: () => Problem | null;
}

/** Refusals tell what to do in the program that writes such files. */
export async function openZip(bytes: Uint8Array, program: OfficeProgram): Promise<ZipArchive | Problem> {
	const entries = await entriesOf(bytes, program);
	if (isProblem(entries)) return entries;
	const { list, read } = entries;
	return {
		names: new Set(list.keys()),
		sizeOf: (name) => list.get(name.toLowerCase())?.uncompressedSize ?? 0,
		open: (name, mostBytes) => {
			const entry = list.get(name.toLowerCase());
			if (entry === undefined) return { problem: `Tệp thiếu phần ${name}. ${saveAgain(program)}` };
			if (entry.uncompressedSize > mostBytes) return tooLarge(name, mostBytes);
			if (!entry.canDecodeFileData()) return { problem: `Phần ${name} nén theo kiểu lạ. ${saveAgain(program)}` };
			return inflate(entry, read, program);
		},
	};
}

const MOST_ENTRIES = 5000;

type Read = (entry: Entry) => Promise<AsyncIterable<Uint8Array>>;

async function entriesOf(
	bytes: Uint8Array,
	program: OfficeProgram,
): Promise<{ list: ReadonlyMap<string, Entry>; read: Read } | Problem> {
	const list = new Map<string, Entry>();
	try {
		const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
		if (zip.entryCount > MOST_ENTRIES) {
			return {
				problem: `Tệp chứa ${zip.entryCount} phần, quá ${MOST_ENTRIES} phần nên không được mở. ${saveAgain(program)}`,
			};
		}
		for await (const entry of zip.eachEntry()) {
			if (entry.isEncrypted()) return { problem: locked(program) };
			const name = entry.fileName.toLowerCase();
			if (list.has(name)) return { problem: `Tệp chứa hai phần cùng tên ${name}. ${saveAgain(program)}` };
			list.set(name, entry);
		}
		return { list, read: (entry) => zip.openReadStreamPromise(entry) };
	} catch {
		return { problem: `Tệp hỏng hoặc bị cắt cụt: không đọc được mục lục bên trong. ${saveAgain(program)}` };
	}
}

function locked({ name, ending }: OfficeProgram): string {
	return `Tệp có mật khẩu nên không đọc được. Hãy mở bằng ${name}, bỏ mật khẩu rồi lưu lại thành ${ending}.`;
}

/** The library stops an entry that inflates to more or less than its list of contents says. */
function inflate(entry: Entry, read: Read, program: OfficeProgram): EntryBytes {
	let found: Problem | null = null;
	async function* chunks() {
		let sum = 0;
		try {
			for await (const chunk of await read(entry)) {
				sum = crc32(chunk, sum);
				yield chunk;
			}
			if (sum !== entry.crc32) found = damaged(entry.fileName, program);
		} catch {
			found = damaged(entry.fileName, program);
		}
	}
	return { chunks: chunks(), damage: () => found };
}

function damaged(name: string, program: OfficeProgram): Problem {
	return { problem: `Phần ${name} trong tệp bị hỏng. ${saveAgain(program)}` };
}

function tooLarge(name: string, mostBytes: number): Problem {
	return {
		problem: `Phần ${name} khi giải nén lớn hơn ${mostBytes / 1_000_000} MB nên không được mở. Hãy chia tài liệu thành nhiều tệp; nếu tệp vốn ngắn, có thể nó bị cố ý làm hỏng.`,
	};
}
