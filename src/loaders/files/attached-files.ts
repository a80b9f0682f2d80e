import type { Corpus, Entry } from '#domain/corpus';
import { printFileSize } from '#domain/file-size';
import type { AttachedFile } from '#domain/report';
import { filePath } from '#loaders/files/named-files';

/** A file that a page offers. */
export interface FileLine {
	/** Its name, by which the text refers to it. */
	readonly file: string;
	readonly title: string;
	readonly href: string;
	/** "PDF, 1,2 MB". */
	readonly size: string;
	readonly sha256: string;
	/** The signed document itself, which prevails over all other forms. */
	readonly signed: boolean;
}

/** The files of a report or document, in its order. */
export function attachedFiles(
	corpus: Corpus,
	entry: Entry<{ readonly files: readonly AttachedFile[] }>,
): readonly FileLine[] {
	return entry.value.files.map(({ file, title, kind }) => {
		const path = filePath(entry, file);
		const attachment = corpus.attachment(path);
		if (attachment === undefined) throw new Error(`${path} is not in the corpus: attachments were not checked`);
		const type = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
		return {
			file,
			title,
			href: encodeURI(`/${path}`),
			size: `${type}, ${printFileSize(attachment.bytes)}`,
			sha256: attachment.sha256,
			signed: kind === 'signed',
		};
	});
}
