import type { Card, Flag } from '#lib/programme/grammar.ts';

/** Flags that a card waits under until staff held it against his rules. */
export type CheckFlag = Exclude<Flag, 'sensitive'>;

/**
 * Words that speak of a place, of people, of the internet or of rules: swimming, clubs, volunteering, a dog to walk, faith
 * groups, gaming chat, trips, shops, phones, streaming, visitors (content-inventory.md 5.18, domain.md 4.4).
 */
export const flagWords: Readonly<Record<CheckFlag, RegExp>> = {
	place:
		/\b(swim\w*|pool|parks?|beach|shops?|shopping|caf[eé]|coffee|pubs?|gym|library|clubs?|bus(es)?|trains?|trips?|travel\w*|my (safe )?walk|for walks?|routes?|yard|chapel|church|mosque|temple|places?|gardens?|streets?|way home|go out)\b/iu,
	people:
		/\b(friends?|famil(y|ies)|partners?|girlfriends?|boyfriends?|visits?|visitors?|volunteer\w*|clubs?|teams?|faith|church|neighbours?|dogs?|part(y|ies)|relationships?|brothers?|sisters?)\b/iu,
	internet:
		/\b(online|internet|phones?|tv|television|screens?|computers?|tablets?|games?|gaming|chats?|apps?|web\w*|films?|videos?|social media|streaming|account)\b/iu,
	rules: /\b(rules?|order|licen[cs]e|allowed|must not|officer|police|probation|curfew)\b/iu
};

/** Which flags the words of a card ask for. */
export function flagsAskedBy(words: string): readonly CheckFlag[] {
	const flags: readonly CheckFlag[] = ['place', 'people', 'internet', 'rules'];
	return flags.filter((flag) => flagWords[flag].test(words));
}

/** Whether staff hold a card against his rules before it prints. */
export function isHeldBack({ flags }: Pick<Card, 'flags'>): boolean {
	return flags?.some((flag) => flag !== 'sensitive') ?? false;
}

/**
 * Cards that use such a word and need no check, by why. Whoever adds one says why here. Nothing in this list may be a thing
 * that he plans to do with a person, in a place or on a screen that his rules may name.
 */
export const needNoCheck: Readonly<Record<string, readonly string[]>> = {
	'what goes wrong, not what he plans: a sign, a slip, a change': [
		'rf34',
		'rf14',
		'rf21',
		's3-alone',
		's3-skip',
		's3-phoneoff',
		'ca09',
		'ca55',
		'ca56',
		'lp05',
		'co-r-loss',
		'co-r-skip',
		'co-r-officer',
		'co-c-cancel',
		'co-k-less',
		'co-k-loss',
		'co-k-staff',
		'cu-rf-move',
		'cu-mv-place',
		'cu-cc-move',
		'md-ev01'
	],
	'what is never a slip and goes to the safeguarding page': [
		'ln-child',
		'ln-meet',
		'co-n-pictures',
		'co-n-contact',
		'co-n-tell'
	],
	'he leaves, stops or tells: always allowed': [
		'cp09',
		'co-q1-leave',
		'co-i-leave',
		'co-i-truth',
		'co-ro-slow',
		'co-w-officer',
		'lc03'
	],
	'a wish, a value or a loss: no person, place or day': [
		'wy-friend',
		'wy-police',
		'gl9-m1',
		'co-g7',
		'co-g7-m3',
		'co-ra-equal',
		'co-ra-ask',
		'co-sd-friend',
		'co-sl-home',
		'co-sl-staff',
		'cu-mh-bye',
		'oo-n8',
		'hw03',
		'md-sg04'
	],
	'a quiet spot where he lives or works': ['oo-w3', 'cu-cd-quiet', 'cu-mh-photo', 'co-g11-r2'],
	'what staff and other people do': ['co-x-spread']
};
