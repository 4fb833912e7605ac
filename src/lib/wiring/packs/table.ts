import type { ShelvedAddOn, ShelvedBase } from './loaded-packs.ts';

/** Every base pack version that is bundled, in the order in which staff see them. Old versions stay. */
export const bases: readonly ShelvedBase[] = [
	{
		id: 'sotsec-id',
		version: 1,
		usually: ['my-ways', 'my-days'],
		words: () => import('#lib/packs/sotsec-id/v1/words.plain.en-GB.json'),
		load: async () => (await import('./sotsec-id.ts')).sotsecId
	}
];

/** Every add-on version that is bundled, in the order in which a plan names them. Old versions stay. */
export const addOns: readonly ShelvedAddOn[] = [
	{
		id: 'my-ways',
		version: 1,
		to: ['sotsec-id'],
		words: () => import('#lib/packs/my-ways/v1/words.plain.en-GB.json'),
		load: async () => (await import('./my-ways.ts')).myWays
	},
	{
		id: 'my-days',
		version: 1,
		to: ['sotsec-id'],
		words: () => import('#lib/packs/my-days/v1/words.plain.en-GB.json'),
		load: async () => (await import('./my-days.ts')).myDays
	},
	{
		id: 'internet',
		version: 1,
		to: ['sotsec-id'],
		words: () => import('#lib/packs/internet/v1/words.plain.en-GB.json'),
		load: async () => (await import('./internet.ts')).internet
	}
];
