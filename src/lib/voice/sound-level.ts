/** How often the level is told, in milliseconds. */
const every = 100;

/** A quiet room speaks at a tenth of the full swing: this makes a usual voice fill most of the meter. */
const gain = 4;

/**
 * Tells how loud a microphone is, from 0 to 1, until it is stopped. Where the browser cannot measure, it tells nothing:
 * the recording goes on without a meter.
 */
export function listenToLevel(stream: MediaStream, onLevel: (level: number) => void): () => void {
	if (typeof AudioContext === 'undefined') return () => undefined;
	const context = new AudioContext();
	const analyser = context.createAnalyser();
	analyser.fftSize = 1024;
	context.createMediaStreamSource(stream).connect(analyser);
	// Some browsers begin asleep when the person was asked in between.
	void context.resume().catch(() => undefined);
	const swings = new Float32Array(analyser.fftSize);
	const timer = setInterval(() => {
		analyser.getFloatTimeDomainData(swings);
		onLevel(levelOf(swings));
	}, every);
	return () => {
		clearInterval(timer);
		if (context.state !== 'closed') void context.close().catch(() => undefined);
	};
}

/** The loudness of some swings between -1 and 1: their root mean square, made to fill a meter from 0 to 1. */
export function levelOf(swings: Float32Array): number {
	const power = swings.reduce((sum, swing) => sum + swing * swing, 0) / Math.max(1, swings.length);
	return Math.min(1, Math.sqrt(power) * gain);
}
