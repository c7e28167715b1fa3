import { createFormulasServices } from "../../src/taskpane/formulas/formulas-services";
import { FORMULAS_USE_CASES } from "../../src/taskpane/formulas/use-cases";
import { createPortableServices, type FreezeRequest } from "../../src/taskpane/portable/portable-services";
import { PORTABLE_USE_CASES } from "../../src/taskpane/portable/use-cases";
import { SelectedPort } from "../app/selected-port";
import { formWith, sheetOf, workbookOf, type TestCells } from "../support/form";

const SHEET = "ส่วนที่ 1";
const WEIGHTED: TestCells = { H8: ["=KPIWEIGHTED(G8,B8)", 35] };

const portable = (port = new SelectedPort(formWith(WEIGHTED))) =>
  createPortableServices(port, async () => PORTABLE_USE_CASES);
const freeze = (request: FreezeRequest, port?: SelectedPort) => portable(port).planFreeze(request, {});

test("freezing: before and after of each cell, none of which can be left out", async () => {
  const port = new SelectedPort(formWith(WEIGHTED));
  const review = await freeze({ scope: "workbook", form: "values" }, port);
  expect(review).toMatchObject({ unchanged: 0, skipped: [] });
  expect(review.items).toEqual([
    {
      key: `${SHEET}!H8`,
      sheet: SHEET,
      address: "H8",
      before: "=KPIWEIGHTED(G8,B8)",
      after: "35",
      note: null,
      gives: null,
      together: null,
      isOptional: false,
    },
  ]);
  expect(port.applied).toBe(0);
  expect(await review.write(new Set(), {})).toEqual({ written: 1 });
  expect(port.snapshot.sheets[0]!.cells.at(7, 7)).toEqual({ value: 35, formula: null });
});

test.each([
  ["H8", 1],
  ["A1:B2", 0],
])("freezing the selection %s: %i cells", async (address, count) => {
  const port = new SelectedPort(formWith(WEIGHTED));
  port.selection = { sheet: SHEET, address };
  expect((await freeze({ scope: "selection", form: "values" }, port)).items).toHaveLength(count);
});

test("a protected sheet is listed with its reason and not frozen", async () => {
  const port = new SelectedPort(workbookOf(sheetOf(WEIGHTED, SHEET, { isProtected: true })));
  const { items, skipped } = await freeze({ scope: "sheet", form: "formulas" }, port);
  expect(items).toEqual([]);
  expect(skipped).toMatchObject([
    { address: "H8", content: "=KPIWEIGHTED(G8,B8)", reason: { th: "แผ่นงานป้องกันไว้" }, isLocked: true },
  ]);
});

test("with its protection lifted it is frozen, once the user has said so", async () => {
  const port = new SelectedPort(workbookOf(sheetOf(WEIGHTED, SHEET, { isProtected: true })));
  const { lifted } = await freeze({ scope: "sheet", form: "values" }, port);
  expect(lifted!.sheets).toEqual([SHEET]);
  expect(lifted!.review).toMatchObject({
    items: [{ address: "H8", after: "35" }],
    skipped: [],
    lifted: null,
  });
  expect(await lifted!.review.write(new Set(), {})).toEqual({ written: 1 });
  expect(port.snapshot.sheets[0]).toMatchObject({ isProtected: true });
  expect(port.snapshot.sheets[0]!.cells.at(7, 7)).toEqual({ value: 35, formula: null });
});

test("thawing what was never frozen has nothing to write", async () => {
  const review = await portable().planThaw({});
  expect(review.items).toEqual([]);
  expect(await review.write(new Set(), {})).toEqual({ written: 0 });
});

test("repairing puts a name right", async () => {
  const broken = new SelectedPort(formWith({ H8: ["=_xldudf_KPIWEIGHTED(G8,B8)", "#NAME?"] }));
  const { items } = await portable(broken).planRepair({});
  expect(items).toMatchObject([{ address: "H8", after: "=KPIWEIGHTED(G8,B8)" }]);
});

test("scoring: what a person typed may be left as it is, an empty cell is simply filled", async () => {
  const port = new SelectedPort(formWith({ G8: 90, H8: null }));
  const review = await createFormulasServices(
    port,
    async () => ({}),
    async () => FORMULAS_USE_CASES,
  ).planScoring({});
  expect(review.items.slice(0, 2)).toMatchObject([
    { key: `${SHEET}!G8`, before: "90", gives: "87.50", isOptional: true, note: { en: "1.1.1 · Score" } },
    { key: `${SHEET}!H8`, before: "", gives: "35.00", isOptional: false },
  ]);
  expect(review.skipped).toMatchObject([{ address: "G9", content: "1.1.2" }]);
  await review.write(new Set([`${SHEET}!G8`]), {});
  expect(port.snapshot.sheets[0]!.cells.at(7, 6)).toEqual({ value: 90, formula: null });
  expect(port.snapshot.sheets[0]!.cells.at(7, 7)?.formula).toBe('=IF(G8="","",KPIWEIGHTED(G8,B8))');
});
