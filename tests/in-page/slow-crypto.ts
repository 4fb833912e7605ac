/** The methods of WebCrypto that take their time. */
const methods = [
	'encrypt',
	'decrypt',
	'sign',
	'verify',
	'digest',
	'generateKey',
	'deriveKey',
	'deriveBits',
	'importKey',
	'exportKey',
	'wrapKey',
	'unwrapKey'
] as const;

/**
 * Lets every call of WebCrypto come back a task later, as in browsers that are not Chromium. There a transaction that
 * awaits one is over, and what it should keep is lost; Chromium alone would hide that. It needs nothing from outside
 * itself, so that a page can run it before anything else.
 */
export function slowCrypto(): void {
	const names = ['encrypt', 'decrypt', 'sign', 'verify', 'digest', 'generateKey', 'deriveKey', 'deriveBits'];
	for (const name of [...names, 'importKey', 'exportKey', 'wrapKey', 'unwrapKey']) {
		const quick: unknown = Reflect.get(SubtleCrypto.prototype, name);
		if (typeof quick !== 'function') continue;
		Reflect.set(SubtleCrypto.prototype, name, async function (this: SubtleCrypto, ...given: unknown[]) {
			await new Promise((resolve) => setTimeout(resolve, 0));
			const value: unknown = await Reflect.apply(quick, this, given);
			await new Promise((resolve) => setTimeout(resolve, 0));
			return value;
		});
	}
}

/** Whether the shim stands in front of every method. */
export function isCryptoSlow(): boolean {
	return methods.every((name) => {
		const method: unknown = Reflect.get(SubtleCrypto.prototype, name);
		return typeof method === 'function' && !method.toString().includes('[native code]');
	});
}
