import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { KPI_FUNCTIONS, type KpiFunction } from "../../src/domain/scoring/function-names";
import badInput from "../../src/functions/bad-input.json";
import examples from "../../src/functions/examples.json";
import { functionTable } from "../../src/functions/function-table";
import remarks from "../../src/functions/remarks.json";
import { exampleFormula } from "../../scripts/generate-functions.mjs";

interface Example {
  readonly args: readonly unknown[];
  readonly gives: unknown;
  /** The message of an error. */
  readonly says?: { readonly th: string; readonly en: string };
}

/** An error shows as its value, as in a cell. */
const shown = (answer: unknown): unknown => {
  if (Array.isArray(answer)) return answer.map(shown);
  return typeof answer === "object" && answer !== null && "error" in answer ? answer.error : answer;
};

const all: readonly (readonly [KpiFunction, Example])[] = [
  ...(Object.entries(examples) as [KpiFunction, readonly Example[]][]).flatMap(([name, list]) =>
    list.map((example) => [name, example] as const),
  ),
  ...(badInput as readonly (Example & { name: string })[]).map(
    (example) => [example.name as KpiFunction, example] as const,
  ),
];

test.each(all.map(([name, example]) => [exampleFormula(name, example.args), name, example] as const))(
  "%s",
  (_, name, { args, gives, says }) => {
    const answer = functionTable[name](...args);
    expect(shown(answer)).toEqual(gives);
    // A page that shows an error says what its message is, and no other example has one.
    const message = (answer as { message?: string }).message;
    expect(message).toBe(says && `${says.th} / ${says.en}`);
    if (says)
      expect([says.th, says.en]).toEqual([expect.stringMatching(/[ก-ฮ]/), expect.stringMatching(/[a-z]/)]);
  },
);

test("every function has examples, an error among them, and remarks in both languages", () => {
  expect(Object.keys(remarks)).toEqual(KPI_FUNCTIONS);
  for (const name of KPI_FUNCTIONS) {
    const list: readonly Example[] = examples[name];
    expect(list.filter(({ says }) => says === undefined).length).toBeGreaterThan(0);
    expect(list.filter(({ says }) => says !== undefined).length).toBeGreaterThan(0);
    for (const { th, en } of remarks[name]) {
      expect(th).toMatch(/[ก-ฮ]/);
      expect(en).toMatch(/[a-z]/);
    }
  }
});

test("docs/functions.md and docs/functions are what the declarations and examples give", () => {
  const root = join(__dirname, "../..");
  const script = join(root, "scripts/generate-functions.mjs");
  expect(() =>
    execFileSync(process.execPath, [script, "--check"], { cwd: root, stdio: "pipe" }),
  ).not.toThrow();
});
