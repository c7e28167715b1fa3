import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import type { Evaluation, Indicator } from "../../../src/domain/form/evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { PAUSE } from "../../../src/domain/validation/engine/rule";
import { RULES } from "../../../src/domain/validation/rules";
import { SheetCells } from "../../../src/domain/workbook/snapshot";
import { largeForm } from "../../support/large-form";

const ROWS = 500;

/** Rules that sum a whole table: they may look at all of it between two pauses, which is quick. */
const OF_WHOLE_TABLES = new Set(["weight-total-not-100", "total-mismatch", "rating-mismatch"]);

let looks = 0;

/** The same list, counting every look at one of its entries. */
function counted(indicators: readonly Indicator[]): Indicator[] {
  return new Proxy([...indicators], {
    get(target, name, receiver): unknown {
      if (typeof name === "string" && /^\d+$/.test(name)) looks += 1;
      return Reflect.get(target, name, receiver);
    },
  });
}

const snapshot = largeForm(1, ROWS);
const read = readEvaluation(snapshot, framework);
const evaluation: Evaluation = {
  ...read,
  tables: read.tables.map((table) => ({ ...table, indicators: counted(table.indicators) })),
};

beforeEach(() => {
  const { inRow } = SheetCells.prototype;
  jest.spyOn(SheetCells.prototype, "inRow").mockImplementation(function (this: SheetCells, row) {
    looks += 1;
    return inRow.call(this, row);
  });
});
afterEach(() => jest.restoreAllMocks());

/** The most rows and indicators that a rule looks at between two steps, and how many steps it takes without a fault. */
function looksPerStep(rule: (typeof RULES)[number]): number {
  let most = 0;
  looks = 0;
  for (const fault of rule.check({ snapshot, evaluation })) {
    // What a fault is told with, its fix above all, may look further, once for a table.
    if (fault === PAUSE) most = Math.max(most, looks);
    looks = 0;
  }
  return Math.max(most, looks);
}

test.each(RULES.map((rule) => [rule.id, rule] as const))("%s pauses between rows", (id, rule) => {
  expect(looksPerStep(rule)).toBeLessThanOrEqual(OF_WHOLE_TABLES.has(id) ? 6 * ROWS : 3);
});
