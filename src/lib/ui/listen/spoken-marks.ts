import type { Reading, Span } from '#lib/session/listening.svelte.ts';
import type { Block } from './page-texts.ts';

/** The names of the marks, as in base.css. */
const names = { sentence: 'spoken-sentence', word: 'spoken-word' } as const;

let marked: Element | undefined;

/**
 * Shows what is being said: an ink line around its line, a yellow band behind the sentence, a line under the word. Where
 * the browser cannot mark letters, the whole line gets the band. Without a reading all marks go.
 */
export function mark(block: Block | undefined, reading: Pick<Reading, 'sentence' | 'word'> | null): void {
	const canMarkLetters = typeof Highlight !== 'undefined' && 'highlights' in CSS;
	markLine(block, canMarkLetters);
	if (!canMarkLetters) return;
	show(names.sentence, block, reading?.sentence ?? null, 0);
	show(names.word, block, reading?.word ?? null, 1);
}

function markLine(block: Block | undefined, canMarkLetters: boolean): void {
	if (marked === block?.element) return;
	marked?.removeAttribute('data-spoken');
	marked = block?.element;
	if (block === undefined) return;
	block.element.setAttribute('data-spoken', canMarkLetters && block.nodes.length > 0 ? 'letters' : 'line');
	block.element.scrollIntoView({ block: 'nearest' });
}

function show(name: string, block: Block | undefined, span: Span | null, priority: number): void {
	const range = block === undefined || span === null ? undefined : rangeOf(block, span);
	if (range === undefined) CSS.highlights.delete(name);
	else {
		const highlight = new Highlight(range);
		highlight.priority = priority;
		CSS.highlights.set(name, highlight);
	}
}

/** The letters on the page; undefined when the page has changed under the reading. */
function rangeOf(block: Block, { from, to }: Span): Range | undefined {
	const start = placeOf(block, from);
	const end = placeOf(block, to);
	if (start === undefined || end === undefined) return undefined;
	const range = document.createRange();
	range.setStart(start.node, start.at);
	range.setEnd(end.node, end.at);
	return range;
}

function placeOf({ nodes }: Block, letter: number): { readonly node: Text; readonly at: number } | undefined {
	let left = letter;
	for (const node of nodes) {
		if (left <= node.length) return { node, at: left };
		left -= node.length;
	}
	return undefined;
}
