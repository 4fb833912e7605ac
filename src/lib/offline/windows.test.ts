import { afterEach, describe, expect, it, vi } from 'vitest';
import { joinWindows, type Windows } from './windows.ts';

let open: BroadcastChannel[] = [];
let names = 0;

/** Locks as a browser gives them: how many windows hold one can be asked. */
function locksOf(count: () => number): LockManager {
	return {
		request: async () => new Promise<never>(() => undefined),
		query: async () => ({ held: Array.from({ length: count() }, () => ({ name: 'steady-window' })), pending: [] })
	};
}

function openWindow(group: string, isFree: boolean, count: () => number, onLoadingAgain = vi.fn()): Windows {
	const channel = new BroadcastChannel(group);
	open.push(channel);
	return joinWindows({
		channel,
		locks: locksOf(count),
		newId: () => `question-${(names += 1)}`,
		isFree: async () => isFree,
		onLoadingAgain
	});
}

afterEach(() => {
	for (const channel of open) channel.close();
	open = [];
	vi.useRealTimers();
});

describe('before a new version comes into use', () => {
	it('one window alone asks itself only', async () => {
		expect(await openWindow('alone', true, () => 1).areFree()).toBe(true);
		expect(await openWindow('alone-busy', false, () => 1).areFree()).toBe(false);
	});

	it('every other window has to say that nothing would be lost', async () => {
		const asking = openWindow('free', true, () => 3);
		openWindow('free', true, () => 3);
		openWindow('free', true, () => 3);
		expect(await asking.areFree()).toBe(true);
	});

	it('one window with something unsaved is enough to wait', async () => {
		const asking = openWindow('busy', true, () => 3);
		openWindow('busy', true, () => 3);
		openWindow('busy', false, () => 3);
		expect(await asking.areFree()).toBe(false);
	});

	it('a window that does not answer counts as one with something unsaved', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const asking = openWindow('silent', true, () => 2).areFree();
		await vi.advanceTimersByTimeAsync(3000);
		expect(await asking).toBe(false);
	});

	it('the others are told that all load again', async () => {
		const told = vi.fn();
		const asking = openWindow('tell', true, () => 2);
		openWindow('tell', true, () => 2, told);
		asking.tellLoadingAgain();
		await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
	});
});
