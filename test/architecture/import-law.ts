import ts from "typescript";
import path from "node:path";

/**
 * Who may import whom in src, by folder or file; the longest entry that fits a file is its own. Where the rooms
 * of a folder have entries and the folder has none, a room keeps to itself but for what its entry names.
 */
export const IMPORT_LAW: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  documents: ["domain"],
  app: ["domain", "documents"],
  excel: ["app", "domain"],
  files: ["app", "domain", "xlsx"],
  // The file's bytes and XML below, what a workbook is beside them; opening above, saving on top.
  "xlsx/package": [],
  "xlsx/model": [],
  "xlsx/formulas": ["xlsx/model"],
  "xlsx/reading": ["xlsx/package", "xlsx/model", "xlsx/formulas"],
  "xlsx/writing": ["xlsx/package", "xlsx/model", "xlsx/formulas", "xlsx/reading"],
  functions: ["domain"],
  commands: [],
  // What the sections of the pane share knows none of them, and none of them knows another.
  "taskpane/shell": ["app", "domain"],
  "taskpane/check": ["app", "domain", "taskpane/shell"],
  "taskpane/form": ["app", "documents", "domain", "taskpane/shell"],
  "taskpane/formulas": ["app", "domain", "taskpane/shell"],
  "taskpane/portable": ["app", "domain", "taskpane/shell"],
  "taskpane/templates": ["app", "documents", "domain", "taskpane/shell"],
  "taskpane/compare": ["app", "domain", "taskpane/shell"],
  "taskpane/compare/earlier-file.ts": ["app", "files"],
  "taskpane/what-if": ["app", "domain", "taskpane/shell"],
  "taskpane/round": ["app", "documents", "domain", "taskpane/shell"],
  "taskpane/round/review-blob.ts": ["app", "domain", "files", "taskpane/round", "taskpane/shell"],
  // The ways from the pane to the file layer; the build checks that they are fetched on demand only.
  "taskpane/templates/workbook-file.ts": ["app", "domain", "files", "functions", "taskpane/templates"],
  "taskpane/composition": [
    "app",
    "commands",
    "taskpane/check",
    "taskpane/compare",
    "taskpane/form",
    "taskpane/formulas",
    "taskpane/portable",
    "taskpane/round",
    "taskpane/shell",
    "taskpane/templates",
    "taskpane/what-if",
  ],
  "taskpane/index.tsx": [
    "commands",
    "excel",
    "functions",
    "taskpane/check",
    "taskpane/composition",
    "taskpane/shell",
  ],
  cli: [
    "app",
    "documents",
    "domain",
    "files",
    "functions",
    "host/headless",
    "host/recalculation",
    "host/functions/metadata.ts",
    "xlsx",
  ],
  // The host in layers, each on those above it in this list; nothing of it knows the page.
  "host/model": [],
  "host/protocol": [],
  "host/convert": ["host/model", "xlsx"],
  "host/engine": ["host/model"],
  "host/functions": ["host/model", "host/protocol", "host/engine"],
  "host/headless": ["host/model", "host/engine", "host/functions"],
  "host/recalculation": ["host/model", "host/convert", "host/functions", "host/headless", "xlsx"],
  "host/objects/context": ["host/model", "host/protocol", "host/engine"],
  "host/objects/range": [
    "host/model",
    "host/protocol",
    "host/convert",
    "host/engine",
    "host/objects/context",
  ],
  "host/objects/sheet": [
    "host/model",
    "host/protocol",
    "host/convert",
    "host/engine",
    "host/objects/context",
    "host/objects/range",
  ],
  "host/objects/workbook": [
    "host/model",
    "host/protocol",
    "host/engine",
    "host/objects/context",
    "host/objects/range",
    "host/objects/sheet",
    "xlsx/reading/custom-xml.ts",
  ],
  "host/embedded-excel.ts": ["host/model", "host/protocol", "host/engine", "host/functions", "host/objects"],
  // The page sees the host as a whole, what it converts and the state it keeps; of the engine the way into the grid and what
  // number formats show.
  workbench: [
    "host/embedded-excel.ts",
    "host/convert",
    "host/model",
    "host/engine/injector.ts",
    "host/engine/number-formats.ts",
    "host/functions/metadata.ts",
    "xlsx",
  ],
};

/**
 * The rooms of the domain from the ground up: each may import itself and those before it, and nothing after it.
 * A room within a room stands in the list with its whole path; the longest entry that fits a file is its own.
 */
export const DOMAIN_ROOMS: readonly string[] = [
  "non-empty.ts",
  "text",
  "thai",
  "steps.ts",
  "once.ts",
  "workbook",
  "scoring",
  "document",
  "framework",
  "layout",
  "template",
  "recognition",
  "form",
  "formulas/reading",
  "formulas/portable",
  "formulas/writing",
  "formulas/calculating",
  "closing",
  "standard-workbook",
  "comparison",
  "statements",
  "repairs",
  "validation/engine",
  "validation/checks",
  "validation/rules",
  "validation",
  "review",
  "summary",
  "report",
  "what-if",
  "side-by-side",
  "round",
  "guide",
  "authoring",
];

/** Packages by folder; the longest entry that fits a file is its own. What it does not list is not imported. Node's own modules begin with "node:". */
export const PACKAGE_LAW: Readonly<Record<string, readonly RegExp[]>> = {
  domain: [],
  // Frameworks and templates are text that people write: each fault has its line.
  documents: [/^jsonc-parser$/, /^@cfworker\/json-schema$/],
  app: [],
  excel: [],
  functions: [],
  files: [],
  xlsx: [/^hucre(\/|$)/, /^fflate$/],
  commands: [],
  taskpane: [/^react(-dom)?(\/|$)/, /^@fluentui\//],
  // The command line calculates with the grid's engine; neither of them is part of the add-in.
  cli: [/^node:/, /^@univerjs\//],
  // What office.js says is told apart without a grid.
  "host/model": [],
  "host/protocol": [],
  host: [/^@univerjs\//, /^@borgar\/fx$/, /^numfmt4$/],
  // Passwords of files are held against their hashes at once, in a page too, where the platform's digests are asynchronous.
  "host/convert": [/^@univerjs\//, /^hucre$/, /^@noble\/hashes\//],
  workbench: [/^react(-dom)?(\/|$)/, /^@univerjs\//, /^rxjs(\/|$)/],
};

/** Source files by their path below src, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** Everything a file imports, re-exports, or asks for at run time; type imports included. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/** Every import that the law does not allow, as "file → import". */
export function importViolations(sources: Sources): string[] {
  const violations: string[] = [];
  for (const [file, text] of sources) {
    const law = lawOf(file);
    for (const name of importsOf(text)) {
      const isAllowed = name.startsWith(".") ? mayImport(file, law, name) : mayUsePackage(file, name);
      if (!isAllowed) violations.push(`${file} → ${name}`);
    }
  }
  return violations;
}

/** The entry of the law that holds for a file. */
export function lawOf(file: string): string | undefined {
  return entryFor(file, Object.keys(IMPORT_LAW));
}

function mayImport(file: string, law: string | undefined, name: string): boolean {
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), name));
  // The command line tells its version.
  if (target === "../package.json") return file === "cli/main.ts" || file === "taskpane/index.tsx";
  if (target.startsWith("..") || law === undefined) return false;
  if (law === "domain" && isWithin(target, "domain")) return mayImportRoom(file, target);
  return [law, ...IMPORT_LAW[law]!].some(
    (allowed) => isWithin(target, allowed) || isWithin(`${target}.ts`, allowed),
  );
}

function mayImportRoom(file: string, target: string): boolean {
  const own = DOMAIN_ROOMS.indexOf(domainRoomOf(file));
  const other = DOMAIN_ROOMS.indexOf(domainRoomOf(target));
  return own >= 0 && other >= 0 && other <= own;
}

/** The room of a file or module of the domain; "" for one that stands in none. */
export function domainRoomOf(file: string): string {
  const place = file.slice("domain/".length);
  // An import names a module without its ending.
  const fits = DOMAIN_ROOMS.filter((room) => isWithin(place, room) || room === `${place}.ts`);
  return fits.sort((a, b) => b.length - a.length)[0] ?? "";
}

function mayUsePackage(file: string, name: string): boolean {
  const entry = entryFor(file, Object.keys(PACKAGE_LAW));
  return (entry === undefined ? [] : PACKAGE_LAW[entry]!).some((pattern) => pattern.test(name));
}

function entryFor(file: string, entries: readonly string[]): string | undefined {
  return entries.filter((entry) => isWithin(file, entry)).sort((a, b) => b.length - a.length)[0];
}

function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

/**
 * Files that import each other in a circle, types included: each circle once, its files by name. Those that share
 * a file are one.
 */
export function importCircles(sources: Sources): string[][] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const open: string[] = [];
  // Tarjan: the earliest open file that can be reached again; a file that reaches none before itself closes a circle.
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    open.push(file);
    const targets = filesImported(file, sources);
    const reached = targets.map((target) => {
      if (!order.has(target)) return visit(target);
      return open.includes(target) ? order.get(target)! : own;
    });
    const earliest = Math.min(own, ...reached);
    if (earliest < own) return earliest;
    const closed = open.splice(open.indexOf(file));
    if (closed.length > 1 || targets.includes(file)) circles.push(closed.sort());
    return own;
  };
  for (const file of sources.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/** The rooms of the files as if each were a file: it imports the rooms that its files import. */
export function roomsOf(sources: Sources, roomOf: (file: string) => string): Sources {
  const rooms = new Map<string, string>();
  for (const file of sources.keys()) {
    const own = roomOf(file);
    const others = filesImported(file, sources)
      .map(roomOf)
      .filter((room) => room !== own);
    const imports = others.map((room) => `import "./${path.posix.relative(path.posix.dirname(own), room)}";`);
    rooms.set(own, [rooms.get(own) ?? "", ...imports].join("\n"));
  }
  return rooms;
}

function filesImported(file: string, sources: Sources): string[] {
  return importsOf(sources.get(file)!)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.join(path.posix.dirname(file), name))
    .flatMap((target) =>
      ["", ".ts", ".tsx"].map((ending) => target + ending).filter((each) => sources.has(each)),
    );
}

/** Files that are nothing but re-exports. */
export function barrels(sources: Sources): string[] {
  return [...sources].filter(([file, text]) => isBarrel(file, text)).map(([file]) => file);
}

function isBarrel(file: string, text: string): boolean {
  const { statements } = parse(file, text);
  const reexports = statements.filter((node) => ts.isExportDeclaration(node) && node.moduleSpecifier);
  const rest = statements.filter((node) => !ts.isImportDeclaration(node) && !reexports.includes(node));
  return reexports.length > 0 && rest.length === 0;
}

/** Statements that do something when a module is loaded: calls, assignments, loops, throws. */
export function importEffects(sources: Sources): string[] {
  return [...sources].flatMap(([file, text]) =>
    parse(file, text)
      .statements.filter(isEffect)
      .map((node) => `${file}: ${node.getText().split("\n")[0]}`),
  );
}

function isEffect(node: ts.Statement): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause === undefined && !isStyle(node);
  return (
    ts.isExpressionStatement(node) ||
    ts.isIfStatement(node) ||
    ts.isIterationStatement(node, false) ||
    ts.isTryStatement(node) ||
    ts.isThrowStatement(node)
  );
}

function isStyle(node: ts.ImportDeclaration): boolean {
  return ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text.endsWith(".css");
}

function parse(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, kind);
}

/** Files whose code (comments aside) speaks of a name. */
export function filesNaming(sources: Sources, pattern: RegExp): string[] {
  return [...sources]
    .filter(([file, text]) => pattern.test(withoutComments(file, text)))
    .map(([file]) => file);
}

function withoutComments(file: string, text: string): string {
  const printer = ts.createPrinter({ removeComments: true });
  return printer.printFile(parse(file, text));
}
