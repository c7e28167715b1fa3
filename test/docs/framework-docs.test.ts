import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import SCHEMAS from "../../scripts/webpack/schemas.js";
import {
  FRAMEWORK_SCHEMA_FILE,
  LAYOUT_SCHEMA_FILE,
  TEMPLATE_SCHEMA_FILE,
} from "../../src/documents/write-document";
import { FRAMEWORKS } from "../../src/domain/framework/frameworks";

const root = path.resolve(__dirname, "../..");
const page = readFileSync(path.join(root, "docs/frameworks.md"), "utf8");

test("the tables of docs/frameworks.md and docs/layouts.md are what schemas and frameworks say", () => {
  // A table that is stale makes the command fail and name the page.
  execFileSync(process.execPath, [path.join(root, "scripts/generate-framework-docs.mjs"), "--check"], {
    cwd: root,
    stdio: "pipe",
  });
});

test.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))(
  "%s is on the page",
  (id, { sources }) => {
    expect(page).toContain(`\`${id}\``);
    const policies = sources.filter(({ certainty }) => certainty === "policy");
    for (const { about } of policies) expect(page).toContain(`| \`${about}\` | **นโยบายที่ปรับได้ · policy** |`);
  },
);

test("the page and the build name the schemas as written documents do", () => {
  expect(Object.values(SCHEMAS).sort()).toEqual([
    `schemas/${FRAMEWORK_SCHEMA_FILE}`,
    `schemas/${LAYOUT_SCHEMA_FILE}`,
    `schemas/${TEMPLATE_SCHEMA_FILE}`,
  ]);
  for (const [source, output] of Object.entries(SCHEMAS)) {
    expect(existsSync(path.join(root, source))).toBe(true);
    expect(page).toContain(`\`${output}\``);
  }
});
