/** Which page of setting up it is. */
export interface SetupPlace {
	readonly number: number;
	readonly of: number;
	readonly words: string;
}
