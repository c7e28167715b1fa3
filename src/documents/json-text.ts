import { createScanner, parseTree, type Node, type ParseError } from "jsonc-parser";
import type { DocumentPath } from "../domain/document/document-fault";
import { syntaxFaults } from "./syntax-faults";
import type { TextFault } from "./text-fault";

/** A framework has about 40,000 characters. */
const MOST_CHARACTERS = 2_000_000;
/** The deepest place of a framework or template is 7 levels down. */
const MOST_LEVELS = 32;
/** A framework has about 1,000 values. With more, checking them would take longer than anybody waits. */
const MOST_VALUES = 10_000;

/** Strict JSON with the place of everything in it. `value` and `root` are null where the text cannot be read. */
export interface JsonText {
  readonly text: string;
  readonly root: Node | null;
  readonly value: unknown;
  readonly faults: readonly TextFault[];
}

/** Reads a text as strict JSON; a byte order mark is passed over. Every fault of its syntax is told. */
export function readJsonText(source: string): JsonText {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const limit = overLimit(text);
  if (limit) return { text, root: null, value: null, faults: [limit] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (errors.length > 0 || root === undefined) {
    return { text, root: null, value: null, faults: syntaxFaults(text, errors) };
  }
  return { text, root, value: valueOf(root), faults: [...contentFaults(root, [])] };
}

/** Looked at before anything recursive or quadratic is done with the text. */
function overLimit(text: string): TextFault | null {
  if (text.length > MOST_CHARACTERS) {
    const parameters = { found: text.length, most: MOST_CHARACTERS };
    return { offset: 0, fault: { path: [], messageId: "text-too-long", parameters } };
  }
  const scanner = createScanner(text, true);
  const closers: number[] = [];
  let values = 0;
  for (let token = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
    values += 1;
    if (token === OPEN_BRACE || token === OPEN_BRACKET) closers.push(token + 1);
    else if (token === closers.at(-1)) closers.pop();
    const isDeep = closers.length > MOST_LEVELS;
    if (!isDeep && values <= MOST_TOKENS) continue;
    const messageId = isDeep ? "nested-too-deep" : "too-many-values";
    const parameters = { most: isDeep ? MOST_LEVELS : MOST_VALUES };
    return { offset: scanner.getTokenOffset(), fault: { path: [], messageId, parameters } };
  }
  return null;
}

/** Token kinds of jsonc-parser, whose own names are constants that are gone at run time. */
const OPEN_BRACE = 1;
const OPEN_BRACKET = 3;
const END_OF_FILE = 17;
/** A value comes with a name, a colon and a comma. */
const MOST_TOKENS = 4 * MOST_VALUES;

/** What valid JSON can hold and a document cannot: names twice, figures beyond all bounds, half characters. */
function* contentFaults(node: Node, path: DocumentPath): Iterable<TextFault> {
  if (node.type === "number" && !Number.isFinite(node.value)) {
    yield { offset: node.offset, fault: { path, messageId: "number-too-large", parameters: {} } };
  }
  if (node.type === "string" && HALF_CHARACTER.test(node.value as string)) {
    yield { offset: node.offset, fault: { path, messageId: "half-character", parameters: {} } };
  }
  if (node.type === "array") {
    for (const [i, item] of node.children!.entries()) yield* contentFaults(item, [...path, i]);
  }
  if (node.type === "object") yield* propertyFaults(node, path);
}

/** Under the flag "u" a surrogate matches only where it lacks its other half. */
const HALF_CHARACTER = /[\uD800-\uDFFF]/u;

function* propertyFaults(node: Node, path: DocumentPath): Iterable<TextFault> {
  const seen = new Set<string>();
  for (const property of node.children!) {
    const [key, value] = property.children as [Node, Node];
    const name = key.value as string;
    const at = { path: [...path, name], parameters: { found: name } };
    if (seen.has(name)) yield { offset: key.offset, fault: { ...at, messageId: "property-twice" } };
    if (HALF_CHARACTER.test(name))
      yield { offset: key.offset, fault: { ...at, messageId: "half-character" } };
    seen.add(name);
    yield* contentFaults(value, at.path);
  }
}

/** Plain data. A property named "__proto__" is one like any other. */
function valueOf(node: Node): unknown {
  if (node.type === "array") return node.children!.map(valueOf);
  if (node.type !== "object") return node.value;
  return Object.fromEntries(
    node.children!.map(({ children }) => [children![0]!.value as string, valueOf(children![1]!)]),
  );
}

/** Where the property or list entry at a path begins; for what is missing, what should hold it. */
export function offsetOf(root: Node, path: DocumentPath): number {
  let node = root;
  let offset = root.offset;
  for (const step of path) {
    const child = childAt(node, step);
    if (!child) break;
    offset = child.offset;
    node = child.type === "property" ? child.children![1]! : child;
  }
  return offset;
}

/** The last of several properties with one name is the one that counts. */
function childAt(node: Node, step: string | number): Node | undefined {
  if (node.type === "array" && typeof step === "number") return node.children![step];
  if (node.type !== "object") return undefined;
  return node.children!.filter((property) => property.children![0]!.value === step).at(-1);
}
