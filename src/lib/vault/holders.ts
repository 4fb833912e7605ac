/** The key of what is the same for every man (recorded texts). It stays in memory when a plan is given to its man. */
export const commonKey = '*';

/** The key of what only staff may read. It is in reach while the vault key is, and at no other time. */
export const staffKey = '**';
