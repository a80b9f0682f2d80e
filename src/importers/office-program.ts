/** The program that writes a kind of file, as a refusal speaks of it. */
export interface OfficeProgram {
	readonly name: 'Word' | 'Excel';
	/** Of the files that are read. */
	readonly ending: '.docx' | '.xlsx';
	/** As the program's list of file types says it. */
	readonly fileType: string;
	/** Of the files that it wrote until 2003. */
	readonly formerEnding: '.doc' | '.xls';
	/** What its menu calls a file. */
	readonly protect: string;
}

export const WORD: OfficeProgram = {
	name: 'Word',
	ending: '.docx',
	fileType: 'Word Document (*.docx)',
	formerEnding: '.doc',
	protect: 'Bảo vệ tài liệu (Protect Document)',
};

export const EXCEL: OfficeProgram = {
	name: 'Excel',
	ending: '.xlsx',
	fileType: 'Excel Workbook (*.xlsx)',
	formerEnding: '.xls',
	protect: 'Bảo vệ sổ làm việc (Protect Workbook)',
};

/** What to do with a file that cannot be read as it is. */
export function saveAgain({ name, fileType }: OfficeProgram): string {
	return `Hãy mở tệp bằng ${name}, chọn “Lưu thành” (Save As) → “${fileType}” rồi thử lại.`;
}

/** What to do with a file of another kind. */
export function saveAsRead({ name, fileType, ending }: OfficeProgram): string {
	return `Hãy mở bằng ${name}, chọn “Lưu thành” (Save As) → “${fileType}” rồi dùng tệp ${ending} đó.`;
}
