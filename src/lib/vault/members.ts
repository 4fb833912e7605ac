import { isRecord } from '#lib/base/json.ts';
import type { VaultRecord } from '#lib/ports/vault-store.ts';
import { bytesOf, openBytes, sealBytes, type Binding } from './boxes.ts';
import { pad, unpad } from './padding.ts';
import type { RootKeys } from './roots.ts';

/** Whose slot it is. It stands under the vault key: outside nobody can tell who works here. */
export interface Member {
	readonly slot: string;
	readonly kind: 'staff' | 'recovery';
	/** Initials; '' for the recovery code. */
	readonly label: string;
	/** The slot's salt: an old slot that was put back does not count. */
	readonly salt: string;
	/** The slot's public point. */
	readonly point: string;
}

/** Seals the list of members for one generation of a vault. */
export function sealMembers(
	crypto: Crypto,
	{ id, generation }: Pick<VaultRecord, 'id' | 'generation'>,
	keys: RootKeys,
	members: readonly Member[]
): Promise<string> {
	return sealBytes(crypto, keys.seal, pad(bytesOf(JSON.stringify(members))), bindingOf(id, generation));
}

/** The members of a vault; undefined when the list is not of this key and this generation. */
export async function openMembers(
	crypto: Crypto,
	{ id, generation, members }: VaultRecord,
	keys: RootKeys
): Promise<readonly Member[] | undefined> {
	const bytes = unpad(await openBytes(crypto, keys.seal, members, bindingOf(id, generation)));
	if (bytes === undefined) return undefined;
	const list: unknown = JSON.parse(new TextDecoder().decode(bytes));
	return Array.isArray(list) ? list.filter(isMember) : undefined;
}

function bindingOf(vault: string, generation: number): Binding {
	return ['members', 1, vault, generation];
}

function isMember(value: unknown): value is Member {
	return (
		isRecord(value) &&
		(value['kind'] === 'staff' || value['kind'] === 'recovery') &&
		['slot', 'label', 'salt', 'point'].every((field) => typeof value[field] === 'string')
	);
}
