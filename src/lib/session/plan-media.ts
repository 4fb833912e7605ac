import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Medium, MediumDraft, MediumKind } from '#lib/plan/media.ts';
import type { Clock, NewId } from '#lib/ports/clock.ts';
import type { PlanStore, StoreProblem } from '#lib/ports/plan-store.ts';

/** What keeping media needs from outside. */
export interface PlanMediaParts {
	readonly store: PlanStore;
	readonly clock: Clock;
	readonly newId: NewId;
}

/** The drawings, photos and recordings of one open plan. */
export class PlanMedia {
	readonly #plan: string;
	readonly #parts: PlanMediaParts;

	constructor(plan: string, parts: PlanMediaParts) {
		this.#plan = plan;
		this.#parts = parts;
	}

	/** Keeps a medium and gives its id, so that an answer may name it. When it cannot be kept, nothing has changed. */
	async keep(draft: MediumDraft): Promise<Result<string, StoreProblem>> {
		const id = `${draft.kind}-${this.#parts.newId()}`;
		const medium: Medium = { ...draft, id, at: this.#parts.clock.now() };
		const kept = await this.#parts.store.saveMedium(this.#plan, medium);
		return kept.ok ? succeed(id) : refuse(kept.problem);
	}

	/** What is begun on a page, of one kind, is kept in this place; nothing else is. */
	async keepBegun(page: string, draft: MediumDraft): Promise<void> {
		const id = await this.#begunId(page, draft.kind);
		if (id !== undefined) await this.#parts.store.saveMedium(this.#plan, { ...draft, id, at: this.#parts.clock.now() });
	}

	/** What was begun on a page and is not kept yet; undefined when there is nothing. */
	async loadBegun(page: string, kind: MediumKind): Promise<Medium | undefined> {
		const id = await this.#begunId(page, kind);
		return id === undefined ? undefined : this.load(id);
	}

	async removeBegun(page: string, kind: MediumKind): Promise<void> {
		const id = await this.#begunId(page, kind);
		if (id !== undefined) await this.remove(id);
	}

	async #begunId(page: string, kind: MediumKind): Promise<string | undefined> {
		const id = await this.#parts.store.begunId(this.#plan, page, kind);
		return id.ok ? id.value : undefined;
	}

	/** A kept medium; undefined when it is not there or cannot be read. */
	async load(id: string): Promise<Medium | undefined> {
		const loaded = await this.#parts.store.loadMedium(this.#plan, id);
		return loaded.ok ? loaded.value : undefined;
	}

	/** Several kept media by their ids, without those that are not there. */
	async loadAll(ids: readonly string[]): Promise<ReadonlyMap<string, Medium>> {
		const media = new Map<string, Medium>();
		for (const id of ids) {
			const medium = await this.load(id);
			if (medium !== undefined) media.set(id, medium);
		}
		return media;
	}

	async remove(id: string): Promise<void> {
		await this.#parts.store.removeMedium(this.#plan, id);
	}
}
