import type { Story } from '#lib/programme/stories.ts';
import { football, lateBus, visit } from './stories-maps.ts';
import { biscuits, chocolate, newPhone } from './stories-steps.ts';

/** The easy ones first: thought, feeling, action; then the 4 steps. */
export const storiesV1: readonly Story[] = [visit, chocolate, lateBus, newPhone, biscuits, football];
