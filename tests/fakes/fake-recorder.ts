import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Recorder, RecorderProblem, Sound } from '#lib/ports/recorder.ts';

/** A recorder without a microphone: tests say how loud it is, and when time has passed. */
export interface FakeRecorder extends Recorder {
	/** How loud it is now, from 0 to 1. */
	readonly hear: (level: number) => void;
	/** So many seconds pass; at the limit the recording stops by itself. */
	readonly pass: (seconds: number) => void;
	/** Whether the microphone is on. */
	readonly isOn: () => boolean;
	/** What the next start says instead of starting; null to start. */
	readonly refuseNext: (problem: RecorderProblem | null) => void;
	/** The recording that runs breaks. */
	readonly breakNow: () => void;
}

interface Running {
	readonly limit: number;
	readonly onLevel: (level: number) => void;
	readonly settle: (result: Result<Sound, RecorderProblem>) => void;
	seconds: number;
}

export function createFakeRecorder(type = 'audio/mp4'): FakeRecorder {
	let running: Running | null = null;
	let refusal: RecorderProblem | null = null;

	function finish(result: (running: Running) => Result<Sound, RecorderProblem>): void {
		const ended = running;
		running = null;
		if (ended !== null) ended.settle(result(ended));
	}
	const stop = () => finish(({ seconds }) => succeed({ type, seconds, bytes: new Uint8Array([1, 2, 3]).buffer }));
	return {
		canRecord: () => refusal !== 'no-microphone',
		start: async (limit, onLevel) => {
			if (refusal !== null) return refuse(refusal);
			let settle: Running['settle'] = () => undefined;
			const finished = new Promise<Result<Sound, RecorderProblem>>((resolve) => (settle = resolve));
			running = { limit, onLevel, settle, seconds: 0 };
			return succeed({ finished, stop, cancel: () => (running = null) });
		},
		hear: (level) => running?.onLevel(level),
		pass: (seconds) => {
			if (running === null) return;
			running.seconds = Math.min(running.limit, running.seconds + seconds);
			if (running.seconds === running.limit) stop();
		},
		isOn: () => running !== null,
		refuseNext: (problem) => (refusal = problem),
		breakNow: () => finish(() => refuse('broken'))
	};
}
