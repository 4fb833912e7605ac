/** A line of the page that is read as one: its letters stand in one or more text nodes. */
export interface Block {
	readonly element: Element;
	readonly nodes: readonly Text[];
	/** As long as its nodes together, letter for letter, so that a place in it is a place on the page. */
	readonly text: string;
}

/** What nobody sees as text, or what is not for him. */
const silent =
	'[data-ear], [data-staff], [hidden], [aria-hidden="true"], .visually-hidden, .skip, select, script, style, svg, dialog:not([open])';

/** The lines in some elements, in the order of the page, as they are seen: what is read is what is printed. */
export function blocksIn(roots: readonly Element[]): readonly Block[] {
	return roots.flatMap((root) => joined(root));
}

function joined(root: Element): readonly Block[] {
	const blocks: { element: Element; nodes: Text[]; text: string }[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		if (node instanceof Text) {
			const element = lineOf(node);
			if (element === null || node.data.trim() === '' || !isSeen(element)) continue;
			const last = blocks.at(-1);
			const text = node.data.replaceAll(/\s/g, ' ');
			if (last?.element !== element) blocks.push({ element, nodes: [node], text });
			else {
				last.nodes.push(node);
				last.text += text;
			}
		} else if (isWrittenIn(node) && isSeen(node)) blocks.push({ element: node, nodes: [], text: node.value });
	}
	return blocks;
}

/** Words that he or his helper wrote are heard too. */
function isWrittenIn(node: Node): node is HTMLInputElement | HTMLTextAreaElement {
	return (
		node instanceof HTMLTextAreaElement ||
		(node instanceof HTMLInputElement && ['text', 'tel'].includes(node.type) && node.value.trim() !== '')
	);
}

function isSeen(element: Element): boolean {
	return element.closest(silent) === null && element.getClientRects().length > 0;
}

/** The element that makes a line of its own: the nearest that does not flow in another's line. */
function lineOf(node: Text): Element | null {
	let element = node.parentElement;
	while (element !== null && ['inline', 'contents'].includes(getComputedStyle(element).display))
		element = element.parentElement;
	return element;
}
