/** Longest texts of a plan, in characters as JavaScript counts them: long enough for a man's own words, short enough for paper. */
export const longest = { id: 80, ownWords: 200, name: 60, phone: 40, when: 120, reference: 60, text: 2000 } as const;
