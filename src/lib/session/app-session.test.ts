import { beforeEach, describe, expect, it } from 'vitest';
import { orFail } from '../../../tests/builders/deeds.ts';
import { countingIds, keptIn, otherPlan, smallLoaded, tickingClock } from '../../../tests/builders/session.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { got, openDoor } from '../../../tests/builders/vault.ts';
import { fullPlan, newPlan } from '../../../tests/builders/small-plan.ts';
import { createFakeRecorder } from '../../../tests/fakes/fake-recorder.ts';
import { createMemoryPlanStore, type MemoryPlanStore } from '../../../tests/fakes/memory-plan-store.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { setSettings } from '#lib/plan/edits.ts';
import type { PlanStore, StoreProblem } from '#lib/ports/plan-store.ts';
import type { AppParts, NewPlan } from './app-parts.ts';
import { AppSession } from './app-session.svelte.ts';
import type { PlanSession } from './plan-session.svelte.ts';
import type { ProgrammeShelf } from './programmes.ts';
import { speechOf } from './speech.ts';

const beginning: NewPlan = { name: 'Jo', voice: 'i', needs: [], packs: [{ id: 'small', version: 1 }] };
const smallText = { title: 'Small', about: 'For tests.', leavesOut: [] };
const shelf: ProgrammeShelf = {
	list: async () => ({
		bases: [{ id: 'small', version: 1, usually: [], languages: ['en-GB'], ...smallText }],
		addOns: []
	}),
	load: async ([base]) => (base?.id === 'small' ? smallLoaded : undefined)
};

let kept: MemoryPlanStore;
/** What the next saves say instead of saving. */
let problem: StoreProblem | null;
let store: PlanStore;

beforeEach(() => {
	kept = createMemoryPlanStore(findSmallProgramme);
	problem = null;
	store = {
		...kept,
		save: async (plan, before) => (problem === null ? kept.save(plan, before) : refuse(problem))
	};
});

function appWith(otherwise: Partial<AppParts> = {}): AppSession {
	const newId = countingIds();
	const paperTools = () => Promise.reject(new Error('There is no printer here.'));
	const recorder = async () => createFakeRecorder();
	const photographer = async () => {
		throw new Error('No photo is taken here.');
	};
	const sounds = () => Promise.reject(new Error('There is no voice here.'));
	return new AppSession({
		store,
		clock: tickingClock(),
		newId,
		shelf,
		paperTools,
		recorder,
		photographer,
		sounds,
		wakeVoice: () => undefined,
		vault: async () => succeed(await openDoor()),
		vaultTools: () => Promise.reject(new Error('There are no tools here.')),
		backupTools: () => Promise.reject(new Error('No backups here.')),
		...otherwise
	});
}

function opened<Value>(result: Result<Value, StoreProblem>): Value {
	if (!result.ok) throw new Error(`There was a problem: ${result.problem}.`);
	return result.value;
}

/** Says something on the first page that takes cards. */
function tapOn(session: PlanSession, card = 'calm-tea'): void {
	session.pick(orFail(session.walk.pages.find(({ key }) => key === 'calm/main')), card);
}

describe('a new plan', () => {
	it('is kept, open, and begun together with staff', async () => {
		const app = appWith();
		const session = opened(await app.beginPlan(beginning));
		expect(session.plan).toMatchObject({ name: 'Jo', answers: {}, version: 0, language: 'en-GB' });
		expect(await keptIn(store, session.plan.id)).toEqual(session.plan);
		expect(app.sitting.now).toBe('together');
		expect(opened(await app.openPlan(session.plan.id))).toBe(session);
	});

	it('is begun together with staff also while another plan is open', async () => {
		const app = appWith();
		const first = opened(await app.beginPlan(beginning));
		const second = opened(await app.beginPlan({ ...beginning, name: 'Sam' }));
		expect(second.plan.id).not.toBe(first.plan.id);
		expect(app.sitting.now).toBe('together');
	});

	it('that cannot be kept is not open, and nobody is together', async () => {
		const app = appWith();
		problem = 'full';
		expect(await app.beginPlan(beginning)).toEqual({ ok: false, problem: 'full' });
		expect(app.sitting.now).toBe('alone');
		expect(await app.listPlans()).toEqual({ ok: true, value: [] });
	});

	it('can be made with the packs of the shelf', async () => {
		expect(await appWith().shelf()).toEqual(await shelf.list());
	});
});

describe('Hide', () => {
	it('holds at a new start, whatever else the device remembers, until staff open again', async () => {
		const app = appWith();
		await app.awake;
		expect(app.isHidden).toBe(false);
		app.hide();
		app.setDevice({ contrast: 'high' });
		expect(app.isHidden).toBe(true);
		const next = appWith();
		await next.awake;
		expect(next.isHidden).toBe(true);
		next.openAgain();
		const last = appWith();
		await last.awake;
		expect(last).toMatchObject({ isHidden: false, contrast: 'high' });
	});

	it('leaves the plan open behind it', async () => {
		const app = appWith();
		const session = opened(await app.beginPlan(beginning));
		app.hide();
		expect(app.openNow).toBe(session);
		expect(app.sitting.now).toBe('together');
	});
});

describe('opening a plan', () => {
	it('gives the same living plan again while it is open', async () => {
		await store.save(newPlan(), null);
		const app = appWith();
		const session = opened(await app.openPlan(newPlan().id));
		expect(opened(await app.openPlan(newPlan().id))).toBe(session);
	});

	it('gives the same living plan to two who ask at the same moment', async () => {
		await store.save(newPlan(), null);
		const app = appWith();
		const [one, two] = await Promise.all([app.openPlan(newPlan().id), app.openPlan(newPlan().id)]);
		expect(opened(two)).toBe(opened(one));
	});

	it('does not begin a sitting, and ends the one with another man', async () => {
		await store.save(otherPlan(), null);
		const app = appWith();
		await app.beginPlan(beginning);
		await app.openPlan(otherPlan().id);
		expect(app.sitting.now).toBe('alone');
	});

	it('has a problem word when there is no such plan, it is damaged, or its pack is not here', async () => {
		const app = appWith();
		expect(await app.openPlan('nobody00000000000001')).toEqual({ ok: false, problem: 'missing' });
		await store.save(newPlan(), null);
		kept.spoilHead(newPlan().id);
		kept.dropLink(newPlan().id, 1);
		expect(await app.openPlan(newPlan().id)).toEqual({ ok: false, problem: 'damaged' });
		await store.save(otherPlan(), null);
		const without = appWith({ shelf: { ...shelf, load: async () => undefined } });
		expect(await without.openPlan(otherPlan().id)).toEqual({ ok: false, problem: 'damaged' });
	});

	it('is "broken" when the code of a pack does not load, and works when it does', async () => {
		await store.save(newPlan(), null);
		let isAway = true;
		const app = appWith({
			shelf: { ...shelf, load: async (packs) => (isAway ? Promise.reject(new Error('offline')) : shelf.load(packs)) }
		});
		expect(await app.openPlan(newPlan().id)).toEqual({ ok: false, problem: 'broken' });
		isAway = false;
		expect((await app.openPlan(newPlan().id)).ok).toBe(true);
	});
});

describe('what could not be saved', () => {
	it('stays open when he goes back to the first page, and is there again', async () => {
		const app = appWith();
		const session = opened(await app.beginPlan(beginning));
		problem = 'full';
		tapOn(session);
		await app.closePlan();
		expect(session.saving.state).toBe('full');
		expect(app.sitting.now).toBe('alone');
		expect(opened(await app.openPlan(session.plan.id))).toBe(session);
	});

	it('is not lost when another plan is opened meanwhile', async () => {
		await store.save(otherPlan(), null);
		const app = appWith();
		const session = opened(await app.beginPlan(beginning));
		problem = 'full';
		tapOn(session);
		await session.saving.settled();
		await app.openPlan(otherPlan().id);
		const again = opened(await app.openPlan(session.plan.id));
		expect(again.plan.answers).toHaveProperty('calm');
		problem = null;
		again.saving.retry();
		await again.saving.settled();
		expect((await keptIn(store, session.plan.id)).answers).toHaveProperty('calm');
	});

	it('is saved first, when another plan is opened while it is being saved', async () => {
		await store.save(otherPlan(), null);
		const app = appWith();
		const session = opened(await app.beginPlan(beginning));
		tapOn(session);
		await app.openPlan(otherPlan().id);
		const again = opened(await app.openPlan(session.plan.id));
		expect(again.plan.answers).toHaveProperty('calm');
		tapOn(again, 'calm-dog');
		await again.saving.settled();
		expect(again.saving.state).toBe('saved');
	});
});

describe('closing a plan', () => {
	it('ends the sitting and puts it away: it is read anew', async () => {
		const app = appWith();
		const session = opened(await app.beginPlan(beginning));
		tapOn(session);
		await app.closePlan();
		expect(app.sitting.now).toBe('alone');
		const again = opened(await app.openPlan(session.plan.id));
		expect(again).not.toBe(session);
		expect(again.plan).toEqual(session.plan);
	});

	it('does not end the sitting in which it was opened again meanwhile', async () => {
		const app = appWith();
		const session = opened(await app.beginPlan(beginning));
		tapOn(session);
		const closing = [app.closePlan(), app.restPlan()];
		const again = opened(await app.openPlan(session.plan.id));
		app.staffCome();
		await Promise.all(closing);
		expect(app.sitting.now).toBe('together');
		expect(opened(await app.openPlan(session.plan.id))).toBe(again);
	});

	it('is nothing when no plan is open', async () => {
		const app = appWith();
		await app.closePlan();
		expect(app.planToResume()).toBeNull();
	});
});

describe('the next start of the app', () => {
	async function nextStart(): Promise<string | null> {
		const app = appWith();
		await app.awake;
		return app.planToResume();
	}

	it('goes back to the plan that was open when the app went away, once', async () => {
		const session = opened(await appWith().beginPlan(beginning));
		session.remember('calm/main');
		const app = appWith();
		await app.awake;
		expect(app.planToResume()).toBe(session.plan.id);
		expect(app.planToResume()).toBeNull();
		expect(await app.placeIn(session.plan.id)).toBe('calm/main');
	});

	it('begins at the first page after "Stop for today", and nobody sits with him', async () => {
		const app = appWith();
		const session = opened(await app.beginPlan(beginning));
		tapOn(session);
		await app.restPlan();
		expect(app.sitting.now).toBe('alone');
		expect(await keptIn(store, session.plan.id)).toEqual(session.plan);
		expect(await nextStart()).toBeNull();
		await app.openPlan(session.plan.id);
		expect(await nextStart()).toBe(session.plan.id);
	});

	it('says after a sitting in which something was kept that a backup is due; not after one in which he only looked', async () => {
		got(await kept.save(newPlan(), null));
		const app = appWith();
		await app.awake;
		const session = opened(await app.openPlan(newPlan().id));
		await app.restPlan();
		await app.closePlan();
		expect(app.device.isBackupDue).toBeUndefined();
		for (const end of [() => app.restPlan(), () => app.closePlan()]) {
			app.setDevice({ isBackupDue: false });
			tapOn(opened(await app.openPlan(session.plan.id)));
			await end();
			expect(app.device.isBackupDue).toBe(true);
		}
	});

	it('has notes that stand in no plan kept before the keys go, and asks no page that was left', async () => {
		const app = appWith();
		await app.awake;
		const states: string[] = [];
		const keep = async () => {
			await Promise.resolve();
			states.push(app.vault.state);
		};
		const ended = app.keepFirst(keep);
		app.keepFirst(() => Promise.reject(new Error('The disk is full.')));
		await app.lock();
		expect([states, app.vault.state]).toEqual([['open'], 'locked']);
		ended();
		await app.flush();
		expect(states).toEqual(['open']);
	});

	it('begins at the first page when he went back to it', async () => {
		const app = appWith();
		await app.beginPlan(beginning);
		await app.closePlan();
		expect(await nextStart()).toBeNull();
	});

	it('begins at the first page when a plan was opened by its own address first', async () => {
		await store.save(newPlan(), null);
		const app = appWith();
		await app.awake;
		await app.openPlan(newPlan().id);
		expect(app.planToResume()).toBeNull();
	});

	it('works where nothing may be kept at all', async () => {
		const away: PlanStore = {
			...store,
			recallDevice: async () => refuse('forbidden'),
			recallPlace: async () => refuse('forbidden')
		};
		const app = appWith({ store: away });
		await app.awake;
		expect(app.planToResume()).toBeNull();
		expect(app.contrast).toBe('usual');
		expect(await app.placeIn('a')).toBeUndefined();
	});

	it('knows no place where he has not begun', async () => {
		expect(await appWith().placeIn(newPlan().id)).toBeUndefined();
	});
});

describe('removing a plan', () => {
	it('takes it off this device, and the app no longer comes back to it', async () => {
		const app = appWith();
		const { plan } = opened(await app.beginPlan(beginning));
		expect(await app.removePlan(plan.id)).toEqual({ ok: true, value: null });
		expect(await app.openPlan(plan.id)).toEqual({ ok: false, problem: 'missing' });
		const next = appWith();
		await next.awake;
		expect(next.planToResume()).toBeNull();
	});

	it('does so also when its last words could not be saved', async () => {
		const app = appWith();
		const session = opened(await app.beginPlan(beginning));
		problem = 'full';
		tapOn(session);
		expect(await app.removePlan(session.plan.id)).toEqual({ ok: true, value: null });
		problem = null;
		expect(await app.openPlan(session.plan.id)).toEqual({ ok: false, problem: 'missing' });
		expect(app.sitting.now).toBe('alone');
		const next = appWith();
		await next.awake;
		expect(next.planToResume()).toBeNull();
	});

	it('leaves another unsaved plan open', async () => {
		await store.save(otherPlan(), null);
		const app = appWith();
		const session = opened(await app.beginPlan(beginning));
		problem = 'full';
		tapOn(session);
		await app.removePlan(otherPlan().id);
		expect(opened(await app.openPlan(session.plan.id))).toBe(session);
	});

	it('says so when the store could not', async () => {
		await store.save(newPlan(), null);
		const app = appWith({ store: { ...store, remove: async () => refuse('broken') } });
		expect(await app.removePlan(newPlan().id)).toEqual({ ok: false, problem: 'broken' });
	});
});

describe('a plan that cannot be read', () => {
	it('gives a rescue copy of all that is kept', async () => {
		await store.save(fullPlan(), null);
		kept.spoilHead(fullPlan().id);
		const copy = await appWith().rescueCopy(fullPlan().id);
		expect(copy.ok && copy.value).toContain('My garden.');
		expect(await appWith().rescueCopy('nobody00000000000001')).toEqual({ ok: false, problem: 'missing' });
	});
});

describe('how the device is set', () => {
	it('is changed one thing at a time, and remembered', async () => {
		const app = appWith();
		await app.awake;
		app.setDevice({ contrast: 'high' });
		app.setDevice({ voices: { 'en-GB': 'Hazel' } });
		app.setDevice({ saidHeadphones: true });
		const next = appWith();
		await next.awake;
		expect(next.device).toEqual({ contrast: 'high', voices: { 'en-GB': 'Hazel' }, saidHeadphones: true });
	});
});

describe('what reads aloud', () => {
	it('speaks the language and at the speed of the open plan, by the voice that was chosen for the language', async () => {
		const plan = setSettings(fullPlan(), { ...fullPlan().settings, speed: 'slow' }, laterMoment(1));
		await kept.save(plan, null);
		const app = appWith();
		await app.awake;
		expect(speechOf(app)).toEqual({ language: 'en-GB', speed: 'usual', voiceName: undefined });
		app.setDevice({ voices: { 'en-GB': 'Hazel', cy: 'Siân' } });
		await app.openPlan(plan.id);
		expect(speechOf(app)).toEqual({ language: 'en-GB', speed: 'slow', voiceName: 'Hazel' });
	});

	it('is undefined when its code could not be loaded, and so is the recorder', async () => {
		const away = () => Promise.reject(new Error('No network.'));
		const app = appWith({ sounds: away, recorder: away });
		expect([await app.sounds(), await app.recorder()]).toEqual([undefined, undefined]);
	});
});

describe('the contrast', () => {
	it('is usual at first, and stays as it was set over a restart and a plan', async () => {
		const app = appWith();
		await app.awake;
		expect(app.contrast).toBe('usual');
		app.setDevice({ contrast: 'high' });
		await app.beginPlan(beginning);
		expect(app.contrast).toBe('high');
		const next = appWith();
		await next.awake;
		expect(next.contrast).toBe('high');
		expect(next.planToResume()).not.toBeNull();
	});
});

describe('the paper', () => {
	it('is not there when the code that makes it does not load', async () => {
		const app = appWith();
		expect(await app.paperTools()).toBeUndefined();
	});
});

describe("the app's own words", () => {
	it('are there before any plan is open', () => {
		expect(appWith().say('paper-title').length + appWith().say('new-plan').length).toBeGreaterThan(0);
	});
});
