import type { ClipPlayer } from '#lib/ports/clips.ts';

/** Plays clips with one and the same audio element: some browsers let only a tapped one play. */
export function createBrowserClipPlayer(): ClipPlayer {
	const element = new Audio();
	let stopLast: () => void = () => undefined;
	return {
		play: ({ type, bytes }, { onEnd, onProblem }) => {
			stopLast();
			const address = URL.createObjectURL(new Blob([bytes], { type }));
			let isOver = false;
			const over = (tell: () => void) => {
				if (isOver) return;
				isOver = true;
				element.pause();
				element.onended = null;
				element.onerror = null;
				URL.revokeObjectURL(address);
				tell();
			};
			element.onended = () => over(onEnd);
			element.onerror = () => over(onProblem);
			element.src = address;
			element.play().catch(() => over(onProblem));
			stopLast = () => over(() => undefined);
			return stopLast;
		}
	};
}
