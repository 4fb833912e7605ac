import { canonicalJson } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { mayCarryPlan, mayMakeCopy } from '#lib/journey/access.ts';
import { mediaIn, type Medium } from '#lib/plan/media.ts';
import { paperFileOf } from '#lib/plan/paper-file.ts';
import type { Plan, Reader } from '#lib/plan/plan.ts';
import { largestText } from '#lib/plan/scan.ts';
import { withoutSections } from '#lib/plan/without-sections.ts';
import type { PaperTools } from '#lib/ports/paper-tools.ts';
import type { Paper, PrintOrder, PrintProblem, PrintWatch } from '#lib/ports/printer.ts';
import type { Report } from '#lib/report/blocks.ts';
import { mayRead } from '#lib/report/readers.ts';
import { reportFor } from '#lib/report/report-for.ts';
import { planHashOf } from '#lib/report/source.ts';
import { hardWordsIn } from '#lib/words/glossary.ts';
import { uncheckedLines } from '#lib/words/languages.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/** What somebody wants on paper, and how. */
export interface PaperWish {
	readonly reader: Reader;
	readonly paper: PrintOrder['paper'];
	readonly large: boolean;
	/** Whether words open the file. */
	readonly isLocked: boolean;
	/** Whether the plan travels inside the file. */
	readonly carriesPlan: boolean;
}

/** Five words that were made for a paper, and what they open. They are shown once and kept nowhere. */
export interface PaperWords {
	readonly text: string;
	readonly opens: 'file' | 'plan';
}

export interface MadePaper {
	readonly paper: Paper;
	readonly words: PaperWords | undefined;
}

/**
 * Why there is no paper. staff-only: this copy, a lock or a plan inside is for staff to make. too-much: the plan is too big to
 * be carried inside.
 */
export type PaperProblem = PrintProblem | { readonly kind: 'staff-only' | 'too-much' };

/** The moment that stands in a paper of a day: the same plan on the same day gives the same bytes, here and on the command line. */
export function momentOf(day: string): string {
	return `${day}T00:00:00.000Z`;
}

/** The copies of one open plan: what each says, and the file of each. What a reader may see is decided in `report`. */
export class Papers {
	readonly #plan: PlanSession;
	readonly #tools: PaperTools;

	constructor(plan: PlanSession, tools: PaperTools) {
		this.#plan = plan;
		this.#tools = tools;
		tools.warmUp();
	}

	/** What stands on the copy of a reader, as the plan is now; `staff-only` while he sits here alone. */
	async report(reader: Reader): Promise<Result<Report, PaperProblem>> {
		if (!this.#may(reader)) return refuse({ kind: 'staff-only' });
		const { plan } = this.#plan;
		return succeed(await this.#reportOf(plan, reader, await this.#plan.media.loadAll(mediaIn(plan))));
	}

	/** Makes the file of a copy. */
	async make(wish: PaperWish, watch: PrintWatch = {}): Promise<Result<MadePaper, PaperProblem>> {
		const { reader, carriesPlan } = wish;
		if (!this.#mayMake(wish)) return refuse({ kind: 'staff-only' });
		const { plan } = this.#plan;
		const media = await this.#plan.media.loadAll(mediaIn(plan));
		const report = await this.#reportOf(plan, reader, media);
		const words = this.#wordsFor(wish);
		const attachment = carriesPlan ? await this.#carried(plan, reader, media, words) : succeed(undefined);
		if (!attachment.ok) return attachment;
		const order: PrintOrder = {
			report,
			madeAt: momentOf(this.#plan.today),
			media,
			paper: wish.paper,
			large: wish.large,
			protect: words?.opens === 'file' ? words.text : undefined,
			attachment: attachment.value
		};
		if (watch.signal?.aborted === true) return refuse({ kind: 'stopped' });
		const made = await this.#tools.printer.print(order, watch);
		return made.ok ? succeed({ paper: made.value, words }) : made;
	}

	#may(reader: Reader): boolean {
		return mayMakeCopy(reader, this.#plan.isTogether ? 'together' : 'alone');
	}

	/** A lock, and the plan inside, are for staff to choose: words can be lost, and a file goes far. */
	#mayMake({ reader, isLocked, carriesPlan }: PaperWish): boolean {
		const isForStaff = isLocked || carriesPlan;
		return this.#may(reader) && (!isForStaff || this.#plan.isTogether) && (!carriesPlan || mayCarryPlan(reader));
	}

	#wordsFor({ isLocked, carriesPlan }: PaperWish): PaperWords | undefined {
		if (!isLocked && !carriesPlan) return undefined;
		return { text: this.#tools.newWords(), opens: isLocked ? 'file' : 'plan' };
	}

	async #reportOf(plan: Plan, reader: Reader, media: ReadonlyMap<string, Medium>): Promise<Report> {
		const { words, programme } = this.#plan;
		words.add(paperTexts);
		return reportFor(reader, {
			programme,
			plan,
			wording: {
				...words,
				hardWords: (texts) => hardWordsIn(texts, words.spoken?.hardWords),
				unchecked: uncheckedLines(words)
			},
			madeAt: (id) => media.get(id)?.at,
			today: this.#plan.today,
			planHash: await planHashOf(plan, this.#tools.digest)
		});
	}

	/**
	 * The plan as it travels inside, without what this reader may not see: as it is when the whole file is locked, sealed when
	 * not.
	 */
	async #carried(
		plan: Plan,
		reader: Reader,
		media: ReadonlyMap<string, Medium>,
		words: PaperWords | undefined
	): Promise<Result<PrintOrder['attachment'], PaperProblem>> {
		const open = withoutSections(plan, this.#plan.programme, (section) =>
			mayRead(this.#plan.programme, plan, section, reader)
		);
		const complete = canonicalJson(open) === canonicalJson(plan);
		const bytes = new TextEncoder().encode(paperFileOf({ plan: open, media: [...media.values()], complete }));
		if (bytes.length > largestText) return refuse({ kind: 'too-much' });
		if (words?.opens === 'file') return succeed({ name: 'plan.json', bytes });
		const sealed = words === undefined ? undefined : await this.#tools.seal(words.text, bytes);
		return sealed === undefined
			? refuse({ kind: 'missing-file', id: 'seal.worker' })
			: succeed({ name: 'plan.age', bytes: sealed });
	}
}
