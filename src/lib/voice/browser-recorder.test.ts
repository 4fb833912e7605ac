import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { orFail } from '../../../tests/builders/deeds.ts';
import type { Recording } from '#lib/ports/recorder.ts';
import { browserRecorder } from './browser-recorder.ts';
import { levelOf } from './sound-level.ts';

/** Forms that the made-up browser records, and what its microphone answers. */
let forms: readonly string[];
let refusal: string | null;
let tracks: { isOn: boolean }[];
let hands: StubbedRecorder[];

class StubbedRecorder {
	static isTypeSupported = (form: string) => forms.includes(form);
	state = 'inactive';
	readonly mimeType: string;
	ondataavailable: (event: { data: Blob }) => void = () => undefined;
	onstop: () => void = () => undefined;
	onerror: () => void = () => undefined;
	constructor(_: unknown, { mimeType }: { mimeType: string }) {
		this.mimeType = mimeType;
		hands.push(this);
	}
	length: number | undefined;
	start(length?: number): void {
		[this.state, this.length] = ['recording', length];
	}
	/** A piece is ready. */
	piece(text: string): void {
		this.ondataavailable({ data: new Blob([text]) });
	}
	stop(): void {
		this.state = 'inactive';
		this.ondataavailable({ data: new Blob(['sound']) });
		this.onstop();
	}
}

async function openMicrophone() {
	if (refusal !== null) throw Object.assign(new Error('no'), { name: refusal });
	const track = { isOn: true };
	tracks.push(track);
	return { getTracks: () => [{ stop: () => (track.isOn = false) }] };
}

beforeEach(() => {
	[forms, refusal, tracks, hands] = [['audio/mp4', 'audio/webm;codecs=opus'], null, [], []];
	vi.useFakeTimers();
	vi.stubGlobal('MediaRecorder', StubbedRecorder);
	vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: openMicrophone } });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

async function begin(limit = 10): Promise<Recording> {
	const begun = await browserRecorder.start(limit, () => undefined);
	return orFail(begun.ok ? begun.value : undefined);
}

describe('a recording', () => {
	it('gives its sound when it is stopped, and the microphone is off', async () => {
		const recording = await begin();
		await vi.advanceTimersByTimeAsync(3000);
		recording.stop();
		const sound = await recording.finished;
		expect(sound).toMatchObject({ ok: true, value: { type: 'audio/mp4', seconds: 3 } });
		expect(sound.ok && new TextDecoder().decode(sound.value.bytes)).toBe('sound');
		expect(tracks).toEqual([{ isOn: false }]);
	});

	it('stops by itself at its limit', async () => {
		const recording = await begin(10);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(await recording.finished).toMatchObject({ ok: true, value: { seconds: 10 } });
		expect(tracks).toEqual([{ isOn: false }]);
	});

	it('tells all that was heard so far, piece by piece, and the whole at its end', async () => {
		const heard: string[] = [];
		const begun = await browserRecorder.start(
			10,
			() => undefined,
			({ bytes }) => {
				heard.push(new TextDecoder().decode(bytes));
			}
		);
		const recording = orFail(begun.ok ? begun.value : undefined);
		expect(hands[0]?.length).toBe(1000);
		for (const text of ['one ', 'two ']) {
			hands[0]?.piece(text);
			await vi.advanceTimersByTimeAsync(1000);
		}
		expect(heard).toEqual(['one ', 'one two ']);
		recording.stop();
		const sound = await recording.finished;
		expect(sound.ok && new TextDecoder().decode(sound.value.bytes)).toBe('one two sound');
		expect(heard).toHaveLength(2);
	});

	it('comes in one piece where nobody wants to hear of it on the way', async () => {
		await begin();
		expect(hands[0]?.length).toBeUndefined();
	});

	it('that is thrown away gives nothing, and the microphone is off at once', async () => {
		const recording = await begin();
		const told = vi.fn();
		void recording.finished.then(told);
		recording.cancel();
		recording.cancel();
		await vi.advanceTimersByTimeAsync(60_000);
		expect(tracks).toEqual([{ isOn: false }]);
		expect(told).not.toHaveBeenCalled();
	});

	it('that breaks says so, and the microphone is off', async () => {
		const recording = await begin();
		hands[0]?.onerror();
		expect(await recording.finished).toEqual({ ok: false, problem: 'broken' });
		expect(tracks).toEqual([{ isOn: false }]);
	});

	it('is made in the form that all play where the browser can, else in the next best', async () => {
		await begin();
		forms = ['audio/webm', 'audio/webm;codecs=opus'];
		await begin();
		expect(hands.map(({ mimeType }) => mimeType)).toEqual(['audio/mp4', 'audio/webm;codecs=opus']);
	});
});

describe('where nothing can be recorded', () => {
	it('it says that it cannot, and asks nobody for the microphone', async () => {
		forms = [];
		expect(browserRecorder.canRecord()).toBe(false);
		expect(await browserRecorder.start(10, () => undefined)).toEqual({ ok: false, problem: 'no-microphone' });
		expect(tracks).toEqual([]);
	});

	it.each([
		['NotAllowedError', 'not-allowed'],
		['NotFoundError', 'no-microphone'],
		['NotReadableError', 'broken']
	])('the reason is told: %s', async (name, problem) => {
		refusal = name;
		expect(await browserRecorder.start(10, () => undefined)).toEqual({ ok: false, problem });
	});
});

describe('the level', () => {
	it('is nothing in silence, more for a louder voice, and never more than full', () => {
		expect(levelOf(new Float32Array(8))).toBe(0);
		expect(levelOf(new Float32Array())).toBe(0);
		expect(levelOf(new Float32Array(8).fill(0.1))).toBeCloseTo(0.4);
		expect(levelOf(new Float32Array(8).fill(1))).toBe(1);
	});
});
