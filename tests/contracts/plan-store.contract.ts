import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#lib/base/result.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import { kindOfMedium, type MediumKind } from '#lib/plan/media.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { applyChanges, hashOf } from '#lib/plan/revisions.ts';
import { freshMemory, type PlanStore, type StoredPlan, type StoreProblem } from '#lib/ports/plan-store.ts';
import { drawingWith, photoWith, soundWith } from '../builders/media.ts';
import { laterMoment } from '../builders/moments.ts';
import { answerOf, fullPlan, newPlan } from '../builders/small-plan.ts';
import { nodeDigest } from '../fakes/memory-plan-store.ts';

/** A store and ways to spoil what it keeps, as a failing disk would. */
export interface StoreUnderTest {
	readonly store: PlanStore;
	/** Makes the head of a plan unreadable. */
	readonly spoilHead: (id: string) => Promise<void> | void;
	/** Changes what one revision says, but not its hash. */
	readonly spoilLink: (id: string, sequence: number) => Promise<void> | void;
	/** Whether what lies on the disk can be read by anybody. */
	readonly isReadable: boolean;
	/** Takes one revision away. */
	readonly dropLink: (id: string, sequence: number) => Promise<void> | void;
	/** Makes a kept drawing, photo or recording something else. */
	readonly spoilMedium: (plan: string, id: string) => Promise<void> | void;
}

/** What every store of plans has to do, whatever it is made of. `open` gives a new, empty one. */
export function describePlanStore(name: string, open: () => StoreUnderTest | Promise<StoreUnderTest>): void {
	describe(name, () => {
		let tools: StoreUnderTest;
		let store: PlanStore;
		beforeEach(async () => {
			tools = await open();
			({ store } = tools);
		});

		const plan = newPlan();
		const { id } = plan;

		/** Saves each state after the one before it. */
		async function saveAll(states: readonly Plan[]): Promise<StoredPlan> {
			let stored: StoredPlan | null = null;
			for (const state of states) stored = value(await store.save(state, stored));
			if (stored === null) throw new Error('There was nothing to save.');
			return stored;
		}

		describe('a saved plan', () => {
			it('is loaded as it was saved', async () => {
				const saved = value(await store.save(fullPlan(), null));
				expect(saved.plan).toEqual(fullPlan());
				expect(saved.head).toEqual({ sequence: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
				expect(value(await store.load(id))).toEqual(saved);
			});

			it('is the last of several, and its chain counts on', async () => {
				const saved = await saveAll(threeStates());
				expect(saved.head.sequence).toBe(3);
				expect(value(await store.load(id))).toEqual({ plan: threeStates()[2], head: saved.head });
			});

			it('stands beside other plans', async () => {
				const other = newPlan({ id: 'other000000000000001', name: 'Sam' });
				await saveAll([plan]);
				await saveAll([other]);
				expect(value(await store.load(id)).plan.name).toBe('Jo');
				expect(value(await store.load(other.id)).plan.name).toBe('Sam');
			});

			it('that names a pack nobody knows is damaged, not half a plan', async () => {
				await saveAll([newPlan({ packs: [{ id: 'elsewhere', version: 1 }] })]);
				expect(await store.load(id)).toEqual(problem('damaged'));
			});

			it('that is not there is missing', async () => {
				for (const strange of ['nobody00000000000001', '', '__proto__', 'constructor']) {
					expect(await store.load(strange)).toEqual(problem('missing'));
					expect(await store.history(strange)).toEqual(problem('missing'));
					expect(await store.rawCopy(strange)).toEqual(problem('missing'));
				}
			});
		});

		describe('a drawing, a photo or a recording', () => {
			it('is loaded as it was kept', async () => {
				for (const medium of [drawingWith(), photoWith(), soundWith()]) {
					expect(await store.saveMedium(id, medium)).toEqual({ ok: true, value: null });
					expect(await store.loadMedium(id, medium.id)).toEqual({ ok: true, value: medium });
				}
			});

			it('belongs to its plan alone', async () => {
				await store.saveMedium(id, drawingWith('drawing-1'));
				await store.saveMedium('other000000000000001', drawingWith('drawing-1', { width: 500 }));
				expect(value(await store.loadMedium(id, 'drawing-1'))).toEqual(drawingWith('drawing-1'));
				expect(await store.loadMedium('nobody00000000000001', 'drawing-1')).toEqual(problem('missing'));
				expect(await store.loadMedium(id, '__proto__')).toEqual(problem('missing'));
			});

			it('is gone for good once it is removed, and removing it again is no problem', async () => {
				await store.saveMedium(id, photoWith());
				await store.saveMedium(id, soundWith());
				expect(await store.removeMedium(id, 'photo-1')).toEqual({ ok: true, value: null });
				expect(await store.removeMedium(id, 'photo-1')).toEqual({ ok: true, value: null });
				expect(await store.loadMedium(id, 'photo-1')).toEqual(problem('missing'));
				expect((await store.loadMedium(id, 'sound-1')).ok).toBe(true);
			});

			it('is damaged when it cannot be read, not half a picture', async () => {
				await store.saveMedium(id, photoWith());
				await tools.spoilMedium(id, 'photo-1');
				expect(await store.loadMedium(id, 'photo-1')).toEqual(problem('damaged'));
			});

			it('is in the raw copy of its plan, and goes when the plan is removed', async () => {
				await saveAll([plan]);
				await store.saveMedium(id, photoWith());
				await store.saveMedium('other000000000000001', drawingWith());
				const copy = value(await store.rawCopy(id));
				expect(copy).toContain('photo-1');
				expect(copy).not.toContain('drawing-1');
				await store.remove(id);
				expect(await store.loadMedium(id, 'photo-1')).toEqual(problem('missing'));
				expect((await store.loadMedium('other000000000000001', 'drawing-1')).ok).toBe(true);
			});
		});

		describe('what he has begun on a page', () => {
			const idOf = async (page: string, kind: MediumKind) => value(await store.begunId(id, page, kind));

			it('has one id for each page and kind, always the same', async () => {
				const ids = [
					await idOf('calm/main', 'drawing'),
					await idOf('calm/main', 'sound'),
					await idOf('proud/main', 'sound')
				];
				expect(new Set(ids).size).toBe(3);
				expect(ids.map(kindOfMedium)).toEqual(['drawing', 'sound', 'sound']);
				expect(await idOf('calm/main', 'drawing')).toBe(ids[0]);
			});

			it('is kept under it like any other, and the latest takes the place of the one before', async () => {
				const begun = await idOf('calm/main', 'drawing');
				value(await store.saveMedium(id, drawingWith(begun)));
				value(await store.saveMedium(id, drawingWith(begun, { width: 500 })));
				expect(await store.loadMedium(id, begun)).toEqual({ ok: true, value: drawingWith(begun, { width: 500 }) });
			});
		});

		describe('the list of plans', () => {
			it('is empty at first', async () => {
				expect(value(await store.list())).toEqual([]);
			});

			it('has each plan once, last changed first', async () => {
				const other = newPlan({ id: 'other000000000000001', name: 'Sam', changedAt: laterMoment(500) });
				await saveAll([other]);
				await saveAll(threeStates());
				expect(value(await store.list())).toEqual([
					{ id: other.id, name: 'Sam', changedAt: laterMoment(500), saves: 1 },
					{ id, name: 'Jo', changedAt: laterMoment(2), saves: 3 }
				]);
			});

			it('has plans that cannot be read too', async () => {
				await saveAll([plan]);
				await tools.spoilHead(id);
				expect(value(await store.list())).toEqual([{ id, name: undefined, changedAt: undefined, saves: 1 }]);
			});
		});

		describe('a save that has not seen the last one', () => {
			it('is a conflict, and changes nothing', async () => {
				const first = value(await store.save(plan, null));
				const second = value(await store.save(said(plan, 'mine', 1), first));
				expect(await store.save(said(plan, 'theirs', 2), first)).toEqual(problem('conflict'));
				expect(value(await store.load(id))).toEqual(second);
				expect(value(await store.history(id))).toHaveLength(2);
			});

			it('is a conflict when the plan is new but there already', async () => {
				await store.save(plan, null);
				expect(await store.save(plan, null)).toEqual(problem('conflict'));
			});

			it('is a conflict when the plan was removed', async () => {
				const first = value(await store.save(plan, null));
				await store.remove(id);
				expect(await store.save(said(plan, 'late', 1), first)).toEqual(problem('conflict'));
				expect(value(await store.list())).toEqual([]);
			});

			it('loses against another at the same moment: exactly one is kept', async () => {
				const first = value(await store.save(plan, null));
				const tries = ['a', 'b', 'c'].map((text, index) => store.save(said(plan, text, index + 1), first));
				const results = await Promise.all(tries);
				expect(results.filter(({ ok }) => ok)).toHaveLength(1);
				expect(results.filter(({ ok }) => !ok)).toEqual([problem('conflict'), problem('conflict')]);
				const winner = results.find(({ ok }) => ok);
				expect(await store.load(id)).toEqual(winner);
				expect(value(await store.history(id))).toHaveLength(2);
			});
		});

		describe('the history of a plan', () => {
			it('is a chain: each link holds the hash of the one before', async () => {
				const saved = await saveAll(threeStates());
				const chain = value(await store.history(id));
				expect(chain.map(({ sequence, plan: of }) => [sequence, of])).toEqual([
					[1, id],
					[2, id],
					[3, id]
				]);
				const hashes = await Promise.all(chain.map((link) => hashOf(link, nodeDigest)));
				expect(chain.map(({ parent }) => parent)).toEqual([null, hashes[0], hashes[1]]);
				expect(hashes[2]).toBe(saved.head.hash);
			});

			it('gives the plan when its changes are made one after the other', async () => {
				await saveAll(threeStates());
				const chain = value(await store.history(id));
				const states = chain.map((_, index) =>
					chain.slice(0, index + 1).reduce<object>((before, { changes }) => applyChanges(before, changes), {})
				);
				expect(states).toEqual(threeStates());
			});

			it('marks the revision in which he agreed as a version', async () => {
				const agreed = setAnswer(plan, 'agree', answerOf('agree', { agreed: 'yes' }, laterMoment(3)));
				await saveAll([plan, said(plan, 'x', 1), agreed]);
				expect(value(await store.history(id)).map(({ version }) => version)).toEqual([null, null, 1]);
			});

			it('is whole at every moment, also while the plan is being saved', async () => {
				let stored = value(await store.save(plan, null));
				for (const minutes of [1, 2, 3, 4]) {
					const saving = store.save(said(plan, `now ${minutes}`, minutes), stored);
					const chains = await Promise.all([store.history(id), store.history(id), store.history(id)]);
					for (const chain of chains) expect([minutes, minutes + 1]).toContain(value(chain).length);
					stored = value(await saving);
				}
			});

			it('is damaged when a link says something else than its hash', async () => {
				await saveAll(threeStates());
				await tools.spoilLink(id, 2);
				expect(await store.history(id)).toEqual(problem('damaged'));
			});

			it.each([1, 2, 3])('is damaged when link %i is gone', async (sequence) => {
				await saveAll(threeStates());
				await tools.dropLink(id, sequence);
				expect(await store.history(id)).toEqual(problem('damaged'));
			});
		});

		describe('a plan whose head cannot be read', () => {
			it('is rebuilt whole from its revisions, and can be saved on', async () => {
				const saved = await saveAll([...threeStates(), fullPlan()]);
				await tools.spoilHead(id);
				const rebuilt = value(await store.load(id));
				expect(rebuilt).toEqual(saved);
				const next = value(await store.save(said(rebuilt.plan, 'on', 90), rebuilt));
				expect(next.head.sequence).toBe(5);
				expect(value(await store.load(id))).toEqual(next);
			});

			it.each([1, 2, 3])('is damaged when revision %i is spoiled too', async (sequence) => {
				await saveAll(threeStates());
				await tools.spoilHead(id);
				await tools.spoilLink(id, sequence);
				expect(await store.load(id)).toEqual(problem('damaged'));
			});

			it.each([1, 2, 3])('is damaged when revision %i is gone: never an older plan in silence', async (sequence) => {
				await saveAll(threeStates());
				await tools.spoilHead(id);
				await tools.dropLink(id, sequence);
				expect(await store.load(id)).toEqual(problem('damaged'));
			});

			it('gives a raw copy for the rescue', async () => {
				await saveAll(threeStates());
				await tools.spoilHead(id);
				await tools.spoilLink(id, 1);
				const copy = value(await store.rawCopy(id));
				expect(copy.includes('My second words')).toBe(tools.isReadable);
				const read: unknown = JSON.parse(copy);
				expect(read).toBeTypeOf('object');
			});
		});

		describe('a plan whose head can be read', () => {
			it('is loaded although a revision is spoiled', async () => {
				const saved = await saveAll(threeStates());
				await tools.spoilLink(id, 1);
				expect(value(await store.load(id))).toEqual(saved);
			});
		});

		describe('a removed plan', () => {
			it('is gone with its history and its place, and the others stay', async () => {
				const other = newPlan({ id: 'other000000000000001', name: 'Sam' });
				await saveAll(threeStates());
				await saveAll([other]);
				await store.rememberPlace({ plan: id, page: 'calm/main' });
				await store.rememberPlace({ plan: other.id, page: 'proud/main' });
				expect(await store.remove(id)).toEqual({ ok: true, value: null });
				expect(value(await store.list()).map((summary) => summary.id)).toEqual([other.id]);
				expect(await store.load(id)).toEqual(problem('missing'));
				expect(await store.history(id)).toEqual(problem('missing'));
				expect(value(await store.recallPlace(id))).toBeUndefined();
				expect(value(await store.recallPlace(other.id))).toBe('proud/main');
			});

			it('can be begun anew from the first revision', async () => {
				await saveAll(threeStates());
				await store.remove(id);
				expect(value(await store.save(plan, null)).head.sequence).toBe(1);
				expect(value(await store.history(id))).toHaveLength(1);
			});

			it('that never was is no problem', async () => {
				expect(await store.remove('nobody00000000000001')).toEqual({ ok: true, value: null });
			});
		});

		describe('the place where he stopped', () => {
			it('is none at first, then the last one of each plan', async () => {
				expect(await store.recallPlace(id)).toEqual({ ok: true, value: undefined });
				await store.rememberPlace({ plan: id, page: 'calm/main' });
				await store.rememberPlace({ plan: 'other000000000000001', page: 'goods/main' });
				await store.rememberPlace({ plan: id, page: 'proud/main' });
				expect(value(await store.recallPlace(id))).toBe('proud/main');
				expect(value(await store.recallPlace('other000000000000001'))).toBe('goods/main');
			});
		});

		describe('the memory of the device', () => {
			it('is fresh at first, then what it was told last', async () => {
				expect(value(await store.recallDevice())).toEqual(freshMemory);
				await store.rememberDevice({ settings: { contrast: 'high' }, open: id, isHidden: true });
				expect(value(await store.recallDevice())).toEqual({
					settings: { contrast: 'high' },
					open: id,
					isHidden: true
				});
				await store.rememberDevice(freshMemory);
				expect(value(await store.recallDevice())).toEqual(freshMemory);
			});

			it('keeps the voice of each language, and that headphones were spoken of', async () => {
				const settings = { contrast: 'usual', voices: { 'en-GB': 'Hazel', cy: 'Siân' }, saidHeadphones: true } as const;
				await store.rememberDevice({ settings, open: null, isHidden: false });
				expect(value(await store.recallDevice())).toEqual({ settings, open: null, isHidden: false });
			});

			it('has nothing to do with the plans', async () => {
				await store.rememberDevice({ settings: { contrast: 'high' }, open: id, isHidden: false });
				expect(value(await store.list())).toEqual([]);
				await store.rememberPlace({ plan: 'device', page: 'calm/main' });
				expect(value(await store.recallDevice())).toMatchObject({ open: id });
			});
		});
	});
}

/** A plan in three states: new, then with words, then with other words and without the first. */
function threeStates(): readonly [Plan, Plan, Plan] {
	const first = newPlan();
	const second = said(first, 'My first words', 1);
	const third = setAnswer(
		{ ...second, answers: {} },
		'walk-when',
		answerOf('words', { text: 'My second words' }, laterMoment(2))
	);
	return [first, second, third];
}

function said(plan: Plan, text: string, minutes: number): Plan {
	return setAnswer(plan, 'proud', answerOf('words', { text }, laterMoment(minutes)));
}

function problem(word: StoreProblem): { readonly ok: false; readonly problem: StoreProblem } {
	return { ok: false, problem: word };
}

function value<Value>(result: Result<Value, StoreProblem>): Value {
	if (!result.ok) throw new Error(`The store had a problem: ${result.problem}.`);
	return result.value;
}
