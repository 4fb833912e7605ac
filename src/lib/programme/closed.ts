import * as v from 'valibot';

/** An object with these entries and no others. Unlike the library's own it tells every unknown entry, and takes no list. */
export function closedObject<const Entries extends v.ObjectEntries>(
	entries: Entries
): v.StrictObjectSchema<Entries, undefined> {
	const object = notList(v.strictObject(entries));
	return {
		...object,
		'~run'(dataset, config) {
			const input = dataset.value;
			const read = object['~run'](dataset, config);
			const [first, ...others] = typeof input === 'object' && input !== null ? unknownKeys(input, entries) : [];
			const told = read.issues?.find(
				({ expected, path }) => expected === 'never' && path?.length === 1 && path[0].key === first
			);
			const place = told?.path?.[0];
			if (told !== undefined && place?.type === 'object') {
				// One by one: a file with a hundred thousand unknown entries must not fill the stack.
				for (const key of others) read.issues?.push({ ...told, path: [{ ...place, key }] });
			}
			return read;
		}
	};
}

function unknownKeys(input: object, entries: v.ObjectEntries): readonly string[] {
	return Object.keys(input).filter((key) => !Object.hasOwn(entries, key));
}

/** The library takes a list where entries by key belong, and then drops what it held. A file that does so is told. */
export function notList<Schema extends v.GenericSchema>(schema: Schema): Schema {
	return {
		...schema,
		'~run': ((dataset, config) =>
			schema['~run'](
				Array.isArray(dataset.value) ? { value: null } : dataset,
				config
			)) satisfies v.GenericSchema['~run']
	};
}
