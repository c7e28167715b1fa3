import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../src/domain/validation/rules";
import { FUNCTION_WORDS, FUNCTIONS } from "../../src/functions/function-list";
import { functionTable } from "../../src/functions/function-table";

const root = path.resolve(__dirname, "../..");
const readText = (file: string) => readFileSync(path.join(root, file), "utf8");

/** A list of CONTRIBUTING.md, and what its placeholders stand for: every one there is. */
interface Guide {
  readonly heading: string;
  readonly placeholders: Readonly<Record<string, readonly string[]>>;
}

const FUNCTION_FILES = FUNCTIONS.map(({ name }) => name.slice("KPI".length).toLowerCase());
const GUIDES: readonly Guide[] = [
  { heading: "Add a rule", placeholders: { "<id>": RULES.map(({ id }) => id) } },
  { heading: "Add a function", placeholders: { "<name>": FUNCTION_FILES } },
];

function section(heading: string): string {
  const [, text] = readText("CONTRIBUTING.md").split(`\n## ${heading}\n`);
  return text?.split("\n## ")[0] ?? "";
}

/** Files and folders that a text names, in code. */
function pathsIn(text: string): string[] {
  const code = [...text.matchAll(/`([^`]+)`/g)].map(([, inside]) => inside!);
  const paths = code.flatMap((each) => each.match(/(?:src|test|docs|scripts|assets)\/[\w./<>-]+/g) ?? []);
  return [...new Set(paths)];
}

/** Every path that one with placeholders stands for. */
function expand(file: string, placeholders: Guide["placeholders"]): string[] {
  return Object.entries(placeholders).reduce(
    (files, [placeholder, values]) =>
      files.flatMap((each) =>
        each.includes(placeholder) ? values.map((value) => each.replaceAll(placeholder, value)) : [each],
      ),
    [file],
  );
}

describe.each(GUIDES)("CONTRIBUTING.md, $heading", ({ heading, placeholders }) => {
  const text = section(heading);

  test("is a list of steps that name files", () => {
    expect(text).toMatch(/^1\. /m);
    expect(pathsIn(text).length).toBeGreaterThan(3);
  });

  test.each(pathsIn(text))("%s exists, for each that there is", (file) => {
    const files = expand(file, placeholders);
    expect(files.filter((each) => /[<>]/.test(each) || !existsSync(path.join(root, each)))).toEqual([]);
  });
});

describe("what the list says of a function", () => {
  test("a file for each record, and no file that is not listed", () => {
    const files = readdirSync(path.join(root, "src/functions/kpi")).filter((file) =>
      /^kpi-\w+\.ts$/.test(file),
    );
    expect(files.sort()).toEqual(FUNCTION_FILES.map((name) => `kpi-${name}.ts`).sort());
  });

  test.each(FUNCTIONS.map(({ name }, i) => [name, FUNCTION_FILES[i]!] as const))(
    "%s has its record, its test, its page, and examples that run",
    (name, file) => {
      const record = readText(`src/functions/kpi/kpi-${file}.ts`);
      expect(record).toContain(`export const ${name} =`);
      expect(record).toContain(`export const ${name}_WORDS:`);
      expect(readText(`test/functions/kpi-${file}.test.ts`)).toContain(`${name}(`);
      expect(readText(`docs/functions/kpi${file}.md`)).toContain(`\n# ${name}\n`);
      const { args, gives } = FUNCTION_WORDS[name].examples.find(({ says }) => says === undefined)!;
      expect(functionTable[name](...args)).toEqual(gives);
    },
  );
});

describe("what the list says of a rule", () => {
  test.each(RULES.map(({ id }) => id))("%s has its record, its place in the list and its cases", (id) => {
    expect(readText(`src/domain/validation/rules/${id}.ts`)).toContain(`id: "${id}"`);
    expect(readText("src/domain/validation/rules.ts")).toContain(`from "./rules/${id}"`);
    expect(readText(`test/domain/validation/rules/${id}.cases.ts`)).toContain(
      "export const cases: RuleCases",
    );
  });
});
