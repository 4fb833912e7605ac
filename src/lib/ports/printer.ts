import type { Result } from '#lib/base/result.ts';
import type { Medium } from '#lib/plan/media.ts';
import type { Report } from '#lib/report/blocks.ts';

/** What a paper is made from. */
export interface PrintOrder {
	readonly report: Report;
	/** A moment in UTC: it stands in the file. The same order with the same moment gives the same bytes. */
	readonly madeAt: string;
	/** His drawings and photos by id; a picture stands in for one that is not there. */
	readonly media: ReadonlyMap<string, Medium>;
	readonly paper: 'a4' | 'letter';
	readonly large: boolean;
	/** In shades of grey, for printers that have no colours. Photos stay as they are. */
	readonly inGrey?: boolean;
	/** The words that open the file. A protected file is no archive file, and never twice the same bytes. */
	readonly protect: string | undefined;
	/** The plan, for the way back: `plan.json` or, sealed, `plan.age`. */
	readonly attachment: { readonly name: string; readonly bytes: Uint8Array } | undefined;
}

/** A finished paper. */
export interface Paper {
	readonly bytes: Uint8Array;
	readonly pages: number;
	/** What the file keeps to: PDF/UA-1, with PDF/A-2a, or with PDF/A-3a when it carries a plan. */
	readonly standard: 'ua1+a2a' | 'ua1+a3a' | 'ua1';
}

/** A word that the print font cannot draw. This is the one place where a word of his is named: staff see it, nothing keeps it. */
export interface UnprintableWord {
	readonly step: string;
	readonly word: string;
}

/** Why no paper was made. */
export type PrintProblem =
	| {
			/** Found before anything is drawn. */
			readonly kind: 'unprintable-letters';
			readonly places: readonly UnprintableWord[];
	  }
	| {
			/** A picture or a font could not be loaded: its id. */
			readonly kind: 'missing-file';
			readonly id: string;
	  }
	| { readonly kind: 'stopped' };

/** Why no plan came out of a PDF. Nothing was changed. */
export interface OpenPaperProblem {
	readonly kind: 'not-a-pdf' | 'needs-password' | 'wrong-password' | 'no-plan' | 'two-plans' | 'too-big' | 'damaged';
}

/** The plan that a PDF carries, as it lies there: what it says is not judged yet. */
export interface CarriedPlan {
	readonly name: 'plan.json' | 'plan.age';
	readonly attachment: Uint8Array;
}

/** How a long print is watched and stopped. */
export interface PrintWatch {
	/** From 0 to 1. */
	readonly progress?: (done: number) => void;
	readonly signal?: AbortSignal;
}

/** Makes paper from a report, and finds the plan in a paper. */
export interface Printer {
	readonly print: (order: PrintOrder, watch?: PrintWatch) => Promise<Result<Paper, PrintProblem>>;
	/** Never throws, whatever the bytes are. */
	readonly open: (bytes: Uint8Array, password?: string) => Promise<Result<CarriedPlan, OpenPaperProblem>>;
}
