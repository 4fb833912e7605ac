import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/base/json.ts';
import { countersign } from '#lib/plan/countersign.ts';
import { setStaffNote } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { versionsOf } from '#lib/plan/versions.ts';
import { withoutSections } from '#lib/plan/without-sections.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { keptIn, openSession } from '../../../tests/builders/session.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullPlan } from '../../../tests/builders/small-plan.ts';
import { copiesBeside } from './copies-beside.ts';
import { versionsOfPlan } from './versions.ts';
import { together, type Together } from './together.ts';

const whole = fullPlan();
const copyId = 'copy0000000000000001';

/** The states of a copy, kept beside the plan one after the other. */
async function keepCopy(store: PlanStore, states: readonly Plan[]): Promise<void> {
	let before: Parameters<PlanStore['save']>[1] = null;
	for (const state of states) {
		const saved = await store.save({ ...state, id: copyId, name: 'Jo (2)', copyOf: whole.id }, before);
		if (!saved.ok) throw new Error(saved.problem);
		before = saved.value;
	}
}

async function twoCopies(copy: readonly Plan[]) {
	const { session, store } = await openSession(whole);
	await keepCopy(store, copy);
	const look = async (): Promise<Together> => {
		const found = await together(session, store, copyId);
		if (!found.ok) throw new Error(found.problem);
		return found.value;
	};
	return { session, store, look };
}

const noted = setStaffNote(whole, 'proud', 'He showed us.', laterMoment(60));
const signed = countersign(noted, 'CM', laterMoment(61));
const shed = answerOf('words', { text: 'My shed.' }, laterMoment(62));

describe('a copy beside a plan', () => {
	it('is found by the plan that it was made of, and the other way round', async () => {
		const { session, store } = await twoCopies([noted]);
		expect((await copiesBeside(session, store)).copies.map(({ id }) => id)).toEqual([copyId]);
		const { session: other } = await openSession({ ...whole, id: 'third000000000000001', copyOf: whole.id }, store);
		expect((await copiesBeside(other, store)).original?.id).toBe(whole.id);
	});

	it('brings what staff added and the version that was countersigned, and leaves his words as they are', async () => {
		const { session, store, look } = await twoCopies([whole, signed]);
		const found = await look();
		expect(found.open).toEqual([]);
		expect(found.taken({}).map(({ key }) => key)).toEqual(['countersigned/version-2', 'staff/proud']);
		expect(await found.putTogether({})).toEqual({ ok: true, value: null });
		const kept = await keptIn(store, whole.id);
		expect(kept).toMatchObject({ version: 2, agreedAt: whole.agreedAt, name: 'Jo', copyOf: null });
		expect(canonicalJson(kept.answers)).toBe(canonicalJson(whole.answers));
		const chain = await store.history(whole.id);
		expect(chain.ok && versionsOf(chain.value).map(({ version }) => version)).toEqual([1, 2]);
		expect(session.plan.version).toBe(2);
	});

	it('that left sections out takes nothing away, not even in the version that it puts in force', async () => {
		const part = withoutSections(whole, smallProgramme, (section) => section !== 'signs');
		const after = countersign(setStaffNote(part, 'proud', 'Seen.', laterMoment(60)), 'CM', laterMoment(61));
		const { store, look } = await twoCopies([part, after]);
		expect(await (await look()).putTogether({})).toEqual({ ok: true, value: null });
		const kept = await keptIn(store, whole.id);
		expect(kept.answers).toEqual(whole.answers);
		expect(kept.version).toBe(2);
	});

	it('brings a version that was agreed there under a number that was given here too: both stand, each as it was agreed', async () => {
		const second = (words: string, minute: number): Plan => ({
			...whole,
			answers: {
				...whole.answers,
				proud: answerOf('words', { text: words }, laterMoment(minute)),
				agree: answerOf('agree', { agreed: 'yes' }, laterMoment(minute + 1))
			},
			version: 2,
			agreedAt: laterMoment(minute + 1),
			changedAt: laterMoment(minute + 1)
		});
		const { session, store, look } = await twoCopies([whole, second('My shed.', 70)]);
		session.keep(second('My pond.', 80));
		const found = await look();
		const chosen = Object.fromEntries(found.open.map(({ key }) => [key, 'here' as const]));
		expect(await found.putTogether(chosen)).toEqual({ ok: true, value: null });
		const versions = await versionsOfPlan(session, store);
		if (!versions.ok) throw new Error(versions.problem);
		const { all, inForce } = versions.value;
		expect(all.map(({ version, isOfCopy, plan }) => [version, isOfCopy, plan?.answers['proud']])).toEqual([
			[1, false, whole.answers['proud']],
			[2, false, second('My pond.', 80).answers['proud']],
			[2, true, second('My shed.', 70).answers['proud']]
		]);
		expect(inForce).toBe(all[1]);
		expect(session.plan).toMatchObject({ version: 2, agreedAt: laterMoment(81), name: 'Jo' });
		expect((await look()).open).toEqual([]);
		expect(await (await look()).removeCopy()).toEqual({ ok: true, value: null });
	});

	it('is asked about where both changed the same answer, and the chain holds what was not chosen', async () => {
		const garden = answerOf('words', { text: 'My pond.' }, laterMoment(63));
		const { session, store, look } = await twoCopies([whole, { ...whole, answers: { ...whole.answers, proud: shed } }]);
		session.keep({ ...session.plan, answers: { ...session.plan.answers, proud: garden } });
		const found = await look();
		expect(found.open.map(({ key }) => key)).toEqual(['answers/proud']);
		expect(await found.putTogether({})).toEqual({ ok: false, problem: 'not-chosen' });
		expect(await found.putTogether({ 'answers/proud': 'here' })).toEqual({ ok: true, value: null });
		expect((await keptIn(store, whole.id)).answers['proud']).toEqual(garden);
		const chain = await store.history(whole.id);
		expect(chain.ok && JSON.stringify(chain.value)).toContain('My shed.');
		expect((await look()).open).toEqual([]);
	});

	it('stays until everything of it is in the plan, and is then removed for good', async () => {
		const { store, look } = await twoCopies([whole, noted]);
		const found = await look();
		expect(await found.removeCopy()).toEqual({ ok: false, problem: 'not-chosen' });
		await found.putTogether({});
		expect(await found.removeCopy()).toEqual({ ok: true, value: null });
		expect((await store.load(copyId)).ok).toBe(false);
	});

	it('with a part that is not in the plan here is not put together', async () => {
		const { session, store } = await openSession(whole);
		await keepCopy(store, [{ ...whole, packs: [...whole.packs, { id: 'more', version: 1 }] }]);
		expect(await together(session, store, copyId)).toMatchObject({ ok: false });
	});
});
