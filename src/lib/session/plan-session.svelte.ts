import { refuse, type Result } from '#lib/base/result.ts';
import { mayOpenJourney, mayOpenStep, mustSeeLimits } from '#lib/journey/access.ts';
import { keyOfAddress } from '#lib/journey/address.ts';
import { isSensitive, waitsForRuleCheck } from '#lib/journey/rules.ts';
import { offersOn, ownPrefixOf, type Offers } from '#lib/journey/offers.ts';
import { ownCards, pictureOfOwn } from '#lib/journey/chosen.ts';
import { nameOfPart } from '#lib/journey/parts.ts';
import { pick, withMark } from '#lib/journey/pick.ts';
import { pickRole } from '#lib/journey/pick-role.ts';
import { isPageDone } from '#lib/journey/states.ts';
import { findPage, nearestPage, walkOf, type Page, type Walk } from '#lib/journey/walk.ts';
import { addOwnCard, saidBy, setAgreed } from '#lib/plan/answer-edits.ts';
import type { AgreeAnswer, Answer, AnswerOf, SaidBy } from '#lib/plan/answers.ts';
import { cleanAnswer, oneLine } from '#lib/plan/clean.ts';
import { emptyAnswer } from '#lib/plan/empty-answers.ts';
import { nameOfMedium } from '#lib/plan/media.ts';
import { isChangedSinceAgreed, setAnswer, setManner, type Manner } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { PlanStore, StoredPlan, StoreProblem } from '#lib/ports/plan-store.ts';
import type { QuestionKind } from '#lib/programme/grammar.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Wording } from '#lib/words/wording.ts';
import { Editing } from './editing.svelte.ts';
import { keepBoth } from './keep-both.ts';
import { Mine } from './mine.ts';
import type { Past } from './past.ts';
import { PlanMedia } from './plan-media.ts';
import type { Look, PlanSessionParts, Tapped } from './plan-session-parts.ts';
import { wordingFor } from './plan-wording.ts';
import type { LoadedProgramme } from './programmes.ts';
import { Saving } from './saving.svelte.ts';
import { WayBack } from './way-back.svelte.ts';

/** One man's plan while it is open: what he said, where it can go, and that it is kept after each tap. */
export class PlanSession {
	#plan: Plan;
	readonly programme: Programme;
	readonly saving: Saving;
	/** His drawings, photos and recordings. */
	readonly media: PlanMedia;
	/** How he wants to see and hear his plan, and what else he says beside his answers. */
	readonly mine: Mine;
	/** What its packs say, for pages of staff that show more than the words of his pages. */
	readonly loaded: LoadedProgramme;
	/** Gives an id for something new in this plan. */
	readonly newId: PlanSessionParts['newId'];
	readonly #parts: PlanSessionParts;
	readonly #walk: Walk;
	readonly #words: Wording;
	/** Where "Change" leads back to. */
	readonly wayBack = new WayBack();
	/** Steps whose sensitive cards the facilitator has revealed, and in which sitting. */
	#revealed = $state.raw<{ readonly sitting: number; readonly steps: readonly string[] }>({ sitting: 0, steps: [] });

	/** The step whose answer was his alone until staff and he changed it just now. */
	#joined = $state<string | null>(null);
	/** Which window may change the plan. */
	readonly editing: Editing;
	constructor(stored: StoredPlan, loaded: LoadedProgramme, parts: PlanSessionParts) {
		this.#plan = $state.raw(stored.plan);
		this.loaded = loaded;
		this.#parts = parts;
		this.newId = parts.newId;
		this.programme = loaded.programme;
		const nameOfCopy = (name: string) => this.#words.say('copy-name', { name });
		this.saving = new Saving(parts.store, stored, (plan) => keepBoth(plan, parts, nameOfCopy));
		this.media = new PlanMedia(stored.plan.id, parts);
		this.mine = new Mine(
			() => this.#plan,
			(plan) => this.keep(plan),
			parts.clock.now,
			() => this.#by()
		);
		this.#walk = $derived(walkOf(this.programme, this.#plan));
		this.#words = $derived(wordingFor(this.loaded, this.#plan, parts.languages));
		this.editing = new Editing(stored.plan.id, () => this.#takeOver(), parts.editorLock);
	}

	/** Whether this window may change the plan: another may be doing so, or has done so. */
	get mayEdit(): boolean {
		return this.editing.mayEdit && this.saving.copy === null;
	}

	/** Goes on from what another window has kept; false while something of this one is not kept. */
	async #takeOver(): Promise<boolean> {
		await this.saving.settled();
		const stored = await this.#parts.store.load(this.#plan.id);
		if (!stored.ok || this.saving.state !== 'saved') return false;
		this.saving.goOnFrom(stored.value);
		this.#plan = stored.value.plan;
		return true;
	}

	get plan(): Plan {
		return this.#plan;
	}

	get walk(): Walk {
		return this.#walk;
	}

	get words(): Wording {
		return this.#words;
	}

	get joined(): string | null {
		return this.#joined;
	}

	/** Whether staff sit here too. */
	get isTogether(): boolean {
		return this.#parts.sitting.now === 'together';
	}

	/** This moment. */
	get now(): string {
		return this.#parts.clock.now();
	}

	get today(): string {
		return this.#parts.clock.today();
	}

	/** What stands at a page's address. Access is decided here, so that no view can show what it may not. */
	look(address: string): Look {
		const key = keyOfAddress(this.#walk, address);
		const page = key === undefined ? undefined : findPage(this.#walk, key);
		if (page === undefined) return { kind: 'gone' };
		const limits = this.#walk.pages.find(({ step }) => step === this.programme.landmarks.limits);
		if (limits !== undefined && page.step !== limits.step && mustSeeLimits(this.programme, this.#walk)) {
			return { kind: 'limits', page: limits };
		}
		return this.mayOpenStep(page.step) ? { kind: 'page', page } : { kind: 'staff' };
	}

	/** The page of a remembered key, or the nearest that can be reached now. */
	nearest(key: string): Page | undefined {
		return nearestPage(this.programme, this.#walk, key);
	}

	/** Whether this sitting may open a step. */
	mayOpenStep(step: string): boolean {
		return mayOpenStep(this.programme, step, this.#parts.sitting.now);
	}

	/** Whether this sitting may open a whole journey. */
	mayOpenJourney(journey: string): boolean {
		return mayOpenJourney(this.programme, journey, this.#parts.sitting.now);
	}

	/** The words of a card, in the pack or his own. */
	cardWords(card: string): string {
		const own = ownCards(this.#plan).get(card);
		if (own === undefined) return this.#words.card(card);
		return own.words === '' && own.medium !== undefined ? this.#words.say(nameOfMedium(own.medium)) : own.words;
	}

	/** The picture of a card; undefined for his own words, unless he drew it, took it or said it. */
	cardPicture(card: string): string | undefined {
		return this.programme.cards.get(card)?.picture ?? pictureOfOwn(ownCards(this.#plan).get(card));
	}

	/** Whether a card waits for "checked against his rules". */
	waits(card: string): boolean {
		return waitsForRuleCheck(this.programme, this.#plan, card);
	}

	/** Whether a card may be shown now: sensitive ones only in a sitting with staff. */
	mayShow(card: string): boolean {
		return this.isTogether || !isSensitive(this.programme.cards.get(card));
	}

	offers(page: Page): Offers {
		const isRevealed = this.isTogether && this.#revealedNow().includes(page.step);
		return offersOn(this.programme, this.#plan, this.#walk, page, isRevealed);
	}

	/** Shows the sensitive cards of a step, when staff are here. */
	reveal(step: string): void {
		const { now, number } = this.#parts.sitting;
		if (now === 'together') this.#revealed = { sitting: number, steps: [...this.#revealedNow(), step] };
	}

	#revealedNow(): readonly string[] {
		return this.#revealed.sitting === this.#parts.sitting.number ? this.#revealed.steps : [];
	}

	/** The answer of a page's step as it stands; empty when nothing was said. */
	answerOf<Kind extends QuestionKind>(step: string, kind: Kind): AnswerOf<Kind> {
		const answer = this.#plan.answers[step];
		return answer !== undefined && isOfKind(answer, kind)
			? answer
			: emptyAnswer(kind, this.#by(), this.#parts.clock.now());
	}

	/** A tap on a card. `full` when no more may be picked here; `kept` when it is a helper with a page of his own. */
	pick(page: Page, card: string): Tapped {
		const question = this.programme.steps.get(page.step)?.step.question;
		if (question === undefined) return 'changed';
		const answer = this.answerOf(page.step, question.kind);
		const picked =
			answer.kind === 'people' && question.kind === 'people'
				? pickRole(question, answer, page.part, card, `person-${this.#parts.newId()}`)
				: pick(question, answer, page.part, card);
		if (picked.kind === 'changed') this.#put(page.step, picked.answer);
		return picked.kind;
	}

	/** Adds a card of his own, with words or a kept medium or both, and picks it. */
	addOwn(page: Page, words: string, medium?: string): Tapped {
		const id = this.addOwnToSort(page, words, medium);
		return id === undefined ? 'changed' : this.pick(page, id);
	}

	/** Adds a card of his own without picking it, and gives its id; undefined when it would hold nothing. */
	addOwnToSort(page: Page, words: string, medium?: string): string | undefined {
		const question = this.programme.steps.get(page.step)?.step.question;
		const said = oneLine(words).trim();
		if (question === undefined || (said === '' && medium === undefined)) return undefined;
		const id = `${ownPrefixOf(page)}${this.#parts.newId()}`;
		const own = { id, words: said, ...(medium === undefined ? {} : { medium }) };
		this.#put(page.step, addOwnCard(this.answerOf(page.step, question.kind), own));
		return id;
	}

	/** Whether he said "I am not sure" on a page. */
	isNotSure(page: Page): boolean {
		return this.#plan.answers[page.step]?.marks[nameOfPart(page.part)] === 'not-sure';
	}

	/** Changes an answer in a way that its question knows; takes any mark off the page. */
	change<Kind extends QuestionKind>(page: Page, kind: Kind, edit: (answer: AnswerOf<Kind>) => Answer): void {
		this.#put(page.step, withMark(edit(this.answerOf(page.step, kind)), page.part, undefined));
	}

	/** Yes, no or could not answer. Yes again, after the plan has changed, agrees the changed plan: a new version. */
	agree(page: Page, agreed: NonNullable<AgreeAnswer['agreed']>): void {
		const isSame = agreed === 'yes' && this.answerOf(page.step, 'agree').agreed === 'yes';
		if (isSame && isChangedSinceAgreed(this.#plan))
			this.change(page, 'agree', (answer) => ({ ...answer, agreed: null }));
		this.change(page, 'agree', (answer) => setAgreed(answer, agreed));
	}

	/** "I am not sure": said of a page, or taken back. */
	toggleNotSure(page: Page, isNotSure: boolean): void {
		this.#mark(page, isNotSure ? 'not-sure' : undefined);
	}

	/** Next on a page where nothing was said: it is passed by. */
	passBy(page: Page): void {
		if (!isPageDone(this.#walk, page)) this.#mark(page, 'skipped');
	}

	/** Says whose words an answer is. */
	sayWho(step: string, by: SaidBy): void {
		const answer = this.#plan.answers[step];
		this.#joined = null;
		if (answer !== undefined) this.keep(setAnswer(this.#plan, step, saidBy(answer, by)));
	}

	/** Changes some of what he is called, the voice, the word level and his needs. Without a name the old one stays. */
	setManner(manner: Partial<Manner>): void {
		const name = oneLine(manner.name ?? '').trim();
		this.keep(setManner(this.#plan, { ...manner, name: name || this.#plan.name }, this.#parts.clock.now()));
	}

	/** Remembers the page he is on, so that he comes back to it. */
	remember(page: string): void {
		void this.#parts.store.rememberPlace({ plan: this.#plan.id, page });
	}

	#mark({ step, part }: Page, mark: 'not-sure' | 'skipped' | undefined): void {
		const question = this.programme.steps.get(step)?.step.question;
		if (question !== undefined) this.#put(step, withMark(this.answerOf(step, question.kind), part, mark), false);
	}

	/**
	 * What he said alone and is changed with staff beside him was said together from now on, and says so. A mark, or a
	 * page that was read, changes nothing that he said.
	 */
	#put(step: string, answer: Answer, isSaid = answer.kind !== 'info'): void {
		const before = this.#plan.answers[step]?.by;
		const isJoined = before === 'me' && this.#by() === 'together' && isSaid;
		if (isJoined) this.#joined = step;
		const by = isJoined ? 'together' : (before ?? this.#by());
		this.keep(setAnswer(this.#plan, step, { ...cleanAnswer(answer), by, at: this.#parts.clock.now() }));
	}

	/** The store, for pages that read the whole chain of this plan or another copy of it: what they do loads with them. */
	withStore<Value>(use: (store: PlanStore) => Value): Value {
		return use(this.#parts.store);
	}

	/** What was changed in this plan, and the way back. Its code loads now. */
	async past(): Promise<Result<Past, StoreProblem>> {
		const code = await import('./past.ts').catch(() => undefined);
		return code === undefined ? refuse('broken') : code.pastOf(this, this.#parts.store);
	}

	/** Takes a changed plan, and keeps it. Where another window changes it, nothing happens: the page says so. */
	keep(plan: Plan): void {
		if (!this.mayEdit) return;
		this.#plan = plan;
		this.saving.save(plan, this.editing.pace);
	}

	#by(): SaidBy {
		return this.isTogether ? 'together' : 'me';
	}
}

function isOfKind<Kind extends QuestionKind>(answer: Answer, kind: Kind): answer is AnswerOf<Kind> {
	return answer.kind === kind;
}
