import type { Attachment } from 'svelte/attachments';

/** How far a hand moves before a press becomes a drag, in pixels. */
const farEnough = 8;

/**
 * Lets a mouse or a pen drag a card onto a place: an extra beside tapping, with the same result. Fingers scroll the page
 * as everywhere. Let go outside every place, the card goes back where it was.
 */
export function dragToPlace<Place extends string>(
	places: readonly { readonly place: Place }[],
	onplace: (place: Place) => void
): Attachment<HTMLElement> {
	return (card) => {
		let start: { readonly x: number; readonly y: number } | undefined;
		let isDragging = false;

		function begin(event: PointerEvent): void {
			if (event.pointerType === 'touch' || event.button !== 0) return;
			start = { x: event.clientX, y: event.clientY };
			card.setPointerCapture(event.pointerId);
		}

		function move(event: PointerEvent): void {
			if (start === undefined) return;
			const [x, y] = [event.clientX - start.x, event.clientY - start.y];
			isDragging ||= Math.hypot(x, y) > farEnough;
			if (!isDragging) return;
			card.classList.add('dragged');
			card.style.translate = `${x}px ${y}px`;
		}

		function end(event: PointerEvent): void {
			const name = isDragging ? placeAt(event.clientX, event.clientY) : undefined;
			start = undefined;
			card.classList.remove('dragged');
			card.style.translate = '';
			setTimeout(() => (isDragging = false));
			const found = places.find(({ place }) => place === name);
			if (found !== undefined) onplace(found.place);
		}

		/** The click that ends a drag is not a tap. */
		function quieten(event: MouseEvent): void {
			if (isDragging) event.stopImmediatePropagation();
		}

		card.addEventListener('pointerdown', begin);
		card.addEventListener('pointermove', move);
		card.addEventListener('pointerup', end);
		card.addEventListener('pointercancel', end);
		card.addEventListener('click', quieten, { capture: true });
		return () => {
			card.removeEventListener('pointerdown', begin);
			card.removeEventListener('pointermove', move);
			card.removeEventListener('pointerup', end);
			card.removeEventListener('pointercancel', end);
			card.removeEventListener('click', quieten, { capture: true });
		};
	};
}

function placeAt(x: number, y: number): string | undefined {
	const under = document.elementsFromPoint(x, y).find((element) => element.closest('[data-place]') !== null);
	return under?.closest<HTMLElement>('[data-place]')?.dataset['place'];
}
