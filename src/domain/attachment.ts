/** What is known of a file that stands beside a report or document: enough to tell it from any other. */
export interface Attachment {
	readonly bytes: number;
	/** SHA-256 of its bytes, in hexadecimal. */
	readonly sha256: string;
}
