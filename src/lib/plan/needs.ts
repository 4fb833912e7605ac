/** What helps him take things in; set by staff. */
export type CommunicationNeed =
	'reading-aloud' | 'pictures' | 'short-words' | 'more-time' | 'quiet-room' | 'breaks' | 'signing' | 'interpreter';
export const communicationNeeds: readonly CommunicationNeed[] = [
	'reading-aloud',
	'pictures',
	'short-words',
	'more-time',
	'quiet-room',
	'breaks',
	'signing',
	'interpreter'
];

/** Why a section is shown to a reader, or not: he agreed; the service has a duty; it is in his best interests. */
export const shareBases = ['agreed', 'duty', 'best-interests'] as const;
export type ShareBasis = (typeof shareBases)[number];
