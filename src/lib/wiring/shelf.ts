import type { Shelf } from '#lib/session/programmes.ts';
import type { OwnShelf } from './own-programmes.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import { addOns, bases } from './packs/table.ts';

/** What staff can choose for a new plan: titles and reasons alone, not what the packs say. */
async function listBundled(): Promise<Shelf> {
	return {
		bases: await Promise.all(
			newest(bases).map(async ({ id, version, usually, words }) => ({
				id,
				version,
				usually,
				hasExample: true,
				...(await words()).default.pack
			}))
		),
		addOns: await Promise.all(
			newest(addOns).map(async ({ id, version, to, words }) => ({ id, version, to, ...(await words()).default.pack }))
		)
	};
}

/** What staff can choose: what comes with the app, and what the service loaded. Bundled parts may fit an own programme. */
export async function listAll(): Promise<Shelf> {
	const [bundled, own] = await Promise.all([listBundled(), listLoaded()]);
	return {
		bases: [...bundled.bases, ...own.bases],
		addOns: [
			...bundled.addOns.map((part) => ({ ...part, to: [...part.to, ...(own.fits.get(part.id) ?? [])] })),
			...own.addOns
		]
	};
}

/** What the service loaded; nothing where it cannot be read now. */
async function listLoaded(): Promise<OwnShelf> {
	const listOwn = await import('./own-programmes.ts').then((code) => code.listOwn).catch(() => undefined);
	return (await listOwn?.().catch(() => undefined)) ?? { bases: [], addOns: [], fits: new Map() };
}

/** A new plan is made with the newest version of each pack. */
function newest<Pack extends PackReference>(packs: readonly Pack[]): readonly Pack[] {
	return packs.filter(({ id, version }) => !packs.some((other) => other.id === id && other.version > version));
}
