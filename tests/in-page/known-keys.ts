/** The key that a phrase gives at one way in, after all its rounds of PBKDF2. */
export interface KnownKey {
	readonly phrase: string;
	readonly salt: readonly number[];
	readonly iterations: number;
	readonly key: readonly number[];
}

/**
 * Lets the browser know some keys already, so that it need not work them out again at each start of the app: they are the true
 * ones. Any other phrase, salt or number of rounds takes the browser's own work. It needs nothing from outside itself, so
 * that a page can run it before anything else.
 */
export function knowKeys(known: readonly KnownKey[]): void {
	// An empty page has none.
	if (!isSecureContext) return;
	const { importKey, deriveKey } = SubtleCrypto.prototype;
	const phrases = new WeakMap<WeakKey, string>();
	Reflect.set(SubtleCrypto.prototype, 'importKey', async function (this: SubtleCrypto, ...given: unknown[]) {
		const material: unknown = await Reflect.apply(importKey, this, given);
		const [format, bytes, algorithm] = given;
		if (format === 'raw' && algorithm === 'PBKDF2' && bytes instanceof Uint8Array && material instanceof CryptoKey)
			phrases.set(material, new TextDecoder().decode(bytes));
		return material;
	});
	Reflect.set(SubtleCrypto.prototype, 'deriveKey', async function (this: SubtleCrypto, ...given: unknown[]) {
		const [asked, material, wanted, isOpen, uses] = given;
		const { salt, hash, iterations } = Object(asked);
		const phrase = phrases.get(Object(material));
		const found = known.find(
			(each) =>
				each.phrase === phrase &&
				each.iterations === iterations &&
				String(each.salt) === String(salt) &&
				hash === 'SHA-256'
		);
		const isKnown = found !== undefined && Object(wanted).name === 'AES-GCM' && Object(wanted).length === 256;
		if (!isKnown) return Reflect.apply(deriveKey, this, given);
		return Reflect.apply(importKey, this, ['raw', new Uint8Array(found.key), wanted, isOpen, uses]);
	});
}
