/** Where the list of the pictures lies, beside them. */
export const pathOfCatalogue = 'easy-read/catalogue.json';

/** What each picture shows, by its id, as the list of the pictures says it. Nothing for what is no such list. */
export function meaningsIn(text: string): ReadonlyMap<string, string> {
	let list: unknown;
	try {
		list = JSON.parse(text);
	} catch {
		return new Map();
	}
	if (!Array.isArray(list)) return new Map();
	const entries: readonly unknown[] = list;
	return new Map(entries.flatMap((entry) => (isEntry(entry) ? [[entry.id, entry.meaning] as const] : [])));
}

function isEntry(value: unknown): value is { readonly id: string; readonly meaning: string } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'id' in value &&
		typeof value.id === 'string' &&
		'meaning' in value &&
		typeof value.meaning === 'string'
	);
}
