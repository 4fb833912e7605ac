import type { PackReference } from '#lib/programme/programme.ts';
import type { LoadedProgramme } from '#lib/session/programmes.ts';
import { loadBundled } from './bundled-packs.ts';

/** The programme that packs make together: bundled ones, or such as the service loaded. Undefined when one is not here. */
export async function loadProgramme(packs: readonly PackReference[]): Promise<LoadedProgramme | undefined> {
	if (packs.length === 0) return undefined;
	return (await loadBundled(packs)) ?? (await import('./own-programmes.ts')).loadWithOwn(packs);
}
