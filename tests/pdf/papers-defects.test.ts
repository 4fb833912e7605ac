import { describe, expect, it } from 'vitest';
import { usualLook } from '#lib/pictures/look.ts';
import type { Block, Report } from '#lib/report/blocks.ts';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import { footerWith, orderOf, rowWith } from '../builders/paper.ts';
import { checkPaper } from '../paper-check/check-paper.ts';
import type { Kind } from '../paper-check/defects/defect.ts';
import { words } from '../paper-check/defects/file-defects.ts';
import { savedAgain, seedDefects, wantedOf } from '../paper-check/defects/seed-defects.ts';

const item = (said: string, picture?: string) => ({ words: said, picture });
const cell = (said: string) => ({ lines: [{ words: said, voice: undefined, picture: undefined }] });

/** A little of all that a paper can hold. */
const blocks: readonly Block[] = [
	{ kind: 'head', title: 'My plan', name: 'Jo', picture: 'happy-man', facts: [{ label: 'Version', value: '1' }] },
	{ kind: 'section', section: 'ways', words: 'My ways out', picture: undefined },
	{ kind: 'question', step: 'calm', words: 'What makes me calm?' },
	rowWith(),
	{
		kind: 'text',
		words: 'I made this plan with my key worker. '.repeat(6).trim(),
		voice: undefined,
		strong: false,
		step: undefined
	},
	{ kind: 'list', ordered: true, items: [item('I ring Sam.'), item('I go home.')], step: undefined },
	{
		kind: 'table',
		caption: 'What I see and what I do',
		columns: ['What I see', 'What I do'].map((said) => ({ words: said, width: 0.5, blank: undefined })),
		rows: [
			['I pace', 'I rest'],
			['I shout', 'I go out']
		].map((line) => line.map(cell)),
		firstColumnIsHead: true,
		nothing: '-',
		blankRows: 0
	},
	{ kind: 'section', section: 'people', words: 'My helpers', picture: undefined },
	{ kind: 'text', words: 'I call Sam.', voice: undefined, strong: false, step: undefined }
];

const report: Report = {
	reader: 'man',
	title: 'My plan',
	language: 'en-GB',
	version: 1,
	blocks,
	look: usualLook,
	style: 'staff',
	fit: { mostPages: undefined },
	footer: footerWith()
};

async function print(kind: Kind): Promise<Uint8Array> {
	const plan = {
		name: kind === 'attached' ? 'plan.age' : 'plan.json',
		bytes: new TextEncoder().encode('{"name":"Jo"}')
	};
	const printed = await createDiskPrinter().print(
		orderOf(report, {
			protect: kind === 'protected' ? words : undefined,
			attachment: kind === 'open' ? undefined : plan
		})
	);
	if (!printed.ok) throw new Error(printed.problem.kind);
	return printed.value.bytes;
}

/** What our papers never hold, so that it cannot be spoiled in them. */
const mostWithout = 12;

describe('A paper of our own printer', () => {
	it.each(['open', 'attached', 'protected'] as const)(
		'is clean, and clean when it is saved again: %s',
		async (kind) => {
			const paper = await print(kind);
			expect(await checkPaper(paper, wantedOf[kind])).toEqual([]);
			if (kind !== 'protected') expect(await checkPaper(await savedAgain(paper, kind), wantedOf[kind])).toEqual([]);
		}
	);

	it('loses its cleanness by every defect that is seeded into it', async () => {
		const seeded = await seedDefects({
			open: await print('open'),
			attached: await print('attached'),
			protected: await print('protected')
		});
		const tried = seeded.filter(({ noticed }) => noticed !== 'nothing to spoil');
		const missed = tried.filter(({ rule, noticed }) => !noticed.includes(rule));
		process.stdout.write(
			`Seeded defects caught in our own papers: ${tried.length - missed.length} of ${tried.length}\n`
		);
		expect(missed).toEqual([]);
		expect(tried.length).toBeGreaterThanOrEqual(seeded.length - mostWithout);
	});
});
