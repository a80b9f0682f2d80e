import { posix } from 'node:path';
import { isProblem, type Problem } from '#domain/problem';
import { type OfficeProgram, saveAgain } from '#importers/office-program';
import { readXml, type XmlVocabulary } from '#importers/read-xml';
import { childrenOf, type XmlElement } from '#importers/xml-element';
import { openZip, type ZipArchive } from '#importers/zip-archive';

/** A .docx or .xlsx: XML parts that name each other by relationships (ECMA-376, Part 2). */
export interface OfficePackage {
	/** Lower-case. */
	readonly names: ReadonlySet<string>;
	/** The part that the package is about. */
	readonly mainPart: string;
	readonly readPart: (name: string, limits: PartLimits) => Promise<XmlElement | Problem>;
	/** The parts that a part is related to, by the last word of the relationship's type: `footnotes`, `styles`. */
	readonly relatedParts: (name: string) => Promise<ReadonlyMap<string, string> | Problem>;
	/** The same by the relationship's id, with its type. */
	readonly relationsById: (name: string) => Promise<ReadonlyMap<string, RelatedPart> | Problem>;
	/** How many bytes a part claims to have; 0 where there is none. One that has more cannot be read. */
	readonly sizeOf: (name: string) => number;
}

export interface RelatedPart {
	/** The last word of the relationship's type. */
	readonly type: string;
	readonly name: string;
}

export interface PartLimits {
	readonly bytes: number;
	/** Elements and texts together; two attributes count as one. */
	readonly nodes: number;
}

export async function openOfficePackage(
	bytes: Uint8Array,
	vocabulary: XmlVocabulary,
	program: OfficeProgram,
): Promise<OfficePackage | Problem> {
	const archive = await openZip(bytes, program);
	if (isProblem(archive)) return archive;
	const partReader = (words: XmlVocabulary) => (name: string, limits: PartLimits) =>
		readXmlPart(archive, name, { vocabulary: words, limits, program });
	const readPart = partReader(vocabulary);
	const readRelationships = partReader(RELATIONSHIPS);
	const relationsById = async (name: string) => {
		const path = posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`);
		if (!archive.names.has(path.toLowerCase())) return new Map<string, RelatedPart>();
		const part = await readRelationships(path, SMALL_PART);
		return isProblem(part) ? part : relationsIn(part, posix.dirname(name));
	};
	const relatedParts = async (name: string) => {
		const relations = await relationsById(name);
		return isProblem(relations) ? relations : firstOfType([...relations.values()]);
	};
	const roots = await relatedParts('');
	if (isProblem(roots)) return roots;
	const mainPart = roots.get('officeDocument') ?? '';
	const { names, sizeOf } = archive;
	return { names, sizeOf, mainPart, readPart, relatedParts, relationsById };
}

const RELATIONSHIPS: XmlVocabulary = {
	prefixes: new Map([['http://schemas.openxmlformats.org/package/2006/relationships', 'r']]),
	ignored: new Set(),
	attributes: new Set(['Id', 'Type', 'Target', 'TargetMode']),
};
const SMALL_PART: PartLimits = { bytes: 1_000_000, nodes: 50_000 };

async function readXmlPart(
	archive: ZipArchive,
	name: string,
	{ vocabulary, limits, program }: { vocabulary: XmlVocabulary; limits: PartLimits; program: OfficeProgram },
): Promise<XmlElement | Problem> {
	const entry = archive.open(name, limits.bytes);
	if (isProblem(entry)) return entry;
	const tree = await readXml(entry.chunks, vocabulary, limits.nodes);
	const damage = entry.damage();
	if (damage !== null) return damage;
	return isProblem(tree)
		? { problem: `Phần ${name} trong tệp ${tree.problem} nên không đọc được. ${saveAgain(program)}` }
		: tree;
}

/** What lies outside the file is not followed. The first of an id counts. */
function relationsIn(relationships: XmlElement, folder: string): ReadonlyMap<string, RelatedPart> {
	const relations = new Map<string, RelatedPart>();
	for (const { attributes } of childrenOf(relationships, 'r:Relationship')) {
		const { Id = '', Type = '', Target = '', TargetMode } = attributes;
		if (TargetMode === 'External' || relations.has(Id)) continue;
		const type = Type.slice(Type.lastIndexOf('/') + 1);
		relations.set(Id, { type, name: posix.join('/', folder, Target).slice(1) });
	}
	return relations;
}

function firstOfType(relations: readonly RelatedPart[]): ReadonlyMap<string, string> {
	return new Map(relations.toReversed().map(({ type, name }) => [type, name]));
}
