import type { Block, Report } from '#lib/report/blocks.ts';
import { bandBoxes } from './bands.ts';
import { cardBoxes } from './card.ts';
import { coverBoxes, headBoxes } from './cover.ts';
import { deckCardsBoxes } from './deck-cards.ts';
import { questionBox, sectionBox, titleBox } from './headings.ts';
import { hardWordBoxes, listBoxes } from './list.ts';
import type { Box } from './part.ts';
import { rowBoxes } from './rows.ts';
import { halfOf, type Setting } from './setting.ts';
import { tableBoxes } from './table.ts';
import { cardTableBoxes, isForCards } from './table-cards.ts';
import { newTree, type Tree } from './tree.ts';
import { gapBoxes, noticeBoxes, sidesBoxes, textBoxes } from './words.ts';

/** Blocks as measured boxes, and the tree in which all their words are read. */
export interface Laid {
	readonly boxes: readonly Box[];
	readonly tree: Tree;
}

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** What is set together: rows of one question, hard words, bands; every other block by itself. */
type Run =
	| { readonly kind: 'rows'; readonly rows: readonly BlockOf<'row'>[] }
	| { readonly kind: 'hard-words'; readonly words: readonly BlockOf<'hard-word'>[] }
	| { readonly kind: 'bands'; readonly bands: readonly BlockOf<'band'>[] }
	| { readonly kind: 'one'; readonly block: Exclude<Block, BlockOf<'row' | 'hard-word' | 'band'>> };

/** Measures all blocks of a report. A report without a title of its own begins with that of the report. */
export function layOut(report: Report, setting: Setting): Laid {
	const tree = newTree();
	const [first] = report.blocks;
	const isTitled = first?.kind === 'cover' || first?.kind === 'head';
	let laid: Laying = {
		boxes: isTitled ? [] : [titleBox(report.title, tree, setting)],
		lead: 0,
		isNewPage: false,
		isHead: false
	};
	const runs = runsOf(report.blocks);
	runs.forEach((run, at) => {
		const last = laid.boxes.length - 1;
		const isHalf = setting.type.inColumns && staysNarrow(runs, at);
		laid = isAlone(run, setting)
			? addAlone(laid, run, tree, setting)
			: add(laid, run, tree, isHalf ? halfOf(setting) : setting, isHalf);
		if (isLed(run) && isLed(runs[at - 1]) && !isLed(runs[at + 1])) holdTogether(laid.boxes, last);
	});
	return { boxes: laid.boxes, tree };
}

/** What is laid so far. */
interface Laying {
	readonly boxes: Box[];
	/** Where the headings begin that would stand above bands or a card. */
	readonly lead: number;
	/** The next box begins a page. */
	readonly isNewPage: boolean;
	/** The last block was the head of the copy: what follows stands with it. */
	readonly isHead: boolean;
}

function add(
	{ boxes, lead, isNewPage, isHead }: Laying,
	run: Run,
	tree: Tree,
	setting: Setting,
	isHalf: boolean
): Laying {
	const from = isLead(run) && !isHead ? boxes.length : lead;
	const above = headingsAbove(boxes);
	const free = isNewPage || isPageBegun(boxes) ? Math.max(0, setting.height - above) : 0;
	const made = runBoxes(run, free, tree, { ...setting, above });
	const placed = isHalf ? made.map((box) => ({ ...box, isHalf })) : made;
	boxes.push(...(isNewPage ? startingPage(placed) : placed));
	// The plan itself begins below its cover on a page of its own.
	const isBreak =
		run.kind === 'one' && ((run.block.kind === 'page' && !setting.type.inColumns) || run.block.kind === 'cover');
	return {
		boxes,
		lead: from,
		isNewPage: isBreak || (isNewPage && made.length === 0),
		isHead: run.kind === 'one' && run.block.kind === 'head'
	};
}

/** A paragraph that begins with words in bold: one of a row of notes. */
function isLed(run: Run | undefined): boolean {
	return run?.kind === 'one' && run.block.kind === 'text' && run.block.lead !== undefined;
}

/** The last note of a row goes with the one before it: no page begins with a line that belongs to the page before. */
function holdTogether(boxes: Box[], at: number): void {
	const box = boxes[at];
	if (box !== undefined) boxes[at] = { ...box, keepWithNext: true };
}

/** The headings at the end of some boxes: they stay with what comes next. */
function lastHeadings(boxes: readonly Box[]): readonly Box[] {
	return boxes.slice(boxes.findLastIndex(({ keepWithNext }) => !keepWithNext) + 1);
}

/** A heading stands in a column only with what it heads. */
function staysNarrow(runs: readonly Run[], at: number): boolean {
	const headed = runs.slice(at).find((run) => !isHeading(run));
	return headed !== undefined && isNarrow(headed) && runs.slice(at, runs.indexOf(headed) + 1).every(isNarrow);
}

function isHeading(run: Run): boolean {
	return run.kind === 'one' && ['section', 'question', 'heading'].includes(run.block.kind);
}

/** What stands in one of two columns of a very full plan: all but the cover, the plan at a glance and the pocket card. */
function isNarrow(run: Run): boolean {
	if (run.kind !== 'one') return run.kind !== 'bands';
	const { block } = run;
	return (
		block.kind === 'section' ||
		block.kind === 'question' ||
		block.kind === 'list' ||
		(block.kind === 'table' && isForCards(block))
	);
}

/** The height of the headings at the end of some boxes: they stay with what comes next. */
function headingsAbove(boxes: readonly Box[]): number {
	return lastHeadings(boxes).reduce((sum, box) => sum + box.space + box.height, 0);
}

/** Whether what comes next has a page to itself but for the headings above it. */
function isPageBegun(boxes: readonly Box[]): boolean {
	return lastHeadings(boxes)[0]?.newPage === 'always';
}

/** Bands and cards have a page to themselves, with the headings above them; in a very full plan, bands alone. */
function isAlone(run: Run, { type }: Setting): boolean {
	return run.kind === 'bands' || (run.kind === 'one' && run.block.kind === 'pocket-card' && !type.inColumns);
}

function addAlone({ boxes, lead }: Laying, run: Run, tree: Tree, setting: Setting): Laying {
	let from = lead;
	while (boxes[from - 1]?.keepWithNext === true) from -= 1;
	const above = startingPage(boxes.splice(from));
	const made = runBoxes(run, freeBelow(above, setting), tree, setting);
	boxes.push(...above, ...(above.length === 0 ? startingPage(made) : made));
	// Bands fill their page; below a card there is room for what belongs to it.
	return { boxes, lead: boxes.length, isNewPage: run.kind === 'bands', isHead: false };
}

/** Begins what stands together with bands or a card below it. */
function isLead(run: Run): boolean {
	if (run.kind !== 'one') return false;
	const { block } = run;
	return (
		block.kind === 'section' ||
		block.kind === 'head' ||
		block.kind === 'page' ||
		(block.kind === 'heading' && block.level === 2)
	);
}

function startingPage(boxes: readonly Box[]): readonly Box[] {
	return boxes.map((box, index) => (index === 0 ? { ...box, newPage: 'always' } : box));
}

/** The height of a page that is left below some boxes at its top. */
function freeBelow(boxes: readonly Box[], { height }: Setting): number {
	const above = boxes.reduce((sum, box, index) => sum + box.height + (index === 0 ? 0 : box.space), 0);
	return Math.max(0, height - above);
}

function runsOf(blocks: readonly Block[]): readonly Run[] {
	const runs: Run[] = [];
	let rows: BlockOf<'row'>[] = [];
	let words: BlockOf<'hard-word'>[] = [];
	let bands: BlockOf<'band'>[] = [];
	for (const block of blocks) {
		if (block.kind !== 'row') rows = [];
		if (block.kind !== 'hard-word') words = [];
		if (block.kind !== 'band') bands = [];
		if (block.kind === 'row') {
			if (rows.length === 0) runs.push({ kind: 'rows', rows });
			rows.push(block);
		} else if (block.kind === 'hard-word') {
			if (words.length === 0) runs.push({ kind: 'hard-words', words });
			words.push(block);
		} else if (block.kind === 'band') {
			if (bands.length === 0) runs.push({ kind: 'bands', bands });
			bands.push(block);
		} else runs.push({ kind: 'one', block });
	}
	return runs;
}

/** @param free the height of a page that is left for bands, a card or hard words; 0 where other things may stand above */
function runBoxes(run: Run, free: number, tree: Tree, setting: Setting): readonly Box[] {
	switch (run.kind) {
		case 'bands':
			return bandBoxes(run.bands, free, tree, setting);
		case 'rows':
			return rowBoxes(run.rows, tree.root, setting);
		case 'hard-words':
			return hardWordBoxes(run.words, tree.root, setting, free);
		case 'one':
			return blockBoxes(run.block, free, tree, setting);
	}
}

function blockBoxes(
	block: Extract<Run, { readonly kind: 'one' }>['block'],
	free: number,
	tree: Tree,
	setting: Setting
): readonly Box[] {
	switch (block.kind) {
		case 'cover':
			return coverBoxes(block, tree, setting);
		case 'head':
			return headBoxes(block, tree, setting);
		case 'section':
			return [sectionBox(block, tree, setting)];
		case 'question':
			return [questionBox(block, tree, setting)];
		case 'heading':
			return [block.level === 2 ? sectionBox(block, tree, setting) : questionBox(block, tree, setting)];
		case 'text':
			return textBoxes(block, tree.root, setting);
		case 'list':
			return listBoxes(block, tree.root, setting);
		case 'table':
			return setting.type.inColumns && isForCards(block)
				? cardTableBoxes(block, tree.root, setting)
				: tableBoxes(block, tree.root, setting);
		case 'sides':
			return sidesBoxes(block, tree.root, setting);
		case 'notice':
			return noticeBoxes(block, tree.root, setting);
		case 'gap':
			return gapBoxes(block, tree.root, setting);
		case 'deck-cards':
			return deckCardsBoxes(block, tree.root, setting);
		case 'pocket-card':
			return cardBoxes(block, free, tree.root, setting);
		case 'page':
			return [];
	}
}
