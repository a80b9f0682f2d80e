import type { TextRange } from '#domain/vietnamese-text';

/** Names of issuing bodies in a text, as it writes them: "UBND tỉnh", "Sở Lao động - TB&XH tỉnh Đắk Nông". */
export function findIssuers(text: string): readonly TextRange[] {
	return [...text.matchAll(ISSUER)].map((match) => {
		const words = match[0].trimEnd();
		return { start: match.index, end: match.index + words.length };
	});
}

/** A place of a province or below, with its name: "tỉnh Lạng Sơn", "huyện Đắk R'Lấp", "tỉnh". */
const NAME = "\\p{Lu}[\\p{Ll}\\p{Lu}']*(?:\\s\\p{Lu}[\\p{Ll}\\p{Lu}']*){0,3}";
const PLACE = `(?:\\s\\(\\p{Lu}{2,8}\\))?(?:\\s(?:các\\s)?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|cấp tỉnh|cấp huyện|cấp xã)(?:\\s${NAME})?|\\s${NAME})`;

/** Branches of administration as ministries and departments are named after them; longer names first. */
const BRANCHES = [
	'Lao động\\s?[-,]?\\s?(?:Thương binh (?:và|&) Xã hội|TB\\s?(?:&|và)?\\s?XH)',
	'LĐ\\s?-?\\s?TB\\s?(?:&|và)?\\s?XH',
	'[\\p{Lu}&]{2,10}',
	'Nội vụ',
	'Tài chính',
	'Kế hoạch (?:và|&) Đầu tư',
	'Tư pháp',
	'Giáo dục (?:và|&) Đào tạo',
	'Y tế',
	'Xây dựng',
	'Giao thông [Vv]ận tải',
	'Công [Tt]hương',
	'Nông nghiệp (?:và|&) (?:Phát triển nông thôn|PTNT|Môi trường)',
	'Tài nguyên (?:và|&) Môi trường',
	'Khoa học (?:và|&) Công nghệ',
	'Thông tin (?:và|&) Truyền thông',
	'Văn hóa, Thể thao (?:và|&) Du lịch',
	'Ngoại vụ',
	'Ngoại giao',
	'Công an',
	'Quốc phòng',
	'Dân tộc (?:và|&) Tôn giáo',
].join('|');

/** A small word of a free name, none that a predicate begins with. */
const SMALL_WORD =
	'(?!(?:về|và|đã|đang|sẽ|là|có|được|để|nhằm|thì|do|tại|theo|với|cho|trong|trên|từ|ban|xây|phê|tổ|thực|triển|hướng|yêu|chỉ|quy|báo|ra|ký|gửi|trình|ngày|tháng|năm)(?!\\p{L}))\\p{Ll}+';

/** A name in free words: capitals, each with up to three small ones, joined by "và", "tại", "số" or a dash. */
const FREE_NAME = `${NAME}(?:\\s${SMALL_WORD}){0,3}(?:\\s?(?:-\\s?|\\s(?:và|tại|số)\\s|\\s)\\p{Lu}[\\p{L}']*(?:\\s${SMALL_WORD}){0,2}){0,6}`;

const ISSUER = new RegExp(
	`(?<![\\p{L}\\d/-])(?:${[
		'Thủ tướng Chính phủ',
		'Phó Thủ tướng Chính phủ',
		'Văn phòng Chính phủ',
		'Chính phủ',
		'(?:Ủy|Uỷ) ban (?:T|t)hường vụ Quốc hội',
		'Quốc hội(?: khóa [IVX]+)?',
		'Chủ tịch nước',
		'Chủ tịch Chính phủ',
		'Hội đồng Bộ trưởng',
		'Bộ Chính trị',
		'Ban Bí thư(?: Trung ương(?: Đảng)?)?',
		'Ban Chấp hành Trung ương(?: Đảng)?',
		'Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Kinh tế) Trung ương',
		`(?:Chủ tịch |Văn phòng )?(?:(?:Ủy|Uỷ) ban (?:nhân dân|[Bb]ầu cử|Mặt trận Tổ quốc Việt Nam)|UBND|MTTQ)${PLACE}?`,
		`(?:Thường trực |Văn phòng )?(?:Hội đồng nhân dân|HĐND)${PLACE}?`,
		`(?:Ban Thường vụ |Ban Chấp hành |Thường trực |Văn phòng |(?:Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận|Ban Nội chính|(?:Ủy|Uỷ) ban [Kk]iểm tra) )?(?:Tỉnh ủy|Tỉnh uỷ|Thành ủy|Huyện ủy|Thị ủy|Quận ủy)(?:\\s${NAME})?`,
		`(?:Bộ trưởng )?Bộ (?:${BRANCHES})`,
		`(?:Giám đốc )?Sở (?:${BRANCHES})${PLACE}?`,
		`Phòng (?:${BRANCHES})${PLACE}?`,
		`(?:Tổng cục|Cục|Chi cục|Vụ|Khối|Liên đoàn|Kho bạc|Bảo hiểm xã hội|Trung tâm|Thanh tra|Hội|Tòa án|Công an|Lãnh sự quán|Đại sứ quán|Hội đồng)\\s${FREE_NAME}${PLACE}?`,
		'Sở(?=\\s\\p{Ll}|[\\s,;.]|$)',
	].join('|')})(?![\\p{L}])`,
	'gu',
);
