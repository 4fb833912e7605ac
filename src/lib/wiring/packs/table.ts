import type { ShelvedAddOn, ShelvedBase } from './loaded-packs.ts';

/** Every base pack version that is bundled, in the order in which staff see them. Old versions stay. */
export const bases: readonly ShelvedBase[] = [
	{
		id: 'sotsec-id',
		version: 1,
		usually: ['my-ways', 'my-days'],
		words: () => import('#lib/packs/sotsec-id/v1/words.plain.en-GB.json'),
		load: async () => (await import('./sotsec-id.ts')).sotsecId,
		example: () => import('#lib/packs/sotsec-id/v1/example.plan.json')
	},
	{
		id: 'sotsec-id-short',
		version: 1,
		usually: [],
		words: () => import('#lib/packs/sotsec-id-short/v1/words.plain.en-GB.json'),
		load: async () => (await import('./sotsec-id-short.ts')).sotsecIdShort,
		example: () => import('#lib/packs/sotsec-id-short/v1/example.plan.json')
	},
	{
		id: 'community',
		version: 1,
		usually: [],
		words: () => import('#lib/packs/community/v1/words.plain.en-GB.json'),
		load: async () => (await import('./community.ts')).community,
		example: () => import('#lib/packs/community/v1/example.plan.json')
	},
	{
		id: 'custody',
		version: 1,
		usually: [],
		words: () => import('#lib/packs/custody/v1/words.plain.en-GB.json'),
		load: async () => (await import('./custody.ts')).custody,
		example: () => import('#lib/packs/custody/v1/example.plan.json')
	},
	{
		id: 'one-to-one',
		version: 1,
		usually: ['internet'],
		words: () => import('#lib/packs/one-to-one/v1/words.plain.en-GB.json'),
		load: async () => (await import('./one-to-one.ts')).oneToOne,
		example: () => import('#lib/packs/one-to-one/v1/example.plan.json')
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
		id: 'my-days',
		version: 1,
		to: ['sotsec-id', 'one-to-one'],
		words: () => import('#lib/packs/my-days/v1/words.plain.en-GB.json'),
		load: async () => (await import('./my-days.ts')).myDays
	},
	{
		id: 'internet',
		version: 1,
		to: ['sotsec-id', 'sotsec-id-short', 'community', 'one-to-one'],
		words: () => import('#lib/packs/internet/v1/words.plain.en-GB.json'),
		load: async () => (await import('./internet.ts')).internet,
		example: () => import('#lib/packs/internet/v1/example.plan.json')
	}
];
