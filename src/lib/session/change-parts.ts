import { canonicalJson, isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { checkNames } from '#lib/plan/check-answers.ts';
import { stateAt } from '#lib/plan/history.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { moveTo } from '#lib/plan/move-version.ts';
import { restore } from '#lib/plan/restore.ts';
import type { Revision } from '#lib/plan/revisions.ts';
import { setPacks, withEarlierAnswers } from '#lib/plan/set-packs.ts';
import type { PlanStore, StoreProblem } from '#lib/ports/plan-store.ts';
import type { Card, WordsFile } from '#lib/programme/grammar.ts';
import type { PackReference, Programme } from '#lib/programme/programme.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { packChanges, type PackChanges } from '#lib/words/pack-changes.ts';
import type { PackLanguage } from '#lib/words/pack-words.ts';
import type { PlanSession } from './plan-session.svelte.ts';
import type { LoadedProgramme, ProgrammeShelf } from './programmes.ts';

/** What changing the parts of a plan needs from outside. */
interface ChangingParts {
	readonly store: PlanStore;
	readonly shelf: ProgrammeShelf;
}

/**
 * Makes an open plan with other parts, and keeps it. What he said in a part that is taken out stays in the revisions, and
 * comes back when the part is added again. Only with staff. Gives the id of the plan, which has to be opened anew.
 * `damaged` when the packs are not here or the plan would not be whole; otherwise as the store says.
 */
export async function changeParts(
	session: PlanSession | null,
	packs: readonly PackReference[],
	{ store, shelf }: ChangingParts
): Promise<Result<string, StoreProblem>> {
	if (session === null) return refuse('broken');
	if (!session.isTogether || !session.mayEdit) return refuse('conflict');
	await session.saving.settled();
	const loaded = await shelf.load(packs).catch(() => undefined);
	if (loaded === undefined) return refuse('damaged');
	const to = loaded.programme;
	const chain = await store.history(session.plan.id);
	const set = isMove(session.plan, packs)
		? (await moved(session, loaded, shelf)).plan
		: setPacks(session.plan, session.programme, to, session.now);
	const added = packs.filter(({ id }) => !session.plan.packs.some((pack) => pack.id === id));
	const earlier = chain.ok ? await lastWith(added, chain.value, shelf) : undefined;
	const plan = earlier === undefined ? set : withEarlierAnswers(set, to, onlyNew(earlier, session.programme));
	if (checkNames(plan, to).length > 0) return refuse('damaged');
	session.keep(plan);
	await session.saving.settled();
	const { state } = session.saving;
	if (state !== 'saved') return refuse(state === 'saving' ? 'broken' : state);
	session.editing.close();
	return succeed(session.plan.id);
}

/** What a move to other versions would change: in the words, and which answers would be kept aside. */
export interface MovePreview extends PackChanges {
	/** What the kept-aside answers were asked. */
	readonly aside: readonly string[];
	/** Questions that stay and are asked in another way: other cards, more or fewer, by whom they may be opened. */
	readonly asked: readonly string[];
	/** Cards whose flags are others: they are held against his rules again. */
	readonly flagged: readonly string[];
}

/** Looks at a move to other versions of the packs of a plan, and changes nothing. Undefined when one is not here. */
export async function previewMove(
	session: PlanSession,
	packs: readonly PackReference[],
	shelf: ProgrammeShelf
): Promise<MovePreview | undefined> {
	const loaded = await shelf.load(packs).catch(() => undefined);
	if (loaded === undefined) return undefined;
	const { changes, aside, asked, flagged } = await moved(session, loaded, shelf);
	const { ask, card } = session.words;
	return { ...changes, aside: aside.map(ask), asked: asked.map(ask), flagged: flagged.map(card) };
}

/** Whether a pack stays and its version does not. */
function isMove(plan: Plan, packs: readonly PackReference[]): boolean {
	return packs.some(({ id, version }) => plan.packs.some((pack) => pack.id === id && pack.version !== version));
}

async function moved(session: PlanSession, to: LoadedProgramme, shelf: ProgrammeShelf) {
	const from = await shelf.load(session.plan.packs);
	const changes = packChanges(easyOf(from?.languages ?? []), easyOf(to.languages));
	const { asked, flagged } = otherIn(session.programme, to.programme);
	const checkedAgain = new Set([...changes.reworded.map(({ id }) => id), ...flagged]);
	return { ...moveTo(session.plan, to.programme, checkedAgain, session.now), changes, asked, flagged };
}

/** Steps that both versions have and that ask in another way, and cards that both have and whose flags are others. */
function otherIn(before: Programme, after: Programme): Pick<MovePreview, 'asked' | 'flagged'> {
	const isOther = (one: object | undefined, other: object) =>
		one !== undefined && canonicalJson(one) !== canonicalJson(other);
	const flagsOf = (card: Card | undefined) => card && [...(card.flags ?? [])].toSorted();
	return {
		asked: [...after.steps].flatMap(([id, { step }]) => (isOther(before.steps.get(id)?.step, step) ? [id] : [])),
		flagged: [...after.cards].flatMap(([id, card]) =>
			isOther(flagsOf(before.cards.get(id)), flagsOf(card) ?? []) ? [id] : []
		)
	};
}

function easyOf(languages: readonly PackLanguage[]): readonly WordsFile[] {
	return languages.filter(({ language }) => language === fallbackLanguage).flatMap(({ easy }) => easy);
}

/** What was said at steps that the plan did not have until now. */
function onlyNew(earlier: Plan, before: Programme): Plan {
	const answers = Object.fromEntries(Object.entries(earlier.answers).filter(([step]) => !before.steps.has(step)));
	return { ...earlier, answers };
}

/** The plan as it stood when it last had one of these parts; undefined when it never had, or cannot be read. */
async function lastWith(
	parts: readonly PackReference[],
	chain: readonly Revision[],
	shelf: ProgrammeShelf
): Promise<Plan | undefined> {
	for (const { sequence } of chain.toReversed()) {
		const state = stateAt(chain, sequence);
		const packs = packsOf(state);
		if (!parts.some(({ id, version }) => packs.some((pack) => pack.id === id && pack.version === version))) continue;
		const loaded = await shelf.load(packs).catch(() => undefined);
		const plan = restore(state, () => loaded?.programme);
		return plan.ok ? plan.value : undefined;
	}
	return undefined;
}

function packsOf(state: object): readonly PackReference[] {
	const packs: unknown = isRecord(state) ? state['packs'] : undefined;
	return Array.isArray(packs) ? packs.filter(isReference) : [];
}

function isReference(value: unknown): value is PackReference {
	return isRecord(value) && typeof value['id'] === 'string' && typeof value['version'] === 'number';
}
