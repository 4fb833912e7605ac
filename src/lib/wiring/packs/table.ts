import type { ShelvedAddOn, ShelvedBase } from './loaded-packs.ts';

/** Every base pack version that is bundled, in the order in which staff see them. Old versions stay. */
export const bases: readonly ShelvedBase[] = [
	{
		id: 'sotsec-id',
		version: 1,
		usually: ['my-ways'],
		words: () => import('#lib/packs/sotsec-id/v1/words.plain.en-GB.json'),
		load: async () => (await import('./sotsec-id.ts')).sotsecId
	},
	{
		id: 'sotsec-id-short',
		version: 1,
		usually: [],
		words: () => import('#lib/packs/sotsec-id-short/v1/words.plain.en-GB.json'),
		load: async () => (await import('./sotsec-id-short.ts')).sotsecIdShort
	},
	{
		id: 'one-to-one',
		version: 1,
		usually: ['internet'],
		words: () => import('#lib/packs/one-to-one/v1/words.plain.en-GB.json'),
		load: async () => (await import('./one-to-one.ts')).oneToOne
	}
];

/** Every add-on version that is bundled, in the order in which a plan names them. Old versions stay. */
export const addOns: readonly ShelvedAddOn[] = [
	{
		id: 'my-ways',
		version: 1,
		to: ['sotsec-id', 'one-to-one'],
		words: () => import('#lib/packs/my-ways/v1/words.plain.en-GB.json'),
		load: async () => (await import('./my-ways.ts')).myWays
	},
	{
		id: 'internet',
		version: 1,
		to: ['sotsec-id', 'sotsec-id-short', 'one-to-one'],
		words: () => import('#lib/packs/internet/v1/words.plain.en-GB.json'),
		load: async () => (await import('./internet.ts')).internet
	}
];
