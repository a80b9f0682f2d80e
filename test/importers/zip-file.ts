import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip file, and what its headers say where that is not true. */
export interface ZipEntry {
	readonly name: string;
	readonly data: string | Uint8Array;
	readonly claims?: {
		readonly size?: number;
		readonly crc?: number;
		readonly flags?: number;
		readonly method?: number;
	};
}

/** A zip file of these entries, in this order, deflated. */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array {
	const files: Buffer[] = [];
	const list: Buffer[] = [];
	let offset = 0;
	for (const { name, data, claims } of entries) {
		const bytes = Buffer.from(data);
		const packed = deflateRawSync(bytes);
		const path = Buffer.from(name, 'utf8');
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(claims?.flags ?? 0x800, 2);
		common.writeUInt16LE(claims?.method ?? 8, 4);
		common.writeUInt32LE(claims?.crc ?? crc32(bytes), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(claims?.size ?? bytes.length, 18);
		common.writeUInt16LE(path.length, 22);
		files.push(signature('PK\u0003\u0004'), common, path, packed);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		list.push(signature('PK\u0001\u0002'), Buffer.from([20, 0]), common, place, path);
		offset += 4 + common.length + path.length + packed.length;
	}
	const end = Buffer.alloc(18);
	end.writeUInt16LE(entries.length, 4);
	end.writeUInt16LE(entries.length, 6);
	end.writeUInt32LE(Buffer.concat(list).length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...files, ...list, signature('PK\u0005\u0006'), end]);
}

function signature(text: string): Buffer {
	return Buffer.from(text, 'latin1');
}
