import { colourColumns, uncolourColumns } from "../../src/app/colour-columns";
import { compareWithTemplate } from "../../src/app/compare-with-template";
import { applyWorkbook, planWorkbook, type WorkbookPlan } from "../../src/app/create-workbook";
import { applyFixes, planFindingFixes } from "../../src/app/fix-findings";
import { applyPlan, planFreeze, planThaw } from "../../src/app/freeze-workbook";
import { applyNewTemplate, planNewTemplate } from "../../src/app/new-template";
import { readForm } from "../../src/app/read-form";
import { markFindings, removeReport, writeFindingsSheet } from "../../src/app/report-in-workbook";
import { planRemoveLayout, planSaveLayout, saveLayout, type LayoutPlan } from "../../src/app/save-layout";
import { stampWorkbook } from "../../src/app/stamp-workbook";
import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { verifyStamp } from "../../src/app/verify-stamp";
import type { SelectionPort, WorkbookPort } from "../../src/app/workbook-port";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import { webDigest } from "../../src/taskpane/shell/web-digest";
import { SAMPLE_TEMPLATE as template } from "../domain/template/sample-template";
import type { OpenedExcel, SimpleSheet } from "../support/embedded-excel";
import { STRANGE_LAYOUT, STRANGE_SHEET } from "../support/layout";
import { typedForm } from "../support/typed-form";

export interface Working {
  readonly excel: OpenedExcel;
  readonly port: WorkbookPort & SelectionPort;
}

/** A job of the product on a small workbook, told in short; what it leaves behind is looked at afterwards. */
export interface PlatformJob {
  readonly name: string;
  /** None: an empty workbook. */
  readonly workbook?: SimpleSheet;
  /** What it must say, on every platform. */
  readonly outcome: unknown;
  /** Requests to Excel, where none is refused. */
  readonly roundTrips: number;
  /** The same where Excel has comments only: it tells their cells in a request of its own. */
  readonly withComments?: number;
  run(on: Working): Promise<unknown>;
}

const AT = "2026-01-05T09:00:00Z";
const SIGNED = { signer: "สมศรี", at: AT };

const FAULTY = typedForm({ B8: "40", H8: 36, H12: "=1+1" });
const SCORED = typedForm({ G8: ["=KPISCORE(F8,C8,D8,E8)", 90], H12: ["=KPITOTAL(G8:G11,B8:B11)", 85] });

const FOUND = [
  "number-as-text B8",
  "weighted-mismatch H8",
  "target-not-measurable G9",
  "total-mismatch H12",
  "rating-mismatch H13",
];

const rulesOf = async (port: WorkbookPort) =>
  (await validateWorkbook(port)).findings.map(({ rule, address }) => `${rule} ${address}`);

async function insert({ port, excel }: Working, form: "functions" | "portable") {
  const plan = await planWorkbook(port, { framework, template, form });
  await applyWorkbook(port, plan as Extract<WorkbookPlan, { kind: "plan" }>);
  await excel.waitForCalculation();
  return compareWithTemplate(port);
}

export const JOBS: readonly PlatformJob[] = [
  {
    name: "validate",
    workbook: FAULTY,
    outcome: FOUND,
    roundTrips: 3,
    run: ({ port }) => rulesOf(port),
  },
  {
    name: "list of findings, written twice",
    workbook: FAULTY,
    outcome: FOUND,
    // The second time nothing is left to write: its filter covers the table already.
    roundTrips: 11,
    async run({ port }) {
      await writeFindingsSheet(port, { year: 2026, month: 1, day: 5, hour: 16, minute: 0 });
      await writeFindingsSheet(port, { year: 2026, month: 1, day: 5, hour: 16, minute: 0 });
      return rulesOf(port);
    },
  },
  {
    name: "marks and notes, written twice",
    workbook: FAULTY,
    outcome: [
      { written: 12, counted: 5, closed: [] },
      { written: 11, counted: 5, closed: [] },
    ],
    roundTrips: 10,
    withComments: 11,
    async run({ port }) {
      const first = await markFindings(port, { notes: true });
      return [first, await markFindings(port, { notes: true })];
    },
  },
  {
    name: "list, marks and notes, taken away again",
    workbook: FAULTY,
    outcome: FOUND,
    roundTrips: 18,
    withComments: 19,
    async run({ port }) {
      await writeFindingsSheet(port, { year: 2026, month: 1, day: 5, hour: 16, minute: 0 });
      await markFindings(port, { notes: true });
      await removeReport(port);
      return rulesOf(port);
    },
  },
  {
    name: "summarise, twice",
    workbook: SCORED,
    outcome: [85, true, 0],
    // Twice 3 to read and 2 to show the sheet, 2 to write.
    roundTrips: 12,
    async run({ port, excel }) {
      const first = await applySummary(port, await planSummary(port));
      await excel.waitForCalculation();
      const second = await applySummary(port, await planSummary(port));
      return [first.summary.total, first.written > 0, second.written];
    },
  },
  {
    name: "standard workbook with functions",
    outcome: { kind: "compared", template, alterations: [] },
    roundTrips: 8,
    run: (on) => insert(on, "functions"),
  },
  {
    name: "standard workbook with native formulas",
    outcome: { kind: "compared", template, alterations: [] },
    roundTrips: 8,
    run: (on) => insert(on, "portable"),
  },
  {
    name: "sheet to write a template on",
    outcome: ["Sheet1", "แม่แบบ"],
    roundTrips: 7,
    async run({ port }) {
      await applyNewTemplate(port, await planNewTemplate(port, { framework, start: template }));
      return (await port.readWorkbook()).sheets.map(({ name }) => name);
    },
  },
  {
    name: "layout, kept",
    workbook: STRANGE_SHEET,
    outcome: 2,
    roundTrips: 8,
    async run({ port }) {
      await saveLayout(port, (await planSaveLayout(port, STRANGE_LAYOUT)) as LayoutPlan);
      return (await validateWorkbook(port)).checked.indicators;
    },
  },
  {
    name: "layout, kept and taken out",
    workbook: STRANGE_SHEET,
    outcome: 0,
    roundTrips: 13,
    async run({ port }) {
      await saveLayout(port, (await planSaveLayout(port, STRANGE_LAYOUT)) as LayoutPlan);
      await saveLayout(port, await planRemoveLayout(port));
      return (await validateWorkbook(port)).checked.indicators;
    },
  },
  {
    name: "freeze",
    workbook: SCORED,
    outcome: { cells: 2 },
    roundTrips: 5,
    async run({ port }) {
      return applyPlan(port, await planFreeze(port, { scope: "workbook", form: "formulas" }));
    },
  },
  {
    name: "freeze and thaw",
    workbook: SCORED,
    outcome: { cells: 2 },
    roundTrips: 10,
    async run({ port, excel }) {
      await applyPlan(port, await planFreeze(port, { scope: "workbook", form: "formulas" }));
      await excel.waitForCalculation();
      return applyPlan(port, await planThaw(port));
    },
  },
  {
    name: "sign-off, and a change after it",
    workbook: SCORED,
    outcome: ["unchanged", "changed"],
    // Three of them look at the cells once more before it is signed.
    roundTrips: 14,
    async run({ port, excel }) {
      await stampWorkbook(port, SIGNED, { digest: webDigest });
      const { kind } = await verifyStamp(port, { digest: webDigest });
      await excel.typeIn("ส่วนที่ 1", "B8", 41);
      return [kind, (await verifyStamp(port, { digest: webDigest })).kind];
    },
  },
  {
    name: "fix findings",
    workbook: FAULTY,
    outcome: [3, ["target-not-measurable G9"]],
    roundTrips: 8,
    async run({ port, excel }) {
      const { written } = await applyFixes(port, await planFindingFixes(port, "all"));
      await excel.waitForCalculation();
      return [written, await rulesOf(port)];
    },
  },
  {
    name: "colours",
    workbook: FAULTY,
    outcome: [{ written: 10 }, { written: 9 }],
    roundTrips: 13,
    async run({ port }) {
      const first = await colourColumns(port, (await readForm(port)).view);
      return [first, await colourColumns(port, (await readForm(port)).view)];
    },
  },
  {
    name: "colours, taken away",
    workbook: FAULTY,
    outcome: { written: 2 },
    roundTrips: 11,
    async run({ port }) {
      await colourColumns(port, (await readForm(port)).view);
      return uncolourColumns(port);
    },
  },
  {
    name: "protection and removal in one change set",
    workbook: FAULTY,
    outcome: { written: 4 },
    roundTrips: 6,
    async run({ port }) {
      await port.apply({ changes: [{ kind: "add-sheet", sheet: "ทิ้ง" }] });
      const cell = { kind: "set-cell", row: 0, column: 0, before: null, after: { value: "หัว" } } as const;
      await port.apply({ changes: [{ ...cell, sheet: "ทิ้ง" }] });
      return port.apply({
        changes: [
          { kind: "remove-sheet", sheet: "ทิ้ง", title: "หัว" },
          { kind: "add-sheet", sheet: "ใหม่" },
          { ...cell, sheet: "ใหม่" },
          { kind: "protect-sheet", sheet: "ใหม่" },
        ],
      });
    },
  },
];
