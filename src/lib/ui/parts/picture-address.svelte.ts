import { isSameLook, keyOfLook, usualLook, type ManLook } from '#lib/pictures/look.ts';

/** A picture of nothing: it keeps the place while a dressed one is being made. */
const empty =
	'data:image/svg+xml,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22%20viewBox%3D%220%200%2096%2096%22%2F%3E';

/**
 * Where a picture is: its file in the usual look, else an address made from the file. Dressing loads at its first use,
 * so that the first pages do not carry it.
 */
export function pictureAddress(file: () => string, look: () => ManLook): () => string {
	let dressed = $state.raw({ key: '', address: empty });
	const isUsual = $derived(isSameLook(look(), usualLook));
	const key = $derived(`${file()} ${keyOfLook(look())}`);

	$effect(() => {
		if (!isUsual) void make(key, file(), look());
	});

	async function make(wanted: string, from: string, worn: ManLook): Promise<void> {
		const { dressedAddress } = await import('./dressed-pictures.ts');
		const address = await dressedAddress(from, worn);
		if (wanted === key) dressed = { key: wanted, address };
	}

	return () => (isUsual ? file() : dressed.key === key ? dressed.address : empty);
}
