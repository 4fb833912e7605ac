import { describe, expect, it } from 'vitest';
import { photoWith } from '../../../tests/builders/media.ts';
import { openSession } from '../../../tests/builders/session.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullPlan } from '../../../tests/builders/small-plan.ts';
import { refuse, succeed } from '#lib/base/result.ts';
import { restorePaperFile } from '#lib/plan/paper-file.ts';
import type { Plan, Reader } from '#lib/plan/plan.ts';
import type { PaperTools } from '#lib/ports/paper-tools.ts';
import type { Paper, PrintOrder } from '#lib/ports/printer.ts';
import { Papers, type PaperWish } from './papers.ts';

const paper: Paper = { bytes: new Uint8Array([1]), pages: 2, standard: 'ua1+a2a' };
const usual: PaperWish = { reader: 'man', paper: 'a4', large: false, isLocked: false, carriesPlan: false };
const five = 'apple bread chair daisy eagle';

/** The copies of a plan, with a printer that only takes down what was ordered. */
async function papersOf(plan: Plan = fullPlan()) {
	const orders: PrintOrder[] = [];
	const sealed: { readonly words: string; readonly bytes: Uint8Array }[] = [];
	const tools: PaperTools = {
		printer: {
			print: async (order) => {
				orders.push(order);
				return succeed(paper);
			},
			open: async () => refuse({ kind: 'no-plan' })
		},
		digest: async () => 'a1b2c3d4e5f6',
		newWords: () => five,
		seal: async (words, bytes) => {
			sealed.push({ words, bytes });
			return new Uint8Array([7]);
		},
		warmUp: () => undefined
	};
	const { session, sitting, store } = await openSession(plan);
	return { papers: new Papers(session, tools), orders, sealed, sitting, store, session };
}

function carriedIn(bytes: Uint8Array | undefined) {
	return restorePaperFile(new TextDecoder().decode(bytes), findSmallProgramme);
}

describe('A copy', () => {
	it('is made from the plan as it is now, of today: the same bytes all day', async () => {
		const { papers, orders } = await papersOf();
		expect(await papers.make({ ...usual, paper: 'letter', large: true })).toEqual({
			ok: true,
			value: { paper, words: undefined }
		});
		expect(orders).toMatchObject([{ paper: 'letter', large: true, protect: undefined, attachment: undefined }]);
		expect(orders[0]?.report).toMatchObject({ reader: 'man', footer: { hash: expect.stringContaining('a1b2c3d4') } });
		expect(JSON.stringify(orders[0]?.report.blocks)).toContain('6 January 2026');
		expect(orders[0]?.madeAt).toBe('2026-01-06T00:00:00.000Z');
		expect(structuredClone(orders[0])).toEqual(orders[0]);
	});

	it('says the same when it is looked at as when it is made', async () => {
		const { papers, orders } = await papersOf();
		const looked = await papers.report('man');
		await papers.make(usual);
		expect(looked).toEqual({ ok: true, value: orders[0]?.report });
	});

	it.each<[Reader, boolean]>([
		['man', true],
		['wallet', true],
		['carer', false],
		['care-manager', false]
	])('for the %s: he may look at it and make it alone: %s', async (reader, isHis) => {
		const { papers, orders, sitting } = await papersOf();
		const refused = { ok: false, problem: { kind: 'staff-only' } };
		expect((await papers.report(reader)).ok).toBe(isHis);
		const made = await papers.make({ ...usual, reader });
		if (!isHis) expect(made).toEqual(refused);
		expect(orders).toHaveLength(isHis ? 1 : 0);
		sitting.begin();
		expect((await papers.report(reader)).ok).toBe(true);
		expect((await papers.make({ ...usual, reader })).ok).toBe(true);
	});
});

describe('A locked copy', () => {
	it('opens with five words that Steady made, for staff only', async () => {
		const { papers, orders, sitting } = await papersOf();
		expect(await papers.make({ ...usual, isLocked: true })).toMatchObject({ problem: { kind: 'staff-only' } });
		sitting.begin();
		const made = await papers.make({ ...usual, isLocked: true });
		expect(made).toMatchObject({ ok: true, value: { words: { text: five, opens: 'file' } } });
		expect(orders).toMatchObject([{ protect: five, attachment: undefined }]);
	});

	it('carries the plan as it is: the lock of the file is enough', async () => {
		const { papers, orders, sealed, sitting, session } = await papersOf();
		sitting.begin();
		await papers.make({ ...usual, isLocked: true, carriesPlan: true });
		expect(sealed).toEqual([]);
		expect(orders[0]?.attachment?.name).toBe('plan.json');
		expect(carriedIn(orders[0]?.attachment?.bytes)).toEqual({
			ok: true,
			value: { complete: true, plan: session.plan, media: [] }
		});
	});
});

describe('A copy that carries the plan', () => {
	it('is sealed with five words when the file itself is open, with the media that the plan names', async () => {
		const words = answerOf('words', { text: 'My garden.', media: ['photo-1'] });
		const full = fullPlan();
		const { papers, orders, sealed, sitting, store, session } = await papersOf({
			...full,
			answers: { ...full.answers, proud: words }
		});
		await store.saveMedium(session.plan.id, photoWith('photo-1'));
		sitting.begin();
		const made = await papers.make({ ...usual, carriesPlan: true });
		expect(made).toMatchObject({ ok: true, value: { words: { text: five, opens: 'plan' } } });
		expect(orders).toMatchObject([
			{ protect: undefined, attachment: { name: 'plan.age', bytes: new Uint8Array([7]) } }
		]);
		expect(sealed[0]?.words).toBe(five);
		expect(carriedIn(sealed[0]?.bytes)).toMatchObject({
			ok: true,
			value: { complete: true, plan: session.plan, media: [{ id: 'photo-1' }] }
		});
	});

	it("leaves out what its reader may not see, and is none of the carers' copies or pocket cards", async () => {
		const { papers, orders, sitting, session } = await papersOf();
		sitting.begin();
		await papers.make({ ...usual, reader: 'care-manager', isLocked: true, carriesPlan: true });
		const carried = carriedIn(orders[0]?.attachment?.bytes);
		expect(carried).toMatchObject({ ok: true, value: { complete: false, plan: { id: session.plan.id, answers: {} } } });
		for (const reader of ['carer', 'wallet'] as const) {
			expect(await papers.make({ ...usual, reader, carriesPlan: true })).toMatchObject({ ok: false });
		}
		expect(orders).toHaveLength(1);
	});

	it('is not made when it would be larger than any file that is opened again', async () => {
		const data = `/9j/${'AAAA'.repeat(690_000)}`;
		const media = Array.from({ length: 4 }, (_, at) => `photo-${at}`);
		const full = fullPlan();
		const { papers, sitting, store, session, orders } = await papersOf({
			...full,
			answers: { ...full.answers, proud: answerOf('words', { text: 'My garden.', media }) }
		});
		for (const id of media) await store.saveMedium(session.plan.id, { ...photoWith(id), data });
		sitting.begin();
		expect(await papers.make({ ...usual, carriesPlan: true })).toEqual({ ok: false, problem: { kind: 'too-much' } });
		expect(orders).toEqual([]);
	});

	it('is not made after somebody said stop', async () => {
		const { papers, sitting, orders } = await papersOf();
		sitting.begin();
		const signal = AbortSignal.abort();
		expect(await papers.make({ ...usual, carriesPlan: true }, { signal })).toMatchObject({
			problem: { kind: 'stopped' }
		});
		expect(orders).toEqual([]);
	});
});
