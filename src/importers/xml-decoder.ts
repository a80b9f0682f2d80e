/**
 * Bytes of an XML document to text, chunk by chunk, `null` at the end; the result is `null` where the bytes are not what
 * they claim. By the first bytes UTF-16 or else UTF-8 (XML 1.0, Appendix F), the two that Office files may use.
 */
export function xmlDecoder(): (chunk: Uint8Array | null) => string | null {
	let decoder: TextDecoder | null = null;
	return (chunk) => {
		decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
		try {
			return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
		} catch {
			return null;
		}
	};
}

function encodingOf(start: Uint8Array | null): 'utf-8' | 'utf-16le' | 'utf-16be' {
	const [first, second] = start ?? [];
	if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
	if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
	return 'utf-8';
}
