import { createHash } from "node:crypto";
import { acceptFinding } from "../../src/app/accept-finding";
import { applyWorkbook, planWorkbook } from "../../src/app/create-workbook";
import { applyPlan, planFreeze, planThaw } from "../../src/app/freeze-workbook";
import { applyNewTemplate, planNewTemplate } from "../../src/app/new-template";
import { markFindings, removeReport, writeFindingsSheet } from "../../src/app/report-in-workbook";
import { planSaveTemplate, storeTemplate } from "../../src/app/save-template";
import { stampWorkbook } from "../../src/app/stamp-workbook";
import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { calculateWorkbook } from "../../src/cli/calculate-workbook";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import type { FreezeForm } from "../../src/domain/formulas/portable/portable-plan";
import { ETDA_2565 } from "../../src/domain/template/templates";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { ownAddin } from "../../src/files/own-addin";
import { blankTemplate } from "../../src/domain/template/blank-template";
import { WorkbookError } from "../../src/app/workbook-port";
import { standardFile } from "../roundtrip/standard-file";
import { EVERY_CHANGE } from "./every-change";

const AGENCY = { name: 'สำนักงาน & <ทดสอบ> "x"', abbreviation: "สท." };
const FIVE_LEVELS = FRAMEWORKS.find(({ id }) => id === "performance-agreement-five-level")!;
const AT = "2026-01-05T09:00:00Z";
const signed = { signer: "ผู้ตรวจ & <ทดสอบ>", at: AT };
const digest = async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function open(bytes: Uint8Array | null) {
  const file = await createFileWorkbook(bytes, "file.xlsx", { addin: ownAddin("organisation") });
  const select = async () => undefined;
  return Object.assign(file, { select, readSelection: async () => ({ sheet: "", address: "A1" }) });
}

type Open = Awaited<ReturnType<typeof open>>;

async function freeze(file: Open, form: FreezeForm): Promise<void> {
  await applyPlan(file, await planFreeze(file, { scope: "workbook", form }));
}

/**
 * What the product can make of a file, gathered so that few files hold all of it: validating one takes half a
 * second.
 */
export const KINDS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  "summarised, reported, marked, accepted, signed and calculated": async (bytes) => {
    const file = await open(bytes);
    await unlessRefused(async () => applySummary(file, await planSummary(file)));
    await unlessRefused(() =>
      writeFindingsSheet(file, { year: 2026, month: 1, day: 5, hour: 16, minute: 0 }),
    );
    await unlessRefused(() => markFindings(file, { notes: true }));
    const [finding] = (await validateWorkbook(file)).findings;
    const reason = { reason: "เหตุผล & <x>", by: "ผู้ตรวจ", at: AT };
    if (finding) await unlessRefused(() => acceptFinding(file, finding, reason));
    await unlessRefused(() => stampWorkbook(file, signed, { digest }));
    return (await calculateWorkbook(await file.save())).bytes;
  },

  "marked and unmarked, frozen as values, thawed, frozen as formulas": async (bytes) => {
    const file = await open(bytes);
    await unlessRefused(() => markFindings(file, { notes: true }));
    await unlessRefused(() => removeReport(file));
    await freeze(file, "values");
    await applyPlan(file, await planThaw(file));
    await freeze(file, "formulas");
    return file.save();
  },

  "frozen as names, with its template stored, one begun, a form and every change": async (bytes) => {
    const file = await open(bytes);
    await freeze(file, "names");
    await unlessRefused(async () => {
      const { storing } = await planSaveTemplate(file, {});
      if (storing) await storeTemplate(file, storing);
    });
    const template = await planNewTemplate(file, { framework: FRAMEWORKS[0]!, start: ETDA_2565 });
    await unlessRefused(() => applyNewTemplate(file, template));
    const form = await planWorkbook(file, { framework, template: ETDA_2565, form: "functions" });
    if (form.kind === "plan") await unlessRefused(() => applyWorkbook(file, form));
    await unlessRefused(() => file.apply({ changes: EVERY_CHANGE }));
    return file.save();
  },
};

/** A refusal leaves the file as it is; a file without a form cannot have everything done with it. */
async function unlessRefused(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

/** Workbooks that the product makes without one to begin with. */
export const MADE: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  empty: async () => (await open(null)).save(),

  "every change": async () => {
    const file = await open(null);
    await file.apply({ changes: EVERY_CHANGE });
    return file.save();
  },

  "blank, of five levels": () =>
    standardFile("functions", blankTemplate(FIVE_LEVELS, AGENCY, 2568), FIVE_LEVELS),
};
