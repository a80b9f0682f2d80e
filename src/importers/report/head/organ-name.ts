import { isCapitals } from '#importers/report/written-words';

/** Whether a line is the name of an organ, as the head and the foot of a document write it. */
export function isOrganName(line: string): boolean {
	return isCapitals(line) && ORGAN_START.test(line);
}

/** Adds a line in capitals to the names above it: one of its own, or the rest of a name that is wrapped. */
export function addOrgan(organs: string[], cell: string): void {
	if (ORGAN_START.test(cell) || organs.length === 0) organs.push(cell);
	else organs[organs.length - 1] += ` ${cell}`;
}

const ORGAN_START =
	/^(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|SỞ|BAN|BỘ|VĂN PHÒNG|CHI CỤC|CỤC|TRUNG TÂM|TỈNH ỦY|PHÒNG|THANH TRA|TRƯỜNG|LIÊN ĐOÀN)(?!\p{L})/u;
