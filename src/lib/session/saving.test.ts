import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { keptIn } from '../../../tests/builders/session.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, newPlan } from '../../../tests/builders/small-plan.ts';
import { createMemoryPlanStore } from '../../../tests/fakes/memory-plan-store.ts';
import { refuse } from '#lib/base/result.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { PlanStore, StoreProblem } from '#lib/ports/plan-store.ts';
import { keepBoth } from './keep-both.ts';
import { longestTyping, Saving, typingPause } from './saving.svelte.ts';

/** A plan that says one thing. */
function saying(text: string, minutes = 1): Plan {
	return setAnswer(newPlan(), 'proud', answerOf('words', { text }, laterMoment(minutes)));
}

/** A store whose saves wait for a word, or refuse with a problem, and that counts them. */
function slowStore(inner: PlanStore) {
	const waiting: (() => void)[] = [];
	const saved: Plan[] = [];
	let problem: StoreProblem | null = null;
	let isHeld = false;
	let now = 0;
	let most = 0;
	const store: PlanStore = {
		...inner,
		save: async (plan, before) => {
			saved.push(plan);
			most = Math.max(most, (now += 1));
			if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
			now -= 1;
			return problem === null ? inner.save(plan, before) : refuse(problem);
		}
	};
	return {
		store,
		saved,
		mostAtOnce: () => most,
		hold: () => (isHeld = true),
		letGo: () => {
			isHeld = false;
			for (const go of waiting.splice(0)) go();
		},
		setProblem: (next: StoreProblem | null) => (problem = next)
	};
}

let slow: ReturnType<typeof slowStore>;
let saving: Saving;
const { id } = newPlan();

beforeEach(async () => {
	const inner = createMemoryPlanStore(findSmallProgramme);
	const stored = await inner.save(newPlan(), null);
	if (!stored.ok) throw new Error('The plan could not be kept.');
	slow = slowStore(inner);
	saving = new Saving(slow.store, stored.value);
});

describe('keeping a plan', () => {
	it('is calm at first, says that it saves, and is calm again', async () => {
		expect(saving.state).toBe('saved');
		saving.save(saying('one'));
		expect(saving.state).toBe('saving');
		await saving.settled();
		expect(saving.state).toBe('saved');
		expect(await keptIn(slow.store, id)).toEqual(saying('one'));
	});

	it('keeps each plan that it is given in time, one revision each', async () => {
		for (const text of ['one', 'two', 'three']) {
			saving.save(saying(text));
			await saving.settled();
		}
		const history = await slow.store.history(id);
		expect(history.ok && history.value).toHaveLength(4);
		expect(await keptIn(slow.store, id)).toEqual(saying('three'));
	});

	it('takes only the newest of the taps made while a save was running', async () => {
		slow.hold();
		saving.save(saying('one'));
		for (const text of ['two', 'three', 'four']) saving.save(saying(text));
		expect(saving.state).toBe('saving');
		slow.letGo();
		await saving.settled();
		expect(slow.saved).toEqual([saying('one'), saying('four')]);
		expect(await keptIn(slow.store, id)).toEqual(saying('four'));
		expect(saving.state).toBe('saved');
	});

	it('never saves two at once', async () => {
		for (let tap = 0; tap < 30; tap += 1) {
			saving.save(saying(`tap ${tap}`, tap));
			if (tap % 3 === 0) await Promise.resolve();
			if (tap % 7 === 0) await saving.settled();
		}
		await saving.settled();
		expect(slow.mostAtOnce()).toBe(1);
		expect(await keptIn(slow.store, id)).toEqual(saying('tap 29', 29));
	});

	it('is settled at once when nothing is being saved', async () => {
		await saving.settled();
		expect(saving.state).toBe('saved');
	});
});

describe('a save that did not work', () => {
	it.each(['full', 'forbidden', 'broken', 'conflict'] as const)('says why: %s', async (problem) => {
		slow.setProblem(problem);
		saving.save(saying('one'));
		await saving.settled();
		expect(saving.state).toBe(problem);
		expect(await keptIn(slow.store, id)).toEqual(newPlan());
	});

	it('keeps the plan, and trying again saves it', async () => {
		slow.setProblem('full');
		saving.save(saying('one'));
		await saving.settled();
		slow.setProblem(null);
		saving.retry();
		expect(saving.state).toBe('saving');
		await saving.settled();
		expect(saving.state).toBe('saved');
		expect(await keptIn(slow.store, id)).toEqual(saying('one'));
	});

	it('keeps the newest plan, when more was said meanwhile', async () => {
		slow.setProblem('full');
		slow.hold();
		saving.save(saying('one'));
		saving.save(saying('two'));
		slow.letGo();
		await saving.settled();
		expect(saving.state).toBe('full');
		slow.setProblem(null);
		saving.retry();
		await saving.settled();
		expect(await keptIn(slow.store, id)).toEqual(saying('two'));
	});

	it('is tried again by itself with the next tap', async () => {
		slow.setProblem('full');
		saving.save(saying('one'));
		await saving.settled();
		slow.setProblem(null);
		saving.save(saying('two'));
		await saving.settled();
		expect(saving.state).toBe('saved');
		expect(await keptIn(slow.store, id)).toEqual(saying('two'));
	});

	it('stays a problem as long as trying again does not help', async () => {
		slow.setProblem('full');
		saving.save(saying('one'));
		await saving.settled();
		saving.retry();
		await saving.settled();
		expect(saving.state).toBe('full');
		expect(slow.saved).toHaveLength(2);
	});

	it('never overwrites what another window saved', async () => {
		const stored = await slow.store.load(id);
		if (!stored.ok) throw new Error('The plan could not be read.');
		await slow.store.save(saying('theirs', 5), stored.value);
		saving.save(saying('mine', 6));
		await saving.settled();
		saving.retry();
		await saving.settled();
		expect(saving.state).toBe('conflict');
		expect(await keptIn(slow.store, id)).toEqual(saying('theirs', 5));
	});
});

describe('trying again', () => {
	it('does nothing when all is saved', async () => {
		saving.save(saying('one'));
		await saving.settled();
		saving.retry();
		expect(saving.state).toBe('saved');
		expect(slow.saved).toHaveLength(1);
	});
});

describe('words that are being typed', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('are kept once the typing has stopped, all at once', async () => {
		for (const text of ['h', 'he', 'hel']) {
			saving.save(saying(text), 'typing');
			await vi.advanceTimersByTimeAsync(300);
		}
		await vi.advanceTimersByTimeAsync(typingPause - 301);
		expect(slow.saved).toEqual([]);
		expect(saving.state).toBe('saving');
		await vi.advanceTimersByTimeAsync(1);
		expect(saving.state).toBe('saved');
		expect(await keptIn(slow.store, id)).toEqual(saying('hel'));
	});

	it('are kept every 2 seconds while the typing goes on', async () => {
		for (let letters = 1; letters <= 60; letters += 1) {
			saving.save(saying('x'.repeat(letters)), 'typing');
			await vi.advanceTimersByTimeAsync(100);
		}
		expect(slow.saved).toHaveLength(Math.floor(6_000 / longestTyping));
		await saving.settled();
		expect(await keptIn(slow.store, id)).toEqual(saying('x'.repeat(60)));
	});

	it('are kept with the next tap, at once', async () => {
		saving.save(saying('half'), 'typing');
		expect(slow.saved).toEqual([]);
		saving.save(saying('half and a tap'));
		expect(slow.saved).toEqual([saying('half and a tap')]);
		await saving.settled();
		await vi.advanceTimersByTimeAsync(longestTyping * 2);
		expect(slow.saved).toHaveLength(1);
	});

	it('are kept at once when the page goes to the back', async () => {
		saving.save(saying('before the lock'), 'typing');
		await saving.settled();
		expect(saving.state).toBe('saved');
		expect(await keptIn(slow.store, id)).toEqual(saying('before the lock'));
	});
});

describe('a conflict', () => {
	it('keeps both: what was said here becomes a plan of its own, and later words go there too', async () => {
		const other = await slow.store.load(id);
		if (!other.ok) throw new Error('The plan is there.');
		const parts = { store: slow.store, newId: () => 'copy0000000000000001' };
		const here = new Saving(slow.store, other.value, (plan) => keepBoth(plan, parts, (name) => `Copy: ${name}`));
		await slow.store.save(saying('theirs'), other.value);
		here.save(saying('mine'));
		await here.settled();
		expect(here.state).toBe('conflict');
		expect(here.copy?.name).toBe('Copy: Jo');
		here.save(saying('mine, and more'));
		await here.settled();
		expect(here.state).toBe('conflict');
		expect(await keptIn(slow.store, id)).toEqual(saying('theirs'));
		const copy = { ...saying('mine, and more'), id: 'copy0000000000000001', name: 'Copy: Jo' };
		expect(await keptIn(slow.store, copy.id)).toEqual(copy);
	});

	it('that cannot be kept stays in memory, and is kept once that works', async () => {
		const other = await slow.store.load(id);
		if (!other.ok) throw new Error('The plan is there.');
		let isFull = true;
		const parts = { store: slow.store, newId: () => 'copy0000000000000001' };
		const here = new Saving(slow.store, other.value, (plan) =>
			isFull ? Promise.resolve(refuse('full')) : keepBoth(plan, parts, (name) => name)
		);
		await slow.store.save(saying('theirs'), other.value);
		here.save(saying('mine'));
		await here.settled();
		expect([here.state, here.copy]).toEqual(['full', null]);
		isFull = false;
		here.retry();
		await here.settled();
		expect(here.state).toBe('conflict');
		expect((await keptIn(slow.store, 'copy0000000000000001')).answers).toEqual(saying('mine').answers);
	});
});
