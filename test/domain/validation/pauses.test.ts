import { TableFacts, tableFacts } from "../../../src/domain/closing/table-facts";
import type { Evaluation } from "../../../src/domain/form/evaluation";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { RuleRun } from "../../../src/domain/validation/engine/engine";
import { PAUSE, type Fault, type Rule } from "../../../src/domain/validation/engine/rule";
import { listCells } from "../../../src/domain/validation/engine/sheet-cells";
import { RULES } from "../../../src/domain/validation/rules";
import { compareStatements } from "../../../src/domain/statements/facts";
import { finish } from "../../../src/domain/steps";
import { SheetCells } from "../../../src/domain/workbook/snapshot";
import { largeForm } from "../../support/large-form";
import { partsWith } from "../../support/parts-form";

const ROWS = 500;

let looks = 0;

/** The same list, counting every look at one of its entries. */
function counted<T extends object>(list: readonly T[]): T[] {
  return new Proxy([...list], {
    get(target, name, receiver): unknown {
      if (typeof name === "string" && /^\d+$/.test(name)) looks += 1;
      return Reflect.get(target, name, receiver);
    },
  });
}

const snapshot = largeForm(1, ROWS);
const [sheet] = snapshot.sheets;
const read = readEvaluation(snapshot, framework);
const evaluation: Evaluation = {
  ...read,
  tables: read.tables.map((table) => ({ ...table, indicators: counted(table.indicators) })),
};
const tables = evaluation.tables.map((table) => {
  const { rows, sums } = tableFacts(table, framework);
  return new TableFacts(table, counted(rows), sums, framework, sheet, evaluation.summary);
});
const contradictions = finish(compareStatements({ snapshot, evaluation }));
const { texts, formulas } = finish(listCells(sheet!));

beforeEach(() => {
  const { inRow, textsInRow } = SheetCells.prototype;
  jest.spyOn(SheetCells.prototype, "inRow").mockImplementation(function (this: SheetCells, row) {
    looks += 1;
    return inRow.call(this, row);
  });
  jest.spyOn(SheetCells.prototype, "textsInRow").mockImplementation(function (this: SheetCells, row) {
    looks += 1;
    return textsInRow.call(this, row);
  });
});
afterEach(() => jest.restoreAllMocks());

function faultsOf(rule: Exclude<Rule, { scope: "row" }>): Iterable<Fault | typeof PAUSE> {
  return rule.scope === "sheet"
    ? rule.check({
        sheet: sheet!,
        tables,
        forms: tables,
        framework,
        masked: [],
        texts: counted(texts),
        formulas: counted(formulas),
      })
    : rule.check({ snapshot, evaluation, alterations: [], contradictions });
}

/** The most rows and indicators that a rule looks at between two steps, and how many steps it takes without a fault. */
function looksPerStep(rule: Exclude<Rule, { scope: "row" }>): number {
  let most = 0;
  looks = 0;
  for (const fault of faultsOf(rule)) {
    // What a fault is told with, its fix above all, may look further, once for a table.
    if (fault === PAUSE) most = Math.max(most, looks);
    looks = 0;
  }
  return Math.max(most, looks);
}

const walking = RULES.filter((rule) => rule.scope !== "row");

test.each(walking.map((rule) => [rule.id, rule] as const))("%s pauses between rows", (_, rule) => {
  expect(looksPerStep(rule)).toBeLessThanOrEqual(3);
});

test("statements are collected in steps of a row", () => {
  const others = readEvaluation(partsWith(), framework);
  const known = { ...evaluation, summary: others.summary, parts: others.parts };
  const steps = compareStatements({ snapshot, evaluation: known });
  let [most, count] = [0, 0];
  for (looks = 0; !steps.next().done; looks = 0) [most, count] = [Math.max(most, looks), count + 1];
  // Facts about indicators ask each of them: income, personnel ratio, ITA score.
  expect(count).toBeGreaterThan(3 * ROWS);
  // The top of a sheet, where titles stand, is one step.
  expect(most).toBeLessThanOrEqual(16);
});

test("each row goes through all rules on rows in one step", () => {
  const onRows = RULES.filter((rule) => rule.scope === "row");
  const checked = new Map<number, number>();
  const watched = onRows.map((rule) => ({
    ...rule,
    check: (row: Parameters<typeof rule.check>[0]) => {
      checked.set(steps, (checked.get(steps) ?? 0) + 1);
      return rule.check(row);
    },
  }));
  let steps = 0;
  for (const run = new RuleRun(watched, { snapshot, evaluation }).steps(); !run.next().done;) steps += 1;
  expect(checked.size).toBe(ROWS);
  expect(new Set(checked.values())).toEqual(new Set([onRows.length]));
});
