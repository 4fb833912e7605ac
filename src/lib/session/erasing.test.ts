import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { countingIds, smallLoaded, tickingClock } from '../../../tests/builders/session.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { fullPlan } from '../../../tests/builders/small-plan.ts';
import { openDoor } from '../../../tests/builders/vault.ts';
import { createMemoryPlanStore } from '../../../tests/fakes/memory-plan-store.ts';
import { refuse, succeed } from '#lib/base/result.ts';
import type { ErasingTools } from '#lib/ports/erasing.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import { AppSession } from './app-session.svelte.ts';
import { erase, keepUntil } from './erasing.ts';
import type { PlanSession } from './plan-session.svelte.ts';
import { codeOf, dropReceipt, hashesHere, keepReceipt, receiptsOf } from './receipts.ts';
import type { VaultTools } from './vault-session.svelte.ts';

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');

function createTools(): ErasingTools {
	const kept = new Map<string, unknown>();
	return {
		secrets: {
			read: async (name) => succeed(kept.get(name)),
			keep: async (name, value) => {
				kept.set(name, JSON.parse(JSON.stringify(value)));
				return succeed(null);
			}
		},
		digest,
		app: '1.2.3'
	};
}

const never = (): never => {
	throw new Error('This is not needed here.');
};

async function openWith(otherwise: Partial<PlanStore> = {}) {
	const store = { ...createMemoryPlanStore(findSmallProgramme), ...otherwise };
	const tools = createTools();
	const vaultTools: VaultTools = {
		passkey: { mayBeHere: never, make: never, ask: never },
		scrubber: { scrub: never },
		erasing: async () => tools
	};
	const app = new AppSession({
		store,
		clock: tickingClock(),
		newId: countingIds(),
		shelf: { list: async () => ({ bases: [], addOns: [] }), load: async () => smallLoaded },
		paperTools: never,
		recorder: never,
		photographer: never,
		sounds: never,
		wakeVoice: () => undefined,
		vault: async () => succeed(await openDoor()),
		vaultTools: async () => vaultTools,
		backupTools: never
	});
	const plan = fullPlan();
	await store.save(plan, null);
	const opened = await app.openPlan(plan.id);
	if (!opened.ok) throw new Error(opened.problem);
	const session: PlanSession = opened.value;
	return { app, store, tools, session, plan };
}

describe('erasing a plan', () => {
	it('takes it away for good and keeps a receipt', async () => {
		const { app, store, tools, session, plan } = await openWith();
		app.sitting.begin();
		const erased = await erase(app, session, 'MK');
		if (!erased.ok) throw new Error(erased.problem);
		expect(erased.value.planHash).toBe(await digest(plan.id));
		expect(erased.value).toMatchObject({ by: 'MK', app: '1.2.3', isComplete: true });
		// The address of its page tells no day, and another one each time that a plan is erased.
		const again = codeOf({ ...erased.value, erasedAt: '2031-05-19T08:00:00.000Z' });
		expect(again).not.toBe(codeOf(erased.value));
		expect(again).not.toMatch(/2031|0519/);
		expect(await store.load(plan.id)).toEqual(refuse('missing'));
		expect(await receiptsOf(tools)).toEqual(succeed([erased.value]));
		expect((await hashesHere(app, tools)).has(erased.value.planHash)).toBe(false);
	});

	it('does nothing without staff, and nothing without initials', async () => {
		const { app, store, tools, session, plan } = await openWith();
		expect(await erase(app, session, 'MK')).toEqual(refuse('staff-only'));
		app.sitting.begin();
		expect(await erase(app, session, ' ')).toEqual(refuse('no-initials'));
		expect((await store.load(plan.id)).ok).toBe(true);
		expect(await receiptsOf(tools)).toEqual(succeed([]));
	});

	it('leaves no receipt of a plan that could not be taken away', async () => {
		const { app, tools, session } = await openWith({ remove: async () => refuse('stuck') });
		app.sitting.begin();
		expect(await erase(app, session, 'MK')).toEqual(refuse('stuck'));
		expect(await receiptsOf(tools)).toEqual(succeed([]));
		expect((await hashesHere(app, tools)).size).toBe(1);
	});

	it('does not begin where no receipt can be kept', async () => {
		const { app, store, tools, session, plan } = await openWith();
		app.sitting.begin();
		Object.assign(tools.secrets, { keep: async () => refuse('full') });
		expect(await erase(app, session, 'MK')).toEqual(refuse('full'));
		expect((await store.load(plan.id)).ok).toBe(true);
	});
});

describe('receipts', () => {
	it('stand last first, go one by one, and what is none is left out', async () => {
		const tools = createTools();
		const { app, session } = await openWith();
		app.sitting.begin();
		const made = await erase(app, session, 'MK');
		if (!made.ok) throw new Error(made.problem);
		const later = { ...made.value, erasedAt: '2099-01-01T00:00:00.000Z' };
		await keepReceipt(tools, made.value);
		await keepReceipt(tools, later);
		expect(codeOf(later)).not.toBe(codeOf(made.value));
		expect(await receiptsOf(tools)).toEqual(succeed([later, made.value]));
		await dropReceipt(tools, later);
		expect(await receiptsOf(tools)).toEqual(succeed([made.value]));
		await tools.secrets.keep('receipts', [made.value, { name: 'Jo' }, null]);
		expect(await receiptsOf(tools)).toEqual(succeed([made.value]));
	});
});

describe('the day until which a plan is kept', () => {
	it('is for staff to set and to take away', async () => {
		const { app, session } = await openWith();
		keepUntil(session, '2030-01-01');
		expect(session.plan.keepUntil).toBe(fullPlan().keepUntil);
		app.sitting.begin();
		keepUntil(session, '2030-01-01');
		expect(session.plan.keepUntil).toBe('2030-01-01');
		keepUntil(session, '');
		expect(session.plan.keepUntil).toBeNull();
	});
});
