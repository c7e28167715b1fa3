import type { Change, ChangeSet } from "../../../src/domain/workbook/change-set";
import { liftedSheets, planBothWays, withLifting } from "../../../src/domain/workbook/lift-protection";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { sheetOf, workbookOf } from "../../support/form";

const cell = (sheet: string, column = 0): Change => ({
  kind: "set-cell",
  sheet,
  row: 0,
  column,
  before: null,
  after: { value: 1 },
});
const bold = (sheet: string): Change => ({
  kind: "format-range",
  sheet,
  range: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  format: { bold: true },
});
const sheet = (name: string, more: Partial<SheetSnapshot> = {}) => ({ ...sheetOf({}, name), ...more });
const guarded = { isProtected: true } as const;
const B1 = { row: 0, column: 1, rowCount: 1, columnCount: 1 };

/** Writes on every open sheet, as plans do; with an entry alone into B1 of one that is guarded. */
const planOf =
  (onOpen: (sheet: string) => Change[]) =>
  ({ sheets }: WorkbookSnapshot): { changeSet: ChangeSet; skipped: string[] } => ({
    changeSet: { changes: sheets.flatMap(({ name, isProtected }) => (isProtected ? [] : onOpen(name))) },
    skipped: sheets.flatMap(({ name, isProtected }) => (isProtected ? [name] : [])),
  });

test.each<[string, SheetSnapshot[], (sheet: string) => Change[], string[] | null]>([
  ["no protected sheet", [sheet("ก")], (name) => [cell(name)], null],
  ["a protected one", [sheet("ก"), sheet("ข", guarded)], (name) => [cell(name)], ["ข"]],
  ["one with a password", [sheet("ข", { ...guarded, hasPassword: true })], (name) => [cell(name)], null],
  [
    "nothing to write on it",
    [sheet("ก"), sheet("ข", guarded)],
    (name) => (name === "ก" ? [cell(name)] : []),
    null,
  ],
  [
    "an entry into an unlocked cell",
    [sheet("ข", { ...guarded, unlocked: [B1] })],
    (name) => [cell(name, 1)],
    null,
  ],
  ["an entry beside it", [sheet("ข", { ...guarded, unlocked: [B1] })], (name) => [cell(name, 2)], ["ข"]],
  ["a look of an unlocked cell", [sheet("ข", { ...guarded, unlocked: [B1] })], (name) => [bold(name)], ["ข"]],
  ["another spelling of its name", [sheet("AB", guarded)], () => [cell("ab")], ["AB"]],
])("%s", (_, sheets, onOpen, lifted) => {
  const plan = planBothWays(workbookOf(...sheets), planOf(onOpen));
  expect(liftedSheets(plan.changeSet)).toEqual([]);
  expect(plan.skipped).toEqual(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  expect(plan.lifted && liftedSheets(plan.lifted.changeSet)).toEqual(lifted);
});

test("of a part of a plan only the sheets that it writes are lifted", () => {
  const lift = (name: string): Change => ({ kind: "lift-protection", sheet: name });
  const all: ChangeSet = { changes: [lift("ก"), lift("ข"), cell("ก"), cell("ข"), cell("ค")] };
  expect(withLifting(all, { changes: [cell("ข"), cell("ค")] }).changes).toEqual([
    lift("ข"),
    cell("ข"),
    cell("ค"),
  ]);
  expect(withLifting(all, { changes: [] }).changes).toEqual([]);
});
