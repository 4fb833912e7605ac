import { describe, expect, it } from 'vitest';
import { gapsOf } from '#lib/journey/gaps.ts';
import { waitsForRuleCheck } from '#lib/journey/rules.ts';
import { cardsForPaper, cardsTakenFromAll } from '#lib/journey/chosen.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { ownCardsOf } from '#lib/plan/empty-answers.ts';
import { readers, type Reader } from '#lib/plan/plan.ts';
import { restore } from '#lib/plan/restore.ts';
import { questionOfKind } from '#lib/programme/programme.ts';
import { reportFor } from '#lib/report/report-for.ts';
import { textsOf } from '#lib/report/texts.ts';
import { bases as shelved } from '#lib/wiring/packs/table.ts';
import { loadExample } from '#lib/wiring/examples.ts';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import { addOns, bases } from '../../src/cli/packs.ts';
import { findProgramme, wordingFor } from '../../src/cli/programmes.ts';
import { run } from '../../src/cli/run.ts';
import { orFail } from '../builders/deeds.ts';
import { readPages } from '../pdf/read-paper.ts';

const printer = createDiskPrinter();
const withExample = [
	...bases.map(({ pack, example }) => ({ pack, example })),
	...addOns.flatMap(({ addOn, example }) => (example === undefined ? [] : [{ pack: addOn, example }]))
];
const examples = withExample.map(({ pack, example }) => {
	const restored = restore(example, findProgramme);
	if (!restored.ok) throw new Error(`${pack.id}: ${JSON.stringify(restored.problem)}`);
	const plan = restored.value;
	return { name: pack.id, pack, example, plan, programme: orFail(findProgramme(plan.packs)) };
});

function reportOfExample({ plan, programme }: Pick<(typeof examples)[number], 'plan' | 'programme'>, reader: Reader) {
	return reportFor(reader, {
		programme,
		plan,
		wording: wordingFor(plan),
		madeAt: () => undefined,
		today: plan.changedAt.slice(0, 10),
		planHash: 'a1b2c3d4e5f6',
		mark: 'EXAMPLE'
	});
}

describe.each(examples)('The example of $name', ({ name, pack, example, plan, programme }) => {
	const walk = walkOf(programme, plan);
	const reportOf = (reader: Reader) => reportOfExample({ plan, programme }, reader);

	it('is a plan of this pack as its file says it, of a made-up man', () => {
		expect(plan).toEqual(example);
		expect(plan.packs.at(-1)).toEqual({ id: pack.id, version: pack.version });
		expect(plan.packs).toHaveLength(pack.format === 'steady-pack' ? 1 : 2);
		expect(plan.name).toBe('Sam');
		expect(plan.id).toMatch(/^example/);
	});

	it('is finished: every page is answered, every sign has its way out, nothing waits for a check', () => {
		// Behind bars, helpers are found by other ways than a number.
		const others = gapsOf(programme, plan, walk).filter(
			({ kind }) => name !== 'custody' || kind !== 'helper-no-number'
		);
		expect(others).toEqual([]);
		const cards = Object.values(walk.answers).flatMap(cardsForPaper);
		expect(cards.filter((card) => waitsForRuleCheck(programme, plan, card))).toEqual([]);
		const signs = cardsTakenFromAll(
			walk.answers,
			orFail(questionOfKind(programme, programme.landmarks.waysOut, 'pair')).signs
		);
		expect(signs.length).toBeGreaterThan(1);
		expect(Object.keys(plan.risk.grid).toSorted()).toEqual([...signs].toSorted());
	});

	it('holds no sensitive card: nothing of what a man did', () => {
		const cards = Object.values(walk.answers).flatMap(cardsForPaper);
		expect(cards.filter((card) => programme.cards.get(card)?.flags?.includes('sensitive'))).toEqual([]);
	});

	it('has some of it in his own words, and numbers that ring nowhere', () => {
		const own = Object.values(plan.answers).flatMap(ownCardsOf);
		expect(own.length).toBeGreaterThan(1);
		const people = Object.values(plan.answers).flatMap((answer) => (answer.kind === 'people' ? answer.people : []));
		expect(people.length).toBeGreaterThan(2);
		for (const { phone } of people.filter(({ phone }) => /\d/.test(phone)))
			expect(phone).toMatch(/^(07700 900|01632 960)\d{3}$/);
	});

	it('fills the paper of each reader, marked', () => {
		for (const reader of readers) {
			const report = reportOf(reader);
			expect(report.blocks.flatMap(textsOf).length, reader).toBeGreaterThan(12);
			expect(report).toMatchObject({ mark: 'EXAMPLE', title: expect.stringMatching(/^EXAMPLE: /) });
		}
	});

	it('is what the app shows and the command line prints', async () => {
		expect(await loadExample(pack.id)).toEqual(plan);
		const { code, out } = await run(['example', '--pack', pack.id]);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toEqual(plan);
	});
});

describe('Examples', () => {
	it('come with the internet part too, on the short track: one walk and one paper', () => {
		const internet = orFail(examples.find(({ name }) => name === 'internet'));
		const sections = reportOfExample(internet, 'man').blocks.flatMap((block) =>
			block.kind === 'section' ? [block.section] : []
		);
		expect(sections).toEqual(expect.arrayContaining(['good-life', 'internet', 'my-rules']));
	});

	it('come with every pack of the app; without a name it is that of the first', async () => {
		expect(shelved.map(({ id }) => id)).toEqual(bases.map(({ pack }) => pack.id));
		expect((await loadExample(''))?.packs[0]?.id).toBe(shelved[0]?.id);
		expect(await loadExample('nothing')).toBeUndefined();
	});

	it('are not there for a pack that is unknown: the command says which have one', async () => {
		const { code, err } = await run(['example', '--pack', 'nothing']);
		expect(code).toBe(2);
		for (const { pack } of bases) expect(err).toContain(pack.id);
	});

	it('say on each page of each paper that they are examples', async () => {
		const { plan, programme } = orFail(examples[0]);
		for (const reader of readers) {
			const report = reportOfExample({ plan, programme }, reader);
			const none = { media: new Map(), protect: undefined, attachment: undefined };
			const paper = await printer.print({ report, madeAt: plan.changedAt, paper: 'a4', large: false, ...none });
			const pages = paper.ok ? await readPages(paper.value.bytes) : [];
			expect(pages.length, reader).toBeGreaterThan(0);
			expect(pages.filter((page) => !page.includes('EXAMPLE'))).toEqual([]);
		}
	}, 60_000);

	it('leave the paper of a real plan without a mark', () => {
		const { plan, programme } = orFail(examples[0]);
		const about = { programme, plan, wording: wordingFor(plan), madeAt: () => undefined, today: '2026-04-06' };
		const report = reportFor('man', { ...about, planHash: 'a1b2c3d4e5f6' });
		expect('mark' in report).toBe(false);
		expect(report.title).not.toContain('EXAMPLE');
	});
});
