import type { PlanMedia } from '#lib/session/plan-media.ts';
import type { OwnPictures } from '../parts/own-pictures.ts';

interface Held {
	count: number;
	readonly address: Promise<string | undefined>;
}

/** The drawings and photos of a plan as addresses of this page alone. Each is made once, and revoked after its last use. */
export function ownPicturesOf(media: PlanMedia): OwnPictures {
	const held = new Map<string, Held>();
	return {
		hold: (medium) => {
			const known = held.get(medium) ?? { count: 0, address: addressOf(media, medium) };
			known.count += 1;
			held.set(medium, known);
			return known.address;
		},
		release: (medium) => {
			const known = held.get(medium);
			if (known === undefined) return;
			known.count -= 1;
			if (known.count > 0) return;
			held.delete(medium);
			void known.address.then((address) => {
				if (address !== undefined) URL.revokeObjectURL(address);
			});
		}
	};
}

async function addressOf(media: PlanMedia, id: string): Promise<string | undefined> {
	const medium = await media.load(id);
	if (medium === undefined) return undefined;
	const code = await import('./medium-file.ts').catch(() => undefined);
	const file = code?.fileOfMedium(medium);
	return file === undefined ? undefined : URL.createObjectURL(file);
}
