import { Validator, type OutputUnit, type Schema } from "@cfworker/json-schema";
import type { DocumentFault, DocumentPath } from "../domain/document/document-fault";
import type { LocalisedText } from "../domain/text/localised";
import { PATTERN_TEXTS, TYPE_NAMES } from "./schema-messages";

/** A schema, and the check that was made of it. */
export interface DocumentSchema {
  readonly schema: SchemaNode;
  readonly validator: Validator;
}

/** The keywords that the schemas of documents use; everything else in them is description. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

export function documentSchema(schema: object): DocumentSchema {
  return { schema: schema as SchemaNode, validator: new Validator(schema as Schema, "2020-12", false) };
}

/** What a value violates, one fault for each place; the validator's own words are not used. */
export function schemaFaults({ schema, validator }: DocumentSchema, value: unknown): DocumentFault[] {
  const faults = new Map<string, DocumentFault>();
  const { errors } = validator.validate(value);
  errors.forEach((error, i) => {
    for (const fault of faultsOf(error, errors[i - 1], schema, value)) {
      const place = JSON.stringify(fault.path);
      if (!faults.has(place)) faults.set(place, fault);
    }
  });
  return [...faults.values()];
}

function* faultsOf(
  error: OutputUnit,
  previous: OutputUnit | undefined,
  root: SchemaNode,
  value: unknown,
): Iterable<DocumentFault> {
  const path = pathOf(error.instanceLocation, value);
  const found = quoteFound(valueAt(value, path));
  if (error.keyword === "false") {
    // It is told after "additionalProperties" of the object around it, also for known properties with a fault inside.
    const known = Object.keys(schemaAt(root, parentOf(previous!.keywordLocation)).properties ?? {});
    const name = String(path.at(-1));
    if (known.includes(name)) return;
    yield { path, messageId: "property-unknown", parameters: { found: name, expected: known.join(", ") } };
    return;
  }
  const schema = schemaAt(root, parentOf(error.keywordLocation));
  if (error.keyword === "required") {
    const holder = valueAt(value, path) as object;
    for (const name of schema.required!.filter((name) => !Object.hasOwn(holder, name))) {
      yield { path: [...path, name], messageId: "property-missing", parameters: { expected: name } };
    }
    return;
  }
  if (error.keywordLocation.includes("/propertyNames/")) {
    const parameters = { found: String(path.at(-1)), expected: PATTERN_TEXTS[schema.pattern!]! };
    yield { path, messageId: "property-name", parameters };
    return;
  }
  const expected = expectedBy(error.keyword, schema);
  if (expected !== null)
    yield { path, messageId: messageIdOf(error.keyword, schema), parameters: { found, expected } };
}

/** Null for keywords that only pass on what is wrong inside of them. */
function expectedBy(keyword: string, schema: SchemaNode): string | number | LocalisedText | null {
  switch (keyword) {
    case "type":
      return typeNames([schema.type!].flat());
    case "const":
      return JSON.stringify(schema.const);
    case "enum":
      return schema.enum!.map((entry) => JSON.stringify(entry)).join(", ");
    case "pattern":
      return PATTERN_TEXTS[schema.pattern!]!;
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
      return schema[keyword]!;
    case "uniqueItems":
      return "";
    default:
      return null;
  }
}

const MESSAGE_OF_KEYWORD: Readonly<Record<string, string>> = {
  type: "type-wrong",
  const: "value-fixed",
  enum: "value-unknown",
  pattern: "text-form",
  minimum: "number-too-small",
  maximum: "number-too-big",
  exclusiveMinimum: "number-not-above",
  minLength: "text-empty",
  maxLength: "text-too-wide",
  minItems: "list-too-short",
  maxItems: "list-too-long",
  uniqueItems: "entry-twice",
};

function messageIdOf(keyword: string, schema: SchemaNode): string {
  const isVersion = keyword === "const" && typeof schema.const === "number";
  return isVersion ? "version-unknown" : MESSAGE_OF_KEYWORD[keyword]!;
}

function typeNames(types: readonly string[]): LocalisedText {
  const names = types.map((type) => TYPE_NAMES[type]!);
  return { th: names.map(({ th }) => th).join(" หรือ "), en: names.map(({ en }) => en).join(" or ") };
}

/** The schema at a keyword's location; the validator writes "$ref" where it followed one. */
function schemaAt(root: SchemaNode, location: string): SchemaNode {
  let node: unknown = root;
  for (const step of stepsOf(location)) {
    const next = (node as Readonly<Record<string, unknown>>)[step];
    node = step === "$ref" ? root.$defs![String(next).slice("#/$defs/".length)] : next;
  }
  return node as SchemaNode;
}

function parentOf(location: string): string {
  return location.slice(0, location.lastIndexOf("/"));
}

/** JSON pointers of the validator are encoded as parts of an address. */
function stepsOf(location: string): string[] {
  const steps = location.split("/").slice(1);
  return steps.map((step) => decodeURI(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function pathOf(location: string, value: unknown): DocumentPath {
  const path: (string | number)[] = [];
  let node = value;
  for (const step of stepsOf(location)) {
    path.push(Array.isArray(node) ? Number(step) : step);
    node = childOf(node, path.at(-1)!);
  }
  return path;
}

function valueAt(value: unknown, path: DocumentPath): unknown {
  return path.reduce(childOf, value);
}

function childOf(node: unknown, step: string | number): unknown {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, step)) return undefined;
  return (node as Readonly<Record<string | number, unknown>>)[step];
}

const LONGEST_QUOTE = 40;

/** A value as a message quotes it. */
function quoteFound(value: unknown): string | LocalisedText {
  if (Array.isArray(value)) return listName(value.length);
  if (typeof value === "object" && value !== null) return TYPE_NAMES.object!;
  const text = JSON.stringify(value) ?? "";
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
}

function listName(length: number): LocalisedText {
  return { th: `รายการ [ ] ที่มี ${length} รายการ`, en: `a list [ ] of ${length}` };
}
