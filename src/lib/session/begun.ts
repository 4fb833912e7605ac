import type { BegunDraft, Medium } from '#lib/plan/media.ts';
import type { PlanMedia } from './plan-media.ts';

type BegunKind = BegunDraft['kind'];
const begunKinds: readonly BegunKind[] = ['drawing', 'sound'];

type BegunMedia = Pick<PlanMedia, 'keepBegun' | 'loadBegun' | 'removeBegun'>;

/**
 * A drawing or a recording on its way, on one page. What is there so far lies on the device, so that a browser that stops
 * takes nothing away. One is written at a time; while it is, only the newest waits. Whoever looks sees all that was put before.
 */
export class Begun {
	static #work: Promise<void> = Promise.resolve();
	readonly #media: BegunMedia;
	readonly #page: string;
	readonly #waiting = new Map<BegunKind, BegunDraft>();

	constructor(media: BegunMedia, page: string) {
		this.#media = media;
		this.#page = page;
	}

	/** Keeps what is there so far. */
	put(draft: BegunDraft): void {
		const isQueued = this.#waiting.has(draft.kind);
		this.#waiting.set(draft.kind, draft);
		if (!isQueued) this.#next(() => this.#write(draft.kind));
	}

	/** What lies here, a drawing before a recording. */
	async all(): Promise<readonly BegunDraft[]> {
		await Begun.#work;
		const found = await Promise.all(begunKinds.map((kind) => this.#media.loadBegun(this.#page, kind)));
		return found.flatMap((medium) => (medium === undefined ? [] : readBegun(medium)));
	}

	/** It is kept, or thrown away: nothing of it stays here. */
	async drop(kind: BegunKind): Promise<void> {
		this.#waiting.delete(kind);
		this.#next(() => this.#media.removeBegun(this.#page, kind));
		await Begun.#work;
	}

	/** One that fails stops nobody: what is put after it is written all the same. */
	#next(work: () => Promise<void>): void {
		Begun.#work = Begun.#work.then(work).catch(() => undefined);
	}

	async #write(kind: BegunKind): Promise<void> {
		const draft = this.#waiting.get(kind);
		this.#waiting.delete(kind);
		if (draft !== undefined) await this.#media.keepBegun(this.#page, draft);
	}
}

/** What lies here, as it was on its way. */
function readBegun(medium: Medium): readonly BegunDraft[] {
	if (medium.kind === 'photo') return [];
	if (medium.kind === 'sound') {
		const { kind, type, seconds, data } = medium;
		return [{ kind, type, seconds, data }];
	}
	const { kind, width, height, strokes } = medium;
	return [{ kind, width, height, strokes }];
}
