import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Recorder, Recording, RecorderProblem, Sound } from '#lib/ports/recorder.ts';
import { listenToLevel } from './sound-level.ts';

/** The forms a recording can have, best first: what Apple plays, then what the others make. */
const forms = ['audio/mp4', 'audio/webm;codecs=opus', 'audio/webm'];

/** Enough for a voice, and small: about 3 kB a second. */
const bitsPerSecond = 24_000;

/** How often what was heard so far is told, in milliseconds. */
const pieceLength = 1000;

/** Records with the microphone of this device, by MediaRecorder. */
export const browserRecorder: Recorder = { canRecord: () => formHere() !== undefined, start };

/** The first form that this browser can record; undefined when it cannot record at all. */
function formHere(): string | undefined {
	if (typeof MediaRecorder === 'undefined' || navigator.mediaDevices?.getUserMedia === undefined) return undefined;
	return forms.find((form) => MediaRecorder.isTypeSupported(form));
}

async function start(
	limit: number,
	onLevel: (level: number) => void,
	onSoFar?: (sound: Sound) => void
): Promise<Result<Recording, RecorderProblem>> {
	const form = formHere();
	if (form === undefined) return refuse('no-microphone');
	const opened = await openMicrophone();
	if (!opened.ok) return opened;
	try {
		return succeed(record(opened.value, form, { limit, onLevel, onSoFar }));
	} catch {
		switchOff(opened.value);
		return refuse('broken');
	}
}

async function openMicrophone(): Promise<Result<MediaStream, RecorderProblem>> {
	try {
		const audio = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
		return succeed(await navigator.mediaDevices.getUserMedia({ audio }));
	} catch (thrown) {
		return refuse(problemOf(thrown));
	}
}

function problemOf(thrown: unknown): RecorderProblem {
	const name = thrown instanceof Error ? thrown.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'not-allowed';
	return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'no-microphone' : 'broken';
}

function switchOff(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}

/** How long a recording may be, and what is told of it. */
interface Told {
	readonly limit: number;
	readonly onLevel: (level: number) => void;
	readonly onSoFar: ((sound: Sound) => void) | undefined;
}

function record(stream: MediaStream, form: string, { limit, onLevel, onSoFar }: Told): Recording {
	const hand = new MediaRecorder(stream, { mimeType: form, audioBitsPerSecond: bitsPerSecond });
	const pieces: Blob[] = [];
	const begun = performance.now();
	let isCancelled = false;
	const secondsNow = () => Math.min(limit, (performance.now() - begun) / 1000);
	hand.ondataavailable = ({ data }) => {
		if (data.size === 0) return;
		pieces.push(data);
		if (onSoFar === undefined || hand.state === 'inactive') return;
		void soundOf(pieces, hand.mimeType || form, secondsNow()).then((sound) => {
			if (sound.ok && hand.state !== 'inactive') onSoFar(sound.value);
		});
	};
	// Without somebody who hears of it the sound comes in one piece.
	if (onSoFar === undefined) hand.start();
	else hand.start(pieceLength);
	const stopLevel = listenToLevel(stream, onLevel);
	const stop = () => {
		if (hand.state !== 'inactive') hand.stop();
	};
	const timer = setTimeout(stop, limit * 1000);

	function letGo(): void {
		clearTimeout(timer);
		stopLevel();
		switchOff(stream);
	}
	const finished = new Promise<Result<Sound, RecorderProblem>>((settle) => {
		hand.onerror = () => {
			letGo();
			if (!isCancelled) settle(refuse('broken'));
		};
		hand.onstop = () => {
			const seconds = secondsNow();
			letGo();
			if (!isCancelled) void soundOf(pieces, hand.mimeType || form, seconds).then(settle);
		};
	});
	return {
		finished,
		stop,
		cancel: () => {
			isCancelled = true;
			stop();
			letGo();
		}
	};
}

async function soundOf(
	pieces: readonly Blob[],
	type: string,
	seconds: number
): Promise<Result<Sound, RecorderProblem>> {
	const bytes = await new Blob([...pieces]).arrayBuffer().catch(() => undefined);
	return bytes === undefined || bytes.byteLength === 0 ? refuse('broken') : succeed({ type, seconds, bytes });
}
