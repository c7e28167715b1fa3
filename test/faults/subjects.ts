import { readFileSync } from "node:fs";
import path from "node:path";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import type { Finding } from "../../src/domain/validation/engine/finding";
import {
  ACCEPT,
  FINDINGS_SHEET,
  FIX,
  MARKS,
  REMOVE_REPORT,
  SIGN,
  SUMMARISE,
} from "../../src/taskpane/check/jobs";
import { VALIDATE, VERIFY, WITHDRAW } from "../../src/taskpane/check/jobs";
import { UNDO_FIX } from "../../src/taskpane/check/findings/fixed/undo-fix";
import { confirmSummary } from "../../src/taskpane/check/summary/answer-summary";
import { REDO_SUMMARY, UNDO_SUMMARY } from "../../src/taskpane/check/summary/undo-jobs";
import { COMPARE } from "../../src/taskpane/compare/jobs";
import type { PaneState, PaneStore } from "../../src/taskpane/composition/pane-store";
import { APPLY_FILE, COLOUR, PICK_COLUMN, PICK_ROW, READ_FORM } from "../../src/taskpane/form/jobs";
import { REMOVE_LAYOUT, SAVE_LAYOUT, UNDO_LAYOUT } from "../../src/taskpane/form/jobs";
import { INSERT, LOCATE, SCORE_SHEET } from "../../src/taskpane/formulas/jobs";
import { FREEZE, REPAIR, THAW } from "../../src/taskpane/portable/jobs";
import { WRITE_ROUND } from "../../src/taskpane/round/jobs";
import { confirmReview } from "../../src/taskpane/shell/review/planned-job";
import { confirmInsert, storeTemplate } from "../../src/taskpane/templates/answer-outcome";
import { CHECK_TEMPLATE, COMPARE_TEMPLATE, MOVE_YEAR, NEW_TEMPLATE } from "../../src/taskpane/templates/jobs";
import { PLAN_INSERT, READ_TEMPLATE } from "../../src/taskpane/templates/jobs";
import { OPEN_SCENARIO, WRITE_SCENARIO } from "../../src/taskpane/what-if/jobs";
import { writeDocument } from "../../src/documents/write-document";
import { SAMPLE_TEMPLATE as template } from "../domain/template/sample-template";
import type { SimpleSheet } from "../support/embedded-excel";
import { recordOf } from "../support/round-records";
import { STRANGE_LAYOUT, STRANGE_SHEET } from "../support/layout";
import { typedForm } from "../support/typed-form";
import type { OpenPane } from "./open-pane";

/** A job as a user comes to it: on a small workbook, from the first press to the last. */
export interface Subject {
  /** The job's name; with what it is done to, where one job is walked more than once. */
  readonly name: string;
  readonly sheets: readonly SimpleSheet[];
  /** What the user has done before; nothing fails meanwhile. */
  prepare?(pane: OpenPane): Promise<void>;
  run(pane: OpenPane): Promise<void>;
  /** What stands in a cell that is written over is shown before it is. */
  readonly showsBefore?: true;
  /** Each run lays out sheets of its own, beside those of an earlier one. */
  readonly addsSheets?: true;
  /** Whether the pane says that it has not been done, for a reason that it shows. */
  isDeclined?(state: PaneState): boolean;
}

const NONE: ReadonlySet<string> = new Set();
const FAULTY = typedForm({ B8: "40", H8: 36, H12: "=1+1" });
const SCORED = typedForm({
  G8: "=KPISCORE(F8,C8,D8,E8)",
  G11: "=KPISCORE(F11,C11,D11,E11)",
  H12: "=KPITOTAL(G8:G11,B8:B11)",
});
const UNSCORED = typedForm({ G8: null, H8: null, G11: null, H11: null, H12: null, H13: null });
const SAMPLE = path.join(__dirname, "../../assets/samples/etda-2565.xlsx");
const EMPTY: SimpleSheet = { name: "Sheet1" };

const CHOICE = { framework, template, form: "functions", openWith: null, isStarter: false } as const;
const ASKED = { language: "th", agreed: [] } as const;
const SIGNING = { signer: "สมศรี", agreed: { error: 100, unfilled: 100 } };
const SAID = { reason: "ตรวจกับเอกสารแล้ว", by: "สมศรี" };

const validate = ({ store }: OpenPane) => store.start(VALIDATE);
const findings = (store: PaneStore): readonly Finding[] => store.getState().validation?.report.findings ?? [];

/** The first that a rule found; none where nothing was validated. */
const found = ({ store }: OpenPane, rule: string) => findings(store).find((finding) => finding.rule === rule);

async function writeSummary({ store }: OpenPane): Promise<void> {
  await store.start(SUMMARISE);
  await confirmSummary(store);
}

async function accept(pane: OpenPane): Promise<void> {
  const finding = found(pane, "total-mismatch");
  if (finding) await pane.store.start(ACCEPT, { finding, said: SAID });
}

async function fixAll({ store }: OpenPane): Promise<void> {
  await store.start(FIX, "all");
  await confirmReview(store, NONE);
}

async function freeze({ store }: OpenPane, form: "formulas" | "names"): Promise<void> {
  await store.start(FREEZE, { scope: "workbook", form });
  await confirmReview(store, NONE);
}

const summaryStep = ({ store }: OpenPane) => {
  const { summary } = store.getState();
  return summary?.state === "done" ? summary.written?.step : undefined;
};

const readForm = ({ store }: OpenPane) => store.start(READ_FORM);
const saveLayout = ({ store }: OpenPane) => store.start(SAVE_LAYOUT, STRANGE_LAYOUT);
const layOutTemplate = ({ store }: OpenPane) => store.start(NEW_TEMPLATE, CHOICE);

async function insertWorkbook({ store }: OpenPane): Promise<void> {
  await store.start(PLAN_INSERT, CHOICE);
  await confirmInsert(store);
}

/** Two agencies' workbooks have been reviewed. */
async function withRound({ store }: OpenPane): Promise<void> {
  const { round } = store.getState();
  store.set({
    round: {
      ...round,
      records: [recordOf("01.xlsx", { agency: "สำนักงานหนึ่ง" }), recordOf("02.xlsx", { agency: "สำนักงานสอง" })],
      at: store.now(),
    },
  });
}

const writeRound = ({ store }: OpenPane) => store.start(WRITE_ROUND, "th");

const isOutcome =
  (...kinds: readonly string[]) =>
  ({ templates: { outcome } }: PaneState) =>
    outcome !== null && kinds.includes(outcome.kind);

export const SUBJECTS: readonly Subject[] = [
  { name: "validate", sheets: [FAULTY], run: validate },
  { name: "summarise", sheets: [UNSCORED], run: writeSummary },
  { name: "summarise, a second time", sheets: [SCORED], prepare: writeSummary, run: writeSummary },
  { name: "fix", sheets: [FAULTY], prepare: validate, run: fixAll },
  { name: "accept", sheets: [FAULTY], prepare: validate, run: accept },
  {
    name: "withdraw",
    sheets: [FAULTY],
    async prepare(pane) {
      await validate(pane);
      await accept(pane);
    },
    async run(pane) {
      const finding = findings(pane.store).find(({ accepted }) => accepted);
      if (finding) await pane.store.start(WITHDRAW, finding);
    },
  },
  {
    name: "sign",
    sheets: [FAULTY],
    prepare: validate,
    run: ({ store }) => store.start(SIGN, SIGNING),
    isDeclined: ({ isSigningAsked }) => isSigningAsked,
  },
  {
    name: "verify",
    sheets: [FAULTY],
    async prepare(pane) {
      await validate(pane);
      await pane.store.start(SIGN, SIGNING);
    },
    run: ({ store }) => store.start(VERIFY),
  },
  {
    name: "findings-sheet",
    sheets: [FAULTY],
    run: ({ store }) => store.start(FINDINGS_SHEET, ASKED),
  },
  {
    name: "findings-sheet, a second time",
    sheets: [FAULTY],
    async prepare({ store, excel }) {
      await store.start(FINDINGS_SHEET, ASKED);
      await excel.typeIn("ส่วนที่ 1", "B9", "'20");
    },
    run: ({ store }) => store.start(FINDINGS_SHEET, ASKED),
  },
  { name: "marks", sheets: [FAULTY], run: ({ store }) => store.start(MARKS, ASKED) },
  {
    name: "remove-report",
    sheets: [FAULTY],
    async prepare({ store }) {
      await store.start(MARKS, ASKED);
      await store.start(FINDINGS_SHEET, ASKED);
    },
    run: ({ store }) => store.start(REMOVE_REPORT, ASKED),
  },
  {
    name: "undo-summary",
    sheets: [UNSCORED],
    prepare: writeSummary,
    async run(pane) {
      const step = summaryStep(pane);
      if (step) await pane.store.start(UNDO_SUMMARY, step);
    },
    isDeclined: ({ summary }) => summary?.state === "done" && Boolean(summary.written?.inTheWay),
  },
  {
    name: "redo-summary",
    sheets: [UNSCORED],
    async prepare(pane) {
      await writeSummary(pane);
      await pane.store.start(UNDO_SUMMARY, summaryStep(pane)!);
    },
    async run(pane) {
      const step = summaryStep(pane);
      if (step) await pane.store.start(REDO_SUMMARY, step);
    },
  },
  {
    name: "undo-fix",
    sheets: [FAULTY],
    async prepare(pane) {
      await validate(pane);
      await fixAll(pane);
    },
    run: ({ store }) => {
      const steps = store.getState().fixed.entries.map(({ step }) => step);
      return store.start(UNDO_FIX, steps);
    },
    isDeclined: ({ fixed }) => fixed.refused !== null,
  },
  {
    name: "insert",
    sheets: [SCORED],
    prepare: ({ store }) => store.select("ส่วนที่ 1", "J20"),
    showsBefore: true,
    async run({ store }) {
      await store.start(LOCATE);
      const { insertion, notice } = store.getState();
      const given = { formula: "=KPISCORE(F8,C8,D8,E8)", isLifted: false };
      if (insertion && notice === null) await store.start(INSERT, { insertion, ...given });
    },
  },
  {
    name: "score-sheet",
    sheets: [UNSCORED],
    showsBefore: true,
    async run({ store }) {
      await store.start(SCORE_SHEET);
      await confirmReview(store, NONE);
    },
  },
  { name: "freeze", sheets: [SCORED], run: (pane) => freeze(pane, "formulas") },
  { name: "freeze, with names", sheets: [SCORED], run: (pane) => freeze(pane, "names") },
  {
    name: "thaw",
    sheets: [SCORED],
    prepare: (pane) => freeze(pane, "formulas"),
    async run({ store }) {
      await store.start(THAW);
      await confirmReview(store, NONE);
    },
  },
  {
    name: "repair",
    sheets: [typedForm({ G8: "=_xldudf_KPISCORE(F8,C8,D8,E8)" })],
    async run({ store }) {
      await store.start(REPAIR);
      await confirmReview(store, NONE);
    },
  },
  {
    name: "insert-workbook",
    sheets: [EMPTY],
    run: insertWorkbook,
    addsSheets: true,
    isDeclined: isOutcome("refused"),
  },
  { name: "new-template", sheets: [EMPTY], run: layOutTemplate, addsSheets: true },
  {
    name: "check-template",
    sheets: [EMPTY],
    prepare: layOutTemplate,
    run: ({ store }) => store.start(CHECK_TEMPLATE),
  },
  {
    name: "save-template",
    sheets: [EMPTY],
    prepare: layOutTemplate,
    async run({ store }) {
      await store.start(READ_TEMPLATE);
      await storeTemplate(store);
    },
  },
  {
    name: "compare-template",
    sheets: [EMPTY],
    prepare: insertWorkbook,
    run: ({ store }) => store.start(COMPARE_TEMPLATE),
  },
  {
    name: "move-year",
    sheets: [EMPTY],
    prepare: insertWorkbook,
    run: ({ store }) => store.start(MOVE_YEAR, framework),
  },
  { name: "read-form", sheets: [STRANGE_SHEET], run: readForm },
  { name: "save-layout", sheets: [STRANGE_SHEET], prepare: readForm, run: saveLayout },
  {
    name: "remove-layout",
    sheets: [STRANGE_SHEET],
    prepare: saveLayout,
    run: ({ store }) => store.start(REMOVE_LAYOUT),
  },
  {
    name: "undo-layout",
    sheets: [STRANGE_SHEET],
    prepare: saveLayout,
    run: ({ store }) => store.start(UNDO_LAYOUT, null),
  },
  {
    name: "apply-layout",
    sheets: [STRANGE_SHEET],
    run: ({ store }) => store.start(APPLY_FILE, new File([writeDocument(STRANGE_LAYOUT)], "ผัง.json")),
  },
  {
    name: "pick-column",
    sheets: [SCORED],
    async prepare(pane) {
      await readForm(pane);
      await pane.store.select("ส่วนที่ 1", "I5");
    },
    run: ({ store }) => {
      const table = store.getState().form.reading!.view.tables[0]!;
      return store.start(PICK_COLUMN, { table, role: "result", name: "ผัง" });
    },
  },
  {
    name: "pick-row",
    sheets: [SCORED],
    prepare: readForm,
    run: ({ store }) => store.start(PICK_ROW),
  },
  {
    name: "colour-columns",
    sheets: [FAULTY],
    prepare: readForm,
    run: ({ store }) => store.start(COLOUR, true),
  },
  {
    name: "colour-columns, away",
    sheets: [FAULTY],
    async prepare(pane) {
      await readForm(pane);
      await pane.store.start(COLOUR, true);
    },
    run: ({ store }) => store.start(COLOUR, false),
  },
  { name: "open-scenario", sheets: [SCORED], run: ({ store }) => store.start(OPEN_SCENARIO) },
  {
    name: "write-scenario",
    sheets: [SCORED],
    prepare: ({ store }) => store.start(OPEN_SCENARIO),
    run: ({ store }) => store.start(WRITE_SCENARIO, "ถ้าทำได้เต็ม"),
    addsSheets: true,
  },
  {
    name: "compare",
    sheets: [SCORED],
    run: ({ store }) => store.start(COMPARE, { file: new File([readFileSync(SAMPLE)], "ปีก่อน.xlsx") }),
  },
  {
    name: "write-round",
    sheets: [SCORED],
    prepare: withRound,
    run: writeRound,
  },
  {
    name: "write-round, a second time",
    sheets: [SCORED],
    async prepare(pane) {
      await withRound(pane);
      await writeRound(pane);
      const { round } = pane.store.getState();
      pane.store.set({ round: { ...round, records: round.records.slice(0, 1) } });
    },
    run: writeRound,
  },
  { name: "select", sheets: [SCORED], run: ({ store }) => store.select("ส่วนที่ 1", "C8") },
];

/** These ask nothing of the open workbook. */
export const WITHOUT_REQUESTS: readonly string[] = [
  "make-file",
  "import-document",
  "grow-framework",
  "review-round",
  "read-earlier-round",
];
