import { createRawSnippet, mount, unmount, type Component, type Snippet } from 'svelte';

/** One way that a component can look. */
export interface Example {
	/** The component's file name, and what is special about this look. */
	readonly name: string;
	/** Puts it into a place; gives what takes it away again. */
	readonly show: (place: Element) => () => void;
}

/** An example of a component. The type says that the properties fit. */
export function exampleOf<Props extends Record<string, unknown>>(
	name: string,
	component: Component<Props>,
	props: Props
): Example {
	return {
		name,
		show: (place) => {
			const shown = mount(component, { target: place, props });
			return () => void unmount(shown);
		}
	};
}

/** A text as it would stand between the tags of a component. */
export function said(text: string): Snippet {
	return createRawSnippet(() => ({
		render: () => '<span></span>',
		setup: (element) => {
			element.textContent = text;
		}
	}));
}

/** What a tap does in the catalogue. */
export const nothing = (): void => undefined;
