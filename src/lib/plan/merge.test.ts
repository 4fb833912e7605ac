import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/base/json.ts';
import { orFail } from '../../../tests/builders/deeds.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullPlan, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import { anyTwoCopies, chainOf, copiesOf } from '../../../tests/builders/two-copies.ts';
import type { Answer } from './answers.ts';
import { isChangedSinceAgreed, setStaffNote } from './edits.ts';
import { isEmpty, ownCardsOf } from './empty-answers.ts';
import { agreedInChain } from './merge-agreement.ts';
import { keyOfPlace, pastOfChain, pastOfStates, type Past } from './merge-past.ts';
import { knownFrom, mergePlans, type Known, type Merged } from './merge.ts';
import type { Side } from './merge-units.ts';
import type { Plan } from './plan.ts';
import { restore } from './restore.ts';
import { withoutSections } from './without-sections.ts';

function merge(here: Plan, there: Plan, known?: Known): Merged {
	const merged = mergePlans(here, there, known);
	if (!merged.ok) throw new Error(merged.problem);
	return merged.value;
}

/** All entries of a copy, by the key of their place. */
function entriesOf(plan: Plan): ReadonlyMap<string, unknown> {
	const { answers, staff, ruleChecks, teachBack, diary, checks, slips, actions, capacity, countersigned } = plan;
	const records = { answers, staff, ruleChecks, teachBack, diary, checks, slips, actions, capacity, countersigned };
	const nested = { sharing: plan.sharing, agreements: plan.agreements };
	return new Map<string, unknown>([
		...Object.entries(records).flatMap(([field, record]) =>
			Object.entries(record).map(([entry, value]) => [keyOfPlace([field, entry]), value] as const)
		),
		...Object.entries(plan.risk.grid).map(([sign, row]) => [keyOfPlace(['risk', 'grid', sign]), row] as const),
		...Object.entries(nested).flatMap(([field, record]) =>
			Object.entries(record).flatMap(([entry, parts]) =>
				Object.entries(parts).map(([part, value]) => [keyOfPlace([field, entry, part]), value] as const)
			)
		),
		['risk/situation', plan.risk.situation]
	]);
}

/** What an entry says, whenever it was said, and without cards of his own that nothing picks. */
function saying(value: unknown): string {
	if (isAnswer(value)) {
		const { own, ...rest } = { own: ownCardsOf(value), ...value };
		const text = canonicalJson({ ...rest, at: '' });
		return canonicalJson([text, own.filter(({ id }) => text.includes(`"${id}"`))]);
	}
	return typeof value === 'object' ? canonicalJson({ ...value, at: '' }) : canonicalJson(value);
}

function isAnswer(value: unknown): value is Answer {
	return typeof value === 'object' && value !== null && 'marks' in value && 'kind' in value;
}

/** Entries of a copy that are neither in the merged plan, nor open, nor what the other copy went on from. */
function lostFrom(copy: Plan, { merged, open }: Merged, pastOfOther: Past): readonly string[] {
	const kept = entriesOf(merged);
	const asked = new Set(open.map(({ key }) => key));
	return [...entriesOf(copy)].flatMap(([key, value]) => {
		const saysNothing = value === '' || (isAnswer(value) && isEmpty(value));
		const wentOn = pastOfOther.get(key)?.has(canonicalJson(value)) === true;
		const stands = kept.get(key);
		return saysNothing || asked.has(key) || wentOn || (stands !== undefined && saying(stands) === saying(value))
			? []
			: [key];
	});
}

const ways: readonly ((copies: ReturnType<typeof copiesOf>) => Known | undefined)[] = [
	() => undefined,
	({ base }) => knownFrom(pastOfStates([base])),
	({ here, there }) => ({ here: pastOfChain(here.chain), there: pastOfChain(there.chain) })
];

describe('two copies of a plan put together', () => {
	it('lose no answer and no entry of either, whatever is known of their past, in 1,000 random pairs', () => {
		fc.assert(
			fc.property(anyTwoCopies, fc.constantFrom(...ways), fc.nat({ max: 1 }), (deeds, wayToKnow, turn) => {
				const copies = copiesOf(smallProgramme, turn === 0 ? newPlan() : fullPlan(), deeds);
				const known = wayToKnow(copies);
				const [here, there] = [copies.here.plan, copies.there.plan];
				const together = merge(here, there, known);
				const none: Past = new Map();
				expect(lostFrom(here, together, known?.there ?? none)).toEqual([]);
				expect(lostFrom(there, together, known?.here ?? none)).toEqual([]);
				const back = merge(there, here, known && { here: known.there, there: known.here });
				const keys = ({ open }: Merged) => open.map(({ key }) => key).sort();
				expect(keys(back)).toEqual(keys(together));
				expect(restore(together.merged, () => smallProgramme)).toEqual({ ok: true, value: together.merged });
			}),
			{ numRuns: 1000 }
		);
	}, 120_000);

	it('stay a valid plan whichever side people choose, each place by itself, and then nothing is open', () => {
		fc.assert(
			fc.property(anyTwoCopies, fc.infiniteStream(fc.constantFrom<Side>('here', 'there')), (deeds, taps) => {
				const { here, there, base } = copiesOf(smallProgramme, fullPlan(), deeds);
				const known = knownFrom(pastOfStates([base]));
				const { open } = merge(here.plan, there.plan, known);
				const chosen = Object.fromEntries(open.map(({ key }) => [key, orFail(taps.next().value)] as const));
				const done = merge(here.plan, there.plan, { ...known, chosen });
				expect(done.open).toEqual([]);
				expect(restore(done.merged, () => smallProgramme)).toEqual({ ok: true, value: done.merged });
				for (const { key, here: own, there: other } of open) {
					const wanted = chosen[key] === 'here' ? own : other;
					if (wanted !== undefined) expect(saying(entriesOf(done.merged).get(key) ?? wanted)).toBe(saying(wanted));
				}
			}),
			{ numRuns: 200 }
		);
	}, 60_000);

	it('are the plan itself when a copy is put together with itself', () => {
		const plan = fullPlan();
		expect(merge(plan, plan)).toEqual({ merged: plan, open: [] });
		expect(merge(plan, plan, knownFrom(pastOfStates([newPlan()])))).toEqual({ merged: plan, open: [] });
	});
});

describe('what only one copy changed', () => {
	const base = fullPlan();
	const noted = setStaffNote(base, 'proud', 'Seen in the garden.', laterMoment(60));
	const said: Plan = {
		...base,
		answers: { ...base.answers, proud: answerOf('words', { text: 'My shed.' }, laterMoment(61)) },
		changedAt: laterMoment(61)
	};

	it('is taken from it without asking, his words byte by byte', () => {
		const { merged, open } = merge(said, noted, knownFrom(pastOfStates([base])));
		expect(open).toEqual([]);
		expect(merged.answers).toEqual(said.answers);
		expect(merged.staff).toEqual(noted.staff);
	});

	it('is found by the chains alone: a value that the other copy had before has not been changed', () => {
		const known = { here: pastOfChain(chainOf([base, said])), there: pastOfChain(chainOf([base, noted])) };
		const { merged, open } = merge(said, noted, known);
		expect(open).toEqual([]);
		expect(merged.answers['proud']).toEqual(said.answers['proud']);
	});

	it('is asked about when nothing is known of their past', () => {
		const { merged, open } = merge(said, noted);
		expect(open.map(({ key }) => key)).toEqual(['answers/proud']);
		expect(merged.answers['proud']).toEqual(said.answers['proud']);
	});
});

describe('a copy that left sections out', () => {
	const whole = fullPlan();
	const part = withoutSections(whole, smallProgramme, (section) => section !== 'signs');

	it('takes nothing away when it comes back, and brings what staff added', () => {
		const added = setStaffNote(part, 'calm', 'He likes green tea.', laterMoment(70));
		const { merged, open } = merge(whole, added, {
			here: pastOfChain(chainOf([whole])),
			there: pastOfChain(chainOf([part, added]))
		});
		expect(open).toEqual([]);
		expect(merged.answers).toEqual(whole.answers);
		expect(merged.risk).toEqual(whole.risk);
		expect(merged.staff).toEqual(added.staff);
	});

	it('takes nothing away without its history either', () => {
		const { merged, open } = merge(whole, part);
		expect(open).toEqual([]);
		expect(merged).toEqual(whole);
	});

	it('takes nothing away from an answer of which nothing was left', () => {
		const signsOff = withoutSections(whole, smallProgramme, (section) => section !== 'signs');
		const pairs = answerOf('pair', { pairs: {} }, whole.answers['pairs']?.at);
		const emptied: Plan = { ...signsOff, answers: { ...signsOff.answers, pairs } };
		const known = { here: pastOfChain(chainOf([whole])), there: pastOfChain(chainOf([emptied])) };
		expect(merge(whole, emptied, known)).toEqual({ merged: whole, open: [] });
	});

	it('leaves the sign of an action where the other copy names it, whichever people choose', () => {
		const action = {
			what: 'Ring the team',
			who: 'AB',
			by: null,
			state: 'not-started',
			why: '',
			sign: 'sign-bored',
			addedAt: laterMoment(71),
			at: laterMoment(71)
		} as const;
		const here: Plan = { ...whole, actions: { a1: action } };
		const there: Plan = { ...part, actions: { a1: { ...action, sign: null, state: 'done', at: laterMoment(72) } } };
		const { open } = merge(here, there, { here: pastOfStates([here]), there: new Map() });
		expect(open.map(({ key }) => key)).toEqual(['actions/a1']);
		const taken = merge(here, there, { here: new Map(), there: new Map(), chosen: { 'actions/a1': 'there' } });
		expect(taken.merged.actions).toEqual({ a1: { ...action, state: 'done', at: laterMoment(72) } });
	});
});

describe('an answer of which one copy had left cards out before it changed', () => {
	const whole = fullPlan();
	const pairs = whole.answers['pairs'];
	if (pairs?.kind !== 'pair') throw new Error('The plan has no pairs.');
	const [first = '', second = ''] = Object.keys(pairs.pairs);
	const withPairs = (plan: Plan, kept: typeof pairs.pairs, minute: number): Plan => ({
		...plan,
		answers: { ...plan.answers, pairs: { ...pairs, pairs: kept, at: laterMoment(minute) } }
	});
	const { [first]: one = { waysOut: [], tell: [] } } = pairs.pairs;
	const short: Plan = { ...whole, answers: { ...whole.answers, pairs: { ...pairs, pairs: { [first]: one } } } };
	const there = withPairs(short, { [first]: { ...one, tell: [] } }, 72);
	const here = withPairs(whole, { ...pairs.pairs, [first]: { ...one, waysOut: [] } }, 71);

	it('is asked about, and it is told which side lacks them', () => {
		expect(second).not.toBe('');
		const known = { here: pastOfChain(chainOf([whole, here])), there: pastOfChain(chainOf([short, there])) };
		expect(merge(here, there, known).open).toMatchObject([{ key: 'answers/pairs', leftOut: 'there' }]);
		const turned = { here: known.there, there: known.here };
		expect(merge(there, here, turned).open).toMatchObject([{ key: 'answers/pairs', leftOut: 'here' }]);
	});

	it('is not told of two copies that both had the whole of it', () => {
		const other = withPairs(whole, { ...pairs.pairs, [second]: { waysOut: [], tell: [] } }, 72);
		const known = knownFrom(pastOfStates([whole]));
		expect(merge(here, other, known).open).toMatchObject([{ key: 'answers/pairs', leftOut: undefined }]);
	});
});

describe('an answer that one copy took away', () => {
	it('is asked about, and never taken away by itself', () => {
		const base = fullPlan();
		const answers = Object.fromEntries(Object.entries(base.answers).filter(([step]) => step !== 'thanks'));
		const { merged, open } = merge(base, { ...base, answers }, knownFrom(pastOfStates([base])));
		expect(open.map(({ key }) => key)).toEqual(['answers/thanks']);
		expect(merged.answers).toEqual(base.answers);
	});
});

describe('a card of his own that one copy dropped and the other names', () => {
	it('goes back to the answer that made it, so that the plan stays whole', () => {
		const base = fullPlan();
		const sorted = answerOf('sort', { places: { 'sign-bored': 'me' }, own: [] }, laterMoment(80));
		const here: Plan = { ...base, answers: { ...base.answers, sorted } };
		const { merged } = merge(here, base, { here: new Map(), there: new Map(), chosen: { 'answers/sorted': 'here' } });
		expect(merged.answers['sorted']).toEqual({ ...sorted, own: [{ id: 'own-main-2', words: 'I stay in bed.' }] });
		expect(restore(merged, () => smallProgramme).ok).toBe(true);
	});
});

describe('the agreement of a plan that was put together', () => {
	const base = fullPlan();
	const later = (plan: Plan, text: string, minute: number): Plan => ({
		...plan,
		answers: { ...plan.answers, proud: answerOf('words', { text }, laterMoment(minute)) }
	});

	it('stays where his words are those that he agreed', () => {
		const noted = setStaffNote(base, 'proud', 'Noted.', laterMoment(60));
		const { merged } = merge(base, { ...noted, version: 2 }, knownFrom(pastOfStates([base])));
		expect(merged).toMatchObject({ version: 2, agreedAt: base.agreedAt });
		expect(isChangedSinceAgreed(merged)).toBe(false);
	});

	it('covers nothing that he said in the other copy: he is asked again', () => {
		const there = { ...later(base, 'My shed.', 40), version: 2, agreedAt: laterMoment(50) };
		const mood = answerOf('feelings', { chosen: ['feel-angry'] }, laterMoment(45));
		const here: Plan = { ...base, answers: { ...base.answers, mood } };
		const { merged } = merge(here, there, knownFrom(pastOfStates([base])));
		expect(merged.version).toBe(2);
		expect(isChangedSinceAgreed(merged)).toBe(true);
	});

	it('is found again where a third copy brings back the words that he had agreed, whichever two come first', () => {
		const agreedThere = { ...later(base, 'My shed.', 40), version: 2, agreedAt: laterMoment(50) };
		const moved = later(base, 'My pond.', 45);
		const chains = [chainOf([base, agreedThere]), chainOf([base, moved])];
		const agreed = chains.flatMap(agreedInChain);
		const known: Known = { here: new Map(), there: new Map(), agreed };
		const chosen = { 'answers/proud': 'there' as const };
		const pond = merge(agreedThere, moved, { ...known, chosen }).merged;
		expect(isChangedSinceAgreed(pond)).toBe(true);
		const back = merge(pond, later(base, 'My shed.', 40), { ...known, chosen }).merged;
		expect(back).toMatchObject({ version: 2, agreedAt: laterMoment(50) });
		expect(isChangedSinceAgreed(back)).toBe(false);
	});

	it('counts no more where he has agreed other words since: he is asked again', () => {
		const first = { ...later(base, 'My shed.', 40), version: 2, agreedAt: laterMoment(41) };
		const since = { ...later(base, 'My pond.', 45), version: 2, agreedAt: laterMoment(50) };
		const choose = (side: Side) =>
			merge(first, since, { here: new Map(), there: new Map(), chosen: { 'answers/proud': side } });
		expect(choose('there').merged.agreedAt).toBe(laterMoment(50));
		expect(isChangedSinceAgreed(choose('here').merged)).toBe(true);
	});

	it('stays one that he is asked about again, where that is all that is known', () => {
		const asked: Plan = { ...later(base, 'My shed.', 40), agreedAt: base.createdAt };
		const both = merge(asked, asked).merged;
		expect(both).toEqual(asked);
		expect(isChangedSinceAgreed(both)).toBe(true);
	});

	it("is nobody's where nobody agreed", () => {
		const plan = planWith({ proud: answerOf('words', { text: 'My shed.' }) });
		expect(merge(plan, newPlan()).merged).toMatchObject({ version: 0, agreedAt: null });
	});
});

describe('copies of other programmes', () => {
	it('are not put together, nor those of another version of the same programme', () => {
		const plan = newPlan();
		const other = { ...plan, packs: [{ id: 'other', version: 1 }] };
		const moved = { ...plan, packs: [{ id: 'small', version: 2 }] };
		expect(mergePlans(plan, other)).toEqual({ ok: false, problem: 'other-programme' });
		expect(mergePlans(plan, moved)).toEqual({ ok: false, problem: 'other-versions' });
	});

	it('keep the parts of both', () => {
		const plan = newPlan();
		const more = { ...plan, packs: [...plan.packs, { id: 'more', version: 1 }] };
		expect(merge(plan, more).merged.packs).toEqual(more.packs);
		expect(merge(more, plan).merged.packs).toEqual(more.packs);
	});
});
