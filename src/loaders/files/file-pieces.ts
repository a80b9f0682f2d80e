import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { Attachment } from '#domain/attachment';

/** The first `most` bytes of a file, or all where it has fewer. */
export function firstBytes(file: string, most: number): Uint8Array {
	if (statSync(file).size <= most) return readFileSync(file);
	for (const piece of piecesOf(file, most)) return piece;
	return new Uint8Array();
}

/** Size and SHA-256 of a file, of which no more than a piece is held in memory. */
export function measuredFile(file: string): Attachment {
	const hash = createHash('sha256');
	let bytes = 0;
	for (const piece of piecesOf(file, 1_000_000)) {
		hash.update(piece);
		bytes += piece.length;
	}
	return { bytes, sha256: hash.digest('hex') };
}

/** A piece holds its bytes until the next is asked for. */
function* piecesOf(file: string, size: number): Generator<Uint8Array> {
	const descriptor = openSync(file, 'r');
	try {
		const buffer = Buffer.allocUnsafe(size);
		for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
			yield buffer.subarray(0, length);
		}
	} finally {
		closeSync(descriptor);
	}
}
