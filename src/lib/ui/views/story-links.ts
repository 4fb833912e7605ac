import { links } from '../layout/links.ts';

/** A page of a practice story, for one reader or for a group at a big screen. */
export function storyLink(story: string, page = 1, isGroup = false): string {
	return `${links.practice()}/${isGroup ? 'group' : 'story'}/${story}/${page}`;
}
