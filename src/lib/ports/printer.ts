import type { Result } from '#lib/base/result.ts';
import type { Medium } from '#lib/plan/media.ts';
import type { Report } from '#lib/report/blocks.ts';

/** One thing drawn on a sheet. Lengths are points; x from the left, y from the top. Text stands on its y. */
export type SheetElement =
	| {
			readonly kind: 'text';
			readonly x: number;
			readonly y: number;
			readonly text: string;
			readonly size: number;
			readonly weight: 'regular' | 'bold';
			readonly colour: string;
	  }
	| { readonly kind: 'picture'; readonly x: number; readonly y: number; readonly size: number; readonly id: string }
	| {
			/** A drawing of his own: filled paths, each `scale` times as big as it was drawn. */
			readonly kind: 'ink';
			readonly x: number;
			readonly y: number;
			readonly scale: number;
			readonly paths: readonly { readonly d: string; readonly fill: string }[];
	  }
	| {
			/** A photo of his own, cut to a square: the part in the middle that fits. */
			readonly kind: 'photo';
			readonly x: number;
			readonly y: number;
			readonly size: number;
			readonly id: string;
			readonly width: number;
			readonly height: number;
	  }
	| {
			readonly kind: 'panel';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly fill: string;
			readonly edge: string | undefined;
	  }
	| { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly radius: number; readonly fill: string };

/** One sheet of paper, as it will come out: for a preview that needs no PDF reader. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly elements: readonly SheetElement[];
}

/** A finished paper. */
export interface Paper {
	readonly bytes: Uint8Array;
	readonly sheets: readonly Sheet[];
}

/** Why no paper was made. Nothing was drawn. */
export type PrintProblem =
	| {
			/** Some words hold letters that the font cannot draw: the steps where they stand (never the words). */
			readonly kind: 'unprintable-letters';
			readonly steps: readonly string[];
	  }
	| {
			/** A picture or a font could not be loaded: its id. */
			readonly kind: 'missing-file';
			readonly id: string;
	  };

/** Makes paper from a report. The same report and moment always give the same bytes. */
export interface Printer {
	/** @param media his drawings and photos by id; a picture stands in for one that is not there */
	readonly print: (
		report: Report,
		madeAt: string,
		media: ReadonlyMap<string, Medium>
	) => Promise<Result<Paper, PrintProblem>>;
}
