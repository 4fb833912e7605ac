/** The only script addresses that a worker may start from: files of this app, built with it. */
const allowed = /^\/(?:[\w.-]+\/)*(?:service-worker|_app\/immutable\/workers\/[\w.-]+)\.js$/;

/** While developing, a worker starts from its source. */
const source = /^\/src\/lib\/[\w/.-]+\.worker\.ts$/;

interface ScriptPolicy {
	/** Where there are Trusted Types, the browser's own type comes out, which a worker takes in place of a text. */
	readonly createScriptURL: (address: string) => string;
}

let policy: ScriptPolicy | undefined;

/** The address of a worker of this app, as a browser with Trusted Types wants it. Throws for any other address. */
export function trustedScript(address: URL): string {
	policy ??= makePolicy();
	return policy.createScriptURL(address.href);
}

function makePolicy(): ScriptPolicy {
	const rules = { createScriptURL: own };
	const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
	return isFactory(factory) ? factory.createPolicy('steady-worker', rules) : rules;
}

function isFactory(
	value: unknown
): value is { readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy } {
	return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

function own(address: string): string {
	const { origin, pathname } = new URL(address, location.href);
	const isOurs = allowed.test(pathname) || (import.meta.env.DEV && source.test(pathname));
	if (origin !== location.origin || !isOurs) throw new Error('This is no worker of the app.');
	return address;
}
