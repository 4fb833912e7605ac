import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDeeds, orFail, standAtStart, standsAfter } from '../../../tests/builders/deeds.ts';
import { realPlan, realProgramme, wordingFor } from '../../../tests/builders/real-pack.ts';
import { setAnswer, setShare, setStaffNote } from '#lib/plan/edits.ts';
import { ownCardsOf } from '#lib/plan/empty-answers.ts';
import { setRiskPlan } from '#lib/plan/risk-edits.ts';
import { emptyRiskPlan } from '#lib/plan/risk-plan.ts';
import { readers, type Plan, type Reader } from '#lib/plan/plan.ts';
import type { Block, Report } from './blocks.ts';
import { reportFor } from './report-for.ts';
import { textsOf } from './texts.ts';
import type { ReportWording } from './wording.ts';

const full = realPlan(5);
const at = full.changedAt;

function report(reader: Reader, plan: Plan, wording: ReportWording = wordingFor(plan)): Report {
	return reportFor(reader, {
		programme: realProgramme,
		plan,
		wording,
		madeAt: () => undefined,
		today: '2026-03-02',
		planHash: 'a1b2c3d4e5f6'
	});
}

/** Says ids instead of words, each in brackets, so that a test can tell which cards stand on paper. */
const idsForWords: ReportWording = {
	card: (id) => `[${id}]`,
	ask: (step) => `{${step}}`,
	title: (journey) => `{${journey}}`,
	plainCard: (id) => `[${id}]`,
	plainAsk: (step) => `{${step}}`,
	plainTitle: (journey) => `{${journey}}`,
	day: (day) => day,
	fullDay: (day) => day,
	hardWords: () => [],
	say: (id) => id
};

function textOf(reader: Reader, plan: Plan, wording?: ReportWording): string {
	return report(reader, plan, wording).blocks.flatMap(textsOf).join('\n');
}

function blocksOf<Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind) {
	return blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

function closed(plan: Plan, section: string, reader: Reader): Plan {
	return setShare(plan, section, reader, { shown: false, basis: 'agreed', at });
}

/** A plan in which every text and every own card says where it comes from. */
function marked(plan: Plan): Plan {
	return Object.entries(plan.answers).reduce((before, [step, answer]) => {
		const section = realProgramme.steps.get(step)?.journey.section ?? '';
		const own = ownCardsOf(answer).map((card) => ({ ...card, words: `Secret of ${section}.` }));
		const named = 'own' in answer ? { ...answer, own } : answer;
		if (named.kind === 'words') return setAnswer(before, step, { ...named, text: `Secret of ${section}.` });
		if (named.kind !== 'people') return setAnswer(before, step, named);
		const people = named.people.map((person) => ({ ...person, name: `Secret of ${section}.` }));
		return setAnswer(before, step, { ...named, people });
	}, plan);
}

const sections = realProgramme.paper;
const anyStart = fc.constantFrom<Plan>(
	realPlan(1),
	{ ...realPlan(2), ruleChecks: {} },
	realPlan(3, 'thin'),
	realPlan(6)
);
const anyPlan = fc
	.tuple(anyStart, anyDeeds)
	.map(([start, deeds]) => orFail(standsAfter(realProgramme, standAtStart(realProgramme, start), deeds).at(-1)).plan);

describe('Every copy', () => {
	it.each(readers)(
		'for %s says on every page whose it is, which version, of which day, and the mark of the plan',
		(reader) => {
			const { footer } = report(reader, full);
			expect(footer).toMatchObject({
				version: 'Version: 1',
				date: 'Printed: 2 March 2026',
				hash: 'Mark: a1b2c3d4',
				page: 'Page {number} of {of}'
			});
			expect(new Set(readers.map((each) => report(each, full).footer.copyFor)).size).toBe(readers.length);
		}
	);

	it.each(readers)('for %s says on its first page when somebody must tell', (reader) => {
		const { blocks } = report(reader, full);
		const end = blocks.findIndex(({ kind }) => kind === 'page');
		const first = blocks.slice(0, end < 1 ? undefined : end).flatMap(textsOf);
		expect(first.join(' ')).toMatch(/may be hurt/);
	});

	it.each(readers)('for %s is plain data that can travel to a worker', (reader) => {
		const made = report(reader, full);
		expect(structuredClone(made)).toEqual(made);
	});

	it('holds nothing of a section that is off for its reader, not even by the way', () => {
		fc.assert(
			fc.property(
				anyPlan,
				fc.constantFrom(...readers),
				fc.subarray([...sections], { minLength: 1 }),
				(plan, reader, off) => {
					const kept = off.reduce((before, section) => closed(before, section, reader), marked(plan));
					const text = textOf(reader, kept);
					for (const section of off) expect(text).not.toContain(`Secret of ${section}.`);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('holds no sign of a closed section in the ways out of an open one', () => {
		for (const reader of readers) {
			const text = textOf(reader, closed(full, 'signs', reader), idsForWords);
			expect(text).not.toMatch(/\[rf\d/);
		}
	});

	it('holds no card that waits for its rule check', () => {
		fc.assert(
			fc.property(anyPlan, fc.constantFrom(...readers), (plan, reader) => {
				const text = textOf(reader, { ...plan, ruleChecks: {} }, idsForWords);
				for (const { id, flags } of realProgramme.cards.values()) {
					if (flags?.some((flag) => flag !== 'sensitive')) expect(text).not.toContain(`[${id}]`);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('shows gaps to staff only, and a cell without words as one', () => {
		fc.assert(
			fc.property(anyPlan, fc.boolean(), (plan, isRiskEmpty) => {
				const said = isRiskEmpty ? { ...plan, risk: emptyRiskPlan } : plan;
				for (const reader of ['man', 'wallet'] as const) {
					const { blocks } = report(reader, said);
					expect(blocksOf(blocks, 'gap')).toEqual([]);
					expect(blocksOf(blocks, 'table').filter(({ nothing }) => nothing !== '')).toEqual([]);
				}
				const { blocks } = report('care-manager', said);
				expect(blocksOf(blocks, 'gap').length > 0 || !isRiskEmpty).toBe(true);
				for (const { nothing } of blocksOf(blocks, 'table')) expect(nothing).toBe('Not filled in yet');
			}),
			{ numRuns: 30 }
		);
	});

	it('holds the same words with and without pictures', () => {
		const bare: Plan = { ...full, settings: { ...full.settings, pictures: 'off' } };
		for (const reader of ['man', 'wallet'] as const) expect(textOf(reader, bare)).toBe(textOf(reader, full));
		const pictures = JSON.stringify(report('man', bare).blocks).match(/"picture":"/g);
		expect(pictures).toBeNull();
	});
});

describe('The copy for carers', () => {
	const blocks = () => report('carer', full).blocks;

	it('tells how to talk with him before anything else about him', () => {
		const headings = blocksOf(blocks(), 'heading').map(({ words }) => words);
		expect(headings[0]).toBe('How to talk with him');
		expect(headings.slice(1, 3)).toEqual(['See, do, tell', 'Do not']);
	});

	it('ties what they see to what they do and whom they tell, and ends with a slip to fill in', () => {
		const tables = blocksOf(blocks(), 'table');
		expect(tables.map(({ columns }) => columns[0]?.words)).toContain('What you see');
		const see = tables.find(({ columns }) => columns[0]?.words === 'What you see');
		expect(see?.rows.length).toBeGreaterThan(1);
		for (const row of see?.rows ?? []) expect(row[1]?.lines.length).toBeGreaterThan(0);
		expect(tables.at(-1)).toMatchObject({ rows: [], blankRows: 4 });
		expect(tables.at(-1)?.columns.filter(({ blank }) => blank === 'faces')).toHaveLength(1);
	});

	it('never holds a sensitive card, an excuse, a rule, the view of staff or his story', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const noted = setStaffNote(plan, 'about-proud', 'A note of staff.', at);
				const said = setRiskPlan(noted, { staffView: 'A view of staff.', situation: 'A situation.' }, at);
				const text = textOf('carer', said, idsForWords);
				for (const { id, flags } of realProgramme.cards.values()) {
					if (flags?.includes('sensitive')) expect(text).not.toContain(`[${id}]`);
				}
				expect(text).not.toMatch(/\[(ex|tw|ru|s[1-4]-)\w*\]|of staff\.|A situation\./);
				const { 'about-proud': proud } = plan.answers;
				const story = proud?.kind === 'words' && proud.text.trim() !== '' ? proud.text : 'none';
				const goodDay = plan.answers['ca-good-days'];
				if (goodDay?.kind === 'words' && goodDay.text === story) return;
				expect(text).not.toContain(story);
			}),
			{ numRuns: 40 }
		);
	});

	it('has the number of whom they tell beside the name, unless his helpers are kept from them', () => {
		const step = realProgramme.sheets?.carers ?? '';
		const { 'hl-people': helpers, [step]: pairs } = full.answers;
		if (helpers?.kind !== 'people' || pairs?.kind !== 'pair') throw new Error('The sample lacks helpers or pairs.');
		const first = orFail(helpers.people.find(({ asked, phone }) => asked && phone !== ''));
		const told = Object.entries(pairs.pairs).map(([sign, pair]) => [sign, { ...pair, tell: [first.role] }] as const);
		const plan = setAnswer(full, step, { ...pairs, pairs: Object.fromEntries(told) });
		const tellOf = (of: Plan) => {
			const see = blocksOf(report('carer', of).blocks, 'table').find(
				({ columns }) => columns[0]?.words === 'What you see'
			);
			return (see?.rows ?? []).flatMap((row) => row[2]?.lines.map(({ words }) => words) ?? []).join('\n');
		};
		expect(tellOf(plan)).toContain(`: ${first.name}, ${first.phone}`);
		const section = realProgramme.steps.get('hl-people')?.journey.section ?? '';
		expect(tellOf(closed(plan, section, 'carer'))).not.toMatch(/\d{3}/);
	});

	it('has a cross before each line of what they do not do', () => {
		const all = blocks();
		const at = all.findIndex((block) => block.kind === 'heading' && block.words === 'Do not');
		expect(all[at + 1]).toMatchObject({ kind: 'list', isNot: true });
		expect(blocksOf(all, 'list').filter(({ isNot }) => isNot)).toHaveLength(1);
	});

	it('gives the number of a helper only when he asked', () => {
		const { 'hl-people': helpers } = full.answers;
		if (helpers?.kind !== 'people') throw new Error('The sample has no helpers.');
		const people = helpers.people.map((person, index) => ({ ...person, asked: index > 0 }));
		const text = textOf('carer', setAnswer(full, 'hl-people', { ...helpers, people }));
		expect(text).not.toContain(people[0]?.phone);
		expect(text).toContain(people[1]?.phone);
		expect(text).toContain('No number to give');
	});
});

describe('The copy for the care manager', () => {
	const filled = report('care-manager', full).blocks;

	it('holds every part that the field asks for, in its order, with no gap when all is filled in', () => {
		expect(blocksOf(filled, 'heading').map(({ words }) => words)).toEqual([
			'Current situation',
			'How to talk with him',
			'Scenarios',
			'Signs and what everybody does',
			'Other signs, excuses and ways out',
			'What the service does',
			'Contingencies',
			'Actions',
			'What protects him',
			'The people and the place around him',
			'Changes round him',
			'His view and the view of staff',
			'Helpers, in this order',
			'Review, copies and sharing'
		]);
		const heads = blocksOf(filled, 'table').flatMap(({ rows }) => rows.map(([first]) => first?.lines[0]?.words));
		expect(heads).toEqual(
			expect.arrayContaining([
				'Supervision',
				'Monitoring and control',
				'Interventions',
				'Safety of people',
				'Positive risk-taking that was agreed',
				'Strengths',
				'Goals he chose',
				'Earlier review after',
				'Who has a copy',
				'Why this is shared',
				'How he comes back to the service'
			])
		);
		expect(blocksOf(filled, 'table').flatMap(textsOf)).not.toContain('Not filled in yet');
		expect(blocksOf(filled, 'gap')).toEqual([]);
	});

	it('says on its first page what it is not', () => {
		expect(
			blocksOf(filled, 'notice')[1]
				?.lines.map(({ words }) => words)
				.join(' ')
		).toContain('not a risk assessment. It does not replace MAPPA, OASys or safeguarding.');
	});

	it('has a row for each sign with a way out, his words in quotes and those of staff without', () => {
		const grid = blocksOf(filled, 'table').find(({ columns }) => columns[0]?.words === 'Factor and early sign');
		expect(grid?.columns.map(({ words }) => words)).toEqual([
			'Factor and early sign',
			'What he does',
			'What carers do',
			'What others do',
			'Who, by when',
			'If that does not work'
		]);
		const { 'wo-pair': pairs } = full.answers;
		expect(grid?.rows).toHaveLength(pairs?.kind === 'pair' ? Object.keys(pairs.pairs).length : 0);
		for (const row of grid?.rows ?? []) {
			for (const { words, voice } of row.flatMap(({ lines }) => lines)) {
				expect(words.startsWith('“')).toBe(voice === 'his');
			}
		}
	});

	it('prints his own words verbatim, whatever he said', () => {
		const words = 'I said {{name}} & $t(this) "so" <b>.';
		const agreed = full.answers['ag-agree'];
		if (agreed?.kind !== 'agree') throw new Error('The sample has no agreement.');
		expect(textOf('care-manager', setAnswer(full, 'ag-agree', { ...agreed, why: words }))).toContain(`“${words}”`);
		expect(textOf('care-manager', setRiskPlan(full, { situation: words }, at))).toContain(words);
	});

	it.each([0, 1, 2])('says so when there are only %s contingencies', (count) => {
		const few = setRiskPlan(full, { contingencies: full.risk.contingencies.slice(0, count) }, at);
		expect(blocksOf(report('care-manager', few).blocks, 'gap').map(({ words }) => words)).toEqual([
			`At least 3 contingencies are needed. Filled in so far: ${count}.`
		]);
	});

	it('puts a note of staff beside what he said, and not where the section is off', () => {
		const noted = setStaffNote(full, 'str-me', 'He can also cook.', at);
		const sides = blocksOf(report('care-manager', noted).blocks, 'sides');
		expect(sides.at(-1)?.right.lines).toEqual(['He can also cook.']);
		expect(sides.at(-1)?.left.lines[0]).toMatch(/^“I .*”$/);
		expect(textOf('care-manager', closed(noted, 'strengths', 'care-manager'))).not.toContain('He can also cook.');
	});

	it('tells why each section is shared, those of one basis and day together', () => {
		const byDuty = setShare(full, 'signs', 'care-manager', {
			shown: true,
			basis: 'duty',
			at: '2026-02-01T10:00:00.000Z'
		});
		const text = textOf('care-manager', byDuty);
		expect(text).toContain('Duty of the service, settled on 1 February 2026: Risk situations and early signs');
		expect(text).toMatch(/He agreed on 5 January 2026: .*Good life goals; /);
	});

	it('tells what still keeps something off it', () => {
		const text = textOf('care-manager', { ...full, ruleChecks: {} });
		expect(text).toMatch(/\d+ cards wait for the check against his rules/);
	});
});

describe('The pocket card', () => {
	it('holds at most 4 signs, each with a way out, and helpers in call order', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const [card] = blocksOf(report('wallet', plan).blocks, 'pocket-card');
				const rows = card?.faces.flatMap((face) => face.rows) ?? [];
				const signs = rows.filter(({ sign }) => sign !== undefined);
				expect(signs.length).toBeLessThanOrEqual(4);
				for (const { wayOut } of signs) expect(wayOut).toBeDefined();
				const helpers = rows.flatMap(({ helper }) => helper ?? []);
				expect(helpers.map(({ number }) => number)).toEqual(helpers.map((_, index) => index + 1));
				for (const { phone } of helpers) expect(phone).not.toBe('');
			}),
			{ numRuns: 40 }
		);
	});

	it('tells nobody why he has it: no sensitive card, no rule, no role of a helper, nothing in his own words', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const { blocks } = report('wallet', marked(plan), idsForWords);
				const cards = blocksOf(blocks, 'pocket-card').flatMap(textsOf);
				const named = cards.flatMap((text) => text.match(/^\[(.*)\]$/)?.[1] ?? []);
				for (const id of named) expect(realProgramme.now.has(id)).toBe(true);
				expect(cards.filter((text) => text.startsWith('Secret') && text !== 'Secret of helpers.')).toEqual([]);
				expect(cards.join()).not.toMatch(/\[hp\d/);
			}),
			{ numRuns: 40 }
		);
	});

	it('holds a name only, and a helper without one by no role', () => {
		const { 'hl-people': helpers } = full.answers;
		if (helpers?.kind !== 'people') throw new Error('The sample has no helpers.');
		const people = helpers.people.map((person) => ({ ...person, name: ' ' }));
		expect(textOf('wallet', setAnswer(full, 'hl-people', { ...helpers, people }))).toContain('My helper');
	});

	it('stands in his plan too, but not what he settled to keep off it', () => {
		const cards = (plan: Plan) => blocksOf(report('man', plan).blocks, 'pocket-card');
		expect(cards(full)).toEqual(blocksOf(report('wallet', full).blocks, 'pocket-card'));
		expect(cards({ ...full, sharing: {} })).toEqual(cards(full));
		expect(cards(closed(full, 'helpers', 'wallet'))[0]?.faces).toHaveLength(1);
		expect(blocksOf(report('wallet', { ...full, sharing: {} }).blocks, 'pocket-card')).toEqual([]);
	});
});

describe('His plan on 1 page', () => {
	const bands = (plan: Plan) => blocksOf(report('man', plan).blocks, 'band');

	it('has green, amber and red, each with how he feels, what he does and who he rings', () => {
		expect(bands(full).map(({ tone }) => tone)).toEqual(['green', 'amber', 'red']);
		for (const { parts } of bands(full)) {
			expect(parts.map(({ title }) => title)).toEqual(['How I feel', 'What I do', 'Who I ring']);
			for (const { items } of parts) expect(items.length).toBeLessThanOrEqual(3);
		}
		expect(textsOf(bands(full)[2] ?? { kind: 'page' }).at(-1)).toBe('Someone in danger? Ring 999.');
	});

	it('holds no sensitive card: it may hang on a wall', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const text = blocksOf(report('man', plan, idsForWords).blocks, 'band')
					.flatMap(textsOf)
					.join();
				for (const { id, flags } of realProgramme.cards.values()) {
					if (flags?.includes('sensitive')) expect(text).not.toContain(`[${id}]`);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('leaves out what he did not say, and all of it while there is nothing', () => {
		expect(bands(realPlan(3, 'thin')).map(({ tone }) => tone)).toEqual(['green']);
		expect(bands({ ...full, answers: {} })).toEqual([]);
	});
});

describe('His plan', () => {
	it('says the same words when it is set close', () => {
		const words = textOf('man', full, idsForWords);
		for (const [step, answer] of Object.entries(full.answers)) {
			if (answer.kind !== 'choose' || realProgramme.landmarks.signs === step) continue;
			for (const card of answer.chosen) {
				const own = ownCardsOf(answer).find(({ id }) => id === card)?.words;
				expect(words).toContain(own ?? `[${card}]`);
			}
		}
	});

	it('has room between its lines while there is little in it', () => {
		expect(blocksOf(report('man', full).blocks, 'table').length).toBeGreaterThan(5);
		expect(blocksOf(report('man', realPlan(3, 'thin')).blocks, 'table')).toEqual([]);
	});

	it('names what staff do as theirs', () => {
		const { blocks } = report('man', full);
		const heads = blocksOf(blocks, 'table').map(({ columns }) => columns.map(({ words }) => words));
		expect(heads).toContainEqual(['When this happens', 'What staff do', 'Who staff tell']);
	});
});
