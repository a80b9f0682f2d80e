import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attachment } from '#domain/attachment';
import type { Part } from '#domain/compiled';
import type { Entry, TextEntry } from '#domain/corpus';
import type { Finding } from '#domain/finding';
import type { Indicator } from '#domain/indicator';
import type { OfficialDocument } from '#domain/official-document';
import type { Organisation } from '#domain/organisation';
import type { PlacedPersonalData } from '#domain/privacy/placed-personal-data';
import type { Report } from '#domain/report';
import type { Site } from '#domain/site';

/** What reading one content file, and compiling its text, gave; `entry` is `null` when the file could not be understood. */
export type Artefact =
	| Result<'site', Entry<Site>>
	| TextResult<'report', Report>
	| TextResult<'document', OfficialDocument>
	| Result<'organisation', Entry<Organisation>>
	| Result<'indicator', Entry<Indicator>>
	| Result<'attachment', Entry<Attachment>>
	| Result<'unknown', never>;

interface Result<Kind, EntryOfKind> {
	readonly kind: Kind;
	readonly entry: EntryOfKind | null;
	readonly findings: readonly Finding[];
}

interface TextResult<Kind, Value> extends Result<Kind, TextEntry<Value>> {
	readonly personalData: readonly PlacedPersonalData[];
}

/** Content-addressed results of the compile: facts (`<digest>.json`) apart from HTML with holes (`<digest>.html.json`). */
export interface Artefacts {
	read(digest: string): Artefact | null;
	/** Throws when the text was never compiled: whoever holds the digest got it from a compile. */
	readParts(digest: string): readonly Part[];
	write(digest: string, artefact: Artefact, parts: readonly Part[] | null): void;
	/** Removes every artefact that is not among `digests`. */
	prune(digests: ReadonlySet<string>): void;
}

export function openArtefacts(cache: string): Artefacts {
	const folder = join(cache, 'artefacts');
	mkdirSync(folder, { recursive: true });
	const factsFile = (digest: string) => join(folder, `${digest}.json`);
	const partsFile = (digest: string) => join(folder, `${digest}.html.json`);
	return {
		read: (digest) => readJson<Artefact>(factsFile(digest)),
		readParts(digest) {
			const parts = readJson<readonly Part[]>(partsFile(digest));
			if (parts === null) throw new Error(`Artefact ${digest} has no HTML`);
			return parts;
		},
		write(digest, artefact, parts) {
			if (parts !== null) writeWhole(partsFile(digest), parts);
			writeWhole(factsFile(digest), artefact);
		},
		prune(digests) {
			for (const name of readdirSync(folder)) {
				if (!digests.has(name.slice(0, name.indexOf('.')))) rmSync(join(folder, name));
			}
		},
	};
}

function readJson<Value>(path: string): Value | null {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Value;
	} catch {
		return null;
	}
}

/** A reader never meets half a file, also when a build is stopped in the middle. */
function writeWhole(path: string, value: unknown): void {
	writeFileSync(`${path}.part`, JSON.stringify(value));
	renameSync(`${path}.part`, path);
}
