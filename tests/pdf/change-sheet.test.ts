import { describe, expect, it } from 'vitest';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '#lib/report/blocks.ts';
import { changeSheet } from '#lib/report/change-sheet.ts';
import { textsOf } from '#lib/report/texts.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { wordingFor } from '../../src/cli/programmes.ts';
import { run } from '../../src/cli/run.ts';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import { orFail } from '../builders/deeds.ts';
import { laterMoment } from '../builders/moments.ts';
import { inkOf, orderOf } from '../builders/paper.ts';
import { realProgramme } from '../builders/real-pack.ts';
import { samplePlan } from '../../src/cli/sample-plan.ts';
import { checkPaper } from '../paper-check/check-paper.ts';
import { firstDifference } from '../paper-words/first-difference.ts';
import { wordsOfPdf } from '../paper-words/words-of-pdf.ts';

const before = samplePlan(realProgramme, 7, 'full', 'en-GB');
const goods = orFail(before.answers['good-choose']);
const picked = goods.kind === 'choose' ? goods.chosen : [];
const fresh = orFail(
	realProgramme.decks.get('goods')?.cards.find(({ id, flags }) => !picked.includes(id) && (flags ?? []).length === 0)
).id;
const dropped = orFail(picked[0]);
const after: Plan = {
	...before,
	version: before.version + 1,
	answers: {
		...before.answers,
		'good-choose':
			goods.kind === 'choose' ? { ...goods, chosen: [...picked.slice(1), fresh], at: laterMoment(600) } : goods
	}
};

function sheetOf(from: Plan, to: Plan) {
	const wording = wordingFor(to);
	return changeSheet(
		{
			programme: realProgramme,
			plan: to,
			wording,
			madeAt: () => undefined,
			today: '2026-03-02',
			planHash: 'a1b2c3d4e5f6'
		},
		from
	);
}

function rowsUnder(title: string, blocks: ReturnType<typeof sheetOf>['blocks']): readonly string[] {
	let isUnder = false;
	return blocks.flatMap((block) => {
		if (block.kind === 'heading') isUnder = block.words === title;
		return isUnder && block.kind === 'row' ? [(block satisfies Row).item.words] : [];
	});
}

describe('The sheet of what changed', () => {
	const { card } = wordingFor(after);

	it('says part by part what is new and what is gone, and leaves out what stayed', () => {
		const { blocks } = sheetOf(before, after);
		expect(rowsUnder('New', blocks)).toContain(card(fresh));
		expect(rowsUnder('Gone', blocks)).toContain(card(dropped));
		for (const stayed of picked.slice(1)) expect(blocks.flatMap(textsOf)).not.toContain(card(stayed));
	});

	it('says that nothing has changed when nothing has', () => {
		expect(sheetOf(before, before).blocks.flatMap(textsOf)).toContain('Nothing has changed.');
	});

	it('leaves out a part that his own copy does not show, in whichever state he kept it back', () => {
		const section = orFail(realProgramme.steps.get('good-choose')).journey.section;
		const kept: Plan = {
			...after,
			sharing: { ...after.sharing, [section]: { man: { shown: false, basis: 'agreed', at: laterMoment(601) } } }
		};
		const texts = sheetOf(before, kept).blocks.flatMap(textsOf);
		expect(texts).not.toContain(card(fresh));
		expect(texts).not.toContain(card(dropped));
	});

	it('tells other words of his as one change, with what he said before', () => {
		const step = orFail(
			Object.entries(before.answers).find(([, answer]) => answer.kind === 'words' && answer.text !== '')
		)[0];
		const answer = orFail(before.answers[step]);
		const said: Plan = {
			...before,
			answers: { ...before.answers, [step]: answer.kind === 'words' ? { ...answer, text: 'Quite new words.' } : answer }
		};
		const { blocks } = sheetOf(before, said);
		expect(rowsUnder('Changed', blocks)).toEqual(['Quite new words.']);
		expect(blocks.flatMap(textsOf)).toContain(answer.kind === 'words' ? answer.text.trim() : '');
	});

	it.each([
		['in usual letters', false],
		['in large letters', true]
	])('keeps to PDF/UA-1 and PDF/A-2a %s, and says all its words in their order', async (_, large) => {
		const report = sheetOf(before, after);
		const made = await createDiskPrinter().print(orderOf(report, { large }));
		if (!made.ok) throw new Error(made.problem.kind);
		expect(await checkPaper(made.value.bytes, { standard: 'ua1+a2a' })).toEqual([]);
		const said = inkOf(await wordsOfPdf(made.value.bytes));
		const wanted = inkOf(report.blocks.flatMap(textsOf).join(' '));
		expect(firstDifference(said.slice(0, wanted.length), wanted)).toBeUndefined();
	});

	it('is printed by the command line from two plan files, the same bytes each time', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'steady-changes-'));
		const file = (name: string) => join(folder, name);
		writeFileSync(file('old.json'), JSON.stringify(before));
		writeFileSync(file('new.json'), JSON.stringify(after));
		const wish = (out: string) => ['changes', file('old.json'), file('new.json'), '--out', out, '--date', '2026-03-02'];
		const made = await run(wish(file('one.pdf')));
		expect(made).toMatchObject({ code: 0, err: '' });
		expect(JSON.parse(made.out)).toMatchObject({ standard: 'ua1+a2a' });
		await run(wish(file('two.pdf')));
		expect(readFileSync(file('one.pdf')).equals(readFileSync(file('two.pdf')))).toBe(true);
		expect(await run(wish(file('new.json')))).toMatchObject({ code: 2 });
		expect(await run(['changes', file('old.json'), '--out', file('x.pdf')])).toMatchObject({ code: 2 });
		writeFileSync(file('other.json'), JSON.stringify({ ...before, id: 'a1'.repeat(10) }));
		const others = await run(['changes', file('other.json'), file('new.json'), '--out', file('other.pdf')]);
		expect(others).toMatchObject({ code: 2, err: expect.stringContaining('not states of one plan') });
		expect(existsSync(file('other.pdf'))).toBe(false);
	});
});
