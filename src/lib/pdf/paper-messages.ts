import type { Result } from '#lib/base/result.ts';
import type { CarriedPlan, OpenPaperProblem, Paper, PrintOrder, PrintProblem } from '#lib/ports/printer.ts';

/** Where the files lie that paper is made with: addresses, since a worker knows nothing of the page. */
export interface PaperAddresses {
	readonly regular: string;
	readonly bold: string;
	/** The folder that the paths of pictures begin in. */
	readonly pictures: string;
}

/** The one thing that a worker is started for. */
export type PaperTask =
	| { readonly what: 'print'; readonly order: PrintOrder; readonly addresses: PaperAddresses }
	| { readonly what: 'open'; readonly bytes: Uint8Array; readonly password: string | undefined };

/** What a worker tells while it works, and what came of it in the end. */
export type PaperNews =
	| { readonly is: 'going-on'; readonly done: number }
	| { readonly is: 'printed'; readonly result: Result<Paper, PrintProblem> }
	| { readonly is: 'opened'; readonly result: Result<CarriedPlan, OpenPaperProblem> };
