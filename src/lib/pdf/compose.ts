import type { Report } from '#lib/report/blocks.ts';
import { fit } from './fit.ts';
import { layOut } from './layout/blocks.ts';
import { paginateInColumns } from './layout/columns.ts';
import { footOf, type Foot } from './layout/foot.ts';
import { markOn } from './layout/mark.ts';
import type { Measure } from './layout/measure.ts';
import { paginate, type Placed } from './layout/pages.ts';
import { flat, type Box } from './layout/part.ts';
import { inReadingOrder } from './layout/reading-order.ts';
import {
	edgesOf,
	halfOf,
	narrowEdgesOf,
	papers,
	settingOf,
	tightEdges,
	type Edges,
	type PaperName,
	type Setting
} from './layout/setting.ts';
import { stackWideTables } from './layout/stack-tables.ts';
import { typeOf } from './layout/type.ts';
import type { Composition, Sheet, Tag } from './structure.ts';

/** What a report is set with. */
export interface ComposeWith {
	readonly measure: Measure;
	readonly paper: PaperName;
	/** Large print: 20 points at least. */
	readonly large: boolean;
	/** What a picture of the set shows, in words; without it, the words beside the picture stand for it. */
	readonly alt: (picture: string) => string | undefined;
}

/** Sets a report: blocks are measured, laid on pages, and put on sheets, with the tree in which they are read. */
export function compose(report: Report, order: ComposeWith): Composition {
	const { measure, paper, large } = order;
	// Large print may take twice the pages.
	const mostPages = report.fit.mostPages === undefined ? undefined : report.fit.mostPages * (large ? 2 : 1);
	const said = large ? { ...report, blocks: stackWideTables(report.blocks) } : report;
	const { pages, root, edges, foot } = laidOut(said, order, mostPages);
	const size = { ...papers[paper], edges };
	const mark = report.mark === undefined ? undefined : { words: report.mark, measure };
	const sheets = pages.map((page, index) => {
		const sheet = sheetOf(page, size, foot, { index, of: pages.length, root });
		// Whoever hears the paper hears the mark first, and once.
		return mark === undefined ? sheet : markOn(sheet, mark, edges, index === 0 ? root : undefined);
	});
	return { sheets: inReadingOrder(sheets, root), tree: root };
}

/** How a copy may be set: from the roomiest way to the one that takes the fewest pages. */
interface Way {
	readonly edges: Edges;
	readonly isTight: boolean;
}

/** The ways of a copy: large print and pocket cards stand across the page always. */
function waysOf(style: Report['style'], large: boolean): readonly [Way, ...Way[]] {
	const usual: readonly [Way, Way] = [
		{ edges: edgesOf(style), isTight: false },
		{ edges: narrowEdgesOf(style), isTight: false }
	];
	return style === 'card' || large ? usual : [...usual, { edges: tightEdges, isTight: true }];
}

/** What stands on each page: in the first way in which a copy keeps to its pages, else in the one that takes the fewest. */
function laidOut(report: Report, { measure, paper, large, alt }: ComposeWith, mostPages: number | undefined) {
	const within = ({ edges, isTight }: Way) => {
		const width = papers[paper].width - 2 * edges.side;
		const foot = footOf(report.footer, typeOf(report.style, large, 0), width, measure);
		const of = { style: report.style, paper, edges, large, isTight, measure, alt, footer: foot.height };
		return (closeness: number) => {
			const setting = settingOf(of, closeness);
			const { boxes, tree } = layOut(report, setting);
			return { pages: pagesOf(boxes, setting), root: tree.root, edges, foot };
		};
	};
	const [first, ...others] = waysOf(report.style, large);
	return fit([within(first), ...others.map(within)], mostPages);
}

function pagesOf(boxes: readonly Box[], setting: Setting): readonly (readonly Placed[])[] {
	const room = { height: setting.height, rows: setting.type.mostRows };
	return setting.type.inColumns
		? paginateInColumns(boxes, { room, half: halfOf(setting).width })
		: paginate(boxes, room);
}

function sheetOf(
	page: readonly Placed[],
	{ width, height, edges }: { readonly width: number; readonly height: number; readonly edges: Edges },
	foot: Foot,
	at: { readonly index: number; readonly of: number; readonly root: Tag }
): Sheet {
	// What the foot says is read once, after all else.
	const parent = at.index === at.of - 1 ? at.root : undefined;
	return {
		width,
		height,
		elements: [
			...page.flatMap(({ part, x = 0, y }) => flat(part.elements, edges.side + x, edges.top + y)),
			...flat(foot.on(at.index + 1, at.of, parent), edges.side, height - edges.foot - foot.height)
		]
	};
}
