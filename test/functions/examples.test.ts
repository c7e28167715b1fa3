import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { KpiFunction } from "../../src/domain/scoring/function-names";
import examples from "../../src/functions/examples.json";
import { functionTable } from "../../src/functions/function-table";
import { exampleFormula } from "../../scripts/generate-functions.mjs";

interface Example {
  readonly args: readonly unknown[];
  readonly gives: unknown;
}

/** An error shows as its value, as in a cell. */
const shown = (answer: unknown) =>
  typeof answer === "object" && answer !== null && "error" in answer ? answer.error : answer;

const cases = (Object.entries(examples) as [KpiFunction, readonly Example[]][]).flatMap(([name, list]) =>
  list.map(({ args, gives }) => [exampleFormula(name, args), name, args, gives] as const),
);

test.each(cases)("%s", (_, name, args, gives) => expect(shown(functionTable[name](...args))).toEqual(gives));

test("docs/functions.md is what the declarations and examples give", () => {
  const root = join(__dirname, "../..");
  const script = join(root, "scripts/generate-functions.mjs");
  expect(() =>
    execFileSync(process.execPath, [script, "--check"], { cwd: root, stdio: "pipe" }),
  ).not.toThrow();
});
