import { describe, expect, it } from 'vitest';
import { checkPack } from '#lib/programme/check-pack.ts';
import { checkWords } from '#lib/programme/check-words.ts';
import { bundledProgrammes } from './bundled-packs.ts';

describe.each(bundledProgrammes)('The pack $name', ({ pack, easy, plain }) => {
	const cards = pack.decks.flatMap((deck) => deck.cards);

	it('has no mistakes', () => {
		expect(checkPack(pack)).toEqual({ ok: true, value: pack });
	});

	it('could be a JSON file: it holds nothing but data', () => {
		expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
	});

	it('has easy words for every id, and no words for anything else', () => {
		expect(checkWords(pack, easy, 'easy')).toEqual([]);
	});

	it('has plain words for staff for every id, and no words for anything else', () => {
		expect(checkWords(pack, plain, 'plain')).toEqual([]);
	});

	it('says of every card where it comes from, with a key and not with a sentence', () => {
		expect(cards.filter(({ source }) => !/^[A-Z][A-Z0-9]{0,4}(, [A-Z][A-Z0-9]{0,4})*$|^ours$/.test(source))).toEqual(
			[]
		);
	});

	it('has a picture on every card, step and journey', () => {
		const steps = pack.journeys.flatMap((journey) => journey.steps);
		expect([...cards, ...steps, ...pack.journeys].filter(({ picture }) => picture === '')).toEqual([]);
	});

	it('holds every rule against his rules before it prints', () => {
		const decks = pack.journeys.flatMap(({ steps }) =>
			steps.flatMap(({ question }) => (question.kind === 'rules' ? question.decks : []))
		);
		const rules = pack.decks.filter(({ id }) => decks.includes(id)).flatMap((deck) => deck.cards);
		expect(rules.length).toBeGreaterThan(0);
		expect(rules.filter(({ flags }) => flags?.includes('rules') !== true)).toEqual([]);
	});

	it('shows the limits of confidentiality first, and again before he agrees', () => {
		const steps = pack.journeys.flatMap((journey) => journey.steps);
		const limits = steps.find(({ id }) => id === pack.landmarks.limits);
		expect(steps[0]).toBe(limits);
		const before = steps.slice(
			1,
			steps.findIndex(({ id }) => id === pack.landmarks.agreement)
		);
		expect(before.map(({ question }) => question)).toContainEqual(limits?.question);
	});

	it('lets a man open alone only what is not sensitive, and his rules only with staff', () => {
		const sensitive = new Set(cards.filter(({ flags }) => flags?.includes('sensitive')).map(({ id }) => id));
		const open = pack.journeys.flatMap((journey) =>
			journey.steps.filter((step) => (step.access ?? journey.access) === 'alone')
		);
		const kinds = open.map(({ question }) => question.kind);
		for (const kind of ['sort', 'pair', 'excuse', 'rules', 'agree'] as const) expect(kinds).not.toContain(kind);
		const decks = open.flatMap(({ question }) => ('decks' in question ? question.decks : []));
		const offered = pack.decks.filter(({ id }) => decks.includes(id)).flatMap((deck) => deck.cards.map(({ id }) => id));
		expect(offered.filter((id) => sensitive.has(id))).toEqual([]);
	});

	it('lets nothing stand on the Now page that tells a stranger why he has a plan, in either voice, at any word level', () => {
		const now = new Set(pack.now);
		const said = easy.flatMap((file) =>
			Object.entries(file.cards ?? {}).flatMap(([id, line]) =>
				now.has(id) ? (typeof line === 'string' ? [line] : Object.values(line)) : []
			)
		);
		expect(said.length).toBeGreaterThan(now.size);
		const tells =
			/\b(being near|looking is|child\w*|women|sex\w*|group leader|psychologist|hurt\w*|harm\w*|rules?|orders?|officers?|police|probation|court|offen\w*|victims?|excuses?|not ok|no go|my group|4 steps)\b/iu;
		expect(said.filter((words) => tells.test(words))).toEqual([]);
	});

	it('has a way out of every aim for his big signs', () => {
		const steps = pack.journeys.flatMap((journey) => journey.steps);
		const pair = steps.find(({ id }) => id === pack.landmarks.waysOut)?.question;
		const decks = pair?.kind === 'pair' ? pair.waysOut : [];
		const aims = pack.decks.filter(({ id }) => decks.includes(id)).flatMap((deck) => deck.cards.map(({ aim }) => aim));
		expect(new Set(aims)).toEqual(new Set(['avoid', 'control', 'escape', 'tell', 'good']));
	});

	it('has true words for every excuse', () => {
		const decks = pack.journeys.flatMap(({ steps }) =>
			steps.flatMap(({ question }) => (question.kind === 'excuse' && question.as === undefined ? question.decks : []))
		);
		const excuses = pack.decks.filter(({ id }) => decks.includes(id)).flatMap((deck) => deck.cards);
		expect(excuses.length).toBeGreaterThan(7);
		expect(excuses.filter(({ trueWords }) => trueWords === undefined)).toEqual([]);
		expect(new Set(excuses.map(({ trueWords }) => trueWords)).size).toBe(excuses.length);
	});

	it('starts and ends on paper with the good life', () => {
		const shown = pack.journeys.at(-1)?.steps.at(-1)?.question;
		expect(pack.paper[0]).toBe('good-life');
		expect(shown).toMatchObject({ kind: 'info', shows: 'goals' });
	});
});
