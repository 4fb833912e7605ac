import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Looks for faults on a page without frames: it is done in the page itself, and no other page is opened to put together what was found. */
export function axeOn(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).setLegacyMode();
}
