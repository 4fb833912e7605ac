import { isRecord } from '#lib/base/json.ts';
import { succeed, type Result } from '#lib/base/result.ts';
import type { ShownKey } from '#lib/ports/backups.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import { checkWords, readKey, writeKey } from './key-text.ts';
import type { BackupParts } from './parts.ts';
import type { SendingDevice } from './payload.ts';

const kept = 'known-devices';
const mostKnown = 50;

type Needed = Pick<BackupParts, 'secrets' | 'digest' | 'phrases'>;

/** The devices that staff said are theirs, by the keys they have. */
export async function knownDevices({
	secrets
}: Pick<Needed, 'secrets'>): Promise<Result<readonly SendingDevice[], StoreProblem>> {
	const found = await secrets.read(kept);
	if (!found.ok) return found;
	const list = Array.isArray(found.value) ? found.value : [];
	return succeed(list.flatMap((value) => deviceIn(value) ?? []));
}

/** Knows a device from now on, under the name that staff call it. One with the same keys gets the new name. */
export async function rememberDevice(parts: Needed, device: SendingDevice): Promise<Result<null, StoreProblem>> {
	const known = await knownDevices(parts);
	if (!known.ok) return known;
	const others = known.value.filter(({ point }) => point !== device.point);
	return parts.secrets.keep(kept, [...others, device].slice(-mostKnown));
}

/** A device as people see it. */
export async function shownKey(device: SendingDevice, { digest, phrases }: Needed): Promise<ShownKey> {
	return {
		name: device.name,
		recipient: device.recipient,
		text: writeKey(device),
		words: await checkWords(device, { digest, words: phrases.words })
	};
}

/** Only what could come from a code again counts. */
function deviceIn(value: unknown): SendingDevice | undefined {
	if (!isRecord(value)) return undefined;
	const { name, recipient, point } = value;
	if (typeof name !== 'string' || typeof recipient !== 'string' || typeof point !== 'string') return undefined;
	return readKey(writeKey({ name, recipient, point }))?.device;
}
