const mark = 'own:';

/** The picture id of a drawing or a photo of his own, so that it stands wherever a picture can. */
export function ownPicture(medium: string): string {
	return `${mark}${medium}`;
}

/** The id of the medium that a picture id stands for; undefined when it is a picture of the set. */
export function mediumOfPicture(picture: string): string | undefined {
	return picture.startsWith(mark) ? picture.slice(mark.length) : undefined;
}
