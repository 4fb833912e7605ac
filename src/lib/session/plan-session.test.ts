import { gapsOf } from '#lib/journey/gaps.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDeeds, orFail, standAtStart, standsAfter } from '../../../tests/builders/deeds.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { keptIn, openSession } from '../../../tests/builders/session.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, fullPlan, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import { addressOfKey } from '#lib/journey/address.ts';
import { accessOfStep } from '#lib/journey/access.ts';
import { walkOf, type Page } from '#lib/journey/walk.ts';
import { changePerson } from '#lib/plan/answer-edits.ts';
import { rewordOwn } from './own-words.ts';
import type { PlanSession } from './plan-session.svelte.ts';
import { tickRules } from './rule-ticks.ts';

const seen = { limits: answerOf('info', { seen: true }) };

function pageIn(session: PlanSession, key: string): Page {
	return orFail(session.walk.pages.find((page) => page.key === key));
}

function lookAt(session: PlanSession, key: string) {
	return session.look(addressOfKey(key));
}

describe('what stands at an address', () => {
	it('is the limits of confidentiality, before the first answer', async () => {
		const { session, sitting } = await openSession();
		const limits = pageIn(session, 'limits/main');
		expect(lookAt(session, 'calm/main')).toEqual({ kind: 'limits', page: limits });
		sitting.begin();
		expect(lookAt(session, 'big/main').kind).toBe('gone');
		expect(lookAt(session, 'sorted/main')).toEqual({ kind: 'limits', page: limits });
		expect(lookAt(session, 'limits/main')).toEqual({ kind: 'page', page: limits });
	});

	it('is his page when he may open it alone', async () => {
		const { session } = await openSession(planWith(seen));
		expect(lookAt(session, 'calm/main')).toEqual({ kind: 'page', page: pageIn(session, 'calm/main') });
	});

	it('asks for staff where staff must be there, and opens when they are', async () => {
		const { session, sitting } = await openSession(planWith(seen));
		expect(lookAt(session, 'sorted/main')).toEqual({ kind: 'staff' });
		sitting.begin();
		expect(lookAt(session, 'sorted/main').kind).toBe('page');
		sitting.end();
		expect(lookAt(session, 'sorted/main')).toEqual({ kind: 'staff' });
	});

	it.each(['', 'calm/main', '__proto__', '0'.repeat(20)])('is nothing for %j', async (address) => {
		const { session } = await openSession(planWith(seen));
		expect(session.look(address)).toEqual({ kind: 'gone' });
	});

	it('is nothing for a page that a changed answer took away', async () => {
		const { session } = await openSession(planWith({ ...seen, calm: answerOf('choose', { chosen: ['calm-walk'] }) }));
		expect(lookAt(session, 'walk-when/main').kind).toBe('page');
		session.pick(pageIn(session, 'calm/main'), 'calm-walk');
		expect(lookAt(session, 'walk-when/main')).toEqual({ kind: 'gone' });
		expect(session.nearest('walk-when/main')?.key).toBe('calm/main');
	});

	it('is never a page for staff while he is alone, whatever was said', async () => {
		await fc.assert(
			fc.asyncProperty(anyDeeds, async (deeds) => {
				const start = standAtStart(smallProgramme, planWith(fullAnswers()));
				const { plan } = orFail(standsAfter(smallProgramme, start, deeds).at(-1));
				const { session } = await openSession(plan);
				for (const { key, step } of walkOf(smallProgramme, plan).pages) {
					const look = lookAt(session, key);
					const isHis = accessOfStep(smallProgramme, step) === 'alone';
					expect(look.kind === 'page').toBe(
						isHis && (step === 'limits' || session.walk.answers['limits'] !== undefined)
					);
				}
			}),
			{ numRuns: 25 }
		);
	});
});

describe('who may open a journey', () => {
	it('is the sitting', async () => {
		const { session, sitting } = await openSession();
		expect([session.mayOpenJourney('life'), session.mayOpenJourney('signs'), session.mayOpenStep('mood')]).toEqual([
			true,
			false,
			true
		]);
		sitting.begin();
		expect(session.mayOpenJourney('signs')).toBe(true);
	});
});

describe('sensitive cards', () => {
	const idsOn = (session: PlanSession) => session.offers(pageIn(session, 'sorted/main')).cards.map(({ id }) => id);

	it('are shown when staff reveal them, and hidden when staff leave', async () => {
		const { session, sitting } = await openSession(planWith(seen));
		sitting.begin();
		expect(idsOn(session)).not.toContain('sign-hard');
		session.reveal('sorted');
		expect(idsOn(session)).toContain('sign-hard');
		sitting.end();
		expect(idsOn(session)).not.toContain('sign-hard');
	});

	it('cannot be revealed by him alone, now or for later', async () => {
		const { session, sitting } = await openSession(planWith(seen));
		session.reveal('sorted');
		expect(idsOn(session)).not.toContain('sign-hard');
		sitting.begin();
		expect(idsOn(session)).not.toContain('sign-hard');
	});

	it('are hidden again in the next sitting', async () => {
		const { session, sitting } = await openSession(planWith(seen));
		sitting.begin();
		session.reveal('sorted');
		sitting.end();
		sitting.begin();
		expect(idsOn(session)).not.toContain('sign-hard');
		session.reveal('sorted');
		expect(idsOn(session)).toContain('sign-hard');
	});

	it('may be shown in words only together', async () => {
		const { session, sitting } = await openSession();
		expect([session.mayShow('sign-hard'), session.mayShow('sign-bored'), session.mayShow('own-main-1')]).toEqual([
			false,
			true,
			true
		]);
		sitting.begin();
		expect(session.mayShow('sign-hard')).toBe(true);
	});
});

describe('a tap', () => {
	it('is kept at once', async () => {
		const { session, store } = await openSession();
		expect(session.pick(pageIn(session, 'calm/main'), 'calm-tea')).toBe('changed');
		expect(session.plan.answers['calm']).toMatchObject({ chosen: ['calm-tea'], by: 'me' });
		await session.saving.settled();
		expect(await keptIn(store, session.plan.id)).toEqual(session.plan);
	});

	it('opens new pages, and closes gaps, at once', async () => {
		const { session } = await openSession();
		const gaps = gapsOf(session.programme, session.plan, session.walk).length;
		session.pick(pageIn(session, 'calm/main'), 'calm-walk');
		expect(session.walk.pages.map(({ key }) => key)).toContain('walk-when/main');
		expect(gapsOf(session.programme, session.plan, session.walk).length).not.toBe(gaps);
	});

	it('says "full" when no more may be picked, and changes nothing', async () => {
		const { session } = await openSession();
		const page = pageIn(session, 'calm/main');
		for (const card of ['calm-tea', 'calm-bath', 'calm-dog']) session.pick(page, card);
		const before = session.plan;
		expect(session.pick(page, 'calm-drum')).toBe('full');
		expect(session.plan).toBe(before);
	});

	it('on a role adds a helper, up to the most, and takes a blank one back', async () => {
		const { session } = await openSession();
		const page = pageIn(session, 'helpers/main');
		expect(session.pick(page, 'role-worker')).toBe('changed');
		expect(session.answerOf('helpers', 'people').people).toMatchObject([
			{ role: 'role-worker', name: '', asked: false }
		]);
		session.pick(page, 'role-worker');
		expect(session.answerOf('helpers', 'people').people).toEqual([]);
		for (const role of ['role-worker', 'role-brother', 'role-nurse']) session.pick(page, role);
		expect(session.addOwn(page, 'My neighbour')).toBe('changed');
		expect(session.addOwn(page, 'My friend')).toBe('full');
		expect(session.answerOf('helpers', 'people').people).toHaveLength(4);
		expect(new Set(session.answerOf('helpers', 'people').people.map(({ id }) => id)).size).toBe(4);
	});

	it('on a page of an unknown step changes nothing', async () => {
		const { session } = await openSession();
		const strange: Page = { journey: 'x', step: 'constructor', part: { kind: 'main' }, key: 'constructor/main' };
		expect(session.pick(strange, 'calm-tea')).toBe('changed');
		expect(session.addOwn(strange, 'words')).toBe('changed');
		session.toggleNotSure(strange, true);
		expect(session.plan).toEqual(newPlan());
	});
});

describe('"Something else"', () => {
	it('adds a card in his own words, trimmed, and picks it', async () => {
		const { session } = await openSession();
		session.addOwn(pageIn(session, 'calm/main'), '  I paint.\n');
		const { chosen, own } = session.answerOf('calm', 'choose');
		expect(own).toEqual([{ id: chosen[0], words: 'I paint.' }]);
		expect(session.cardWords(orFail(chosen[0]))).toBe('I paint.');
		expect(session.cardPicture(orFail(chosen[0]))).toBeUndefined();
		expect(session.cardPicture('calm-tea')).toBe('cup');
		expect(session.cardWords('calm-tea')).toBe('I: calm-tea.');
	});

	it('keeps the card, not picked, when the page is full', async () => {
		const { session } = await openSession();
		const page = pageIn(session, 'calm/main');
		for (const card of ['calm-tea', 'calm-bath', 'calm-dog']) session.pick(page, card);
		expect(session.addOwn(page, 'I paint.')).toBe('full');
		expect(session.offers(page).cards.map(({ ownWords }) => ownWords)).toContain('I paint.');
	});

	it.each(['', '  ', '\n\t', '\u0000'])('without words (%j) does nothing', async (words) => {
		const { session } = await openSession();
		session.addOwn(pageIn(session, 'calm/main'), words);
		expect(session.addOwnToSort(pageIn(session, 'sorted/main'), words)).toBeUndefined();
		expect(session.plan).toEqual(newPlan());
	});

	it('to be sorted comes out with its id, in no place yet', async () => {
		const { session } = await openSession();
		const id = orFail(session.addOwnToSort(pageIn(session, 'sorted/main'), 'I stay in bed.'));
		expect(session.answerOf('sorted', 'sort')).toMatchObject({ places: {}, own: [{ id, words: 'I stay in bed.' }] });
	});

	it('can be said in other words, and stays the same card', async () => {
		const { session } = await openSession();
		const page = pageIn(session, 'calm/main');
		session.addOwn(page, 'I paint.');
		const id = orFail(session.answerOf('calm', 'choose').chosen[0]);
		rewordOwn(session, page, id, ' I draw. ');
		expect(session.cardWords(id)).toBe('I draw.');
		for (const words of ['', ' ', '\u0000', '\ud800']) rewordOwn(session, page, id, words);
		expect(session.cardWords(id)).toBe('I draw.');
		rewordOwn(session, pageIn(session, 'proud/main'), id, 'nothing here');
		expect(session.plan.answers).not.toHaveProperty('proud');
	});
});

describe('"I am not sure" and passing by', () => {
	it('are marks on the page, and a tap takes them off', async () => {
		const { session } = await openSession();
		const page = pageIn(session, 'calm/main');
		session.toggleNotSure(page, true);
		expect(session.isNotSure(page)).toBe(true);
		session.toggleNotSure(page, false);
		expect(session.isNotSure(page)).toBe(false);
		session.toggleNotSure(page, true);
		session.pick(page, 'calm-tea');
		expect(session.isNotSure(page)).toBe(false);
	});

	it('are said by Next where nothing was said, and only there', async () => {
		const { session } = await openSession(planWith({ calm: answerOf('choose', { chosen: ['calm-tea'] }) }));
		const before = session.plan;
		session.passBy(pageIn(session, 'calm/main'));
		expect(session.plan).toBe(before);
		session.passBy(pageIn(session, 'proud/main'));
		expect(session.plan.answers['proud']).toMatchObject({ text: '', marks: { main: 'skipped' } });
		session.passBy(pageIn(session, 'proud/main'));
		session.toggleNotSure(pageIn(session, 'goods/main'), true);
		session.passBy(pageIn(session, 'goods/main'));
		expect(session.isNotSure(pageIn(session, 'goods/main'))).toBe(true);
	});
});

describe('whose words an answer is', () => {
	it('is his alone, or said together, by who sits there when it is first said', async () => {
		const { session, sitting } = await openSession(planWith(seen));
		session.pick(pageIn(session, 'calm/main'), 'calm-tea');
		session.pick(pageIn(session, 'calm/main'), 'calm-dog');
		expect(session.plan.answers['calm']?.by).toBe('me');
		sitting.begin();
		session.pick(pageIn(session, 'goods/main'), 'good-job');
		expect(session.plan.answers['goods']?.by).toBe('together');
		expect(session.joined).toBeNull();
	});

	it('is said together once his own answer is changed with staff, and the page can say so', async () => {
		const { session, sitting } = await openSession(planWith(seen));
		const calm = pageIn(session, 'calm/main');
		session.pick(calm, 'calm-tea');
		sitting.begin();
		session.toggleNotSure(calm, true);
		session.toggleNotSure(calm, false);
		session.change(pageIn(session, 'limits/main'), 'info', (answer) => ({ ...answer, seen: true }));
		expect(session.plan.answers['calm']?.by).toBe('me');
		expect(session.plan.answers['limits']?.by).toBe('me');
		expect(session.joined).toBeNull();
		session.pick(calm, 'calm-dog');
		expect(session.plan.answers['calm']?.by).toBe('together');
		expect(session.joined).toBe('calm');
		session.sayWho('calm', 'me');
		expect(session.joined).toBeNull();
		expect(session.plan.answers['calm']?.by).toBe('me');
	});
	it('can be said otherwise, and nothing else changes', async () => {
		const { session } = await openSession(planWith(fullAnswers()));
		session.sayWho('calm', 'staff');
		expect(session.plan.answers['calm']).toEqual({ ...planWith(fullAnswers()).answers['calm'], by: 'staff' });
		const before = session.plan;
		session.sayWho('no-such', 'staff');
		expect(session.plan).toBe(before);
	});
});

describe('the rule check', () => {
	it('is ticked by staff, with their initials, and taken back', async () => {
		const { session, sitting } = await openSession(planWith(fullAnswers()));
		expect(session.waits('calm-walk')).toBe(true);
		sitting.begin();
		tickRules(session, 'calm-walk', true, ' MK\t');
		expect(session.waits('calm-walk')).toBe(false);
		expect(session.plan.ruleChecks['calm-walk']?.by).toBe('MK');
		tickRules(session, 'calm-walk', false, '');
		expect(session.waits('calm-walk')).toBe(true);
	});

	it('cannot be ticked by him alone', async () => {
		const { session } = await openSession(planWith(fullAnswers()));
		tickRules(session, 'calm-walk', true, 'Jo');
		expect(session.waits('calm-walk')).toBe(true);
	});
});

describe('the agreement', () => {
	it('makes a version, and another one when the plan changed and he says yes again', async () => {
		const { session, sitting } = await openSession();
		sitting.begin();
		const page = pageIn(session, 'agree/main');
		session.agree(page, 'yes');
		expect(session.plan.version).toBe(1);
		session.pick(pageIn(session, 'calm/main'), 'calm-tea');
		session.agree(page, 'yes');
		expect(session.plan.version).toBe(2);
		expect(session.answerOf('agree', 'agree').agreed).toBe('yes');
	});

	it('is taken back by the same tap when nothing changed, and keeps its version', async () => {
		const { session } = await openSession();
		const page = pageIn(session, 'agree/main');
		session.agree(page, 'yes');
		session.agree(page, 'yes');
		expect(session.answerOf('agree', 'agree').agreed).toBeNull();
		expect(session.plan.version).toBe(1);
		session.agree(page, 'no');
		expect(session.answerOf('agree', 'agree').agreed).toBe('no');
	});
});

describe('what he is called', () => {
	it('changes with the voice, and never becomes nothing', async () => {
		const { session } = await openSession();
		session.setManner({ name: ' Al\n', voice: 'he', needs: ['pictures'] });
		expect(session.plan).toMatchObject({ name: 'Al', voice: 'he', needs: ['pictures'] });
		expect(session.words.card('calm-tea')).toBe('He: calm-tea.');
		session.setManner({ name: ' ', voice: 'i', needs: [] });
		expect(session.plan).toMatchObject({ name: 'Al', voice: 'i' });
	});
});

describe('how he wants to see and hear his plan', () => {
	it('changes one thing at a time, at once, and is kept with his plan', async () => {
		const { session, store } = await openSession();
		const before = session.plan.settings;
		session.mine.set({ textSize: 3 });
		session.mine.set({ background: 'blue' });
		expect(session.plan.settings).toEqual({ ...before, textSize: 3, background: 'blue' });
		await session.saving.settled();
		expect((await keptIn(store, session.plan.id)).settings).toEqual(session.plan.settings);
	});

	it('has a word level that changes the words, and leaves his name', async () => {
		const { session } = await openSession();
		const before = session.words;
		session.setManner({ level: 1 });
		expect(session.plan).toMatchObject({ level: 1, name: 'Jo' });
		expect(session.words).not.toBe(before);
	});

	it('remembers once what he was told', async () => {
		const { session } = await openSession();
		session.mine.tell('hide');
		session.mine.tell('hide');
		session.mine.tell('practice');
		expect(session.plan.settings.told).toEqual(['hide', 'practice']);
	});
});

describe('how he showed what a part is about', () => {
	it('is noted with who says so, and taken back by the same tap', async () => {
		const { session, sitting } = await openSession();
		sitting.begin();
		session.mine.showBack('life', 'with-help');
		expect(session.plan.teachBack['life']).toMatchObject({ how: 'with-help', by: 'together' });
		session.mine.showBack('life', 'on-his-own');
		expect(session.plan.teachBack['life']?.how).toBe('on-his-own');
		session.mine.showBack('life', 'on-his-own');
		expect(session.plan.teachBack).toEqual({});
	});

	it('counts nowhere: neither as a gap nor as a change of what he agreed', async () => {
		const { session } = await openSession(fullPlan());
		const before = gapsOf(session.programme, session.plan, session.walk);
		session.mine.showBack('life', 'needs-help');
		expect(gapsOf(session.programme, session.plan, session.walk)).toEqual(before);
	});
});

describe('where he is', () => {
	it('is remembered, and so is the check page he came from', async () => {
		const { session, store } = await openSession();
		session.remember('calm/main');
		expect(await store.recallPlace(session.plan.id)).toEqual({ ok: true, value: 'calm/main' });
		const [page] = session.walk.pages;
		if (page === undefined) throw new Error('The walk has no page.');
		expect(session.wayBack.check).toBeNull();
		session.wayBack.leave('plan', page);
		expect(session.wayBack.check).toBe('plan');
		session.wayBack.forget();
		expect(session.wayBack.check).toBeNull();
		expect([session.wayBack.takeChanged(), session.wayBack.takeChanged()]).toEqual([page.key, null]);
		expect(session.today).toBe('2026-01-06');
	});

	it('is no answer: an answer of another kind than asked for is empty', async () => {
		const { session } = await openSession(fullPlan());
		expect(session.answerOf('calm', 'words')).toMatchObject({ kind: 'words', text: '' });
		expect(session.answerOf('constructor', 'words')).toMatchObject({ kind: 'words', text: '' });
	});
});

describe('whatever is typed or pasted', () => {
	const typed = (most: number) =>
		fc
			.oneof(
				fc.string({ unit: 'binary', maxLength: most }),
				fc.string({
					unit: fc.constantFrom('\t', '\r', '\n', '\u0000', '\ud83d', '\ude00', '\u2028', ' ', 'a'),
					maxLength: most
				})
			)
			.map((text) => text.slice(0, most));
	const anyDay = fc.constantFrom(null, '', '2026-02-30', '0002-01-01', '2026-05-01', '20260-01-01', 'soon');

	it('is kept as a plan that can be opened again', async () => {
		const texts = fc.record({
			name: typed(60),
			phone: typed(40),
			when: typed(120),
			own: typed(200),
			text: typed(300),
			why: typed(300),
			reference: typed(60),
			initials: typed(10),
			called: typed(60)
		});
		await fc.assert(
			fc.asyncProperty(texts, anyDay, async (said, day) => {
				const { session, sitting, store } = await openSession(planWith(fullAnswers()));
				sitting.begin();
				const calm = pageIn(session, 'calm/main');
				session.addOwn(calm, said.own);
				rewordOwn(session, calm, 'own-main-1', said.own);
				session.addOwnToSort(pageIn(session, 'sorted/main'), said.own);
				session.change(pageIn(session, 'helpers/who-person-1'), 'people', (answer) =>
					changePerson(answer, 'person-1', { name: said.name, phone: said.phone, when: said.when })
				);
				session.change(pageIn(session, 'proud/main'), 'words', (answer) => ({ ...answer, text: said.text }));
				session.change(pageIn(session, 'agree/main'), 'agree', (answer) => ({ ...answer, why: said.why }));
				session.change(pageIn(session, 'review/main'), 'date', (answer) => ({ ...answer, date: day }));
				session.change(pageIn(session, 'rules/order'), 'rules', (answer) => ({
					...answer,
					reference: said.reference,
					date: day
				}));
				session.change(pageIn(session, 'garden-goal/rung-plan'), 'ladder', (answer) => ({
					...answer,
					rungs: answer.rungs.map((rung) => ({ ...rung, when: day }))
				}));
				tickRules(session, 'calm-walk', true, said.initials);
				session.setManner({ name: said.called, voice: 'i', needs: [] });
				await session.saving.settled();
				expect(session.saving.state).toBe('saved');
				expect(await keptIn(store, session.plan.id)).toEqual(session.plan);
			}),
			{ numRuns: 60 }
		);
	});

	it('is kept as it was said, when it is plain', async () => {
		const { session } = await openSession(planWith(fullAnswers(), newPlan({ changedAt: laterMoment(1) })));
		const text = 'Zoë said: “I can” – 50 % 😀\nand again.';
		session.change(pageIn(session, 'proud/main'), 'words', (answer) => ({ ...answer, text }));
		expect(session.answerOf('proud', 'words').text).toBe(text);
	});
});
