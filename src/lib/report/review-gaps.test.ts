import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, fullPlan, newPlan, planWith, shared } from '../../../tests/builders/small-plan.ts';
import { walkOf } from '#lib/journey/walk.ts';
import type { Answer } from '#lib/plan/answers.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { emptyRiskPlan, type EarlyTrigger } from '#lib/plan/risk-plan.ts';
import { gapsForCareManager, reviewGapKinds, reviewGaps, type ReviewGapKind } from './review-gaps.ts';

const today = '2026-01-06';
const contingency = { if: 'He is late.', then: 'Ring him.', by: 'Staff', within: 'One hour' };
const threeContingencies = { ...emptyRiskPlan, contingencies: [contingency, contingency, contingency] };

/** A plan of the small pack that lacks nothing. */
function whole(answers: Readonly<Record<string, Answer>> = {}, otherwise: Partial<Plan> = {}): Plan {
	const { helpers } = fullAnswers();
	if (helpers?.kind !== 'people') throw new Error('The small plan has no helpers.');
	const pairs = answerOf('pair', {
		pairs: {
			'sign-bored': { waysOut: ['out-avoid', 'out-tell'], tell: ['role-worker'] },
			'sign-shop': { waysOut: ['out-escape'], tell: ['role-worker'] },
			'own-main-2': { waysOut: ['out-control'], tell: ['role-worker'] }
		}
	});
	const sections = ['life', 'start', 'signs', 'people', 'rules', 'end'];
	return {
		...fullPlan(),
		...planWith({ ...fullAnswers(), pairs, ...answers }),
		sharing: Object.fromEntries(sections.map((section) => [section, { 'care-manager': shared(true) }])),
		risk: threeContingencies,
		...otherwise
	};
}

function gapsIn(plan: Plan, day = today) {
	return reviewGaps(smallProgramme, plan, walkOf(smallProgramme, plan), day);
}

function kindsIn(plan: Plan, day = today): readonly ReviewGapKind[] {
	return gapsIn(plan, day).map(({ kind }) => kind);
}

function withPairs(pairs: Extract<Answer, { kind: 'pair' }>['pairs']): Plan {
	const rest = { waysOut: ['out-control'], tell: ['role-worker'] };
	return whole({
		pairs: answerOf('pair', { pairs: { 'sign-bored': rest, 'sign-shop': rest, 'own-main-2': rest, ...pairs } })
	});
}

describe('a review', () => {
	it('finds nothing in a plan that lacks nothing', () => {
		expect(gapsIn(whole())).toEqual([]);
	});

	it('tells what it finds in order of importance, whatever the order of the plan', () => {
		const kinds = kindsIn(newPlan({ answers: { ...withPairs({ 'sign-bored': { waysOut: [], tell: [] } }).answers } }));
		expect(kinds).toContain('no-way-out');
		expect(kinds).toContain('few-contingencies');
		expect(kinds).toEqual([...kinds].sort((one, other) => reviewGapKinds.indexOf(one) - reviewGapKinds.indexOf(other)));
	});

	it('finds a sign without a way out, and where one is picked', () => {
		expect(gapsIn(withPairs({ 'sign-bored': { waysOut: [], tell: ['role-worker'] } }))).toEqual([
			{
				kind: 'no-way-out',
				place: { kind: 'page', key: 'pairs/do-sign-bored' },
				section: 'signs',
				card: 'sign-bored'
			}
		]);
	});

	it('finds a way out without a person: no role to tell, or none of his helpers has it', () => {
		const [nobody] = gapsIn(withPairs({ 'sign-bored': { waysOut: ['out-control'], tell: [] } }));
		expect(nobody).toMatchObject({ kind: 'no-person', place: { key: 'pairs/tell-sign-bored' }, card: 'sign-bored' });
		expect(kindsIn(withPairs({ 'sign-bored': { waysOut: ['out-control'], tell: ['role-nurse'] } }))).toEqual([
			'no-person'
		]);
	});

	it('takes a way out that tells somebody for a person', () => {
		expect(gapsIn(withPairs({ 'sign-bored': { waysOut: ['out-tell'], tell: [] } }))).toEqual([]);
	});

	it('finds a helper whose number cannot be dialled', () => {
		const ann = { id: 'person-1', role: 'role-worker', name: 'Ann B', when: '', asked: true };
		const gaps = gapsIn(whole({ helpers: answerOf('people', { people: [{ ...ann, phone: 'ask Ann' }] }) }));
		expect(gaps).toEqual([
			{
				kind: 'no-number',
				place: { kind: 'page', key: 'helpers/who-person-1' },
				section: 'people',
				card: 'role-worker',
				person: 'person-1'
			}
		]);
	});

	it('finds fewer than three plans for "if this happens"; one without what is done does not count', () => {
		const place = { kind: 'form', part: 'contingencies' };
		const risk = { ...emptyRiskPlan, contingencies: [contingency, contingency, { ...contingency, then: ' ' }] };
		expect(gapsIn(whole({}, { risk }))).toEqual([{ kind: 'few-contingencies', place }]);
	});

	it('finds a sign with nothing but staying away', () => {
		const only = withPairs({ 'sign-bored': { waysOut: ['out-avoid'], tell: ['role-worker'] } });
		expect(gapsIn(only)).toMatchObject([{ kind: 'only-avoid', card: 'sign-bored' }]);
		expect(gapsIn(withPairs({ 'sign-bored': { waysOut: ['out-avoid', 'out-good'], tell: ['role-worker'] } }))).toEqual(
			[]
		);
	});

	it('finds a goal without a first rung', () => {
		expect(gapsIn(whole({ 'garden-goal': answerOf('ladder', { goal: 'goal-garden' }) }))).toMatchObject([
			{ kind: 'no-first-rung', place: { key: 'garden-goal/rungs' }, card: 'goal-garden' }
		]);
	});

	it('finds a section that nobody beside him may see, and none in which nothing is said', () => {
		const plan = whole();
		const sharing = { ...plan.sharing, rules: { man: shared(true), 'care-manager': shared(false) } };
		expect(gapsIn({ ...plan, sharing })).toEqual([
			{ kind: 'nobody-sees', place: { kind: 'sharing', section: 'rules' }, section: 'rules' }
		]);
		const unsaid = { ...plan.answers, rules: answerOf('rules') };
		expect(gapsIn({ ...plan, sharing, answers: unsaid })).toEqual([]);
	});

	it('finds no gap in a section that starts closed: it is his', () => {
		const plan = { ...whole(), sharing: { ...whole().sharing, rules: {} } };
		const programme = { ...smallProgramme, closed: new Set(['rules']) };
		expect(reviewGaps(programme, plan, walkOf(programme, plan), today)).toEqual([]);
	});

	it('finds a review whose day is past, and one that has none; on the day itself it is in time', () => {
		expect(kindsIn(whole(), '2026-04-01')).toEqual([]);
		expect(kindsIn(whole(), '2026-04-02')).toEqual(['review-overdue']);
		expect(kindsIn(whole({ review: answerOf('date') }))).toEqual(['no-review-day']);
	});

	it('finds a plan of picked cards alone, and is content with one word of his own', () => {
		const picked = (agreed: Answer) =>
			newPlan({ answers: { calm: answerOf('choose', { chosen: ['calm-tea'] }), agree: agreed } });
		expect(kindsIn(picked(answerOf('agree', { agreed: 'yes' })))).toContain('only-picked');
		expect(kindsIn(picked(answerOf('agree', { agreed: 'yes', why: 'It is mine.' })))).not.toContain('only-picked');
		expect(kindsIn(newPlan())).not.toContain('only-picked');
	});
});

describe('an early review', () => {
	const asksFor = (triggers: readonly EarlyTrigger[], otherwise: Partial<Plan> = {}) =>
		kindsIn(whole({}, { risk: { ...threeContingencies, triggers }, ...otherwise }));

	it('is asked for when staff noted a change that was agreed to ask for one', () => {
		const home = { ...emptyRiskPlan.changes, home: 'A new flat since May.' };
		const moved = { ...threeContingencies, changes: home };
		expect(kindsIn(whole({}, { risk: { ...moved, triggers: ['moved-home'] } }))).toEqual(['early-review']);
		expect(kindsIn(whole({}, { risk: { ...moved, triggers: ['staff-change'] } }))).toEqual([]);
		expect(asksFor(['moved-home', 'health'])).toEqual([]);
	});

	it('is asked for when he said that he slipped, until the plan was checked with him', () => {
		const entry = { day: '2026-01-03', sign: null, wayOut: null, feeling: null, helped: null, by: 'me' } as const;
		const diary = { slip: { ...entry, kind: 'lapse', at: '2026-01-03T10:00:00.000Z' } } as const;
		const check = {
			day: '2026-01-04',
			answers: {},
			change: [],
			changeWords: '',
			reason: 'lapse',
			by: 'together'
		} as const;
		const at = '2026-01-04T10:00:00.000Z';
		expect(asksFor(['lapse'], { diary })).toEqual(['early-review']);
		expect(asksFor(['lapse'], { diary, checks: { one: { ...check, isDone: false, at } } })).toEqual(['early-review']);
		expect(asksFor(['lapse'], { diary, checks: { one: { ...check, isDone: true, at } } })).toEqual([]);
		expect(asksFor([], { diary })).toEqual([]);
	});
});

describe('what a care manager is told', () => {
	it('holds no gap of a section that is closed to him', () => {
		const open = withPairs({ 'sign-bored': { waysOut: [], tell: [] } });
		const plan = { ...open, sharing: { ...open.sharing, signs: { carer: shared(true) } } };
		expect(kindsIn(plan)).toEqual(['no-way-out']);
		expect(gapsForCareManager(smallProgramme, plan, gapsIn(plan))).toEqual([]);
		expect(gapsForCareManager(smallProgramme, open, gapsIn(open))).toHaveLength(1);
	});

	it('holds no missing person when his helpers are closed to him', () => {
		const open = withPairs({ 'sign-bored': { waysOut: ['out-control'], tell: [] } });
		const plan = { ...open, sharing: { ...open.sharing, people: { carer: shared(true) } } };
		expect(gapsForCareManager(smallProgramme, open, gapsIn(open))).toHaveLength(1);
		expect(gapsForCareManager(smallProgramme, plan, gapsIn(plan))).toEqual([]);
	});

	it('says nothing about words of his own where a file leaves sections out', () => {
		const plan = newPlan({ answers: { calm: answerOf('choose', { chosen: ['calm-tea'] }) } });
		const kinds = (isWhole: boolean) =>
			gapsForCareManager(smallProgramme, plan, gapsIn(plan), isWhole).map(({ kind }) => kind);
		expect(kinds(true)).toContain('only-picked');
		expect(kinds(false)).not.toContain('only-picked');
	});
});
