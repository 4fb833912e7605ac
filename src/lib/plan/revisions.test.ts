import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/base/json.ts';
import { frozen } from '../../../tests/builders/json-change.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, fullPlan, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import { setAnswer, setShare, setStaffNote } from './edits.ts';
import type { Plan } from './plan.ts';
import { restore } from './restore.ts';
import { applyChanges, changesBetween, hashOf, reviseTo, type Digest, type Revision } from './revisions.ts';

const digest: Digest = (text) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

/** Some of the answers of the full plan, in some order. */
const anyPlan: fc.Arbitrary<Plan> = fc
	.record({
		steps: fc.shuffledSubarray(Object.keys(fullAnswers())),
		name: fc.constantFrom('Jo', 'J.', 'Sam'),
		notes: fc.dictionary(fc.constantFrom('calm', 'big', 'pairs'), fc.string({ minLength: 1 }), { maxKeys: 3 }),
		shared: fc.boolean()
	})
	.map(({ steps, name, notes, shared }) => {
		const all = fullAnswers();
		const answers = Object.fromEntries(steps.flatMap((step) => (all[step] === undefined ? [] : [[step, all[step]]])));
		const said = planWith(answers, newPlan({ name }));
		const noted = Object.entries(notes).reduce(
			(plan, [step, words]) => setStaffNote(plan, step, words, plan.createdAt),
			said
		);
		return setShare(noted, 'life', 'carer', { shown: shared, basis: 'agreed', at: noted.createdAt });
	});

/** Any two states that a plan of some later version might have: fields and entries under any name at all. */
const anyKey = fc.oneof(
	fc.string({ maxLength: 3 }),
	fc.constantFrom('answers', 'staff', '__proto__', 'constructor', 'toString')
);
const anyValue = fc.oneof(
	fc.constant(null),
	fc.string(),
	fc.integer(),
	fc.array(fc.string()),
	fc.dictionary(anyKey, fc.integer())
);
const anyState = fc.dictionary(
	anyKey,
	fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.dictionary(anyKey, fc.jsonValue({ maxDepth: 1 })))
);

describe('The changes between two states of a plan', () => {
	it('turn the one into the other', () => {
		fc.assert(
			fc.property(anyPlan, anyPlan, (before, after) => {
				expect(applyChanges(before, changesBetween(before, after))).toEqual(after);
			})
		);
	});

	it('turn nothing at all into the whole plan', () => {
		fc.assert(
			fc.property(anyPlan, (after) => {
				const rebuilt = applyChanges({}, changesBetween({}, after));
				expect(rebuilt).toEqual(after);
				expect(restore(rebuilt, findSmallProgramme).ok).toBe(restore(after, findSmallProgramme).ok);
			})
		);
	});

	it('turn any state into any other, whatever the names in it', () => {
		fc.assert(
			fc.property(anyState, anyState, (before, after) => {
				expect(canonicalJson(applyChanges(before, changesBetween(before, after)))).toBe(canonicalJson(after));
			}),
			{ numRuns: 500 }
		);
	});

	it('are none between a plan and itself', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				expect(changesBetween(plan, structuredClone(plan))).toEqual([]);
			})
		);
	});

	it('touch nothing but what was changed', () => {
		const before = fullPlan();
		const at = laterMoment(50);
		expect(changesBetween(before, setAnswer(before, 'proud', answerOf('words', { text: 'My dog.' }, at)))).toEqual([
			{ field: 'answers', entry: 'proud', value: answerOf('words', { text: 'My dog.' }, at) },
			{ field: 'changedAt', value: at }
		]);
	});

	it('say when an entry was taken away', () => {
		const before = fullPlan();
		expect(changesBetween(before, { ...before, staff: {} })).toEqual([{ field: 'staff', entry: 'calm' }]);
		expect(applyChanges(before, [{ field: 'staff', entry: 'calm' }])).toEqual({ ...before, staff: {} });
	});

	it('can be kept in a file', () => {
		fc.assert(
			fc.property(anyPlan, anyPlan, (before, after) => {
				const changes = changesBetween(before, after);
				expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
			})
		);
	});

	it('leave both states as they were', () => {
		const [before, after] = [frozen(newPlan()), frozen(fullPlan())];
		expect(applyChanges(before, frozen(changesBetween(before, after)))).toEqual(after);
	});

	it('made to a damaged state give data to check, and never throw', () => {
		fc.assert(
			fc.property(fc.dictionary(anyKey, fc.jsonValue()), anyKey, anyKey, anyValue, (state, field, entry, value) => {
				expect(restore(applyChanges(state, [{ field, entry, value }]), findSmallProgramme).ok).toBe(false);
			})
		);
		expect(Reflect.get({}, 'calm')).toBeUndefined();
	});
});

describe('A chain of revisions', () => {
	const first = newPlan();
	const second = setAnswer(first, 'calm', answerOf('choose', { chosen: ['calm-tea'] }, laterMoment(1)));
	const agreed = setAnswer(second, 'agree', answerOf('agree', { agreed: 'yes' }, laterMoment(2)));

	it('begins with the whole plan, without a parent', () => {
		const revision = reviseTo(first, null, null);
		expect(revision).toMatchObject({ plan: first.id, sequence: 1, parent: null, at: first.changedAt, version: null });
		expect(applyChanges({}, revision.changes)).toEqual(first);
	});

	it('counts on, and names its parent by hash', () => {
		const revision = reviseTo(second, first, { sequence: 4, hash: 'abc' });
		expect(revision).toMatchObject({ sequence: 5, parent: 'abc', at: laterMoment(1), version: null });
	});

	it('notes a version where he agreed, and only there', () => {
		expect(reviseTo(agreed, second, { sequence: 2, hash: 'x' }).version).toBe(1);
		const later = setAnswer(agreed, 'proud', answerOf('words', { text: 'x' }, laterMoment(3)));
		expect(reviseTo(later, agreed, { sequence: 3, hash: 'x' }).version).toBeNull();
		expect(reviseTo(agreed, null, null).version).toBe(1);
	});

	it('gives every state back when its changes are made one after the other', () => {
		const steps = [first, second, agreed];
		const revisions = steps.map((plan, at) => reviseTo(plan, steps[at - 1] ?? null, null));
		expect(revisions.reduce<object>((state, { changes }) => applyChanges(state, changes), {})).toEqual(agreed);
	});

	it('has a hash that shows any change to a link', async () => {
		const revision = reviseTo(second, first, { sequence: 1, hash: 'abc' });
		const changed: readonly Revision[] = [
			{ ...revision, parent: 'abd' },
			{ ...revision, sequence: 3 },
			{ ...revision, at: laterMoment(9) },
			{ ...revision, version: 1 },
			{ ...revision, plan: 'other' },
			{ ...revision, changes: [] }
		];
		const hashes = await Promise.all([revision, ...changed].map((each) => hashOf(each, digest)));
		expect(new Set(hashes).size).toBe(hashes.length);
		expect(await hashOf(JSON.parse(JSON.stringify(revision)), digest)).toBe(hashes[0]);
	});
});
