import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import {
  barrels,
  filesNaming,
  IMPORT_LAW,
  importEffects,
  importsOf,
  importViolations,
  type Sources,
} from "./import-law";

const src = path.resolve(__dirname, "../../src");
const SOURCES: Sources = new Map(
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => [file, readFileSync(path.join(src, file), "utf8")]),
);

/** Files that run rather than being used, or that are there to register something: they act when they are loaded. */
const ENTRIES = [
  "taskpane/index.tsx",
  "workbench/main.tsx",
  "cli/main.ts",
  "functions/associate.ts",
  "host/headless/univer-headless.ts",
];

describe("the sources", () => {
  test("are where the law looks for them", () => {
    expect(SOURCES.size).toBeGreaterThan(50);
    const parts = new Set([...SOURCES.keys()].map((file) => file.split("/")[0]));
    expect([...parts].filter((part) => !(part! in IMPORT_LAW))).toEqual([]);
  });

  test("keep the import law", () => expect(importViolations(SOURCES)).toEqual([]));

  test("have no barrels", () => expect(barrels(SOURCES)).toEqual([]));

  test("do nothing when they are loaded, but for the entries", () => {
    const others = new Map([...SOURCES].filter(([file]) => !ENTRIES.includes(file)));
    expect(importEffects(others)).toEqual([]);
  });

  test("run Excel in src/excel only", () => {
    const files = filesNaming(SOURCES, /\bExcel\s*\.\s*run\b/);
    expect(files.filter((file) => !file.startsWith("excel/"))).toEqual([]);
    expect(files).not.toEqual([]);
  });
});

test("domain, documents and app compile without DOM, Node and Office", () => {
  const { config, error } = ts.readConfigFile(path.join(src, "domain/tsconfig.json"), (file) =>
    readFileSync(file, "utf8"),
  );
  expect(error).toBeUndefined();
  expect(config.compilerOptions).toMatchObject({ lib: ["ES2022"], types: [] });
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, path.join(src, "domain"));
  const covered = new Set(fileNames.map((file) => path.relative(src, file).split(path.sep).join("/")));
  const pure = [...SOURCES.keys()].filter((file) => /^(domain|documents|app)\//.test(file));
  expect(pure.filter((file) => !covered.has(file))).toEqual([]);
});

test("domain, documents and app ask for no clock, chance or host", () => {
  const pure = new Map([...SOURCES].filter(([file]) => /^(domain|documents|app)\//.test(file)));
  // Types cannot tell these: they are part of the language.
  expect(filesNaming(pure, /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bglobalThis\b|@ts-/)).toEqual([]);
});

describe("the checker finds", () => {
  test.each<[string, string, string, string[]]>([
    ["an upward import", "domain/a.ts", 'import { b } from "../app/b";', ["domain/a.ts → ../app/b"]],
    ["a type import", "app/a.ts", 'import type { b } from "../excel/b";', ["app/a.ts → ../excel/b"]],
    ["a re-export", "app/a.ts", 'export { b } from "../excel/b";', ["app/a.ts → ../excel/b"]],
    [
      "a dynamic import",
      "taskpane/App.tsx",
      'const b = await import("../excel/b");',
      ["taskpane/App.tsx → ../excel/b"],
    ],
    ["a require", "xlsx/a.ts", 'const b = require("../domain/b");', ["xlsx/a.ts → ../domain/b"]],
    [
      "the add-in reaching for the workbench",
      "taskpane/index.tsx",
      'import "../workbench/b";',
      ["taskpane/index.tsx → ../workbench/b"],
    ],
    [
      "the workbench reaching for the domain",
      "workbench/page/a.ts",
      'import { b } from "../../domain/b";',
      ["workbench/page/a.ts → ../../domain/b"],
    ],
    [
      "the command line reaching for the page",
      "cli/a.ts",
      'import { b } from "../workbench/page/b";',
      ["cli/a.ts → ../workbench/page/b"],
    ],
    [
      "a folder whose name only begins alike",
      "app/a.ts",
      'import { b } from "../domain-two/b";',
      ["app/a.ts → ../domain-two/b"],
    ],
    ["a way out of src", "app/a.ts", 'import { b } from "../../test/b";', ["app/a.ts → ../../test/b"]],
    ["a folder without a law", "misc/a.ts", 'import { b } from "../domain/b";', ["misc/a.ts → ../domain/b"]],
    ["a package in the core", "domain/a.ts", 'import fs from "node:fs";', ["domain/a.ts → node:fs"]],
    [
      "the grid in the add-in",
      "taskpane/a.ts",
      'import { b } from "@univerjs/core";',
      ["taskpane/a.ts → @univerjs/core"],
    ],
    [
      "a room of the domain reaching for a later one",
      "domain/scoring/a.ts",
      'import { b } from "../form/b";',
      ["domain/scoring/a.ts → ../form/b"],
    ],
    [
      "the same for a type",
      "domain/form/a.ts",
      'import type { B } from "../validation/engine/b";',
      ["domain/form/a.ts → ../validation/engine/b"],
    ],
    [
      "a room within a room reaching for a later one",
      "domain/validation/checks/a.ts",
      'import { b } from "../rules/b";',
      ["domain/validation/checks/a.ts → ../rules/b"],
    ],
    [
      "a file of the domain in no room",
      "domain/a.ts",
      'import { b } from "./text/b";',
      ["domain/a.ts → ./text/b"],
    ],
    [
      "a room of the domain that is not in the list",
      "domain/misc/a.ts",
      'import { b } from "../text/b";',
      ["domain/misc/a.ts → ../text/b"],
    ],
    ["nothing towards an earlier room", "domain/thai/a.ts", 'import { b } from "../text/b";', []],
    ["nothing towards an earlier file", "domain/form/a.ts", 'import { b } from "../steps";', []],
    ["nothing in its own room", "domain/text/a.ts", 'import { b } from "./b";', []],
    ["nothing where it is allowed", "cli/a.ts", 'import { b } from "../workbench/engine/b";', []],
    ["nothing in an entry", "taskpane/index.tsx", 'import { b } from "../excel/b";', []],
    ["nothing in words", "domain/a.ts", "const text = 'import { b } from \"../app/b\"';", []],
  ])("%s", (_, file, text, expected) => expect(importViolations(new Map([[file, text]]))).toEqual(expected));

  test.each<[string, string, boolean]>([
    ["a barrel", 'export * from "./b";\nexport { c } from "./c";', true],
    ["a module that also re-exports", 'export { c } from "./c";\nexport const a = 1;', false],
    ["a registry", 'import { c } from "./c";\nexport const ALL = [c];', false],
  ])("%s", (_, text, is) =>
    expect(barrels(new Map([["domain/a.ts", text]]))).toEqual(is ? ["domain/a.ts"] : []),
  );

  test.each<[string, string, boolean]>([
    ["a call", "start();", true],
    ["an assignment", "window.a = 1;", true],
    ["an import for its effect", 'import "./b";', true],
    ["a branch", "if (a) b();", true],
    ["declarations only", "const a = make();\nexport function b() { start(); }", false],
  ])("an effect: %s", (_, text, is) =>
    expect(importEffects(new Map([["domain/a.ts", text]])).length > 0).toBe(is),
  );

  test.each<[string, boolean]>([
    ["await Excel.run(job);", true],
    ["await Excel\n  .run(job);", true],
    ["// Excel.run is elsewhere\nexport {};", false],
  ])("Excel.run in %j: %s", (text, is) => {
    expect(filesNaming(new Map([["app/a.ts", text]]), /\bExcel\s*\.\s*run\b/).length > 0).toBe(is);
  });

  test("imports of every kind", () => {
    const text =
      'import a, { type B } from "./a";\nimport type { C } from "./c";\nexport type { D } from "./d";\nlet e: import("./e").E;';
    expect(importsOf(text)).toEqual(["./a", "./c", "./d", "./e"]);
  });
});
