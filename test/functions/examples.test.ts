import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { FUNCTION_WORDS, FUNCTIONS, type FunctionName } from "../../src/functions/function-list";
import { functionTable } from "../../src/functions/function-table";
import { UNTIDY_TOPICS, type Example } from "../../src/functions/words";
import { exampleFormula } from "../../scripts/functions/formula.mjs";

/** An error shows as its value, as in a cell. */
const shown = (answer: unknown): unknown => {
  if (Array.isArray(answer)) return answer.map(shown);
  return typeof answer === "object" && answer !== null && "error" in answer ? answer.error : answer;
};

const all = FUNCTIONS.flatMap(({ name }): (readonly [FunctionName, Example])[] => {
  const { examples, untidy = [] } = FUNCTION_WORDS[name];
  return [...examples, ...untidy].map((example) => [name, example]);
});

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

test.each(FUNCTIONS.map(({ name }) => [name, FUNCTION_WORDS[name]] as const))(
  "%s has examples, an error among them, and remarks in both languages",
  (_, { examples, remarks }) => {
    expect(examples.filter(({ says }) => says === undefined).length).toBeGreaterThan(0);
    expect(examples.filter(({ says }) => says !== undefined).length).toBeGreaterThan(0);
    expect(remarks.length).toBeGreaterThan(0);
    for (const { th, en } of remarks) {
      expect(th).toMatch(/[ก-ฮ]/);
      expect(en).toMatch(/[a-z]/);
    }
  },
);

test("untidy input of every topic is shown", () => {
  const shownTopics = Object.values(FUNCTION_WORDS).flatMap(({ untidy = [] }) =>
    untidy.map(({ topic }) => topic),
  );
  expect(new Set(shownTopics)).toEqual(new Set(UNTIDY_TOPICS));
});

test("docs/functions.md and docs/functions are what the records and words give", () => {
  const root = join(__dirname, "../..");
  const script = join(root, "scripts/generate-functions.mjs");
  expect(() =>
    execFileSync(process.execPath, [script, "--check"], { cwd: root, stdio: "pipe" }),
  ).not.toThrow();
});
