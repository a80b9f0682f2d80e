import type { Heading as HeadingNode, Parents } from 'mdast';
import type { Heading, SelfAssessment } from '#domain/compiled';
import { slugOf } from '#domain/vietnamese-text';
import type { FindingList } from '#markdown/findings';
import type { PageIds } from '#markdown/page-ids';
import { type Markup, plainText, setId, startOf } from '#markdown/tree';

/**
 * Gives every heading its id and every section of ours its depth, and yields the outline. The page has the only h1;
 * a heading is at most one level below the one before it.
 */
export function outlineOf(root: Parents, ids: PageIds, findings: FindingList): readonly Heading[] {
	const outline: Heading[] = [];
	walk(root, 1);
	return outline;

	function walk(parent: Parents, enclosing: number, selfAssessment?: SelfAssessment): void {
		let previous = enclosing;
		for (const node of parent.children) {
			if (node.type === 'heading') {
				checkDepth(node, previous, enclosing, findings);
				if (node.depth === 1) node.depth = 2;
				previous = node.depth;
				const text = plainText(node);
				const id = ids.claim(headingId(text));
				setId(node, id);
				outline.push({ id, depth: node.depth, text, ...(selfAssessment && { selfAssessment }) });
			} else if (node.type === 'markup' && node.section !== undefined) {
				openSection(node, node.section, depthOf(previous + 1), selfAssessment);
			}
		}
	}

	/** A part of a task falls under the judgement of the whole task, until it has one of its own. */
	function openSection(section: Markup, wanted: string, depth: HeadingNode['depth'], around?: SelfAssessment): void {
		const [heading, ...content] = section.children;
		if (heading?.type !== 'heading') return;
		heading.depth = depth;
		const id = ids.claim(wanted);
		section.properties = { ...section.properties, id };
		const words = section.selfAssessment;
		const selfAssessment = words === undefined ? around : { section: id, words };
		outline.push({ id, depth, text: plainText(heading), ...(selfAssessment && { selfAssessment }) });
		walk({ ...section, children: content }, depth, selfAssessment);
	}
}

/** Ids that the page around the text has, and prefixes of other ids in the text. */
const TAKEN =
	/^(?:\d|(?:so|vien-dan|doan|chu-thich|dan-chu-thich|doi-chieu)(?:-|$)|(?:noi-dung|noi-dung-chinh|tep|tom-tat|cach-dan|sai-sot|van-ban-lien-quan|cung-so-ky-hieu|duoc-nhac-toi)$)/u;

const LONGEST_ID = 60;

function headingId(text: string): string {
	const whole = slugOf(text);
	const slug = whole.length > LONGEST_ID ? whole.slice(0, whole.lastIndexOf('-', LONGEST_ID)) : whole;
	if (slug === '') return 'muc';
	return TAKEN.test(slug) ? `muc-${slug}` : slug;
}

function checkDepth(node: HeadingNode, previous: number, enclosing: number, findings: FindingList): void {
	const at = startOf(node);
	if (plainText(node) === '')
		findings.error('heading-empty', at, 'Tiêu đề không có chữ. Hãy viết tên mục sau dấu #, hoặc xóa dòng này.');
	if (node.depth === 1) {
		findings.error('heading-h1', at, 'Tiêu đề cấp 1 là tên của trang. Hãy bắt đầu các mục của bài bằng ##.');
	} else if (node.depth <= enclosing) {
		const message = `Tiêu đề cấp ${node.depth} nằm trong một phần có tiêu đề cấp ${enclosing}. Hãy viết ${marks(enclosing + 1)}, hoặc đóng phần đó trước.`;
		findings.error('heading-level', at, message);
	} else if (node.depth > previous + 1) {
		const before = previous === 1 ? 'ở đầu bài' : `ngay sau tiêu đề cấp ${previous}`;
		const message = `Tiêu đề cấp ${node.depth} ${before} là bỏ cách cấp. Hãy viết ${marks(previous + 1)}.`;
		findings.error('heading-level', at, message);
	}
}

function marks(depth: number): string {
	return `${'#'.repeat(depthOf(depth))} (cấp ${depthOf(depth)})`;
}

function depthOf(depth: number): HeadingNode['depth'] {
	switch (depth) {
		case 2:
		case 3:
		case 4:
		case 5:
			return depth;
		default:
			return 6;
	}
}
