import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { thirdPartyNotices } from "../../scripts/notices/notices.mjs";
import { noticedPackages } from "../../scripts/notices/packages.mjs";
import { STATED } from "../../scripts/notices/stated.mjs";

const ROOT = path.resolve(__dirname, "../..");
const MIT = "MIT License\n\nCopyright (c) 2020 Somebody\n\nPermission is hereby granted";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "pramoen-notices-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A package as it is installed; gives a file of it, as a bundler names it. */
function install(name: string, files: Readonly<Record<string, string>>, more: object = { license: "MIT" }) {
  const place = path.join(folder, "node_modules", name);
  mkdirSync(place, { recursive: true });
  const all = {
    "package.json": JSON.stringify({ name: name.split("node_modules/").at(-1), version: "1.0.0", ...more }),
    ...files,
  };
  for (const [file, text] of Object.entries(all)) writeFileSync(path.join(place, file), text);
  return path.join(place, "lib/index.js");
}

test("a package is noticed once, by the innermost folder that a file is in, whatever its file is called", () => {
  const files = [
    install("b", { "LICENCE.md": MIT, NOTICE: "Made of stars" }),
    install("b", {}),
    install("@scope/a", { license: `\uFEFF${MIT}\r\n` }),
    install("b/node_modules/c", { LICENSE_FONT: "SIL Open Font License" }, { license: "OFL-1.1" }),
    path.join(folder, "src/index.ts"),
  ];
  expect(noticedPackages(files)).toEqual([
    { name: "@scope/a", version: "1.0.0", licence: "MIT", texts: [MIT] },
    { name: "b", version: "1.0.0", licence: "MIT", texts: [MIT, "Made of stars"] },
    { name: "c", version: "1.0.0", licence: "OFL-1.1", texts: ["SIL Open Font License"] },
  ]);
});

test("a README that gives leave in so many words is a text, one that only names the licence is none", () => {
  const readme = `# A\n\nWhat it does.\n\n## License\n\n${MIT}\n\n## More\n\nNothing.\n`;
  expect(noticedPackages([install("a", { "README.md": readme })])[0]!.texts).toEqual([MIT]);
  const file = install("b", { "README.md": "# B\n\n## License\n\nMIT\n" });
  expect(() => noticedPackages([file])).toThrow("b 1.0.0");
});

test.each([
  ["has no text", {}, { license: "MIT" }],
  ["names no licence", { LICENSE: MIT }, {}],
])("a package that %s fails the build, by its name", (_, files, more) => {
  const file = install("lacking", files as Record<string, string>, more);
  expect(() => noticedPackages([install("fine", { LICENSE: MIT }), file])).toThrow(
    /lacking 1\.0\.0.*stated\.mjs/u,
  );
});

test("what is stated for a package holds while it lacks it: terms of another one, holders of its own", () => {
  const [name, { like, holders }] = Object.entries(STATED).find(([, each]) => each.like && each.holders)!;
  install(like!, { LICENSE: MIT });
  const [noticed] = noticedPackages([install(name, {})]);
  expect(noticed!.texts).toEqual([MIT.replace("Copyright (c) 2020 Somebody", holders!)]);
});

test("packages that share a text stand above it together, below the licence of Pramoen", () => {
  const files = ["a", "b"].map((name) => install(name, { LICENSE: MIT }));
  const text = thirdPartyNotices(ROOT, [...files, install("c", { LICENSE: "Other" }, { license: "ISC" })]);
  expect(text).toMatch(/^ประเมิน · Pramoen\n\nMIT License\n/u);
  expect(text).toContain(`a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\n${MIT}\n`);
  expect(text).toContain("c 1.0.0 (ISC)\n\nOther\n");
});

test("nothing is stated for a package that is not installed", () => {
  const names = Object.entries(STATED).flatMap(([name, { like }]) => [name, ...(like ? [like] : [])]);
  for (const name of names)
    expect(() => require.resolve(path.join(ROOT, "node_modules", name, "package.json"))).not.toThrow();
});
