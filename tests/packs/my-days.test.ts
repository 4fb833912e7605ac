import { describe, expect, it } from 'vitest';
import { programmesById, wordingFor } from '../../src/cli/programmes.ts';
import { samplePlan } from '../../src/cli/sample-plan.ts';
import { gapsOf } from '#lib/journey/gaps.ts';
import { suggestedGoods } from '#lib/journey/suggested-goods.ts';
import { offersOn } from '#lib/journey/offers.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { setAnswer, setShare } from '#lib/plan/edits.ts';
import { readers, type Plan, type Reader } from '#lib/plan/plan.ts';
import { withoutSections } from '#lib/plan/without-sections.ts';
import { mayRead } from '#lib/report/readers.ts';
import { reportFor } from '#lib/report/report-for.ts';
import type { Block, Row } from '#lib/report/blocks.ts';
import { orFail } from '../builders/deeds.ts';
import { laterMoment } from '../builders/moments.ts';
import { answerOf } from '../builders/small-plan.ts';

const programme = orFail(programmesById.get('sotsec-id,my-days'));
const full = samplePlan(programme, 61, 'full', 'en-GB');

function blocksFor(plan: Plan, reader: Reader): readonly Block[] {
	const about = {
		programme,
		plan,
		wording: wordingFor(plan),
		madeAt: () => undefined,
		today: '2026-01-05',
		planHash: 'a1b2c3d4e5f6'
	};
	return reportFor(reader, about).blocks;
}

/** A thin plan with these answers beside what it holds. */
function saying(answers: Plan['answers']): Plan {
	const start = samplePlan(programme, 62, 'thin', 'en-GB');
	return Object.entries(answers).reduce((plan, [step, answer]) => setAnswer(plan, step, answer), start);
}

function rowsOf(plan: Plan, step: string): readonly Row[] {
	return blocksFor(plan, 'man').flatMap((block) => (block.kind === 'row' && block.step === step ? [block] : []));
}

describe('His story', () => {
	const secret = 'I grew up by the sea with an old boat.';
	const story = { 'md-story-words': answerOf('words', { text: secret }, laterMoment(5)) };
	const asNew = { ...setAnswer(full, 'md-story-words', story['md-story-words']), sharing: {} };

	it('stands on no copy, his own too, until he and staff open it', () => {
		for (const reader of readers) expect(JSON.stringify(blocksFor(asNew, reader))).not.toContain(secret);
		const opened = setShare(asNew, 'my-story', 'man', { shown: true, basis: 'agreed', at: laterMoment(9) });
		expect(JSON.stringify(blocksFor(opened, 'man'))).toContain(secret);
	});

	it('is not in the plan that his own paper carries, and a full copy for others keeps it out unless it was opened', () => {
		const left = withoutSections(asNew, programme, (section) => mayRead(programme, asNew, section, 'man'));
		expect(JSON.stringify(left)).not.toContain(secret);
		expect(left.answers['good-choose']).toEqual(asNew.answers['good-choose']);
	});

	it('is never on the copy for carers, even where somebody opened it for them', () => {
		const opened = setShare(asNew, 'my-story', 'carer', { shown: true, basis: 'duty', at: laterMoment(9) });
		expect(JSON.stringify(blocksFor(opened, 'carer'))).not.toContain(secret);
	});
});

describe('I will', () => {
	const said = answerOf('excuse', { chosen: ['md-no01', 'md-no02'], trueWords: { 'md-no01': 'md-wi01' } });
	const plan = saying({ 'md-i-will': said });

	it('prints what he will do first, and what he stops under it', () => {
		const printed = rowsOf(plan, 'md-i-will').map(({ item, lines }) => [
			item.words,
			...lines.map((line) => line.item.words)
		]);
		const words = wordingFor(plan);
		expect(printed).toEqual([[words.card('md-wi01'), words.card('md-no01')]]);
	});

	it('keeps a line without an answer to it off the paper, and says so', () => {
		const gaps = gapsOf(programme, plan, walkOf(programme, plan)).filter(({ step }) => step === 'md-i-will');
		expect(gaps.map(({ kind, card, isHint }) => [kind, card, isHint])).toEqual([['no-i-will', 'md-no02', false]]);
		expect(JSON.stringify(blocksFor(plan, 'man'))).not.toContain(wordingFor(plan).card('md-no02'));
	});
});

describe('An everyday map', () => {
	it('prints as one box: what happened, and under it thought, feeling with its strength, and acts', () => {
		const plan = saying({
			'md-small-map': answerOf('map', {
				event: ['md-ev01'],
				thought: ['md-th01'],
				feeling: ['fe-sad'],
				strength: { 'fe-sad': 4, 'fe-happy': 1 },
				could: ['md-cn04']
			})
		});
		const words = wordingFor(plan);
		const [only, ...others] = rowsOf(plan, 'md-small-map');
		expect(others).toEqual([]);
		expect(only?.item.words).toBe(words.card('md-ev01'));
		expect(only?.lines.map(({ item }) => item.words)).toEqual([
			words.card('md-th01'),
			`${words.card('fe-sad')} Strong.`,
			words.card('md-cn04')
		]);
	});
});

describe('The circle', () => {
	const person = { name: 'Ann', phone: '01632 960123', when: '', asked: false };
	const plan = saying({
		'hl-people': answerOf('people', {
			people: [
				{ ...person, id: 'person-1', role: 'hp01' },
				{ ...person, id: 'person-2', role: 'hp06', name: 'Kay' },
				{ ...person, id: 'person-3', role: 'own-main-1', name: 'Bob' }
			],
			own: [{ id: 'own-main-1', words: 'My neighbour' }]
		}),
		'md-circle': answerOf('info', { seen: true })
	});

	it('has his helpers in three rings by their roles, a role of his own in the innermost, and no number', () => {
		const rings = rowsOf(plan, 'md-circle').map(({ lines }) => lines.map(({ item }) => item.words));
		expect(rings.map((ring) => ring.length)).toEqual([1, 1, 1]);
		expect(rings[0]?.[0]).toBe('My neighbour: Bob');
		expect(rings.flat().join()).not.toContain('01632');
	});
});

describe('What may help with a sign', () => {
	it('is told from the signs he sorted as his, and stands first among the goods without hiding one', () => {
		const lonely = saying({
			'sg-feelings': answerOf('sort', { places: { rf01: 'me', rf02: 'not-me', rf03: 'not-sure' } })
		});
		const walk = walkOf(programme, lonely);
		expect(suggestedGoods(programme, walk)).toEqual([{ sign: 'rf01', goods: ['gl7', 'gl8'] }]);
		const page = orFail(walk.pages.find(({ step }) => step === 'good-choose'));
		const offered = offersOn(programme, lonely, walk, page, false).cards.map(({ id }) => id);
		expect(offered.slice(0, 2).sort()).toEqual(['gl7', 'gl8']);
		expect(offered.filter((id) => /^gl\d+$/.test(id))).toHaveLength(11);
	});

	it('says nothing where no sign of his asks for it', () => {
		const plan = saying({ 'sg-feelings': answerOf('sort', { places: { rf05: 'me' } }) });
		expect(suggestedGoods(programme, walkOf(programme, plan))).toEqual([]);
	});
});

describe('Why he wants his plan', () => {
	it('prints what he gains before what he loses, and offers more of the first', () => {
		const steps = blocksFor(full, 'man').flatMap((block) => (block.kind === 'question' ? [block.step] : []));
		expect(steps.indexOf('why-gains')).toBeGreaterThan(-1);
		expect(steps.indexOf('why-gains')).toBeLessThan(steps.indexOf('why-losses'));
		const most = ['why-gains', 'why-losses'].map((step) => {
			const question = programme.steps.get(step)?.step.question;
			const cards =
				question?.kind === 'choose' ? question.decks.flatMap((deck) => programme.decks.get(deck)?.cards ?? []) : [];
			return [question?.kind === 'choose' ? question.max : 0, cards.length];
		});
		expect(orFail(most[0]?.[0])).toBeGreaterThan(orFail(most[1]?.[0]));
		expect(orFail(most[0]?.[1])).toBeGreaterThan(orFail(most[1]?.[1]));
	});
});
