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
	return { session, look };
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
		const { session, look } = await opened();
		session.keep(setStaffNote(session.plan, 'proud', 'Noted.', laterMoment(90)));
		expect(putInForce(session, ' ')).toBe(false);
		expect(putInForce(session, 'CM')).toBe(true);
		const { inForce, changes } = await look();
		expect(inForce).toMatchObject({ version: 2, countersigned: { initials: 'CM' } });
		expect(changes).toBe(0);
		expect(session.plan.answers).toEqual(first.answers);
	});

	it('are not countersigned or put back while he sits there alone', async () => {
		const { session, look } = await opened(false);
		expect(putInForce(session, 'CM')).toBe(false);
		expect(putBack(session, orFail((await look()).inForce)).ok).toBe(false);
		expect(session.plan).toEqual(first);
	});

	it('are not countersigned after he said something else', async () => {
		const { session } = await opened();
		const shed = answerOf('words', { text: 'My shed.' }, laterMoment(90));
		session.keep({ ...session.plan, answers: { ...session.plan.answers, proud: shed } });
		expect(putInForce(session, 'CM')).toBe(false);
	});
});

describe('an old version', () => {
	it('is put back as a draft: every version stays, and he is asked to agree it anew', async () => {
		const { session, look } = await opened();
		session.keep(setStaffNote(session.plan, 'proud', 'Noted.', laterMoment(90)));
		putInForce(session, 'CM');
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
