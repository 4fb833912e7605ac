import decodeQR from 'qr/decode.js';
import { refuse, succeed } from '#lib/base/result.ts';
import type { CodeScanner, ScanProblem } from '#lib/ports/code-scanner.ts';

/** How often a picture is looked at, in milliseconds, and how many points its longer side has then. */
const pause = 200;
const side = 640;

/** Looks for codes with the camera of this device, the one at its back where there are two. */
export const browserCodeScanner: CodeScanner = {
	canScan: () => typeof navigator.mediaDevices?.getUserMedia === 'function',
	start: async (holder, onFound) => {
		const video = document.createElement('video');
		let stream: MediaStream | undefined;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const stop = () => {
			clearTimeout(timer);
			for (const track of stream?.getTracks() ?? []) track.stop();
			video.remove();
		};
		try {
			stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
			video.muted = true;
			video.playsInline = true;
			video.srcObject = stream;
			holder.append(video);
			await video.play();
		} catch (thrown) {
			stop();
			return refuse(problemOf(thrown));
		}
		const canvas = document.createElement('canvas');
		const look = () => {
			const text = codeIn(video, canvas);
			timer = setTimeout(look, pause);
			if (text !== undefined) onFound(text);
		};
		timer = setTimeout(look, pause);
		return succeed(stop);
	}
};

function codeIn(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | undefined {
	const scale = Math.min(1, side / Math.max(video.videoWidth, video.videoHeight, 1));
	canvas.width = Math.round(video.videoWidth * scale);
	canvas.height = Math.round(video.videoHeight * scale);
	const sheet = canvas.getContext('2d', { willReadFrequently: true });
	if (sheet === null || canvas.width === 0 || canvas.height === 0) return undefined;
	sheet.drawImage(video, 0, 0, canvas.width, canvas.height);
	try {
		return decodeQR(sheet.getImageData(0, 0, canvas.width, canvas.height));
	} catch {
		// Most pictures hold no code.
		return undefined;
	}
}

function problemOf(thrown: unknown): ScanProblem {
	const name = thrown instanceof Error ? thrown.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'not-allowed';
	return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'no-camera' : 'broken';
}
