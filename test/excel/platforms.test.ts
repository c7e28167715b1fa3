import { COLOURS_NAMESPACE } from "../../src/domain/form/column-colours";
import { FROZEN_NAMESPACE } from "../../src/domain/formulas/portable/frozen-part";
import { LAYOUT_NAMESPACE } from "../../src/domain/layout/stored-layout";
import { MARKS_NAMESPACE } from "../../src/domain/review/cell-marks";
import { STAMP_NAMESPACE } from "../../src/domain/review/stamp";
import { TEMPLATE_NAMESPACE } from "../../src/domain/template/template";
import type { StoredPart } from "../../src/domain/workbook/snapshot";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { PLATFORMS, type PlatformProfile } from "../../src/host/protocol/platforms";
import type { OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";
import { JOBS, type PlatformJob } from "./platform-jobs";
import { share } from "../support/seeded";

let excel: OpenedExcel;
afterEach(() => excel.close());

const PARTS = [
  COLOURS_NAMESPACE,
  FROZEN_NAMESPACE,
  LAYOUT_NAMESPACE,
  MARKS_NAMESPACE,
  STAMP_NAMESPACE,
  TEMPLATE_NAMESPACE,
];

/** Excels that fail runs of one step to undo, as their users have told. */
const REFUSING: Readonly<Record<string, PlatformProfile>> = {
  "web, failing every run of one step": { ...PLATFORMS.web, mergedRuns: "refused" },
  "web, failing what such a run writes": { ...PLATFORMS.web, mergedRuns: "refused-at-write" },
  "windows, failing formulas in such a run": { ...PLATFORMS.windows, formulasInMergedRun: 0 },
};

const hasNotes = () => Office.context.requirements.isSetSupported("ExcelApi", "1.18");

/** A sign-off also knows the notes where Excel tells them, and its seal with them. */
function withoutNotes(part: StoredPart): StoredPart {
  if (part.namespace !== STAMP_NAMESPACE) return part;
  const content = part.content
    .replace(/,\\"notes\\":\\"[0-9a-f]+\\"/gu, "")
    .replace(/"seal":"[0-9a-f]+"/u, "");
  return { ...part, content };
}

/** What the workbook holds in the end; notes and comments are one, since the older Excels have comments alone. */
async function standing() {
  const read = await createExcelWorkbook().readWorkbook({}, { parts: PARTS, names: true });
  const snapshot = { ...read, parts: read.parts!.map(withoutNotes) };
  const looks = await Excel.run(async (context) => {
    const sheets = snapshot.sheets.map(({ name }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const conditions = sheet.getRange().conditionalFormats.load("items/type");
      const charts = sheet.charts.load("items/name");
      const comments = sheet.comments.load("items/content");
      const notes = hasNotes() ? sheet.notes.load("items/content") : null;
      sheet.autoFilter.load("enabled");
      sheet.pageLayout.load("orientation");
      sheet.protection.load("protected");
      return { sheet, conditions, charts, comments, notes };
    });
    await context.sync();
    return sheets.map(({ sheet, conditions, charts, comments, notes }) => ({
      conditions: conditions.items.length,
      charts: charts.items.map(({ name }) => name),
      notes: [...comments.items, ...(notes?.items ?? [])].map(({ content }) => content),
      isFiltered: sheet.autoFilter.enabled,
      isProtected: sheet.protection.protected,
      orientation: sheet.pageLayout.orientation,
    }));
  });
  return { snapshot, looks };
}

async function run({ workbook, run: work }: PlatformJob, profile?: PlatformProfile) {
  excel = await openPramoen(null, {
    ...(workbook && { workbook: [workbook] }),
    ...(profile && { profile }),
  });
  const before = excel.roundTrips();
  const outcome = await work({ excel, port: createExcelWorkbook() });
  const roundTrips = excel.roundTrips() - before;
  await excel.waitForCalculation();
  return { outcome, roundTrips, standing: await standing() };
}

describe.each(JOBS)("$name", (job) => {
  let usual: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    usual = await run(job);
  });

  test.each(share(Object.entries(PLATFORMS), 2, JOBS.indexOf(job)))("%s", async (_, profile) => {
    const { outcome, roundTrips, standing: left } = await run(job, profile);
    expect(outcome).toEqual(job.outcome);
    expect(left).toEqual(usual.standing);
    expect(roundTrips).toBe(hasNotes() ? job.roundTrips : (job.withComments ?? job.roundTrips));
    expect([...excel.host.unimplemented]).toEqual([]);
  });

  test.each(Object.entries(REFUSING))("%s: the same is there, nothing twice", async (_, profile) => {
    const { outcome, standing: left } = await run(job, profile);
    expect(outcome).toEqual(job.outcome);
    expect(left).toEqual(usual.standing);
  });
});
