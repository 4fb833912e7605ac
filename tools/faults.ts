/**
 * Breaks the code on purpose, in copies, and looks whether a test notices each fault. One line of JSON for each, and one
 * for all: caught and planted. `--fast` plants only what tests without a browser catch. Ends badly when one was not caught.
 */
import { planted } from './faults/planted.ts';
import { runUnitFaults } from './faults/run-units.ts';

const fast = planted.filter(({ caughtBy }) => 'unit' in caughtBy);
const outcomes = runUnitFaults(fast);
for (const outcome of outcomes) console.log(JSON.stringify({ check: 'planted faults', ...outcome }));
const caught = outcomes.filter(({ came }) => came === 'caught').length;
console.log(JSON.stringify({ check: 'planted faults', planted: outcomes.length, caught }));
process.exitCode = caught === outcomes.length ? 0 : 1;
