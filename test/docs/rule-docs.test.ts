import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
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

test("rules, their files, cases and pages are one list", () => {
  const ids = RULES.map((rule) => rule.id).sort();
  expect(namesIn("src/domain/validation/rules", ".ts").sort()).toEqual(ids);
  expect(namesIn("test/domain/validation/rules", ".cases.ts").sort()).toEqual(ids);
  expect(namesIn("docs/rules", ".md").sort()).toEqual(["README", ...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(RULES)("the page of $id is for officials: each message filled in, no test cases", (rule) => {
  const page = readFileSync(path.join(root, `docs/rules/${rule.id}.md`), "utf8");
  const titles = [...page.matchAll(/^## (.+)$/gmu)].map(([, title]) => title);
  expect(titles).toEqual(["เหตุผล · Why", "วิธีแก้ · How to fix", "ที่มา · Source", "ตัวอย่าง · Example"]);
  expect(page).toContain(`\`${rule.id}\``);
  const [, example = ""] = page.split("## ตัวอย่าง · Example");
  const rows = example.split("\n").filter((line) => line.startsWith("| "));
  expect(rows).toHaveLength(2 + Object.keys(rule.messages).length);
  expect(example).not.toMatch(/[{}]/);
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
