import path from "node:path";
import { RULES } from "../../../src/domain/validation/rules";
import { mistakeBases } from "./bases";
import { BEFORE_RULES, LISTED, listCases, type ListedCase } from "./list-cases";
import MEASURED from "./measured.json";
import { OpenWorkbook } from "./open-workbook";
import { runCases, type Judged } from "./run-cases";
import type { Tallies } from "./tally-cases";

const root = path.join(__dirname, "../../..");
/** Of so many cases one is run here; the benchmark runs them all. */
const ONE_OF = 12;

let cases: ListedCase[];
let judged: Judged[];

beforeAll(async () => {
  cases = (await mistakeBases(root)).flatMap(listCases);
  judged = await runCases(cases.filter((_, i) => i % ONE_OF === 5));
});

const kinds = Object.values(LISTED).flat();
const shown = ({ case: { base, id } }: Judged) => `${base.name}: ${id}`;
const now: Tallies = MEASURED.now;

test("there are a hundred and fifty kinds of mistakes and forty harmless variants, each with a case", () => {
  expect(kinds.length - BEFORE_RULES.harmless.length).toBeGreaterThanOrEqual(150);
  expect(BEFORE_RULES.harmless.length).toBeGreaterThanOrEqual(40);
  const used = new Set(cases.map(({ kind }) => kind.slip));
  expect(kinds.filter(({ slip }) => !used.has(slip)).map(({ slip }) => slip)).toEqual([]);
  expect(new Set(kinds.map(({ slip }) => slip)).size).toBe(kinds.length);
  expect(new Set(cases.map(({ base, id }) => `${base.name}: ${id}`)).size).toBe(cases.length);
});

test("mistakes name rules that exist", () => {
  const rules = new Set(RULES.map(({ id }) => id));
  const named = cases.flatMap(({ outcome, followedBy = [] }) => [
    ...followedBy,
    ...(outcome.kind === "found" ? outcome.signs.flatMap((sign) => sign.rules) : []),
    ...(outcome.kind === "quiet" ? outcome.notes : []),
  ]);
  expect([...new Set(named)].filter((rule) => !rules.has(rule))).toEqual([]);
});

test("a workbook that nobody touched is the same when it is calculated", async () => {
  for (const { snapshot } of await mistakeBases(root)) {
    const saved = new OpenWorkbook(snapshot).saved();
    for (const [i, { name, cells }] of snapshot.sheets.entries()) {
      for (const row of cells.rowIndices())
        for (const { column, cell } of cells.inRow(row)) {
          const { value } = saved.sheets[i]!.cells.at(row, column)!;
          const isSame = typeof value === "number" ? Math.abs(value - Number(cell.value)) < 1e-9 : undefined;
          expect([name, row, column, isSame ?? value]).toEqual([
            name,
            row,
            column,
            isSame === undefined ? cell.value : true,
          ]);
        }
    }
  }
});

test("what the last full run found is found in its place", () => {
  const missed = judged.filter(({ case: { kind }, missed: signs }) => {
    const tally = now[kind.slip];
    return signs.length > 0 && tally?.found === tally?.claimed;
  });
  expect(missed.map(shown)).toEqual([]);
});

test("nothing is said that the mistake does not explain, and of harmless variants nothing", () => {
  const alarmed = judged.filter(
    ({ case: { kind }, falseAlarms }) => falseAlarms.length > 0 && now[kind.slip]?.alarmed === 0,
  );
  expect(alarmed.map((each) => `${shown(each)}: ${each.falseAlarms.map(({ rule }) => rule).join()}`)).toEqual(
    [],
  );
});
