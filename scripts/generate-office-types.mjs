// Writes src/host/protocol/office-types.json from Microsoft's type definitions: what the members of the host's
// classes take. Usage: node scripts/generate-office-types.mjs [--check]
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import ts from "typescript";

/**
 * What one class takes and gives; types as texts of names joined with "|".
 * @typedef {{ readonly: string[], settable: Record<string, string>, methods: Record<string, Record<string, string>> }} OfficeClass
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const target = path.join(root, "src/host/protocol/office-types.json");

/** Members of every proxy, which never reach the host. */
const OF_PROXIES = new Set([
  "context",
  "isNullObject",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
  "onFiltered",
]);

/** @returns {string[]} the classes of Office.js that the host has */
function hostClasses() {
  const folder = path.join(root, "src/host/objects");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const names = files.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), "utf8");
    return [...text.matchAll(/readonly \$class(?:: string)? = "(\w+)"/g)].map(
      ([, name]) => /** @type {string} */ (name),
    );
  });
  return [...new Set(names)].sort();
}

class Definitions {
  /** @type {Map<string, (ts.ClassDeclaration | ts.InterfaceDeclaration)[]>} */
  #shapes = new Map();
  /** @type {Map<string, string[]>} */
  #enums = new Map();
  #source;
  /** @type {Record<string, string[]>} */
  enums = {};
  /** @type {Record<string, Record<string, string>>} */
  options = {};

  constructor() {
    const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
    this.#source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    this.#source.forEachChild((node) => {
      if (!ts.isModuleDeclaration(node) || node.name.text !== "Excel" || !node.body) return;
      node.body.forEachChild((child) => this.#note(child));
    });
  }

  /** @param {ts.Node} node */
  #note(node) {
    if (ts.isEnumDeclaration(node)) {
      const values = node.members.map(({ initializer }) =>
        initializer && ts.isStringLiteral(initializer) ? initializer.text : "",
      );
      this.#enums.set(node.name.text, values);
    } else if ((ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) && node.name) {
      this.#shapes.set(node.name.text, [...(this.#shapes.get(node.name.text) ?? []), node]);
    }
  }

  /**
   * @param {string} name
   * @returns {OfficeClass | null} null for a class that is none of Excel's own
   */
  classOf(name) {
    const nodes = this.#shapes.get(name);
    if (!nodes) return null;
    /** @type {OfficeClass} */
    const known = { readonly: [], settable: {}, methods: {} };
    for (const member of nodes.flatMap((node) => [...node.members])) {
      const label = member.name?.getText(this.#source) ?? "";
      if (label === "" || OF_PROXIES.has(label)) continue;
      if (ts.isPropertyDeclaration(member)) this.#addProperty(known, label, member);
      else if (ts.isMethodDeclaration(member)) this.#addMethod(known, label, member);
    }
    return known;
  }

  /**
   * @param {OfficeClass} known
   * @param {string} label
   * @param {ts.PropertyDeclaration} member
   */
  #addProperty(known, label, member) {
    const isReadonly = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
    if (isReadonly) known.readonly.push(label);
    else known.settable[label] = this.#typeOf(member.type, label);
  }

  /**
   * Overloads are told apart by nothing but the types of their parameters, so these are joined.
   * @param {OfficeClass} known
   * @param {string} label
   * @param {ts.MethodDeclaration} member
   */
  #addMethod(known, label, member) {
    const before = known.methods[label];
    const present = Object.entries(before ?? {});
    const entries = member.parameters.map((parameter, i) => {
      const name = present[i]?.[0] ?? parameter.name.getText(this.#source);
      const types = [present[i]?.[1].replace(/\?$/, "") ?? "", this.#typeOf(parameter.type, name)];
      const isOptional = parameter.questionToken || present[i]?.[1].endsWith("?") || (before && !present[i]);
      return [name, unionOf(types.join("|").split("|")) + (isOptional ? "?" : "")];
    });
    const rest = present.slice(entries.length).map(([name, type]) => [name, type.replace(/\??$/, "?")]);
    known.methods[label] = Object.fromEntries([...entries, ...rest]);
  }

  /**
   * @param {ts.TypeNode | undefined} node
   * @param {string} place what it is the type of
   * @returns {string}
   */
  #typeOf(node, place) {
    if (!node) return "any";
    const parts = ts.isUnionTypeNode(node) ? [...node.types] : [node];
    /** @type {string[]} */
    const literals = [];
    /** @type {string[]} */
    const types = [];
    for (const part of parts) {
      if (ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal)) literals.push(part.literal.text);
      else types.push(this.#nameOf(part, place));
    }
    const isNamed = types.some(
      (type) => this.enums[type] && literals.every((literal) => this.enums[type]?.includes(literal)),
    );
    const enumOf = [...this.#enums].find(
      ([, values]) => literals.length > 0 && values.join() === literals.join(),
    );
    if (literals.length > 0 && !isNamed)
      types.push(enumOf ? this.#keepEnum(enumOf[0]) : this.#keepEnum(place, literals));
    return unionOf(types);
  }

  /**
   * @param {ts.TypeNode} node
   * @param {string} place
   * @returns {string}
   */
  #nameOf(node, place) {
    const text = node.getText(this.#source).replace(/^Excel\./, "");
    if (ts.isArrayTypeNode(node)) return `${this.#typeOf(node.elementType, place)}[]`;
    if (ts.isParenthesizedTypeNode(node)) return this.#typeOf(node.type, place);
    if (/^(string|number|boolean)$/.test(text)) return text;
    // A date goes over the wire as its ISO text.
    if (text === "Date") return "string";
    if (this.#enums.has(text)) return this.#keepEnum(text);
    const shape = this.#shapes.get(text);
    if (!shape) return "any";
    return shape.some((each) => ts.isClassDeclaration(each)) ? text : this.#keepOptions(text, shape);
  }

  /**
   * @param {string} name
   * @param {string[]} values
   */
  #keepEnum(name, values = this.#enums.get(name) ?? []) {
    this.enums[name] = values;
    return name;
  }

  /**
   * @param {string} name
   * @param {(ts.ClassDeclaration | ts.InterfaceDeclaration)[]} nodes
   */
  #keepOptions(name, nodes) {
    if (this.options[name]) return name;
    /** @type {Record<string, string>} */
    const members = (this.options[name] = {});
    for (const node of nodes) {
      for (const base of node.heritageClauses?.flatMap(({ types }) => types) ?? []) {
        const label = base.expression.getText(this.#source).replace(/^Excel\./, "");
        const found = this.#shapes.get(label);
        if (found) Object.assign(members, this.options[this.#keepOptions(label, found)]);
      }
      for (const member of node.members) {
        if (!ts.isPropertySignature(member)) continue;
        const label = member.name.getText(this.#source);
        members[label] = this.#typeOf(member.type, label) + (member.questionToken ? "?" : "");
      }
    }
    return name;
  }
}

/** @param {readonly string[]} types */
function unionOf(types) {
  const distinct = [...new Set(types.filter((type) => type !== ""))];
  return distinct.includes("any") || distinct.length === 0 ? "any" : distinct.join("|");
}

const definitions = new Definitions();
const classes = hostClasses().flatMap((name) => {
  const known = definitions.classOf(name);
  return known ? [[name, known]] : [];
});
const { enums, options } = definitions;
const content = JSON.stringify({ classes: Object.fromEntries(classes), enums, options });
const text = await prettier.format(content, { ...(await prettier.resolveConfig(target)), parser: "json" });
if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error(
      "src/host/protocol/office-types.json is out of date: node scripts/generate-office-types.mjs",
    );
    process.exit(1);
  }
} else writeFileSync(target, text);
