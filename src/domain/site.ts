/** The portal's own words: `content/site.yaml`. */
export interface Site {
	readonly name: string;
	readonly tagline: string;
	/** The address the site will be served from, without a trailing slash. */
	readonly url: string;
	/** The agency that runs it; `null` = nobody official. */
	readonly owner: string | null;
	/** A line on every page; `null` for an official portal. */
	readonly notice: string | null;
	readonly contact: { readonly email: string | null; readonly reportErrors: string | null };
	readonly licence: { readonly code: string; readonly data: string };
}
