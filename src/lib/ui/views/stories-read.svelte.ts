let read = $state.raw<readonly string[]>([]);

/** The stories that were read to their end since the app was opened. Kept nowhere: they say nothing of anybody. */
export const storiesRead = {
	has: (story: string): boolean => read.includes(story),
	add: (story: string): void => {
		if (!read.includes(story)) read = [...read, story];
	}
};
