import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { bytesOfText, textOfBytes } from '#lib/base/bytes-as-text.ts';
import type { Passkey, PasskeyProblem } from '#lib/ports/passkey.ts';
import type { KeyAnswer, KeyQuestion } from '#lib/ports/vault.ts';

/** How long the device may ask for a finger, in milliseconds. */
const longest = 60_000;

/** ES256 and RS256: every device knows one of them. The signature itself is not used. */
const algorithms = [-7, -257];

/** The key of this device, through the browser's WebAuthn with its PRF extension. */
export const browserPasskey: Passkey = {
	mayBeHere: async () => {
		if (typeof PublicKeyCredential === 'undefined' || !window.isSecureContext) return false;
		try {
			return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
		} catch {
			return false;
		}
	},
	make: (salt) => guarded(() => makeKey(salt)),
	ask: (questions) => guarded(() => askKeys(questions))
};

async function makeKey(salt: string): Promise<Result<KeyAnswer, PasskeyProblem>> {
	const input = bytesOfText(salt);
	if (input === undefined) return refuse('cannot');
	const made = await navigator.credentials.create({
		publicKey: {
			challenge: chance(32),
			rp: { name: 'Steady' },
			user: { id: chance(16), name: 'Steady', displayName: 'Steady' },
			pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
			authenticatorSelection: {
				authenticatorAttachment: 'platform',
				residentKey: 'discouraged',
				userVerification: 'required'
			},
			attestation: 'none',
			timeout: longest,
			extensions: { prf: { eval: { first: input } } }
		}
	});
	const answer = answerOf(made);
	if (answer !== undefined) return succeed(answer);
	if (!(made instanceof PublicKeyCredential) || made.getClientExtensionResults().prf?.enabled !== true)
		return refuse('cannot');
	// Some devices answer only when they are asked once more.
	return askKeys([{ credential: textOfBytes(made.rawId), salt }]);
}

async function askKeys(questions: readonly KeyQuestion[]): Promise<Result<KeyAnswer, PasskeyProblem>> {
	const known = questions.flatMap(({ credential, salt }) => {
		const [id, first] = [bytesOfText(credential), bytesOfText(salt)];
		return id === undefined || first === undefined ? [] : [{ id, first }];
	});
	if (known.length === 0) return refuse('cannot');
	const got = await navigator.credentials.get({
		publicKey: {
			challenge: chance(32),
			allowCredentials: known.map(({ id }) => ({ type: 'public-key', id })),
			userVerification: 'required',
			timeout: longest,
			extensions: {
				prf: { evalByCredential: Object.fromEntries(known.map(({ id, first }) => [inUrl(id), { first }])) }
			}
		}
	});
	const answer = answerOf(got);
	return answer === undefined ? refuse('cannot') : succeed(answer);
}

/** What a key answered; undefined when it has no PRF. */
function answerOf(credential: Credential | null): KeyAnswer | undefined {
	if (!(credential instanceof PublicKeyCredential)) return undefined;
	const output = credential.getClientExtensionResults().prf?.results?.first;
	if (output === undefined) return undefined;
	const bytes = ArrayBuffer.isView(output)
		? new Uint8Array(output.buffer, output.byteOffset, output.byteLength)
		: new Uint8Array(output);
	return { credential: textOfBytes(credential.rawId), output: Uint8Array.from(bytes) };
}

/** Base64 as WebAuthn names credentials. */
function inUrl(bytes: ArrayBuffer): string {
	return textOfBytes(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function chance(count: number): Uint8Array<ArrayBuffer> {
	return crypto.getRandomValues(new Uint8Array(count));
}

/** Browsers throw the same error when somebody says no and when nobody answers. */
async function guarded(
	work: () => Promise<Result<KeyAnswer, PasskeyProblem>>
): Promise<Result<KeyAnswer, PasskeyProblem>> {
	try {
		return await work();
	} catch (thrown) {
		return refuse(thrown instanceof Error && thrown.name === 'NotSupportedError' ? 'cannot' : 'refused');
	}
}
