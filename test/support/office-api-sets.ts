import { readFileSync } from "node:fs";
import ts from "typescript";

/** By class and member: the API set, e.g. "ExcelApi 1.7", as Microsoft's type definitions state it. */
export type ApiSets = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads `[Api set: …]` of every member of the Excel namespace. */
export function readOfficeApiSets(): ApiSets {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, Map<string, string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body) {
      ts.forEachChild(node.body, (child) => {
        if (ts.isClassDeclaration(child) && child.name) addClass(classes, child, source);
      });
    } else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node) || ts.isSourceFile(node)) {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return classes;
}

function addClass(
  classes: Map<string, Map<string, string>>,
  node: ts.ClassDeclaration,
  source: ts.SourceFile,
): void {
  const members = classes.get(node.name!.text) ?? new Map<string, string>();
  for (const member of node.members) {
    if (!member.name) continue;
    const comment = source.text.slice(member.getFullStart(), member.getStart(source, false));
    const set = /\[Api set: (\w+ [\d.]+)/.exec(comment)?.[1];
    const name = member.name.getText(source);
    if (!members.has(name)) members.set(name, set ?? "");
  }
  classes.set(node.name!.text, members);
}
