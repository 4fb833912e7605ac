import * as v from 'valibot';
import type { Fault } from '#lib/base/fault.ts';
import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { faultsOf } from '#lib/programme/faults.ts';
import type { PackReference, Programme } from '#lib/programme/programme.ts';
import { checkAgreement, checkNames } from './check-answers.ts';
import { migrate } from './migrations.ts';
import { planFormat, planFormatVersion, type Plan } from './plan.ts';
import { planSchema, readRest } from './plan-schema.ts';
import { deepestLevel, depthOfText, hasKeyTwice, largestText, scan } from './scan.ts';

/** Finds the programme that packs make together; undefined when one of them is not known here. */
export type FindProgramme = (packs: readonly PackReference[]) => Programme | undefined;

/**
 * Reads anything and gives a valid plan, or the complete list of what is wrong with it, each with its path.
 * Never half a plan. No fault quotes what a man said.
 */
export function restore(candidate: unknown, findProgramme: FindProgramme): Result<Plan, readonly Fault[]> {
	const unsafe = scan(candidate);
	if (unsafe.length > 0) return refuse(unsafe);
	const foreign = checkFormat(candidate);
	if (foreign.length > 0) return refuse(foreign);
	const lifted = migrate(candidate, planFormatVersion);
	const read = v.safeParse(planSchema, lifted);
	if (!read.success) return refuse([...faultsOf(read.issues), ...faultsBeside(lifted, findProgramme)]);
	const plan = read.output;
	const programme = findProgramme(plan.packs);
	const faults = programme === undefined ? [unknownPacks] : [...checkNames(plan, programme), ...checkAgreement(plan)];
	return faults.length > 0 ? refuse(faults) : succeed(plan);
}

const unknownPacks: Fault = {
	path: 'packs',
	sentence: 'This plan was made with a pack, or a version of it, that is not known here.'
};

/** Where some of a file has the wrong shape: what the rest of it names wrongly, so that all faults come at once. */
function faultsBeside(file: unknown, findProgramme: FindProgramme): readonly Fault[] {
	const rest = readRest(file);
	if (rest === undefined) return [];
	const programme = findProgramme(rest.packs);
	return programme === undefined ? [unknownPacks] : checkNames(rest, programme, true);
}

/** Reads the text of a plan file: its weight and depth first, then JSON, then `restore`. */
export function restoreText(text: string, findProgramme: FindProgramme): Result<Plan, readonly Fault[]> {
	if (text.length > largestText)
		return refuse([{ path: 'file', sentence: 'This file is larger than 10 MiB. A plan is not.' }]);
	if (depthOfText(text) > deepestLevel) {
		return refuse([{ path: 'file', sentence: `This file is more than ${deepestLevel} levels deep. A plan is not.` }]);
	}
	const candidate = parse(text);
	if (candidate === undefined)
		return refuse([{ path: 'file', sentence: 'This file is not JSON, so it is not a plan.' }]);
	return hasKeyTwice(text)
		? refuse([
				{ path: 'file', sentence: 'A name stands twice in one place of this file. It may have been changed by hand.' }
			])
		: restore(candidate, findProgramme);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Another kind of file, or a plan from a later Steady, gets one clear sentence instead of a hundred faults. */
function checkFormat(candidate: unknown): readonly Fault[] {
	if (!isRecord(candidate)) return [{ path: 'file', sentence: 'This is not a Steady plan.' }];
	if (candidate['format'] !== planFormat) return [{ path: 'format', sentence: 'This is not a Steady plan.' }];
	const version = candidate['formatVersion'];
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		return [{ path: 'formatVersion', sentence: 'This must be the number of a plan format, from 1 on.' }];
	}
	return version > planFormatVersion
		? [
				{
					path: 'formatVersion',
					sentence: 'This plan was made with a later Steady. Update Steady here, then open it again.'
				}
			]
		: [];
}
