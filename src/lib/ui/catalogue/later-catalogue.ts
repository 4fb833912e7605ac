/** The catalogue, only while developing: a build has neither this way to it nor what it leads to. */
export const loadCatalogue = import.meta.env.DEV ? () => import('./Catalogue.svelte') : undefined;
