import { describe, expect, it } from 'vitest';
import { openSession, smallLoaded } from '../../../tests/builders/session.ts';
import { answerOf, fullPlan, newPlan, shared } from '../../../tests/builders/small-plan.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { Languages } from './languages.svelte.ts';
import { reviewOf, sourceOfFile, sourceOfPlan, type LookedAt } from './review.ts';
import { versionsOfPlan } from './versions.ts';

const later = '2026-01-05T20:00:00.000Z';
const sections = ['life', 'start', 'signs', 'people', 'rules', 'end'];

/** The full small plan, open to the care manager. */
const agreed: Plan = {
	...fullPlan(),
	sharing: Object.fromEntries(sections.map((section) => [section, { 'care-manager': shared(true) }]))
};
const changed = setAnswer(agreed, 'proud', answerOf('words', { text: 'My roses.' }, later));

function lookedAt(file: Partial<LookedAt> & Pick<LookedAt, 'plan'>) {
	const app = {
		programmeOf: async () => smallLoaded,
		languages: new Languages({ plan: () => undefined, device: () => ({ contrast: 'usual' }) }, undefined),
		today: '2026-01-06'
	};
	return sourceOfFile(app, { here: undefined, isWhole: true, agreed: [], ...file });
}

async function changedInFile(file: Partial<LookedAt> & Pick<LookedAt, 'plan'>) {
	const source = await lookedAt(file);
	if (source === undefined) throw new Error('The file could not be looked at.');
	return { before: source.before, changed: reviewOf(source).changed };
}

describe('a review of the plan that is open', () => {
	it('tells what changed since the version in force', async () => {
		const { session, sitting } = await openSession(agreed);
		sitting.begin();
		session.keep(changed);
		const versions = await session.withStore((store) => versionsOfPlan(session, store));
		if (!versions.ok) throw new Error(versions.problem);
		const source = sourceOfPlan(session, versions.value.inForce);
		expect(source.before).toMatchObject({ version: 1 });
		expect(reviewOf(source).changed?.answers).toEqual([{ journey: 'start', steps: ['proud'] }]);
	});

	it('says that a plan has no version yet, and that an older state can not be read', async () => {
		const { session } = await openSession(newPlan());
		expect(sourceOfPlan(session, undefined).before).toBe('never');
		const { session: second } = await openSession(agreed);
		const source = sourceOfPlan(second, { version: 1, plan: undefined });
		expect(source.before).toBe('untold');
		expect(reviewOf(source).changed).toBeUndefined();
	});

	it('holds nothing of a part that is closed to the care manager, and says how many there are', async () => {
		const { session } = await openSession({ ...agreed, sharing: {} });
		const review = reviewOf(sourceOfPlan(session, undefined));
		expect(review).toMatchObject({ rows: [], notes: [], closed: sections.length });
		expect(JSON.stringify(review.views)).not.toContain('It is mine.');
	});
});

describe('a review of a plan in a file', () => {
	it('compares with the version that the file brings along', async () => {
		const found = await changedInFile({ plan: changed, agreed: [agreed] });
		expect(found.before).toMatchObject({ version: 1 });
		expect(found.changed?.answers).toEqual([{ journey: 'start', steps: ['proud'] }]);
	});

	it('knows a plan that is the version in force itself', async () => {
		const second = { ...changed, version: 2 };
		const found = await changedInFile({ plan: second, agreed: [agreed] });
		expect(found).toMatchObject({ before: { version: 2 }, changed: { isNothing: true } });
	});

	it('compares a paper with the copy on this device, and says where nobody can tell', async () => {
		expect(await changedInFile({ plan: changed, here: agreed })).toMatchObject({
			before: { version: undefined },
			changed: { answers: [{ journey: 'start', steps: ['proud'] }] }
		});
		expect(await changedInFile({ plan: changed })).toEqual({ before: 'untold', changed: undefined });
	});

	it('has no way into a plan, and changes nothing in the file', async () => {
		const before = JSON.stringify(changed);
		const source = await lookedAt({ plan: changed });
		expect(source?.isHere).toBe(false);
		if (source !== undefined) reviewOf(source);
		expect(JSON.stringify(changed)).toBe(before);
	});
});
