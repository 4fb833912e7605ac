import { describe, expect, it } from 'vitest';
import { smallLoaded } from '../../../tests/builders/session.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { newPlan } from '../../../tests/builders/small-plan.ts';
import { got } from '../../../tests/builders/vault.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { createMemoryBoardStore } from '../../../tests/fakes/memory-board-store.ts';
import { createMemoryPlanStore } from '../../../tests/fakes/memory-plan-store.ts';
import { createMemorySecrets } from '../../../tests/fakes/memory-secrets.ts';
import { Board } from './board.svelte.ts';
import { Languages } from './languages.svelte.ts';
import { groupsWithNotes, keepNotes, readNotes } from './session-notes.ts';

const ids = Array.from({ length: 60 }, (_, index) => `plan${String(index).padStart(16, '0')}`);

/** A device with so many plans, on which each opening of a plan is counted. */
async function device(count: number) {
	const plans = createMemoryPlanStore(findSmallProgramme);
	for (const id of ids.slice(0, count)) got(await plans.save(newPlan({ id, name: `Man ${id.slice(-2)}` }), null));
	const opened: string[] = [];
	const store = {
		...plans,
		load: (id: string) => {
			opened.push(id);
			return plans.load(id);
		}
	};
	const [rows, secrets] = [createMemoryBoardStore(plans), createMemorySecrets()];
	const languages = new Languages({ plan: () => undefined, device: () => ({ contrast: 'usual' }) }, undefined);
	const shelf = { list: async () => ({ bases: [], addOns: [] }), load: async () => smallLoaded };
	const look = async () => {
		const board = new Board({ store: rows, secrets }, { store, shelf, languages });
		await board.read();
		return board;
	};
	return { plans, rows, secrets, opened, look };
}

describe('the board', () => {
	it('opens each plan once, and at the next look none', async () => {
		const { look, opened } = await device(60);
		expect((await look()).lines).toHaveLength(60);
		expect(opened).toHaveLength(60);
		const again = await look();
		expect(again.lines?.map(({ row }) => row?.name).toSorted()[59]).toBe('Man 59');
		expect(opened).toHaveLength(60);
		expect(again.progress).toBeUndefined();
	});

	it('opens only the plan of a man who went on', async () => {
		const { look, opened, plans } = await device(5);
		await look();
		const stored = got(await plans.load(ids[2] ?? ''));
		got(await plans.save({ ...stored.plan, name: 'Other', changedAt: laterMoment(9) }, stored));
		opened.length = 0;
		const board = await look();
		expect(opened).toEqual([ids[2]]);
		expect(board.lines?.find(({ plan }) => plan === ids[2])?.row?.name).toBe('Other');
	});

	it('makes a spoiled row anew, and names a plan that cannot be read without hiding it', async () => {
		const { look, rows, plans } = await device(3);
		await look();
		rows.spoil(ids[0] ?? '');
		rows.spoil(ids[1] ?? '');
		plans.spoilHead(ids[1] ?? '');
		plans.spoilLink(ids[1] ?? '', 1);
		const { lines } = await look();
		expect(lines?.map(({ plan }) => plan).toSorted()).toEqual(ids.slice(0, 3));
		expect(lines?.filter(({ row }) => row === undefined).map(({ plan }) => plan)).toEqual([ids[1]]);
	});

	it('shows nothing but the problem while the device is locked', async () => {
		const { look, rows } = await device(2);
		rows.isLocked = true;
		const board = await look();
		expect([board.lines, board.problem]).toEqual([undefined, 'locked']);
	});

	it('remembers groups and the group-safe view, and lets a man go whose plan is gone', async () => {
		const { look, plans, secrets } = await device(2);
		const board = await look();
		expect(await board.setGroup(ids[0] ?? '', '  Monday\ngroup ')).toBe(true);
		expect(await board.setGroup(ids[1] ?? '', 'Friday')).toBe(true);
		expect(await board.setGroupSafe(true)).toBe(true);
		const again = await look();
		expect(again.isGroupSafe).toBe(true);
		expect(again.lines?.map(({ group }) => group).toSorted()).toEqual(['Friday', 'Monday group']);
		got(await plans.remove(ids[1] ?? ''));
		await look();
		expect(JSON.stringify(got(await secrets.read('board')))).not.toContain(ids[1]);
		await again.setGroup(ids[0] ?? '', '');
		expect((await look()).lines).toMatchObject([{ group: '' }]);
	});

	it('puts a man into the group that is there, however its name is written', async () => {
		const { look } = await device(2);
		const board = await look();
		await board.setGroup(ids[0] ?? '', 'Monday');
		await board.setGroup(ids[1] ?? '', ' MONDAY ');
		expect(board.lines?.map(({ group }) => group)).toEqual(['Monday', 'Monday']);
		// Nobody else is in it: its name can be written anew.
		await board.setGroup(ids[0] ?? '', 'Friday');
		await board.setGroup(ids[1] ?? '', 'monday');
		expect(board.lines?.map(({ group }) => group)).toEqual(['Friday', 'monday']);
	});

	it('shows initials only until it knows that more may be seen', async () => {
		const { secrets, rows, plans } = await device(1);
		const languages = new Languages({ plan: () => undefined, device: () => ({ contrast: 'usual' }) }, undefined);
		const shelf = { list: async () => ({ bases: [], addOns: [] }), load: async () => smallLoaded };
		const board = new Board({ store: rows, secrets }, { store: plans, shelf, languages });
		expect([board.isGroupSafe, board.lines]).toEqual([true, undefined]);
		await board.read();
		expect(board.isGroupSafe).toBe(false);
	});
});

describe('notes to self', () => {
	it('are kept for each group apart, and nothing stays of those thrown away', async () => {
		const secrets = createMemorySecrets();
		got(await keepNotes(secrets, 'Monday', 'bring tea'));
		got(await keepNotes(secrets, '', 'chairs'));
		expect(got(await readNotes(secrets, 'Monday'))).toBe('bring tea');
		expect(got(await readNotes(secrets, 'constructor'))).toBe('');
		expect(got(await groupsWithNotes(secrets))).toEqual(['', 'Monday']);
		got(await keepNotes(secrets, 'Monday', ''));
		expect(got(await groupsWithNotes(secrets))).toEqual(['']);
		expect(JSON.stringify(got(await secrets.read('session-notes')))).not.toMatch(/Monday|tea/);
		expect(got(await readNotes(secrets, ''))).toBe('chairs');
	});

	it('cannot be read while the device is locked', async () => {
		const secrets = createMemorySecrets();
		secrets.isLocked = true;
		expect(await readNotes(secrets, 'Monday')).toEqual({ ok: false, problem: 'locked' });
		expect(await groupsWithNotes(secrets)).toEqual({ ok: false, problem: 'locked' });
		expect(await keepNotes(secrets, 'Monday', 'tea')).toEqual({ ok: false, problem: 'locked' });
	});
});
