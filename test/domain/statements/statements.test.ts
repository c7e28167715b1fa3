import { readdirSync } from "node:fs";
import path from "node:path";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { compareStatements, FACT_IDS, type FactId } from "../../../src/domain/statements/facts";
import { finish } from "../../../src/domain/steps";
import { RuleRun } from "../../../src/domain/validation/engine/engine";
import { RULES } from "../../../src/domain/validation/rules";
import { formatCell } from "../../../src/domain/workbook/address";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { formWith, type TestCells } from "../../support/form";
import { partsWith } from "../../support/parts-form";
import type { CaseInput, RuleCases } from "../../support/rule-cases";

const folder = path.join(__dirname, "../validation/rules");

/** The workbooks of every rule's cases. */
const CASES = readdirSync(folder).flatMap((file) => {
  const { cases } = jest.requireActual(path.join(folder, file)) as { cases: RuleCases };
  const ofYear = [...cases.accept, ...cases.reject].filter((each) => each.framework === undefined);
  return ofYear.map(({ name, input }) => [`${file}: ${name}`, input] as const);
});

function contradictionsIn(input: CaseInput) {
  const snapshot = "sheets" in input ? (input as WorkbookSnapshot) : formWith(input as TestCells);
  const evaluation = readEvaluation(snapshot, framework);
  const contradictions = finish(compareStatements({ snapshot, evaluation }));
  const findings = finish(new RuleRun(RULES, { snapshot, evaluation }).steps());
  return FACT_IDS.flatMap((fact) =>
    contradictions[fact].map((contradiction) => ({ fact, contradiction, findings })),
  );
}

const known = CASES.map(([name, input]) => ({ name, found: contradictionsIn(input) })).filter(
  ({ found }) => found.length > 0,
);

test.each(known.map(({ name, found }) => [name, found] as const))(
  "each contradiction is told by one rule: %s",
  (_, found) => {
    for (const { contradiction, findings } of found) {
      const { at, expected, found: stated } = contradiction;
      const told = findings.filter(
        (finding) =>
          finding.sheet === at.sheet &&
          finding.address === formatCell(at) &&
          // Where it belongs into the cell the finding expects it, elsewhere its message tells it.
          (finding.expected === null
            ? finding.message.en.includes(String(expected))
            : finding.expected.replace("%", "") === String(expected)) &&
          finding.found?.replace("%", "") === String(stated),
      );
      expect(told.map(({ rule }) => rule)).toHaveLength(1);
    }
  },
);

test("every fact is contradicted by a case in each of its ways", () => {
  const ways = new Map<FactId, Set<string>>();
  for (const { fact, contradiction } of known.flatMap(({ found }) => found))
    ways.set(fact, (ways.get(fact) ?? new Set()).add(contradiction.way));
  expect(Object.fromEntries([...ways].map(([fact, set]) => [fact, [...set].sort()]))).toEqual({
    agency: ["differs"],
    fiscalYear: ["differs", "era"],
    income: ["basics", "indicator"],
    itaLevel: ["differs"],
    itaScore: ["indicator"],
    monitoringName: ["differs"],
    monitoringResult: ["benefit", "cost", "net", "ratio"],
    monitoringTarget: ["differs", "past-result"],
    personnelRatio: ["computed", "indicator"],
    rating: ["differs"],
    revenueTotal: ["differs"],
    total: ["differs"],
    valueForMoney: ["net", "ratio"],
  });
  expect([...ways.keys()].sort()).toEqual([...FACT_IDS].sort());
});

test("a form that agrees with itself contradicts nothing", () => {
  expect(contradictionsIn(partsWith())).toEqual([]);
});

test("no cell contradicts itself as a statement that counts", () => {
  for (const { contradiction } of known.flatMap(({ found }) => found))
    expect(contradiction.related).not.toContainEqual(contradiction.at);
});
