/** An example plan loads with its own page. */
export const loadExampleView = () => import('./ExampleView.svelte');
