/** Packs that say part of another one: what they share with it stands in its folder alone, in every language. */
const takenOver: Readonly<Record<string, readonly string[]>> = {
	'sotsec-id-short/v1': ['sotsec-id/v1'],
	'custody/v1': ['sotsec-id/v1'],
	'one-to-one/v1': ['sotsec-id/v1']
};

/** The folders that hold what packs say: their own, and those of the packs that they take over from. */
export function foldersOf(packs: readonly { readonly id: string; readonly version: number }[]): readonly string[] {
	const own = packs.map(({ id, version }) => `${id}/v${version}`);
	return [...own, ...own.flatMap((folder) => takenOver[folder] ?? [])];
}
