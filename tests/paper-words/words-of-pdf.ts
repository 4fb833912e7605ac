import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What pdf.js tells about the tree of a page: a part with kids, or the name of marked content. */
interface TreeNode {
	readonly role?: string;
	readonly alt?: string;
	readonly lang?: string;
	readonly id?: string;
	readonly children?: readonly TreeNode[];
}

/** Something that is said on paper: what it is, and its words. */
export interface Said {
	/** A role of the tree, such as H1 or P; the nearest one that holds the words. */
	readonly role: string;
	readonly words: string;
	/** The language that its part names, where it is another than that of the file. */
	readonly language?: string;
}

/**
 * What a PDF file says, part by part, as a program that reads aloud meets it: by the tree, not by where it stands. Footers
 * and other artifacts are left out. Throws where the file is none, or the password is missing or wrong.
 */
export async function readAloud(bytes: Uint8Array, password?: string): Promise<readonly Said[]> {
	const loading = getDocument({
		data: bytes.slice(),
		isEvalSupported: false,
		verbosity: 0,
		...(password === undefined ? {} : { password })
	});
	const document = await loading.promise;
	const said: Said[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent({ includeMarkedContent: true });
		const tree: TreeNode | null = await page.getStructTree();
		if (tree !== null) said.push(...saidIn(tree, wordsByMark(items), 'Root'));
	}
	await loading.destroy();
	return said;
}

/** The words of a PDF file in reading order, with single spaces. */
export async function wordsOfPdf(bytes: Uint8Array, password?: string): Promise<string> {
	return oneLine((await readAloud(bytes, password)).map(({ words }) => words).join(' '));
}

/** What the figures of a PDF file are said to show, in reading order. */
export async function altsOfPdf(bytes: Uint8Array, password?: string): Promise<readonly string[]> {
	const loading = getDocument({ data: bytes.slice(), verbosity: 0, ...(password === undefined ? {} : { password }) });
	const document = await loading.promise;
	const alts: string[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const tree: TreeNode | null = await (await document.getPage(number)).getStructTree();
		if (tree !== null) alts.push(...altsIn(tree));
	}
	await loading.destroy();
	return alts;
}

function altsIn({ alt, children = [] }: TreeNode): readonly string[] {
	return [...(alt === undefined ? [] : [alt]), ...children.flatMap(altsIn)];
}

/** The words under each mark of a page. */
function wordsByMark(items: readonly object[]): ReadonlyMap<string, string> {
	const words = new Map<string, string>();
	const open: (string | undefined)[] = [];
	for (const item of items) {
		if ('type' in item) {
			if (item.type === 'endMarkedContent') open.pop();
			else open.push('id' in item && typeof item.id === 'string' ? item.id : undefined);
		} else if ('str' in item) {
			const mark = open.findLast((each) => each !== undefined);
			// pdf.js leaves out the space at the end of a line, and says instead that the line ended.
			const end = 'hasEOL' in item && item.hasEOL === true ? ' ' : '';
			if (mark !== undefined) words.set(mark, `${words.get(mark) ?? ''}${String(item.str)}${end}`);
		}
	}
	return words;
}

/** Lines of one part are one text: what stood between them on paper is one space. */
function saidIn(node: TreeNode, words: ReadonlyMap<string, string>, role: string): readonly Said[] {
	const own = node.role ?? role;
	const language = node.lang === undefined ? {} : { language: node.lang };
	const said: Said[] = [];
	for (const kid of node.children ?? []) {
		if (kid.children !== undefined) {
			said.push(...saidIn(kid, words, own));
			continue;
		}
		const text = words.get(kid.id ?? '') ?? '';
		const last = said.at(-1);
		if (last?.role === own && node.children?.[0] !== kid)
			said[said.length - 1] = { ...last, words: `${last.words}${text}` };
		else said.push({ role: own, words: text, ...language });
	}
	return said.filter(({ words: text }) => text.trim() !== '');
}

/** Text with single spaces, so that the ends of lines do not matter. */
export function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
