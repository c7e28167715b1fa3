import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import {
  barrels,
  DOMAIN_ROOMS,
  domainRoomOf,
  filesNaming,
  importCircles,
  importEffects,
  importsOf,
  importViolations,
  lawOf,
  roomsOf,
  type Sources,
} from "./import-law";

const src = path.resolve(__dirname, "../../src");
const SOURCES: Sources = new Map(
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => [file, readFileSync(path.join(src, file), "utf8")]),
);

/** A file's room by the law: of the domain the room in its list, else the entry that holds for the file. */
const lawfulRoomOf = (file: string): string =>
  file.startsWith("domain/") ? `domain/${domainRoomOf(file)}` : (lawOf(file) ?? file);

/** Files that run rather than being used, or that are there to register something: they act when they are loaded. */
const ENTRIES = [
  "taskpane/index.tsx",
  "workbench/main.tsx",
  "cli/main.ts",
  "taskpane/round/review-worker.ts",
  "functions/associate.ts",
  "host/headless/univer-headless.ts",
];

describe("the sources", () => {
  test("are where the law looks for them", () => {
    expect(SOURCES.size).toBeGreaterThan(50);
    expect([...SOURCES.keys()].filter((file) => lawOf(file) === undefined)).toEqual([]);
  });

  test("keep the import law", () => expect(importViolations(SOURCES)).toEqual([]));

  test("have no import circles, not even of types", () => expect(importCircles(SOURCES)).toEqual([]));

  test("have no circle of rooms either: every arrow between two folders points down", () => {
    expect(importCircles(roomsOf(SOURCES, (file) => file.split("/")[0]!))).toEqual([]);
    expect(importCircles(roomsOf(SOURCES, lawfulRoomOf))).toEqual([]);
  });

  test("have a README in every room", () => {
    const rooms = [
      ...new Set([...SOURCES.keys()].map((file) => file.split("/")[0]!)),
      ...new Set(
        DOMAIN_ROOMS.filter((room) => !room.endsWith(".ts")).map((room) => `domain/${room.split("/")[0]}`),
      ),
    ];
    expect(rooms.length).toBeGreaterThan(20);
    expect(rooms.filter((room) => !existsSync(path.join(src, room, "README.md")))).toEqual([]);
  });

  test("stand in rooms of the domain that all exist, and in no other", () => {
    const files = [...SOURCES.keys()].filter((file) => file.startsWith("domain/"));
    const used = new Set(files.map((file) => domainRoomOf(file)));
    expect([...used].sort()).toEqual([...DOMAIN_ROOMS].sort());
  });

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
    [
      "a require",
      "xlsx/model/a.ts",
      'const b = require("../../domain/b");',
      ["xlsx/model/a.ts → ../../domain/b"],
    ],
    [
      "the add-in reaching for the workbench",
      "taskpane/index.tsx",
      'import "../workbench/b";',
      ["taskpane/index.tsx → ../workbench/b"],
    ],
    [
      "the add-in reaching for the host",
      "taskpane/index.tsx",
      'import { b } from "../host/embedded-excel";',
      ["taskpane/index.tsx → ../host/embedded-excel"],
    ],
    [
      "the workbench reaching for the domain",
      "workbench/shell/a.ts",
      'import { b } from "../../domain/b";',
      ["workbench/shell/a.ts → ../../domain/b"],
    ],
    [
      "the workbench reaching for the host's objects",
      "workbench/a.ts",
      'import { b } from "../host/objects/range/range";',
      ["workbench/a.ts → ../host/objects/range/range"],
    ],
    [
      "the workbench reaching into the engine",
      "workbench/grid/a.ts",
      'import { b } from "../../host/engine/calculation";',
      ["workbench/grid/a.ts → ../../host/engine/calculation"],
    ],
    [
      "the host reaching for the page",
      "host/embedded-excel.ts",
      'import { b } from "../workbench/store";',
      ["host/embedded-excel.ts → ../workbench/store"],
    ],
    [
      "an object reaching for the page",
      "host/objects/range/a.ts",
      'import { b } from "../../../workbench/b";',
      ["host/objects/range/a.ts → ../../../workbench/b"],
    ],
    [
      "the protocol reaching for the objects",
      "host/protocol/a.ts",
      'import { b } from "../objects/range/range";',
      ["host/protocol/a.ts → ../objects/range/range"],
    ],
    [
      "the engine reaching for the functions",
      "host/engine/a.ts",
      'import { b } from "../functions/b";',
      ["host/engine/a.ts → ../functions/b"],
    ],
    [
      "the conversion reaching for the engine",
      "host/convert/a.ts",
      'import { b } from "../engine/b";',
      ["host/convert/a.ts → ../engine/b"],
    ],
    [
      "a range reaching for its sheet",
      "host/objects/range/a.ts",
      'import { b } from "../sheet/worksheet";',
      ["host/objects/range/a.ts → ../sheet/worksheet"],
    ],
    [
      "a room without a law",
      "host/misc/a.ts",
      'import { b } from "../model/b";',
      ["host/misc/a.ts → ../model/b"],
    ],
    ["a file outside of the rooms", "xlsx/a.ts", 'import { b } from "./model/b";', ["xlsx/a.ts → ./model/b"]],
    [
      "the model reaching for the reader",
      "xlsx/model/a.ts",
      'import { b } from "../reading/open";',
      ["xlsx/model/a.ts → ../reading/open"],
    ],
    [
      "the reader reaching for the writer",
      "xlsx/reading/a.ts",
      'import { b } from "../writing/save";',
      ["xlsx/reading/a.ts → ../writing/save"],
    ],
    [
      "the package reaching for the model",
      "xlsx/package/a.ts",
      'import { b } from "../model/b";',
      ["xlsx/package/a.ts → ../model/b"],
    ],
    [
      "the command line reaching for the page",
      "cli/a.ts",
      'import { b } from "../workbench/session";',
      ["cli/a.ts → ../workbench/session"],
    ],
    [
      "the command line reaching for the host's engine",
      "cli/a.ts",
      'import { b } from "../host/engine/calculation";',
      ["cli/a.ts → ../host/engine/calculation"],
    ],
    [
      "a folder whose name only begins alike",
      "app/a.ts",
      'import { b } from "../domain-two/b";',
      ["app/a.ts → ../domain-two/b"],
    ],
    [
      "a section of the pane reaching for another",
      "taskpane/check/findings/a.ts",
      'import { b } from "../../formulas/b";',
      ["taskpane/check/findings/a.ts → ../../formulas/b"],
    ],
    [
      "the pane's shell reaching for a section",
      "taskpane/shell/jobs/a.ts",
      'import type { b } from "../../check/b";',
      ["taskpane/shell/jobs/a.ts → ../../check/b"],
    ],
    [
      "a section of the pane reaching for what puts the sections together",
      "taskpane/portable/a.ts",
      'import type { b } from "../composition/b";',
      ["taskpane/portable/a.ts → ../composition/b"],
    ],
    [
      "a section of the pane reaching for the file layer",
      "taskpane/templates/a.ts",
      'const b = await import("../../files/b");',
      ["taskpane/templates/a.ts → ../../files/b"],
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
    [
      "the grid in the protocol",
      "host/protocol/a.ts",
      'import { b } from "@univerjs/core";',
      ["host/protocol/a.ts → @univerjs/core"],
    ],
    ["nothing where it is allowed", "cli/a.ts", 'import { b } from "../host/headless/b";', []],
    [
      "nothing where one file is allowed",
      "workbench/a.ts",
      'import { b } from "../host/engine/injector";',
      [],
    ],
    ["nothing in its own room", "host/objects/range/a.ts", 'import { b } from "./b";', []],
    ["nothing in a room below", "xlsx/writing/a.ts", 'import { b } from "../reading/b";', []],
    [
      "nothing in what the sections share",
      "taskpane/check/rules/a.ts",
      'import { b } from "../../shell/b";',
      [],
    ],
    ["nothing in an entry", "taskpane/index.tsx", 'import { b } from "../excel/b";', []],
    ["nothing in words", "domain/a.ts", "const text = 'import { b } from \"../app/b\"';", []],
  ])("%s", (_, file, text, expected) => expect(importViolations(new Map([[file, text]]))).toEqual(expected));

  test.each<[string, Record<string, string>, string[][]]>([
    ["two files", { "a.ts": 'import "./b";', "b.ts": 'import "./a";' }, [["a.ts", "b.ts"]]],
    [
      "types only",
      { "x/b.ts": 'import type { A } from "../y/a";', "y/a.tsx": 'let b: import("../x/b").B;' },
      [["x/b.ts", "y/a.tsx"]],
    ],
    [
      "a long way round",
      { "a.ts": 'export { c } from "./b";', "b.ts": 'import "./c";', "c.ts": 'const a = import("./a");' },
      [["a.ts", "b.ts", "c.ts"]],
    ],
    ["a file that imports itself", { "a.ts": 'import "./a";' }, [["a.ts"]]],
    [
      "two that share a file, behind one that only looks on",
      {
        "z.ts": 'import "./a";',
        "a.ts": 'import "./b"; import "./c";',
        "b.ts": 'import "./a";',
        "c.ts": 'import "./a";',
      },
      [["a.ts", "b.ts", "c.ts"]],
    ],
    [
      "two apart, one leading to the other",
      {
        "a.ts": 'import "./b";',
        "b.ts": 'import "./a"; import "./c";',
        "c.ts": 'import "./d";',
        "d.ts": 'import "./c";',
      },
      [
        ["c.ts", "d.ts"],
        ["a.ts", "b.ts"],
      ],
    ],
    [
      "none where two ways lead to one file",
      { "a.ts": 'import "./b"; import "./c";', "b.ts": 'import "./d";', "c.ts": 'import "./d";', "d.ts": "" },
      [],
    ],
    ["none in packages and missing files", { "a.ts": 'import "a"; import "./b.css";' }, []],
  ])("a circle: %s", (_, files, expected) =>
    expect(importCircles(new Map(Object.entries(files)))).toEqual(expected),
  );

  test("a circle of rooms where no file closes one", () => {
    const sources = new Map([
      ["a/one.ts", 'import "../b/one";'],
      ["b/one.ts", ""],
      ["b/two.ts", 'import type { A } from "../a/two";'],
      ["a/two.ts", 'import "./one";'],
    ]);
    expect(importCircles(sources)).toEqual([]);
    expect(importCircles(roomsOf(sources, (file) => file.split("/")[0]!))).toEqual([["a", "b"]]);
  });

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
