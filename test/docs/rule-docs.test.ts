import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { GROUP_NAMES, RULE_GROUPS } from "../../src/domain/validation/engine/groups";
import { RULES } from "../../src/domain/validation/rules";

const root = path.resolve(__dirname, "../..");
const namesIn = (folder: string, ending: string) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

test("docs/rules is what the rules say", () => {
  // A page that is stale, missing or left over makes the command fail and name it.
  execFileSync(process.execPath, [path.join(root, "scripts/generate-rule-docs.mjs"), "--check"], {
    cwd: root,
    stdio: "pipe",
  });
});

test("rules, their files, tests and pages are one list", () => {
  const ids = RULES.map((rule) => rule.id).sort();
  expect(namesIn("src/domain/validation/rules", ".ts").sort()).toEqual(ids);
  expect(namesIn("test/domain/validation/rules", ".test.ts").sort()).toEqual(ids);
  expect(namesIn("test/domain/validation/rules", ".cases.ts").sort()).toEqual(ids);
  expect(namesIn("docs/rules", ".md").sort()).toEqual(["README", ...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test("rules run group by group, and every group has its name in both languages", () => {
  const places = RULES.map((rule) => RULE_GROUPS.indexOf(rule.group));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  for (const { th, en } of Object.values(GROUP_NAMES)) {
    expect(th).toMatch(/\p{Script=Thai}/u);
    expect(en).toMatch(/[A-Za-z]{2}/);
  }
});

test.each(RULES.map(({ id }) => id))("%s has its own test and page", (id) => {
  const ownTest = path.join(root, `test/domain/validation/rules/${id}.test.ts`);
  expect(readFileSync(ownTest, "utf8")).toMatch(/^testRule\(/m);
  expect(existsSync(path.join(root, `docs/rules/${id}.md`))).toBe(true);
});
