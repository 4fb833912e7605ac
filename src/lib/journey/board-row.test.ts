import { describe, expect, it } from 'vitest';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { orFail } from '../../../tests/builders/deeds.ts';
import { programmesById } from '../../cli/programmes.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, newPlan } from '../../../tests/builders/small-plan.ts';
import type { Check, DiaryEntry } from '#lib/plan/life.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { boardRowOf, isBoardRow } from './board-row.ts';
import { walkOf } from './walk.ts';

const words = {
	early: ['moved-home'] as const,
	programme: 'A programme',
	session: (id: string) => `session ${id}`,
	journey: (id: string) => `journey ${id}`,
	ask: (step: string) => `ask ${step}`
};

function rowOf(plan: Plan, place?: string) {
	return boardRowOf(smallProgramme, plan, walkOf(smallProgramme, plan), place, words);
}

const lapse: DiaryEntry = {
	kind: 'lapse',
	day: '2026-02-01',
	sign: null,
	wayOut: null,
	feeling: null,
	helped: null,
	by: 'me',
	at: laterMoment(10)
};

const check: Check = {
	day: '2026-02-02',
	answers: {},
	change: [],
	changeWords: '',
	reason: 'lapse',
	isDone: true,
	by: 'together',
	at: laterMoment(20)
};

describe('the row of a plan', () => {
	it('names the page where he goes on, as staff read it', () => {
		expect(rowOf(newPlan()).next).toMatchObject({ page: 'limits/main', asks: 'ask limits', session: null });
		expect(rowOf(newPlan(), 'calm/main').next).toMatchObject({ page: 'calm/main' });
	});

	it('counts sessions where the programme has them', () => {
		const programme = orFail(programmesById.get('custody'));
		const plan = newPlan();
		const row = boardRowOf(programme, plan, walkOf(programme, plan), undefined, words);
		expect(row.next).toMatchObject({ session: { number: 1, of: programme.sessions.length } });
		expect(row.next?.title).toMatch(/^session /);
	});

	it('holds nothing that he said', () => {
		const plan = realPlan(7);
		const answers = Object.values(plan.answers);
		const said = answers.flatMap((answer) => ('own' in answer ? answer.own.map((card) => card.words) : []));
		const texts = answers.flatMap((answer) => (answer.kind === 'words' && answer.text !== '' ? [answer.text] : []));
		const row = JSON.stringify(boardRowOf(realProgramme, plan, walkOf(realProgramme, plan), undefined, words));
		expect(said.length + texts.length).toBeGreaterThan(0);
		expect([...said, ...texts].filter((each) => each !== '' && row.includes(each))).toEqual([]);
	});

	it('remembers a slip until a check came after it', () => {
		const slipped = newPlan({ diary: { one: lapse } });
		expect(rowOf(slipped).hasLapsed).toBe(true);
		expect(rowOf({ ...slipped, checks: { one: { ...check, isDone: false } } }).hasLapsed).toBe(true);
		expect(rowOf({ ...slipped, checks: { one: check } })).toMatchObject({ hasLapsed: false, checkedOn: '2026-02-02' });
		expect(rowOf({ ...slipped, checks: { one: { ...check, at: laterMoment(5) } } }).hasLapsed).toBe(true);
	});

	it('counts the check from the day he agreed when there was none yet', () => {
		expect(rowOf(newPlan()).checkedOn).toBeNull();
		expect(rowOf(newPlan({ version: 1, agreedAt: '2026-03-04T09:00:00.000Z' })).checkedOn).toBe('2026-03-04');
	});

	it('says that it is not agreed as it stands, also where he only took his yes back', () => {
		const agree = (agreed: 'yes' | 'no') => answerOf('agree', { agreed }, laterMoment(30));
		const yes = setAnswer(newPlan(), 'agree', agree('yes'));
		expect(rowOf(yes)).toMatchObject({ version: 1, isDraft: false });
		expect(rowOf(setAnswer(yes, 'agree', agree('no')))).toMatchObject({ version: 1, isDraft: true });
	});

	it('is told from one of an older form, which is made anew', () => {
		expect(isBoardRow(rowOf(newPlan()))).toBe(true);
		expect(isBoardRow({ ...rowOf(newPlan()), form: 0 })).toBe(false);
		expect(isBoardRow(undefined)).toBe(false);
	});
});
