import { printNumber } from '#domain/number';

/** A file's size for people, in powers of 1000: "312 byte", "845 KB", "1,2 MB". */
export function printFileSize(bytes: number): string {
	if (bytes < 1000) return `${bytes} byte`;
	// 999.6 KB would be printed "1.000 KB".
	if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
	const tenths = Math.round(bytes / 100_000);
	return `${printNumber(String(tenths / 10), tenths % 10 === 0 ? 0 : 1)} MB`;
}
