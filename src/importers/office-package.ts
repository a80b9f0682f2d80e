import { posix } from 'node:path';
import { isProblem, type Problem } from '#domain/problem';
import { readXml, type XmlVocabulary } from '#importers/read-xml';
import { childrenOf, type XmlElement } from '#importers/xml-element';
import { openZip, SAVE_AGAIN, type ZipArchive } from '#importers/zip-archive';

/** A .docx or .xlsx: XML parts that name each other by relationships (ECMA-376, Part 2). */
export interface OfficePackage {
	/** Lower-case. */
	readonly names: ReadonlySet<string>;
	/** The part that the package is about. */
	readonly mainPart: string;
	readonly readPart: (name: string, limits: PartLimits) => Promise<XmlElement | Problem>;
	/** The parts that a part is related to, by the last word of the relationship's type: `footnotes`, `styles`. */
	readonly relatedParts: (name: string) => Promise<ReadonlyMap<string, string> | Problem>;
}

export interface PartLimits {
	readonly bytes: number;
	/** Elements and texts together; two attributes count as one. */
	readonly nodes: number;
}

export async function openOfficePackage(
	bytes: Uint8Array,
	vocabulary: XmlVocabulary,
): Promise<OfficePackage | Problem> {
	const archive = await openZip(bytes);
	if (isProblem(archive)) return archive;
	const readPart = (name: string, limits: PartLimits) => readXmlPart(archive, name, vocabulary, limits);
	const relatedParts = async (name: string) => {
		const path = posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`);
		if (!archive.names.has(path.toLowerCase())) return new Map<string, string>();
		const part = await readXmlPart(archive, path, RELATIONSHIPS, SMALL_PART);
		return isProblem(part) ? part : targetsOf(part, posix.dirname(name));
	};
	const roots = await relatedParts('');
	if (isProblem(roots)) return roots;
	const mainPart = roots.get('officeDocument') ?? '';
	return { names: archive.names, mainPart, readPart, relatedParts };
}

const RELATIONSHIPS: XmlVocabulary = {
	prefixes: new Map([['http://schemas.openxmlformats.org/package/2006/relationships', 'r']]),
	ignored: new Set(),
	attributes: new Set(['Type', 'Target', 'TargetMode']),
};
const SMALL_PART: PartLimits = { bytes: 1_000_000, nodes: 50_000 };

async function readXmlPart(
	archive: ZipArchive,
	name: string,
	vocabulary: XmlVocabulary,
	{ bytes, nodes }: PartLimits,
): Promise<XmlElement | Problem> {
	const entry = archive.open(name, bytes);
	if (isProblem(entry)) return entry;
	const tree = await readXml(entry.chunks, vocabulary, nodes);
	const damage = entry.damage();
	if (damage !== null) return damage;
	return isProblem(tree)
		? { problem: `Phần ${name} trong tệp ${tree.problem} nên không đọc được. ${SAVE_AGAIN}` }
		: tree;
}

/** What lies outside the file is not followed. The first of a type counts. */
function targetsOf(relationships: XmlElement, folder: string): ReadonlyMap<string, string> {
	const targets = new Map<string, string>();
	for (const { attributes } of childrenOf(relationships, 'r:Relationship')) {
		const { Type = '', Target = '', TargetMode } = attributes;
		const type = Type.slice(Type.lastIndexOf('/') + 1);
		if (TargetMode === 'External' || targets.has(type)) continue;
		targets.set(type, posix.join('/', folder, Target).slice(1));
	}
	return targets;
}
