import { ArgumentGrid } from "../../src/functions/cells/argument-grid";
import { CellReader } from "../../src/functions/cells/cell-input";
import { Fault } from "../../src/functions/cells/fault";
import { PARAMETER_NAMES } from "../../src/functions/cells/parameter-names";
import { FUNCTION_WORDS, FUNCTIONS } from "../../src/functions/function-list";
import type { Parameter } from "../../src/functions/parameters";
import type { FunctionWords } from "../../src/functions/words";

/** Parameters that take one of several words. */
const OPTIONS = ["direction", "belowMinimum", "notApplicable", "scale", "language", "measure"];

const parameters = FUNCTIONS.flatMap(({ name: owner, parameters: own }) =>
  (own as readonly Parameter[]).map((parameter) => ({ owner, name: parameter.name, parameter })),
);

test.each(parameters)("$owner calls $name by a word of the form in its messages", ({ name }) => {
  expect(PARAMETER_NAMES[name]?.th).toMatch(/^[ก-๙ ]+$/u);
  expect(PARAMETER_NAMES[name]?.en).toMatch(/^[a-z ]+$/);
});

/** KPITIER takes one without effect, whose words stand with KPISCORE. */
const options = parameters.filter(
  ({ owner, name }) => OPTIONS.includes(name) && !(owner === "KPITIER" && name === "belowMinimum"),
);

test.each(options)("every word that the help of $owner names for $name is understood", (option) => {
  const words = FUNCTION_WORDS[option.owner] as FunctionWords;
  const { th, en } = words.parameters[option.name]!;
  for (const help of [th, en]) {
    const named = [...help.matchAll(/"([^"]+)"/g)].map(([, word]) => word!);
    expect(named.length).toBeGreaterThan(1);
    for (const word of named)
      expect([word, read(option.parameter, word)]).not.toEqual([word, expect.any(Fault)]);
  }
  // In Thai the Thai word comes first.
  if (th.includes("(หรือ")) expect(/"([^"]+)"/.exec(th)?.[1]).toMatch(/[ก-๙]/u);
});

test("a word that no option has is told with all that there are, in the reader's language first", () => {
  const { parameter } = options.find(({ owner, name }) => owner === "KPISCORE" && name === "direction")!;
  const fault = read(parameter, "sideways") as Fault;
  expect(fault.text.th).toContain('"ยิ่งมากยิ่งดี" ("higher"), "ยิ่งน้อยยิ่งดี" ("lower") แต่พบ “sideways”');
  expect(fault.text.en).toContain('"higher" ("ยิ่งมากยิ่งดี"), "lower" ("ยิ่งน้อยยิ่งดี"), but is “sideways”');
});

function read(parameter: Parameter, word: string): unknown {
  const reader = new CellReader();
  if (parameter.takes === "cell") return parameter.read(word, reader);
  return parameter.take(ArgumentGrid.of(parameter.name, word), reader);
}
