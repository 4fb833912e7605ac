import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { phraseWords } from '#lib/vault/phrases.ts';
import { createMemorySecrets } from '../../../tests/fakes/memory-secrets.ts';
import { got } from '../../../tests/builders/vault.ts';
import { cleanName, deviceKeys, nameDevice } from './device-keys.ts';
import { checkWords, isRecipient, readKey, writeKey } from './key-text.ts';
import type { SendingDevice } from './payload.ts';

const digest = async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
let device: SendingDevice;

beforeAll(async () => {
	const secrets = createMemorySecrets();
	got(await nameDevice(crypto, secrets, 'Tablet 1'));
	device = got(await deviceKeys(crypto, secrets)).device;
});

describe('The key of a device as a line', () => {
	it('is read back as it was, whatever the device is called', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const named = { ...device, name: cleanName(text) };
				expect(named.name.length).toBeLessThanOrEqual(40);
				expect(readKey(`\n ${writeKey(named)}\r\n`)).toEqual({ recipient: device.recipient, device: named });
			})
		);
	});

	it('fits well into a code that a tablet camera reads', () => {
		expect(writeKey(device).length).toBeLessThan(200);
	});

	it('is found as a bare age key too, in the file that age makes', () => {
		const file = `# created: 2026-11-22T10:00:00Z\n# public key: ${device.recipient}\n`;
		expect(readKey(file)).toEqual({ recipient: device.recipient, device: undefined });
		expect(readKey(device.recipient.toUpperCase())?.recipient).toBe(device.recipient);
	});

	it.each([
		['nothing', ''],
		['another text', 'https://example.org/age1'],
		['half of it', 'steady-key-1 age1'],
		['two keys', () => `${device.recipient} ${device.recipient}`],
		['a point that is none', () => `steady-key-1 ${device.recipient} AAAA Tablet`],
		['a word more', () => `${writeKey(device)} more`],
		['a name that breaks off', () => `steady-key-1 ${device.recipient} ${device.point} %E0%A4`],
		['a name that turns the text', () => `steady-key-1 ${device.recipient} ${device.point} %E2%80%AE`],
		['very much', () => `${device.recipient} ${'x'.repeat(3000)}`]
	])('is not found in %s', (_, text) => {
		expect(readKey(typeof text === 'string' ? text : text())).toBeUndefined();
	});

	it('with a letter mistyped is no key that can be sealed for', () => {
		expect(isRecipient(device.recipient)).toBe(true);
		for (let at = 5; at < device.recipient.length; at += 1) {
			const letter = device.recipient[at] === 'q' ? 'p' : 'q';
			expect(isRecipient(device.recipient.slice(0, at) + letter + device.recipient.slice(at + 1))).toBe(false);
		}
	});
});

describe('The check words', () => {
	const parts = { digest, words: phraseWords };

	it('are six words, the same for the same keys, others for others', async () => {
		const words = await checkWords(device, parts);
		expect(words).toHaveLength(6);
		expect(words.every((word) => phraseWords.includes(word))).toBe(true);
		expect(await checkWords({ ...device }, parts)).toEqual(words);
		const other = got(await deviceKeys(crypto, createMemorySecrets())).device;
		expect(await checkWords({ ...device, point: other.point }, parts)).not.toEqual(words);
		expect(await checkWords({ ...device, recipient: other.recipient }, parts)).not.toEqual(words);
	});
});

describe('The keys of a device', () => {
	it('are made once, also when several ask at the same time, and stay when it gets another name', async () => {
		const secrets = createMemorySecrets();
		const [one, two] = await Promise.all([deviceKeys(crypto, secrets), deviceKeys(crypto, secrets)]);
		expect(got(one)).toEqual(got(two));
		got(await nameDevice(crypto, secrets, '  Tablet\n3 '));
		expect(got(await deviceKeys(crypto, secrets))).toEqual({
			...got(one),
			device: { ...got(one).device, name: 'Tablet 3' }
		});
	});

	it('that cannot be read are not made anew behind the back of staff: old backups are sealed for them', async () => {
		const secrets = createMemorySecrets();
		secrets.put('device', { identity: 3 });
		expect(await deviceKeys(crypto, secrets)).toEqual({ ok: false, problem: 'damaged' });
	});
});
