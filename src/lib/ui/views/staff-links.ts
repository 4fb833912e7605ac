import { links } from '../layout/links.ts';

/** The pages that change who can open the device. The id of a way in is random and says nothing about anybody. */
export const staffLinks = {
	add: `${links.staff}/add`,
	change: `${links.staff}/change`,
	code: `${links.staff}/code`,
	key: `${links.staff}/key`,
	remove: (slot: string) => `${links.staff}/remove/${slot}`
} as const;
