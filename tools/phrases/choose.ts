/** Chooses the words that vault phrases are made of: easy, calm, and hard to take for one another. */
import { daleChall } from 'dale-chall';
import lists from '#lib/gate/lists.json' with { type: 'json' };
import ours from './easy-words-of-ours.json' with { type: 'json' };
import leftOut from './left-out.json' with { type: 'json' };

const banned = new RegExp(`^(${[...lists.labels, ...lists.graphic, ...lists.errors].join('|')})$`);

/** How many letters of a word are enough to know it by. */
const enough = 4;

/**
 * All words of the list, in order of the alphabet. Words of Dale and Chall's list come before ours, long ones before short
 * ones (a long word has more letters that a slip can spoil without making another word). A word is left out when it is on
 * a ban list, starts like a chosen one, or is one letter away from it.
 */
export function chooseWords(): readonly string[] {
	const familiar = new Set<string>(daleChall);
	const candidates = [...new Set<string>([...daleChall, ...ours])]
		.filter((word) => /^[a-z]{3,7}$/.test(word) && !leftOut.includes(word) && !banned.test(word))
		.sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
	const chosen: string[] = [];
	for (const word of candidates) if (!chosen.some((each) => isLike(each, word))) chosen.push(word);
	return chosen.sort();

	function rank(word: string): number {
		return (familiar.has(word) ? 0 : 100) - word.length;
	}
}

/** Whether two words start alike, or one letter put in, taken out or changed makes one of the other. */
export function isLike(left: string, right: string): boolean {
	return left.startsWith(right.slice(0, enough)) || right.startsWith(left.slice(0, enough)) || isOneAway(left, right);
}

function isOneAway(left: string, right: string): boolean {
	if (Math.abs(left.length - right.length) > 1) return false;
	let same = 0;
	while (same < left.length && left[same] === right[same]) same += 1;
	const [restLeft, restRight] = [left.slice(same), right.slice(same)];
	if (restLeft.length === restRight.length) return restLeft.slice(1) === restRight.slice(1);
	return restLeft.length > restRight.length ? restLeft.slice(1) === restRight : restRight.slice(1) === restLeft;
}
