import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { ArrivingPlan, Arrival, IncomingFile, OpenProblem, Sender, TypedOpener } from '#lib/ports/backups.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import { isAge } from './age-header.ts';
import { isArmoured, openBox, type Openers } from './age-box.ts';
import { arrivingPlan } from './arriving-plan.ts';
import { cleanName, keptDeviceKeys } from './device-keys.ts';
import { markOfState } from './gather.ts';
import { readServiceKey } from './key-text.ts';
import { knownDevices, rememberDevice, shownKey } from './known-devices.ts';
import { limits } from './limits.ts';
import { isPaper, openPaper } from './open-paper.ts';
import type { BackupParts } from './parts.ts';
import { readPayload, type Contents } from './payload.ts';
import { readEntries } from './read-arrival.ts';
import { unreadableAlone } from './unreadable-alone.ts';
import { readJson } from './read-json.ts';
import { textOf } from './text-of.ts';

/** Opens a file of any kind and shows what is in it. Nothing on this device is changed, and nothing of it is kept. */
export async function openFile(
	parts: BackupParts,
	file: IncomingFile,
	typed: TypedOpener | undefined
): Promise<Result<Arrival, OpenProblem>> {
	if (file.size > limits.paperBytes) return refuse('too-big');
	const bytes = await file.bytes().catch(() => undefined);
	if (bytes === undefined) return refuse('refused');
	if (isPaper(bytes)) return openPaper(parts, bytes, typed);
	if (file.size > limits.bytes || bytes.length > limits.bytes) return refuse('too-big');
	return isAge(bytes) || isArmoured(bytes) ? openSealed(parts, bytes, typed) : openPlain(parts, bytes);
}

async function openSealed(
	parts: BackupParts,
	bytes: Uint8Array,
	typed: TypedOpener | undefined
): Promise<Result<Arrival, OpenProblem>> {
	const openers = await openersFrom(parts, typed);
	if (!openers.ok) return openers;
	const opened = await openBox(bytes, openers.value);
	if (!opened.ok) return opened;
	const text = textOf(opened.value);
	const contents = text === undefined ? refuse('refused' as const) : await readPayload(text, parts);
	if (!contents.ok) return contents;
	const entries = await readEntries(contents.value.plans, parts);
	if (!entries.ok) return entries;
	const sender = await senderOf(contents.value, parts);
	if (!sender.ok) return sender;
	const plans: ArrivingPlan[] = [];
	for (const entry of entries.value) {
		const arriving =
			'plan' in entry ? await arrivingPlan(parts, entry, 'file') : succeed({ kind: 'unreadable', ...entry } as const);
		if (!arriving.ok) return arriving;
		plans.push(arriving.value);
	}
	return succeed({ sender: sender.value, exportedAt: contents.value.exported, plans });
}

/** A plan file without a lock, as the command line writes it. */
async function openPlain(parts: BackupParts, bytes: Uint8Array): Promise<Result<Arrival, OpenProblem>> {
	const text = textOf(bytes);
	const value = text === undefined ? undefined : readJson(text);
	const plan = value === undefined ? undefined : await parts.restorePlan(value);
	if (plan === undefined) return unreadableAlone(value, { kind: 'nobody' }, parts);
	const trail = [await markOfState(plan, parts.digest)];
	const arriving = await arrivingPlan(parts, { plan, agreed: [], media: [], trail }, 'file');
	return arriving.ok
		? succeed({ sender: { kind: 'nobody' }, exportedAt: undefined, plans: [arriving.value] })
		: arriving;
}

async function openersFrom(parts: BackupParts, typed: TypedOpener | undefined): Promise<Result<Openers, OpenProblem>> {
	const keys = await keptDeviceKeys(parts.secrets);
	if (!keys.ok) return keys;
	// Nothing can be sealed for a device that has no key yet.
	const identities = keys.value === undefined ? [] : [keys.value.identity];
	if (typed === undefined) return succeed({ identities });
	if (typed.kind === 'phrase') {
		const phrase = parts.phrases.read(typed.typed);
		return phrase === undefined ? refuse('wrong-phrase') : succeed({ identities, phrase });
	}
	const service = await readServiceKey(typed.typed);
	return service === undefined ? refuse('wrong-key') : succeed({ identities: [...identities, service.secret] });
}

async function senderOf({ device }: Contents, parts: BackupParts): Promise<Result<Sender, StoreProblem>> {
	const own = await keptDeviceKeys(parts.secrets);
	if (!own.ok) return own;
	if (own.value?.device.point === device.point) return succeed({ kind: 'this-device' });
	const known = await knownDevices(parts);
	if (!known.ok) return known;
	const found = known.value.find(({ point }) => point === device.point);
	if (found !== undefined) return succeed({ kind: 'known', name: found.name });
	return succeed({
		kind: 'unknown',
		key: await shownKey(device, parts),
		remember: (name) => rememberDevice(parts, { ...device, name: cleanName(name) })
	});
}
