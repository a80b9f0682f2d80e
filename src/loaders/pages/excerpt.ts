/** The beginning of a text, whole words, of at most `longest` characters; an ellipsis says that there is more. */
export function excerpt(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const end = text.lastIndexOf(' ', longest);
	return `${text.slice(0, end < 0 ? longest : end)} …`;
}
