import type { Shelf } from '#lib/session/programmes.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import { addOns, bases } from './packs/table.ts';

/** What staff can choose for a new plan: titles and reasons alone, not what the packs say. */
export async function listBundled(): Promise<Shelf> {
	return {
		bases: await Promise.all(
			newest(bases).map(async ({ id, version, usually, words }) => ({
				id,
				version,
				usually,
				...(await words()).default.pack
			}))
		),
		addOns: await Promise.all(
			newest(addOns).map(async ({ id, version, to, words }) => ({ id, version, to, ...(await words()).default.pack }))
		)
	};
}

/** A new plan is made with the newest version of each pack. */
function newest<Pack extends PackReference>(packs: readonly Pack[]): readonly Pack[] {
	return packs.filter(({ id, version }) => !packs.some((other) => other.id === id && other.version > version));
}
