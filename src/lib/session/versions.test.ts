import { describe, expect, it } from 'vitest';
import { setStaffNote } from '#lib/plan/edits.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { orFail } from '../../../tests/builders/deeds.ts';
import { openSession } from '../../../tests/builders/session.ts';
import { answerOf, fullPlan } from '../../../tests/builders/small-plan.ts';
import { putBack, putInForce, versionsOfPlan, type Versions } from './versions.ts';

const first = fullPlan();

async function opened(isTogether = true) {
	const { session, sitting, store } = await openSession(first);
	if (isTogether) sitting.begin();
	const look = async (): Promise<Versions> => {
		const found = await versionsOfPlan(session, store);
		if (!found.ok) throw new Error(found.problem);
		return found.value;
	};
	const sign = (initials: string) => putInForce(session, store, initials);
	return { session, store, look, sign };
}

describe('the versions of an open plan', () => {
	it('are read with the plan as it stood, and the draft is counted', async () => {
		const { session, look } = await opened();
		session.keep(setStaffNote(session.plan, 'proud', 'Noted.', laterMoment(90)));
		const { all, inForce, changes } = await look();
		expect(all).toHaveLength(1);
		expect(inForce?.plan).toEqual(first);
		expect(changes).toBe(1);
	});

	it('are countersigned with initials while staff are there, and then that one is in force without a draft', async () => {
		const { session, look, sign } = await opened();
		session.keep(setStaffNote(session.plan, 'proud', 'Noted.', laterMoment(90)));
		expect(await sign(' ')).toEqual({ ok: false, problem: 'no-initials' });
		expect(await sign('CM')).toEqual({ ok: true, value: null });
		const { inForce, changes } = await look();
		expect(inForce).toMatchObject({ version: 2, countersigned: { initials: 'CM' } });
		expect(changes).toBe(0);
		expect(session.plan.answers).toEqual(first.answers);
	});

	it('are not countersigned or put back while he sits there alone', async () => {
		const { session, look, sign } = await opened(false);
		expect(await sign('CM')).toEqual({ ok: false, problem: 'not-agreed' });
		expect(putBack(session, orFail((await look()).inForce)).ok).toBe(false);
		expect(session.plan).toEqual(first);
	});

	it('are not countersigned after he said something else', async () => {
		const { session, sign } = await opened();
		const shed = answerOf('words', { text: 'My shed.' }, laterMoment(90));
		session.keep({ ...session.plan, answers: { ...session.plan.answers, proud: shed } });
		expect(await sign('CM')).toEqual({ ok: false, problem: 'not-agreed' });
	});

	it('are not countersigned again by the same person while nothing has changed, but by another, or after a change', async () => {
		const { session, look, sign } = await opened();
		expect(await sign('CM')).toEqual({ ok: true, value: null });
		const once = session.plan;
		for (const again of ['CM', ' c.m. ']) expect(await sign(again)).toEqual({ ok: false, problem: 'signed' });
		expect(session.plan).toEqual(once);
		expect((await look()).all.map(({ version }) => version)).toEqual([1, 2]);
		expect(await sign('LT')).toEqual({ ok: true, value: null });
		session.keep(setStaffNote(session.plan, 'proud', 'Noted.', laterMoment(90)));
		expect(await sign('LT')).toEqual({ ok: true, value: null });
		expect((await look()).all.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
	});
});

describe('an old version', () => {
	it('is put back as a draft: every version stays, and he is asked to agree it anew', async () => {
		const { session, look, sign } = await opened();
		session.keep(setStaffNote(session.plan, 'proud', 'Noted.', laterMoment(90)));
		await sign('CM');
		const before = await look();
		expect(putBack(session, orFail(before.all[0]))).toEqual({ ok: true, value: null });
		const after = await look();
		expect(after.all).toEqual(before.all);
		expect(after.changes).toBe(1);
		expect(session.plan.staff).toEqual(first.staff);
	});

	it('with other parts of the programme is not put back', async () => {
		const { session, look } = await opened();
		const [one] = (await look()).all;
		const other = { ...orFail(one), plan: { ...first, packs: [...first.packs, { id: 'more', version: 1 }] } };
		expect(putBack(session, other)).toEqual({ ok: false, problem: 'other-parts' });
	});
});
