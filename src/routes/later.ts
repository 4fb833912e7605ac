/** What no first page has to wait for loads after it. */
export const loadAfterFirstPage = () => import('./after-first-page.ts');
