import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDeeds, orFail, standAtStart, standsAfter } from '../../../tests/builders/deeds.ts';
import { realPlan, realProgramme, wordingFor } from '../../../tests/builders/real-pack.ts';
import { smallLanguages, smallPack, smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, fullPlan, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import { needsRuleCheck } from '#lib/journey/rules.ts';
import { gapsOf } from '#lib/journey/gaps.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { usualLook } from '#lib/pictures/look.ts';
import { markAsUnchecked, setAnswer, setShare } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { AddOnPack, Flag } from '#lib/programme/grammar.ts';
import { composeProgramme } from '#lib/programme/compose-programme.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import { wordingOf } from '#lib/words/wording.ts';
import { pageLine, type Block, type Cover, type Row } from './blocks.ts';
import { reportForMan } from './man.ts';
import type { ReportWording } from './wording.ts';

const today = '2026-01-06';
const words = wordingOf(smallLanguages, { language: 'en-GB', manner: { voice: 'i', level: 2 } }, () => undefined);
words.add(paperTexts);
const wording: ReportWording = { ...words, hardWords: () => [] };

function reportOn(plan: Plan, programme: Programme = smallProgramme) {
	return reportForMan({ programme, plan, wording, madeAt: () => undefined, today, planHash: 'a1b2c3d4e5f6' });
}

function realReport(plan: Plan) {
	return reportForMan({
		programme: realProgramme,
		plan,
		wording: wordingFor(plan),
		madeAt: () => undefined,
		today,
		planHash: 'a1b2c3d4e5f6'
	});
}

/** Says ids instead of words, so that a test can tell which cards stand on paper. */
const idsForWords: ReportWording = {
	card: (id) => `[${id}]`,
	ask: (step) => `ask ${step}`,
	title: (journey) => `title ${journey}`,
	day: (day) => day,
	fullDay: (day) => `full ${day}`,
	hardWords: () => [],
	plainCard: (id) => `plain ${id}`,
	plainAsk: (step) => `plain ask ${step}`,
	plainTitle: (journey) => `plain title ${journey}`,
	say: (id) => id
};

/** The real plan on paper, told in ids. */
function realText(plan: Plan): string {
	return textOf(
		reportForMan({
			programme: realProgramme,
			plan,
			wording: idsForWords,
			madeAt: () => undefined,
			today,
			planHash: 'a1b2c3d4e5f6'
		}).blocks
	);
}

function rowsIn(plan: Plan, step: string, programme: Programme = smallProgramme): readonly Row[] {
	return rowsOfBlocks(reportOn(plan, programme).blocks).filter((row) => row.step === step);
}

function rowsOfBlocks(blocks: readonly Block[]): readonly Row[] {
	return blocks.flatMap((block) => (block.kind === 'row' ? [block] : []));
}

function coverOf(blocks: readonly Block[]): Cover {
	return orFail(blocks.flatMap((block) => (block.kind === 'cover' ? [block] : []))[0]);
}

function sectionsOf(blocks: readonly Block[]): readonly string[] {
	return blocks.flatMap((block) => (block.kind === 'section' ? [block.section] : []));
}

/** Everything that would be read on paper. */
function textOf(blocks: readonly Block[]): string {
	return JSON.stringify(blocks);
}

/** The small pack with flags on some of its cards. */
function programmeWithFlags(flags: Readonly<Record<string, readonly Flag[]>>): Programme {
	const decks = smallPack.decks.map((deck) => ({
		...deck,
		cards: deck.cards.map((card) => ({ ...card, flags: flags[card.id] ?? card.flags ?? [] }))
	}));
	return composeProgramme({ ...smallPack, decks });
}

const full = fullPlan();

describe('the hard words of the paper', () => {
	const explained = { word: 'tea', meaning: 'A hot drink.', picture: 'cup-break' };
	const knows: ReportWording = {
		...wording,
		hardWords: (texts) => (texts.some((text) => text.includes('calm-tea')) ? [explained] : [])
	};
	const blocksOf = (plan: Plan, by: ReportWording = knows) =>
		reportForMan({
			programme: smallProgramme,
			plan,
			wording: by,
			madeAt: () => undefined,
			today,
			planHash: 'a1b2c3d4e5f6'
		}).blocks;

	it('stand at the end, each with its picture and meaning, under a heading of their own; only his card comes after', () => {
		const blocks = blocksOf(full);
		const from = blocks.findIndex((block) => block.kind === 'section' && block.section === 'hard-words');
		const [heading, word, ...more] = blocks.slice(from);
		expect(heading).toMatchObject({ kind: 'section', section: 'hard-words', words: 'Hard words in my plan' });
		expect(word).toEqual({ kind: 'hard-word', ...explained });
		expect(blocks[from - 1]?.kind).toBe('page');
		expect(more.map(({ kind }) => kind)).toEqual(['page', 'heading', 'text', 'pocket-card']);
	});

	it('are only those that are read on this paper: without any, there is no heading', () => {
		const silent = blocksOf(newPlan());
		expect(textOf(silent)).not.toContain('calm-tea');
		expect(sectionsOf(silent)).not.toContain('hard-words');
	});

	it('are looked for in every text of the paper: cover, headings, cards and what stands below them', () => {
		const asked: string[] = [];
		blocksOf(full, { ...wording, hardWords: (texts) => (asked.push(...texts), []) });
		const { blocks } = reportOn(full);
		const rows = rowsOfBlocks(blocks).flatMap(({ item, lines }) => [
			item.words,
			...lines.map((line) => line.item.words)
		]);
		const headings = blocks.flatMap((block) =>
			block.kind === 'question' || block.kind === 'section' ? [block.words] : []
		);
		expect(rows.length).toBeGreaterThan(10);
		for (const text of [...rows, ...headings, coverOf(blocks).limits.title]) expect(asked).toContain(text);
	});
});

describe('the order of the paper', () => {
	it('is the cover, the good life first, all sections, and the good life again at the end', () => {
		const { blocks } = reportOn(full);
		expect(blocks[0]?.kind).toBe('cover');
		expect(sectionsOf(blocks)).toEqual(['life', 'start', 'signs', 'people', 'rules', 'end', 'closing']);
	});

	it('starts and ends with the good life on the real pack; only the hard words come after', () => {
		for (const seed of [1, 2, 3, 4, 5]) {
			const { blocks: all } = realReport(realPlan(seed));
			const blocks = all.slice(
				0,
				all.findIndex((block) => block.kind === 'section' && block.section === 'hard-words')
			);
			const sections = sectionsOf(blocks);
			expect(sections[0]).toBe('good-life');
			expect(sections.at(-1)).toBe('closing');
			expect(blocks.filter(({ kind }) => kind === 'cover')).toHaveLength(1);
			const after = blocks.slice(
				blocks.findIndex((block) => block.kind === 'section' && block.section === 'closing') + 1,
				blocks.findLastIndex((block) => block.kind === 'page')
			);
			expect(after.length).toBeGreaterThan(0);
			expect(rowsOfBlocks(after).map(({ role }) => role)).toEqual(after.map(() => 'goal'));
		}
	});

	it('has no closing while there is no goal, and no heading above nothing', () => {
		expect(sectionsOf(reportOn(newPlan()).blocks)).toEqual([]);
		const { blocks } = reportOn(planWith({ calm: answerOf('choose') }));
		expect(blocks.map(({ kind }) => kind)).toEqual(['cover']);
	});

	it('never leaves a heading without a row below it', () => {
		const start = fc.constantFrom<Plan>(realPlan(1), { ...realPlan(2), ruleChecks: {} }, realPlan(3, 'thin'));
		fc.assert(
			fc.property(start, anyDeeds, (from, deeds) => {
				const { plan } = orFail(standsAfter(realProgramme, standAtStart(realProgramme, from), deeds).at(-1));
				const kinds = reportForMan({
					programme: realProgramme,
					plan,
					wording: idsForWords,
					madeAt: () => undefined,
					today,
					planHash: 'a1b2c3d4e5f6'
				}).blocks.map(({ kind }) => kind);
				kinds.forEach((kind, index) => {
					if (kind === 'question') expect(['row', 'list', 'table']).toContain(kinds[index + 1]);
					if (kind === 'section') expect(['question', 'row']).toContain(kinds[index + 1]);
					if (kind === 'heading') expect(['band', 'text']).toContain(kinds[index + 1]);
				});
			}),
			{ numRuns: 30 }
		);
	});
});

describe('a sign', () => {
	it('prints with its ways out and who he tells beside it', () => {
		const [bored] = rowsIn(full, 'pairs');
		expect(bored).toMatchObject({
			role: 'sign',
			item: { words: 'I: sign-bored.', picture: 'bored' },
			lines: [
				{ role: 'way-out', item: { words: 'I: out-avoid.', picture: 'path' } },
				{ role: 'way-out', item: { words: 'I: out-tell.' } },
				{ role: 'tell', item: { words: 'I: role-worker.: Ann B' } }
			]
		});
	});

	it('never prints without a way out', () => {
		const pairs = answerOf('pair', { pairs: { 'sign-bored': { waysOut: [], tell: ['role-worker'] } } });
		expect(rowsIn(setAnswer(full, 'pairs', pairs), 'pairs')).toEqual([]);
		expect(textOf(reportOn(setAnswer(full, 'pairs', pairs)).blocks)).not.toContain('sign-bored');
	});

	it('does not print beside a way out that waits for its rule check', () => {
		const plan = markAsUnchecked(full, 'out-escape', full.changedAt);
		expect(rowsIn(plan, 'pairs').map(({ item }) => item.words)).toEqual(['I: sign-bored.', 'I stay in bed.']);
	});

	it('does not print by itself where the big ones are picked', () => {
		expect(rowsIn(full, 'big')).toEqual([]);
		expect(rowsIn(full, 'sorted')).toEqual([]);
	});

	it('names only helpers whom he asked as those he tells', () => {
		const people = [{ id: 'person-1', role: 'role-worker', name: 'Zed', phone: '0', when: '', asked: false }];
		const [bored] = rowsIn(setAnswer(full, 'helpers', answerOf('people', { people })), 'pairs');
		expect(bored?.lines.at(-1)?.item.words).toBe('I: role-worker.');
	});

	it('prints with a way out or shows as a gap, whatever is said on the real pack', () => {
		const start = fc.constantFrom<Plan>(realPlan(1), { ...realPlan(2), ruleChecks: {} }, realPlan(5));
		fc.assert(
			fc.property(start, anyDeeds, (from, deeds) => {
				const { plan } = orFail(standsAfter(realProgramme, standAtStart(realProgramme, from), deeds).at(-1));
				const walk = walkOf(realProgramme, plan);
				const { blocks } = reportForMan({
					programme: realProgramme,
					plan,
					wording: idsForWords,
					madeAt: () => undefined,
					today,
					planHash: 'a1b2c3d4e5f6'
				});
				const rows = rowsOfBlocks(blocks);
				const printed = [...rows.map(({ item }) => item.words), ...signsInTables(blocks)];
				const gaps = gapsOf(realProgramme, plan, walk).filter(({ isHint }) => !isHint);
				for (const row of rows.filter(({ role }) => role === 'sign')) {
					expect(row.lines.map(({ role }) => role)).toContain('way-out');
				}
				const pairs = walk.answers['wo-pair'];
				for (const page of walk.pages) {
					if (page.step !== 'wo-pair' || page.part.kind !== 'ways-out') continue;
					const { sign } = page.part;
					const outs = pairs?.kind === 'pair' ? (pairs.pairs[sign]?.waysOut ?? []) : [];
					const isPrinted = printed.includes(idsOrOwn(plan, sign));
					const isGap = gaps.some(({ card }) => card === sign || outs.includes(card ?? ''));
					expect(isPrinted || isGap).toBe(true);
				}
			}),
			{ numRuns: 40 }
		);
	});
});

/** What heads each row of the tables, where rows are set close; each of them with something in a cell beside it. */
function signsInTables(blocks: readonly Block[]): readonly string[] {
	return blocks.flatMap((block) =>
		block.kind === 'table' && block.columns[0]?.words === 'paper-close-sign'
			? block.rows.map(([head, beside]) => {
					expect(beside?.lines.length).toBeGreaterThan(0);
					return head?.lines[0]?.words ?? '';
				})
			: []
	);
}

function idsOrOwn(plan: Plan, card: string): string {
	const own = Object.values(plan.answers).flatMap((answer) => ('own' in answer ? answer.own : []));
	return own.find(({ id }) => id === card)?.words ?? `[${card}]`;
}

describe('a flagged card', () => {
	it('is on no paper until staff ticked "checked against his rules"', () => {
		const unchecked = { ...full, ruleChecks: {} };
		const text = textOf(reportOn(unchecked).blocks);
		for (const card of ['calm-walk', 'sign-shop', 'out-escape', 'role-brother', 'rule-park']) {
			expect(textOf(reportOn(full).blocks)).toContain(`I: ${card}.`);
			expect(text).not.toContain(card);
		}
		expect(text).toContain('I: calm-tea.');
		expect(text).not.toContain('07700 900456');
	});

	it.each([
		['calm-tea', 'calm'],
		['feel-sad', 'mood'],
		['body-head', 'mood'],
		['goal-garden', 'garden-goal'],
		['rung-seed', 'garden-goal'],
		['who-me', 'garden-goal'],
		['excuse-one', 'excuses'],
		['truth-one', 'excuses'],
		['out-avoid', 'pairs'],
		['role-worker', 'pairs'],
		['role-worker', 'helpers']
	])('%s is not on paper through %s either, whatever the kind of question', (card, step) => {
		expect(JSON.stringify(rowsIn(full, step))).toContain(`I: ${card}.`);
		const programme = programmeWithFlags({ [card]: ['people'] });
		expect(textOf(reportOn(full, programme).blocks)).not.toContain(`I: ${card}.`);
	});

	it('that is not checked is on no paper, whatever is said on the real pack', () => {
		const start = fc.constantFrom<Plan>({ ...realPlan(1), ruleChecks: {} }, { ...realPlan(2), ruleChecks: {} });
		fc.assert(
			fc.property(start, anyDeeds, (from, deeds) => {
				const { plan } = orFail(standsAfter(realProgramme, standAtStart(realProgramme, from), deeds).at(-1));
				const text = realText(plan);
				for (const card of realProgramme.cards.values()) {
					if (needsRuleCheck(card)) expect(text).not.toContain(`[${card.id}]`);
				}
			}),
			{ numRuns: 30 }
		);
	});
});

describe('a helper on paper', () => {
	it('has his number only after "I asked them"', () => {
		const person = {
			id: 'person-1',
			role: 'role-worker',
			name: ' Ann ',
			phone: ' 01632 960123 ',
			when: ' By day ',
			asked: true
		};
		const asked = setAnswer(full, 'helpers', answerOf('people', { people: [person] }));
		expect(rowsIn(asked, 'helpers')[0]).toMatchObject({
			role: 'person',
			number: 1,
			lines: [
				{ role: 'name', label: '', item: { words: 'Ann' } },
				{ role: 'phone', item: { words: '01632 960123' } },
				{ role: 'when', item: { words: 'By day' } }
			]
		});
		const notAsked = setAnswer(full, 'helpers', answerOf('people', { people: [{ ...person, asked: false }] }));
		expect(textOf(reportOn(notAsked).blocks)).not.toContain('01632 960123');
		expect(rowsIn(notAsked, 'helpers')[0]?.lines.map(({ role }) => role)).toEqual(['name', 'when']);
	});

	it('stands in call order, counted without those who wait for their rule check', () => {
		const plan = markAsUnchecked(full, 'role-brother', full.changedAt);
		const people = ['role-brother', 'role-nurse', 'role-worker'].map((role, index) => ({
			id: `person-${index}`,
			role,
			name: '',
			phone: '',
			when: '',
			asked: false
		}));
		const rows = rowsIn(setAnswer(plan, 'helpers', answerOf('people', { people })), 'helpers');
		expect(rows.map(({ number, item }) => [number, item.words])).toEqual([
			[1, 'I: role-nurse.'],
			[2, 'I: role-worker.']
		]);
	});
});

describe('the other questions', () => {
	it('print an excuse only with its true words', () => {
		expect(rowsIn(full, 'excuses').map(({ item, lines }) => [item.words, lines[0]?.item.words])).toEqual([
			['I: excuse-one.', 'I: truth-one.'],
			['I: excuse-two.', 'I can wait.']
		]);
		const half = setAnswer(full, 'excuses', answerOf('excuse', { chosen: ['excuse-one'] }));
		expect(rowsIn(half, 'excuses')).toEqual([]);
	});

	it('print a goal and its rungs in order, each with who and by when', () => {
		expect(rowsIn(full, 'garden-goal').slice(0, 3)).toMatchObject([
			{ role: 'goal', item: { words: 'I: goal-garden.' }, number: undefined },
			{
				role: 'rung',
				number: 1,
				item: { words: 'I: rung-seed.' },
				lines: [{ item: { words: 'I: who-me.' } }, { item: { words: '1 February 2026' } }]
			},
			{ role: 'rung', number: 2, item: { words: 'I buy a spade.', picture: 'something-else' }, lines: [] }
		]);
	});

	it('print feelings and body, rules with their order, his own words and his yes with why', () => {
		expect(rowsIn(full, 'mood').map(({ item }) => item.words)).toEqual(['I: feel-sad. Strong.', 'I: body-head.']);
		expect(rowsIn(full, 'rules').map(({ role, item }) => [role, item.words])).toEqual([
			['answer', 'Order: REF 12'],
			['answer', 'Date of the order: 1 December 2025'],
			['rule', 'I: rule-park.']
		]);
		expect(rowsIn(full, 'walk-when')[0]?.item.words).toBe('After tea.\nWith Sam.');
		expect(rowsIn(full, 'agree')[0]).toMatchObject({
			item: { words: 'I agree with my plan.' },
			lines: [{ role: 'own-words', item: { words: 'It is mine.' } }]
		});
	});

	it.each([
		['no', 'I do not agree yet.'],
		['could-not-answer', 'I could not answer.']
	] as const)('print %s as it is', (agreed, words) => {
		expect(rowsIn(setAnswer(full, 'agree', answerOf('agree', { agreed, why: ' ' })), 'agree')[0]).toMatchObject({
			item: { words },
			lines: []
		});
	});

	it('print nothing where nothing was said', () => {
		const empty = Object.fromEntries(Object.entries(fullAnswers()).map(([step, { kind }]) => [step, answerOf(kind)]));
		const said = {
			...empty,
			agree: answerOf('agree', { why: 'only why' }),
			proud: answerOf('words', { text: ' \n ' })
		};
		expect(rowsOfBlocks(reportOn(planWith(said)).blocks)).toEqual([]);
	});

	it('print a day where a pack asks for one that is not the review', () => {
		const programme = { ...smallProgramme, landmarks: { ...smallProgramme.landmarks, reviewDate: 'none' } };
		expect(rowsIn(full, 'review', programme)[0]?.item.words).toBe('1 April 2026');
	});

	it('have the words of the question above them, or the card that leads them', () => {
		const headings = reportOn(full).blocks.flatMap((block) => (block.kind === 'question' ? [block] : []));
		expect(headings).toContainEqual({ kind: 'question', step: 'calm', words: 'I: lead-calm.' });
		expect(headings).toContainEqual({ kind: 'question', step: 'goods', words: 'I: goods.' });
	});

	it('are all on paper on the real pack: each card, each name, each number', () => {
		for (const seed of [1, 2, 3]) {
			const plan = realPlan(seed);
			const text = textOf(realReport(plan).blocks);
			const wordsOf = wordingFor(plan);
			for (const answer of Object.values(walkOf(realProgramme, plan).answers)) {
				if (answer.kind === 'choose')
					for (const card of answer.chosen) expect(text).toContain(quoted(plan, card, wordsOf));
				if (answer.kind !== 'people') continue;
				for (const { name, phone } of answer.people) {
					expect(text).toContain(name.trim());
					expect(text).toContain(phone.trim());
				}
			}
		}
	});
});

function quoted(plan: Plan, card: string, words: ReportWording): string {
	const own = Object.values(plan.answers).flatMap((answer) => ('own' in answer ? answer.own : []));
	return JSON.stringify(own.find(({ id }) => id === card)?.words ?? words.card(card)).slice(1, -1);
}

describe('an answer that cannot be reached', () => {
	it('is not printed, and is printed again when it can', () => {
		const without = setAnswer(full, 'calm', answerOf('choose', { chosen: ['calm-tea'] }));
		expect(textOf(reportOn(without).blocks)).not.toContain('With Sam.');
		expect(without.answers['walk-when']).toBe(full.answers['walk-when']);
		const again = setAnswer(without, 'calm', orFail(full.answers['calm']));
		expect(textOf(reportOn(again).blocks)).toContain('With Sam.');
	});

	it('is not printed page by page either: rungs without a goal, a body without a feeling', () => {
		const plan = planWith(
			{
				mood: answerOf('feelings', { body: ['body-head'] }),
				'garden-goal': answerOf('ladder', { rungs: [{ card: 'rung-seed', who: null, when: null }] })
			},
			full
		);
		expect(textOf(reportOn(plan).blocks)).not.toContain('body-head');
		expect(textOf(reportOn(plan).blocks)).not.toContain('rung-seed');
	});

	it('does not print the staff layer, ever', () => {
		expect(textOf(reportOn(full).blocks)).not.toContain('mint');
	});
});

describe('the cover', () => {
	it('says whose plan it is, from when, which version, when it is looked at again and who has a copy', () => {
		const cover = coverOf(reportOn(full).blocks);
		expect(cover).toMatchObject({ name: 'Jo', title: 'My plan', copies: { values: ['I: role-worker.'] } });
		expect(cover.facts.map(({ value }) => value)).toEqual([
			'6 January 2026',
			'version 1, agreed on 5 January 2026',
			'1 April 2026'
		]);
		expect(cover.limits.lines.map(({ words }) => words)).toEqual(['I: right-stop.', 'I: right-tell.']);
	});

	it('says that a plan is a draft, and that an agreed one was changed since', () => {
		expect(coverOf(reportOn(newPlan()).blocks).facts[1]?.value).toBe('a draft, not agreed yet');
		const changed = setAnswer(full, 'proud', answerOf('words', { text: 'New' }, '2026-01-05T12:00:00.000Z'));
		expect(coverOf(reportOn(changed).blocks).facts[1]?.value).toContain('changed after version 1');
	});

	it('says so when no day and no copy were said', () => {
		const cover = coverOf(reportOn(newPlan()).blocks);
		expect(cover.facts[2]?.value).toBe('a day we still choose');
		expect(cover.copies.values).toEqual(['Only me, so far.']);
	});

	it('names no copy that waits for its rule check', () => {
		const plan = planWith({ copies: answerOf('choose', { chosen: ['role-brother', 'role-nurse'] }) });
		expect(coverOf(reportOn(plan).blocks).copies.values).toEqual(['I: role-nurse.']);
	});

	it('holds no word that tells a stranger why', () => {
		const offence =
			/sex|offen[cds]|abus|victim|rape|crime|criminal|convict|prison|child|porn|assault|harm|relapse|risk|SOTSEC/i;
		for (const seed of [1, 2, 3, 4, 5, 6]) {
			for (const voice of ['i', 'he'] as const) {
				const plan: Plan = { ...realPlan(seed), voice, name: 'Jo' };
				expect(JSON.stringify(coverOf(realReport(plan).blocks))).not.toMatch(offence);
			}
		}
	});
});

describe('who may read a section', () => {
	it('is the man unless he said otherwise: a section closed to him is not printed', () => {
		const plan = setShare(full, 'start', 'man', { shown: false, basis: 'agreed', at: full.changedAt });
		expect(sectionsOf(reportOn(plan).blocks)).not.toContain('start');
		expect(textOf(reportOn(plan).blocks)).not.toContain('calm-tea');
	});

	it('closes the goals at the end too', () => {
		const plan = setShare(full, 'life', 'man', { shown: false, basis: 'agreed', at: full.changedAt });
		expect(sectionsOf(reportOn(plan).blocks)).not.toContain('closing');
		expect(textOf(reportOn(plan).blocks)).not.toContain('goal-garden');
	});

	it('closes only the goals of its own section, when another section has goals too', () => {
		const more: AddOnPack = {
			format: 'steady-add-on',
			id: 'more-goals',
			version: 1,
			adds: [
				{ kind: 'deck', deck: { id: 'more', cards: [{ id: 'more-goal', picture: 'star', source: 'ours' }] } },
				{
					kind: 'journey',
					after: 'life',
					journey: {
						id: 'more',
						picture: 'star',
						access: 'alone',
						section: 'more',
						steps: [
							{
								id: 'more-ladder',
								picture: 'ladder',
								question: { kind: 'ladder', decks: ['more'], goals: ['more-goal'], rungs: [], who: 'who' }
							}
						]
					}
				}
			]
		};
		const programme = composeProgramme(smallPack, [more]);
		const both = planWith({ 'more-ladder': answerOf('ladder', { goal: 'more-goal' }) }, full);
		const closed = (section: string) =>
			textOf(
				reportOn(setShare(both, section, 'man', { shown: false, basis: 'agreed', at: full.changedAt }), programme)
					.blocks
			);
		expect(sectionsOf(reportOn(both, programme).blocks).at(-1)).toBe('closing');
		expect(closed('more')).not.toContain('more-goal');
		expect(closed('more')).toContain('goal-garden');
		expect(closed('life')).not.toContain('goal-garden');
		expect(
			sectionsOf(
				reportOn(setShare(both, 'life', 'man', { shown: false, basis: 'agreed', at: full.changedAt }), programme).blocks
			)
		).toContain('closing');
	});
});

describe('the report', () => {
	it('carries the version, the language and the foot of each page, and never a name there', () => {
		const report = reportOn(full);
		expect(report).toMatchObject({ reader: 'man', title: 'My plan', language: 'en-GB', version: 1 });
		expect(report.footer.copyFor).toBe('My copy');
		expect(report.footer.hash).toBe('Mark: a1b2c3d4');
		expect(pageLine(report.footer, 2, 9)).toBe('Page 2 of 9');
	});

	it('is the same for the same plan and day', () => {
		expect(realText(realPlan(1))).toBe(realText(realPlan(1)));
	});
});

describe('the man in its pictures', () => {
	it('looks as he has chosen, and as the files show him before he has', () => {
		const look = { ...usualLook, skin: 'light', hairShape: 'bald' } as const;
		const plan = fullPlan();
		expect(reportOn({ ...plan, settings: { ...plan.settings, look } }).look).toEqual(look);
		expect(reportOn(plan).look).toEqual(usualLook);
	});
});

describe('a man who wants no pictures', () => {
	it('gets none on his paper, and every word as before', () => {
		const plan = fullPlan();
		const [bare, usual] = [reportOn({ ...plan, settings: { ...plan.settings, pictures: 'off' } }), reportOn(plan)];
		const pictures = (report: typeof bare) => JSON.stringify(report.blocks).match(/"picture":"/g) ?? [];
		expect(pictures(bare)).toEqual([]);
		expect(pictures(usual).length).toBeGreaterThan(0);
		const words = (report: typeof bare) => JSON.stringify(report.blocks).replace(/"picture":"[^"]*",?/g, '');
		expect(words(bare).replaceAll(',}', '}')).toBe(words(usual).replaceAll(',}', '}'));
	});

	it('differs from a man who wants pictures first: his paper has them as usual', () => {
		const plan = fullPlan();
		const first = reportOn({ ...plan, settings: { ...plan.settings, pictures: 'first' } });
		expect(first.blocks).toEqual(reportOn(plan).blocks);
	});
});
