import { nowCards as sotsecIdNow } from '#lib/packs/sotsec-id/v1/now.ts';

/** Cards of the default pack that speak of streets, homes or jobs outside, and are not asked here. */
const outside = [
	'hp03',
	'hp09',
	'hp13',
	'rf28',
	'rf30',
	'rf31',
	'rf32',
	'rf34',
	'rf44',
	'rf47',
	'cp02',
	'cp03',
	'cp04',
	'cp05',
	'cp07',
	'cp09',
	'cp27',
	'cp30',
	'cp31',
	'cp35',
	'cp36',
	'cp39',
	'cp41',
	'cp43'
];

/** Signs of an everyday kind, from which nobody could tell why he is here. */
const signs = ['room', 'night', 'loud', 'shop', 'lesson', 'visit', 'novisit', 'queue', 'social', 'weekend'];
const changes = ['wing', 'move', 'wait', 'notyet', 'meet', 'home', 'day', 'longer', 'bed', 'eat', 'share', 'away'];
const days = ['cu-oa-meal', 'cu-oa-phone', 'cu-oa-debt', 'cu-oa-back', 'cu-oe-room', 'cu-oe-queue', 'cu-oe-ask'];
const more = ['cu-oe-quiet', 'cu-oe-seat', 'cu-oe-time', 'cu-ot-wing', 'cu-ot-key', 'cu-ot-nurse', 'cu-ot-form'];
const tell = ['cu-ot-listen', 'cu-ot-ring', 'cu-og-read', 'cu-og-write', 'cu-og-yard', 'cu-og-gym', 'cu-og-job'];

/** What may stand on the Now page, which others on the wing or ward may see over his shoulder. */
export const nowCards: readonly string[] = [
	...sotsecIdNow.filter((id) => !outside.includes(id)),
	...[...signs, ...changes].map((name) => `cu-rf-${name}`),
	...days,
	...more,
	...tell,
	'cu-og-course',
	'cu-og-faith'
];
