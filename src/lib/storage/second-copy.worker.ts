import { createBrowserCopyFolder } from './browser-copy-folder.ts';
import { keepSlip, listSlips, readSlip, removeSlip, type CopyFolder, type WholeSides } from './copy-files.ts';
import type { CopyAnswer, CopyAsked } from './second-copy-messages.ts';

/*
 * The worker that keeps the second copy: only a worker can be sure that bytes have reached the disk. It lives as long as
 * the window, does one task at a time, and sees sealed records only.
 */

let opening: Promise<CopyFolder | undefined> | undefined;
const whole: WholeSides = new Map();
let turn: Promise<unknown> = Promise.resolve();

globalThis.addEventListener('message', ({ data }: MessageEvent<CopyAsked>) => {
	turn = turn.then(async () => {
		const answer = await answerTo(data);
		globalThis.postMessage(answer);
	});
});

async function answerTo(asked: CopyAsked): Promise<CopyAnswer> {
	const { number } = asked;
	try {
		opening ??= openFolder();
		const folder = await opening;
		if (folder === undefined) return { number, is: 'no-place' };
		return { number, is: 'done', ...(await doTask(folder, asked)) };
	} catch {
		return { number, is: 'failed' };
	}
}

async function doTask(
	folder: CopyFolder,
	asked: CopyAsked
): Promise<Omit<CopyAnswer & { is: 'done' }, 'number' | 'is'>> {
	if (asked.what === 'list') return { slips: await listSlips(folder) };
	if (asked.what === 'read') return { slip: await readSlip(folder, asked.name) };
	if (asked.what === 'keep') await alone(asked.slip.name, () => keepSlip(folder, asked.slip, whole));
	if (asked.what === 'remove') for (const name of asked.names) await alone(name, () => removeSlip(folder, name));
	return {};
}

/** Another window must not write the same slip at the same time. */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
	if ('locks' in navigator) await navigator.locks.request(`steady-copy-${name}`, work);
	else await work();
}

async function openFolder(): Promise<CopyFolder | undefined> {
	try {
		const root = await navigator.storage.getDirectory();
		return createBrowserCopyFolder(await root.getDirectoryHandle('steady', { create: true }));
	} catch {
		return undefined;
	}
}
