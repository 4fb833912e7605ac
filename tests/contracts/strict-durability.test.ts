import { expect, it, vi } from 'vitest';
import { setAnswer } from '#lib/plan/edits.ts';
import { freshMemory } from '#lib/ports/plan-store.ts';
import { drawingWith } from '../builders/media.ts';
import { laterMoment } from '../builders/moments.ts';
import { sealedDevice } from '../builders/sealed-device.ts';
import { answerOf, newPlan } from '../builders/small-plan.ts';
import { got } from '../builders/vault.ts';

/** Chromium says that a transaction is done before its bytes are on the disk, unless it is asked to wait: then a power cut takes it back. */
it('every write asks the browser to reach the disk before it says that it is done', async () => {
	const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
	const plan = newPlan();
	const { store } = await sealedDevice([]);
	const kept = got(await store.save(plan, null));
	got(await store.save(setAnswer(plan, 'proud', answerOf('words', { text: 'on' }, laterMoment(1))), kept));
	got(await store.saveMedium(plan.id, drawingWith()));
	got(await store.rememberPlace({ plan: plan.id, page: 'calm/main' }));
	got(await store.rememberDevice(freshMemory));
	got(await store.remove(plan.id));
	const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
	expect(writes.length).toBeGreaterThan(6);
	for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
});
