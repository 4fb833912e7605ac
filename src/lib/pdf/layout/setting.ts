import { betweenColumns } from './columns.ts';
import type { Measure } from './measure.ts';
import { tightTypeOf, typeOf, type Type } from './type.ts';
import type { Report } from '#lib/report/blocks.ts';

/** The papers that people have, in points. */
export const papers = {
	a4: { width: 595.28, height: 841.89 },
	letter: { width: 612, height: 792 }
} as const;

export type PaperName = keyof typeof papers;

/** Free edges of a sheet in points. */
export interface Edges {
	readonly side: number;
	readonly top: number;
	readonly foot: number;
}

/** The edges of a copy: 18 mm at the sides for the man, 15 mm for staff, room for a hole punch and a thumb. */
export function edgesOf(style: Report['style']): Edges {
	return style === 'staff' ? { side: 42.5, top: 40, foot: 30 } : { side: 51, top: 40, foot: 32 };
}

/**
 * The edges of a copy that would not keep to its pages otherwise: 13 to 15 mm at the sides, 10 mm above and below. Every
 * printer still reaches them.
 */
export function narrowEdgesOf(style: Report['style']): Edges {
	return style === 'staff' ? { side: 37, top: 28.5, foot: 28.5 } : { side: 43, top: 28.5, foot: 28.5 };
}

/** The edges of what is set as close as can be: 12 mm at the sides, 9 mm above and below. Every printer still reaches them. */
export const tightEdges: Edges = { side: 34, top: 25.5, foot: 25.5 };

/** What every part of the layout needs to know about the page it works for. */
export interface Setting {
	readonly measure: Measure;
	readonly type: Type;
	/** Width of what stands between the margins. */
	readonly width: number;
	/** Height of what stands between the top and the footer. */
	readonly height: number;
	/** Height of the headings that stay with what is measured next. */
	readonly above: number;
	/** What a picture shows, in words, where it is known. */
	readonly alt: (picture: string) => string | undefined;
	/** The sizes of a copy with all the room it could wish for: for a page that nothing else stands on. */
	readonly roomy: Type;
}

/** What a report is set with. */
export interface SettingOf {
	readonly style: Report['style'];
	readonly paper: PaperName;
	readonly edges: Edges;
	readonly large: boolean;
	/** As close as can be: his plan in two columns. */
	readonly isTight: boolean;
	readonly measure: Measure;
	readonly alt: (picture: string) => string | undefined;
	/** The height of the words at the foot of each page. */
	readonly footer: number;
}

/** The setting of a report. @param closeness 0 is roomy, 1 as close as may be read */
export function settingOf(of: SettingOf, closeness: number): Setting {
	const { width, height } = papers[of.paper];
	const { edges } = of;
	return {
		measure: of.measure,
		alt: of.alt,
		type: of.isTight ? tightTypeOf(of.style, closeness) : typeOf(of.style, of.large, closeness),
		roomy: typeOf(of.style, of.large, 0),
		width: width - 2 * edges.side,
		height: height - edges.top - edges.foot - of.footer,
		above: 0
	};
}

/** The same for one of two columns. */
export function halfOf(setting: Setting): Setting {
	return { ...setting, width: (setting.width - betweenColumns) / 2 };
}

/** The tallest one box may get: it leaves room on a page for the headings that stay with it, and for the head of a table. */
export function tallestOf({ height, above, type }: Setting): number {
	const headings = Math.max(4 * type.section + 3 * type.question + 8 * type.under, above + 4 * type.gap);
	return Math.max(height * 0.25, height - headings);
}
