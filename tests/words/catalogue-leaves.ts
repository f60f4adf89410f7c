import { resolve } from 'node:path';
import ts from 'typescript';
import { en } from '../../src/words/en/en';

/** Something said with nothing to fill in, or a function and the arguments to try it with. */
export interface Leaf {
	readonly path: string;
	/** Empty for a plain string. */
	readonly calls: readonly Call[];
}

export interface Call {
	readonly given: readonly unknown[];
	/** What a sentence made from it could hold: words and numbers that stand nowhere else. */
	readonly marks: readonly string[];
}

interface Sample {
	readonly value: unknown;
	readonly marks: readonly string[];
}

const ROOT = resolve(__dirname, '../..');

/** Every string and function of the English catalogue; what a function takes is read from its types. */
export function catalogueLeaves(): readonly Leaf[] {
	const file = resolve(ROOT, 'src/words/en/en.ts');
	const program = ts.createProgram([file], { strict: true, target: ts.ScriptTarget.ES2022, moduleResolution: ts.ModuleResolutionKind.Node10, noEmit: true });
	const checker = program.getTypeChecker();
	const source = program.getSourceFile(file);
	const symbol = source && checker.getSymbolAtLocation(source);
	const [exported] = symbol ? checker.getExportsOfModule(symbol) : [];
	if (!source || !exported) throw new Error('The English catalogue cannot be read');
	return leavesOf(checker, source, checker.getTypeOfSymbolAtLocation(exported, source), '');
}

function leavesOf(checker: ts.TypeChecker, at: ts.Node, type: ts.Type, path: string): Leaf[] {
	if (checker.isArrayType(type)) return listLeaves(path);
	if (type.flags & ts.TypeFlags.StringLike) return [{ path, calls: [] }];
	const [signature] = type.getCallSignatures();
	if (signature) {
		const parameters = signature.getParameters().map((each) => samplesOf(checker, at, checker.getTypeOfSymbolAtLocation(each, at), each.name));
		return [{ path, calls: callsOf(parameters) }];
	}
	return type.getProperties().flatMap((each) => leavesOf(checker, at, checker.getTypeOfSymbolAtLocation(each, at), path === '' ? each.name : `${path}/${each.name}`));
}

/** Lists are as long as they are in English. */
function listLeaves(path: string): Leaf[] {
	const list = at(en, path);
	return Array.isArray(list) ? list.flatMap((each: unknown, index) => (typeof each === 'string' ? [{ path: `${path}/${index}`, calls: [] }] : partsOf(each, `${path}/${index}`))) : [];
}

function partsOf(value: unknown, path: string): Leaf[] {
	return Object.keys(Object(value) as object).map((key) => ({ path: `${path}/${key}`, calls: [] }));
}

/** What stands in a catalogue at a path. */
export function at(catalogue: unknown, path: string): unknown {
	return path.split('/').reduce<unknown>((part, key) => (Object(part) as Record<string, unknown>)[key], catalogue);
}

/** All with their first sample, then one after the other with each of its others. */
function callsOf(parameters: readonly (readonly Sample[])[]): Call[] {
	const first = parameters.map((samples) => samples[0] ?? { value: undefined, marks: [] });
	const call = (samples: readonly Sample[]): Call => ({ given: samples.map(({ value }) => value), marks: samples.flatMap(({ marks }) => marks) });
	const others = parameters.flatMap((samples, index) => samples.slice(1).map((sample) => call(first.map((each, place) => (place === index ? sample : each)))));
	return [call(first), ...others];
}

function samplesOf(checker: ts.TypeChecker, at: ts.Node, type: ts.Type, name: string): readonly Sample[] {
	if (type.isUnion()) return type.types.flatMap((each) => samplesOf(checker, at, each, name));
	if (type.isStringLiteral()) return [{ value: type.value, marks: [] }];
	if (type.flags & ts.TypeFlags.BooleanLiteral) return [{ value: checker.typeToString(type) === 'true', marks: [] }];
	if (type.flags & ts.TypeFlags.String) return [{ value: `⟨${name}⟩`, marks: [`⟨${name}⟩`] }, { value: '', marks: [] }];
	if (type.flags & ts.TypeFlags.Number) return [7341, 0, 1, 2, -1, -5].map((value) => ({ value, marks: value > 5 ? [String(value)] : [] }));
	const element = checker.isArrayType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
	if (element) return lists(samplesOf(checker, at, element, name), name);
	const fields = type.getProperties().map((each) => [each.name, samplesOf(checker, at, checker.getTypeOfSymbolAtLocation(each, at), each.name)] as const);
	if (fields.length === 0) throw new Error(`No sample for ${name}: ${checker.typeToString(type)}`);
	return callsOf(fields.map(([, samples]) => samples))
		.map(({ given, marks }) => ({ value: Object.fromEntries(fields.map(([key], index) => [key, given[index]])), marks }));
}

/** Two, one and none; of a closed set, all of it. */
function lists(samples: readonly Sample[], name: string): readonly Sample[] {
	const isOpen = samples[0]?.value === `⟨${name}⟩`;
	const all = isOpen ? [`⟨${name}⟩`, `⟨${name} two⟩`] : samples.map(({ value }) => value);
	return [all, all.slice(0, 1), []].map((value) => ({ value, marks: isOpen ? value.map(String) : [] }));
}
