import { FRAMEWORK_SCHEMA_VERSION, type Framework } from "../domain/framework/framework";
import frameworkSchema from "../domain/framework/framework.schema.json";
import { LAYOUT_SCHEMA_VERSION, type Layout } from "../domain/layout/layout";
import layoutSchema from "../domain/layout/layout.schema.json";
import { TEMPLATE_SCHEMA_VERSION, type Template } from "../domain/template/template";
import templateSchema from "../domain/template/template.schema.json";
import type { SchemaNode } from "./schema-faults";

/** Names of the published schemas. */
export const FRAMEWORK_SCHEMA_FILE = `framework-${FRAMEWORK_SCHEMA_VERSION}.schema.json`;
export const TEMPLATE_SCHEMA_FILE = `template-${TEMPLATE_SCHEMA_VERSION}.schema.json`;

export const LAYOUT_SCHEMA_FILE = `layout-${LAYOUT_SCHEMA_VERSION}.schema.json`;

/**
 * A document as the text of a file: properties in the order of the schema, two spaces, a line end at the end, so
 * that two files differ where their documents do. `schemas`: the address before the schema's name, for editors.
 */
export function writeDocument(document: Framework | Template | Layout, schemas = "./"): string {
  const { schema, file } = kindOf(document);
  const $schema = schemas + file;
  return `${JSON.stringify(inOrder({ ...document, $schema }, schema, schema), null, 2)}\n`;
}

/** Each kind has a property that no other has. */
function kindOf(document: Framework | Template | Layout): {
  readonly schema: SchemaNode;
  readonly file: string;
} {
  if ("headings" in document) return { schema: layoutSchema, file: LAYOUT_SCHEMA_FILE };
  return "framework" in document
    ? { schema: templateSchema as SchemaNode, file: TEMPLATE_SCHEMA_FILE }
    : { schema: frameworkSchema as SchemaNode, file: FRAMEWORK_SCHEMA_FILE };
}

/** Names that a schema does not list, such as codes and rules, stand by the alphabet: the same document is the same text. */
function inOrder(value: unknown, node: SchemaNode | undefined, root: SchemaNode): unknown {
  if (node?.$ref !== undefined) return inOrder(value, root.$defs![node.$ref.slice("#/$defs/".length)], root);
  if (Array.isArray(value)) return value.map((item) => inOrder(item, node?.items, root));
  if (typeof value !== "object" || value === null) return value;
  const known = Object.keys(node?.properties ?? {});
  const rank = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  const others = typeof node?.additionalProperties === "object" ? node.additionalProperties : undefined;
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || compareNames(a, b));
  return Object.fromEntries(
    entries.map(([name, item]) => [name, inOrder(item, node?.properties?.[name] ?? others, root)]),
  );
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
