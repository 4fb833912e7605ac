import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, fullPlan, planWith, shared } from '../../../tests/builders/small-plan.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { PartAgreement } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { draftChanges } from '#lib/plan/versions.ts';
import { emptyGridRow } from '#lib/plan/risk-plan.ts';
import { card } from '#lib/programme/authoring.ts';
import { changedIn } from './review-changes.ts';
import { factorsIn, helpersIn, reviewRows, rowsLeft } from './review-grid.ts';
import { notesBeside, viewsOn } from './review-views.ts';
import { sourceOf } from './source.ts';
import type { ReportWording } from './wording.ts';

const today = '2026-01-06';
const sections = ['life', 'start', 'signs', 'people', 'rules', 'end'];

/** Says ids instead of words. */
const ids: ReportWording = {
	card: (id) => id,
	ask: (step) => step,
	title: (journey) => journey,
	plainCard: (id) => `staff ${id}`,
	plainAsk: (step) => `staff ${step}`,
	plainTitle: (journey) => `staff ${journey}`,
	day: (day) => day,
	fullDay: (day) => day,
	hardWords: () => [],
	say: (id) => id
};

/** The full small plan, open to the care manager but for some sections. */
function openBut(closed: readonly string[] = [], otherwise: Partial<Plan> = {}): Plan {
	const open = sections.filter((section) => !closed.includes(section));
	return {
		...fullPlan(),
		sharing: Object.fromEntries(open.map((section) => [section, { 'care-manager': shared(true) }])),
		...otherwise
	};
}

function sourceFor(plan: Plan, programme = smallProgramme) {
	const about = { programme, plan, wording: ids, madeAt: () => undefined, today, planHash: '' };
	return sourceOf(about, 'care-manager');
}

describe('the risk grid of a review', () => {
	const late = { ...emptyGridRow, carers: 'Sit with him.', who: 'Night staff', by: '2026-01-05' };
	const risk = { ...fullPlan().risk, grid: { 'sign-bored': late, 'sign-shop': { ...late, by: today } } };
	const rows = reviewRows(sourceFor(openBut([], { risk })), today);

	it('has a row for each of his big signs: his words in quotes, those of staff apart', () => {
		expect(rows.map(({ sign }) => sign)).toEqual(['sign-bored', 'sign-shop', 'own-main-2']);
		expect(rows[0]).toMatchObject({
			factor: 'staff sign-bored',
			said: '“sign-bored”',
			waysOut: ['“out-avoid”', '“out-tell”'],
			tells: ['role-worker: Ann B'],
			row: late,
			isOverdue: true
		});
		expect(rows[2]).toMatchObject({ factor: undefined, kinds: ['own'], said: '“I stay in bed.”' });
	});

	it('shows a sign that nothing is done about yet', () => {
		const plan = planWith({ ...fullAnswers(), pairs: answerOf('pair', { pairs: {} }) });
		const open = reviewRows(sourceFor({ ...openBut(), answers: plan.answers }), today);
		expect(open.map(({ sign, waysOut }) => [sign, waysOut])).toContainEqual(['sign-bored', []]);
	});

	it('shows no sign of a closed section, and none that waits for its rule check', () => {
		expect(reviewRows(sourceFor(openBut(['signs'])), today)).toEqual([]);
		const unchecked = reviewRows(sourceFor(openBut([], { ruleChecks: {} })), today);
		expect(unchecked.map(({ sign }) => sign)).toEqual(['sign-bored', 'own-main-2']);
	});

	it('is filtered by factor, by who does something, and by what is overdue; on its day a row is in time', () => {
		const none = { factor: undefined, helper: undefined, isOverdueOnly: false };
		const signs = (filter: Partial<typeof none>) => rowsLeft(rows, { ...none, ...filter }).map(({ sign }) => sign);
		expect(signs({})).toHaveLength(3);
		expect(rowsLeft(rows, { ...none, isOverdueOnly: true }).map(({ sign }) => sign)).toEqual(['sign-bored']);
		expect(rowsLeft(rows, { ...none, factor: 'own' }).map(({ sign }) => sign)).toEqual(['own-main-2']);
		expect(helpersIn(rows)).toEqual(['My neighbour', 'Night staff', 'role-worker: Ann B']);
		expect(rowsLeft(rows, { ...none, helper: 'Night staff' }).map(({ sign }) => sign)).toEqual([
			'sign-bored',
			'sign-shop'
		]);
		expect(rowsLeft(rows, { ...none, helper: 'role-worker: Ann B', factor: 'own' })).toEqual([]);
	});

	it('tells by the source of a card what kind of factor it is', () => {
		const sources = { 'sign-bored': 'AC, GK', 'sign-shop': 'MHT' };
		const cards = new Map([
			...smallProgramme.cards,
			...Object.entries(sources).map(([id, source]) => [id, card(id, 'sun', source)] as const)
		]);
		const named = reviewRows(sourceFor(openBut(), { ...smallProgramme, cards }), today);
		expect(named.map(({ kinds }) => kinds)).toEqual([['fast'], ['research'], ['own']]);
		expect(factorsIn(named)).toEqual(['fast', 'research', 'own']);
		expect(rows[0]?.kinds).toEqual(['field']);
	});
});

describe('what he and staff say, side by side', () => {
	const said = (agreed: PartAgreement['agreed'], version: number): PartAgreement => ({
		agreed,
		why: 'Because.',
		version,
		at: fullPlan().changedAt
	});

	it('takes what he says of the whole plan from his own page, whatever else stands in the file', () => {
		const agreements = { 'whole-plan': { man: said('no', 1), 'care-manager': said('yes', 1) } };
		const [whole] = viewsOn(sourceFor(openBut([], { agreements, version: 1 })));
		expect(whole?.voices.map(({ party, agreed, why }) => [party, agreed, why])).toEqual([
			['man', 'yes', '“It is mine.”'],
			['care-manager', 'yes', 'Because.']
		]);
		expect(whole?.differ).toBe(false);
	});

	it('sees that they differ, and which version they speak of', () => {
		const agreements = { signs: { man: said('could-not-answer', 2), facilitator: said('yes', 1) } };
		const views = viewsOn(sourceFor(openBut([], { agreements, version: 2 })));
		expect(views[1]).toMatchObject({ part: 'signs', differ: true });
		expect(views[1]?.voices.map(({ isOlder }) => isOlder)).toEqual([false, true]);
		expect(views[1]?.voices[0]?.why).toBe('“Because.”');
	});

	it('leaves closed sections out', () => {
		const agreements = { signs: { man: said('no', 1) } };
		expect(viewsOn(sourceFor(openBut(['signs'], { agreements }))).map(({ part }) => part)).toEqual(['whole-plan']);
		expect(notesBeside(sourceFor(openBut(['start'])))).toEqual([]);
	});

	it('puts a note of staff beside what he said to the same question, word for word', () => {
		expect(notesBeside(sourceFor(openBut()))).toEqual([
			{ step: 'calm', his: ['“calm-tea”', '“calm-walk”', '“I paint.”'], staff: ['He likes mint tea.'] }
		]);
	});
});

describe('what changed', () => {
	const later = '2026-01-05T20:00:00.000Z';

	function changesOf(change: (plan: Plan) => Plan, closed: readonly string[] = []) {
		const plan = openBut(closed);
		const changed = change(plan);
		return changedIn(sourceFor(changed), draftChanges(plan, changed));
	}

	it('is told by part of the plan and by part of the form, never with what was said', () => {
		const changed = changesOf((plan) => ({
			...setAnswer(plan, 'proud', answerOf('words', { text: 'My roses.' }, later)),
			risk: { ...plan.risk, supervision: 'Weekly.' },
			staff: {},
			name: 'Jay'
		}));
		expect(changed).toEqual({
			answers: [{ journey: 'start', steps: ['proud'] }],
			form: ['supervision'],
			others: ['staff', 'manner'],
			isNothing: false
		});
		expect(JSON.stringify(changed)).not.toContain('roses');
	});

	it('tells nothing of a closed section', () => {
		const change = (plan: Plan) => ({
			...setAnswer(plan, 'proud', answerOf('words', { text: 'My roses.' }, later)),
			staff: {},
			teachBack: { start: { how: 'with-help', by: 'together', at: later } } as const
		});
		expect(changesOf(change).isNothing).toBe(false);
		expect(changesOf(change, ['start']).isNothing).toBe(true);
	});
});

it('the walk of the full small plan reaches every section that these tests close', () => {
	const reached = Object.keys(walkOf(smallProgramme, openBut()).answers).map(
		(step) => smallProgramme.steps.get(step)?.journey.section
	);
	expect(new Set(reached)).toEqual(new Set(sections));
});
