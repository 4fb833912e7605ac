/** Where a picture's file stands below the folder of static files. Ids are plain, so they are safe in an address. */
export function pathOfPicture(id: string): string {
	return `easy-read/pictures/${id}.svg`;
}
