import { examineSnapshot } from "../../../src/app/examine-workbook";
import { planWorkbook } from "../../../src/app/create-workbook";
import { PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";
import { NO_ENTRIES } from "../../../src/domain/template/template";
import { ETDA_2565 } from "../../../src/domain/template/templates";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { createFileWorkbook } from "../../../src/files/file-workbook";
import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import { calculateWorkbook } from "../../../src/cli/calculate-workbook";
import { TEMPLATE_NAMESPACE } from "../../../src/domain/template/template";
import { workbookOfText } from "../../domain/form/published/sheet-text";
import { sampleBase, standardBase } from "../bases";
import type { Base } from "../mutation";
import { AGENCY_2567 } from "./forms/agency-2567";
import { AGREEMENT_2566 } from "./forms/agreement-2566";

/** Five workbooks in which people go wrong, each read as the product reads it by itself. */
export async function mistakeBases(root: string): Promise<Base[]> {
  const [sample, filled] = [await sampleBase(root), await standardBase()];
  return Promise.all([
    understood("the sample", sample.snapshot),
    understood("the standard workbook, filled", filled.snapshot),
    understood("the standard workbook, empty", await emptyStandard()),
    understood("a five-level agreement", workbookOfText({ name: "agreement", sheets: AGREEMENT_2566 })),
    understood("another agency, FY2567", workbookOfText({ name: "agency", sheets: AGENCY_2567 })),
  ]);
}

async function understood(name: string, snapshot: WorkbookSnapshot): Promise<Base> {
  const { evaluation } = await examineSnapshot(snapshot);
  return { name, snapshot, evaluation };
}

/** As it is handed out: the approved indicators, and nothing entered yet. */
async function emptyStandard(): Promise<WorkbookSnapshot> {
  const workbook = await createFileWorkbook(null, "empty.xlsx");
  const template = { ...ETDA_2565, entries: NO_ENTRIES };
  const plan = await planWorkbook(workbook, {
    framework: PUBLIC_ORGANISATION_2565,
    template,
    form: "functions",
  });
  if (plan.kind !== "plan") throw new Error(plan.faults.map(({ en }) => en).join("; "));
  await workbook.apply({ changes: plan.changeSet.changes });
  const { bytes } = await calculateWorkbook(await workbook.save());
  return readWorkbookFile(bytes, "empty.xlsx", { parts: [TEMPLATE_NAMESPACE], names: true });
}
