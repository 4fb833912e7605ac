import type { Result } from '#lib/base/result.ts';
import type { MadePaper, PaperProblem, PaperWords } from '#lib/session/papers.ts';
import type { Paper, PrintWatch } from '#lib/ports/printer.ts';

/** The making of one copy while its page is open: how far it is, what came of it, and the words that open it. */
export class CopyMaking {
	#isGoing = $state(false);
	#done = $state(0);
	#made = $state.raw<MadePaper>();
	#problem = $state.raw<PaperProblem | { readonly kind: 'printer-away' }>();
	#wasStopped = $state(false);
	#stop = new AbortController();

	get isGoing(): boolean {
		return this.#isGoing;
	}

	/** From 0 to 1. */
	get done(): number {
		return this.#done;
	}

	get paper(): Paper | undefined {
		return this.#made?.paper;
	}

	/** The words of this paper, until somebody says that they have them. */
	get words(): PaperWords | undefined {
		return this.#made?.words;
	}

	get problem(): PaperProblem | { readonly kind: 'printer-away' } | undefined {
		return this.#problem;
	}

	get wasStopped(): boolean {
		return this.#wasStopped;
	}

	/** Makes the paper; undefined where the printer is away. What was made before is let go first. */
	async make(print: (watch: PrintWatch) => Promise<Result<MadePaper, PaperProblem> | undefined>): Promise<void> {
		this.drop();
		this.#isGoing = true;
		const stop = (this.#stop = new AbortController());
		const made = await print({
			signal: stop.signal,
			progress: (done) => {
				if (stop === this.#stop) this.#done = done;
			}
		});
		if (stop !== this.#stop) return;
		this.#isGoing = false;
		if (made?.ok === true) this.#made = made.value;
		else if (made?.problem.kind === 'stopped') this.#wasStopped = true;
		else this.#problem = made?.problem ?? { kind: 'printer-away' };
	}

	/** Somebody says: stop. */
	stop(): void {
		this.#stop.abort();
	}

	/** The words are gone from the memory of the page too. */
	forgetWords(): void {
		if (this.#made !== undefined) this.#made = { ...this.#made, words: undefined };
	}

	/** Lets go of what was made, and stops what is being made: it is asked for otherwise now, or the page goes. */
	drop(): void {
		this.#stop.abort();
		this.#stop = new AbortController();
		this.#isGoing = false;
		this.#wasStopped = false;
		this.#done = 0;
		this.#made = undefined;
		this.#problem = undefined;
	}
}
