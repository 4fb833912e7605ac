/** `npm run lint:words`: prints every fault of the words, and fails when one of them is an X. */
import { judge } from './gate.ts';
import { isAutomated, ruleRows } from './rules-table.ts';

const { findings, texts, waivers, grade } = judge();

for (const { key, rule, level, message } of findings) {
	process.stdout.write(`${key}  rule ${rule} ${level}  ${message}\n`);
}

const count = (wanted: string) => texts.filter(({ register }) => register === wanted).length;
const faults = findings.filter(({ level }) => level === 'X').length;
const gradeNote = grade > 3 ? ' (rule 21 W: better at most 3)' : '';
process.stdout.write(
	`${texts.length} strings read (${count('easy')} easy, ${count('standard')} standard, ${count('staff')} staff), ` +
		`${faults} faults, ` +
		`${findings.length - faults} warnings, ${waivers.length} waivers, mean grade ${grade.toFixed(1)}${gradeNote}\n`
);
const rules = ruleRows();
process.stdout.write(
	`${rules.filter(isAutomated).length} of ${rules.length} easy-read rules are automated (docs/easy-read.md)\n`
);
if (faults > 0) process.exitCode = 1;
