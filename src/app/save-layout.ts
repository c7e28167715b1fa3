import type { TableDifference } from "../domain/form/layout-use";
import type { Layout } from "../domain/layout/layout";
import { putLayout } from "../domain/layout/stored-layout";
import type { ChangeSet } from "../domain/workbook/change-set";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import { PacedWork } from "./paced-work";
import { WITH_FORM_PARTS } from "./form-parts";
import { readLayoutOf, type StoredLayout } from "./stored-layout";
import { readStored } from "./stored-template";
import { knownFrameworks, recogniseAndChoose, type JudgedBy } from "./understand-form";
import { throwIfCancelled, type ApplyOutcome, type JobControl, type WorkbookPort } from "./workbook-port";

export interface SaveLayoutOptions extends Pick<JudgedBy, "framework" | "frameworks"> {
  readonly control?: JobControl;
}

/** What keeping a layout in the workbook, or taking it out, would write. */
export interface LayoutPlan {
  readonly kind: "plan";
  /** Empty where the workbook is as it should be already. */
  readonly changeSet: ChangeSet;
  /** What it takes the place of: a layout, one that cannot be read, or nothing. */
  readonly replaces: StoredLayout;
}

/** The layout was made for another form; nothing is written. */
export interface RefusedLayout {
  readonly kind: "refused";
  /** How the nearest table differs; null where no table of the workbook could be the layout's. */
  readonly difference: TableDifference | null;
}

/**
 * Says what keeping a layout in the workbook would write, and what it replaces. A layout is kept only where it fits
 * the form. Writes nothing.
 */
export async function planSaveLayout(
  port: Pick<WorkbookPort, "readWorkbook">,
  layout: Layout,
  { control = {}, ...judgedBy }: SaveLayoutOptions = {},
): Promise<LayoutPlan | RefusedLayout> {
  const snapshot = await port.readWorkbook(control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  const { form } = await new PacedWork(control).run(recogniseAndChoose(snapshot, { ...judgedBy, layout }));
  if (form.layout === null || form.layout.tables === 0)
    return { kind: "refused", difference: form.layout?.difference ?? null };
  return planOf(snapshot, layout, judgedBy);
}

/** Says what taking the layout out of the workbook would write. Writes nothing. */
export async function planRemoveLayout(
  port: Pick<WorkbookPort, "readWorkbook">,
  { control = {}, ...judgedBy }: SaveLayoutOptions = {},
): Promise<LayoutPlan> {
  const snapshot = await port.readWorkbook(control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  return planOf(snapshot, null, judgedBy);
}

function planOf(
  snapshot: WorkbookSnapshot,
  layout: Layout | null,
  { framework, frameworks }: Pick<JudgedBy, "framework" | "frameworks">,
): LayoutPlan {
  const { carried } = readStored(snapshot, { frameworks });
  const known = knownFrameworks(carried.framework?.framework, framework, frameworks);
  const replaces = readLayoutOf(snapshot, known);
  return { kind: "plan", changeSet: { changes: putLayout(snapshot, layout) }, replaces };
}

/** Writes a plan; nothing where the workbook is as planned already. */
export async function saveLayout(
  port: Pick<WorkbookPort, "apply">,
  { changeSet }: LayoutPlan,
  { control = {} }: Pick<SaveLayoutOptions, "control"> = {},
): Promise<ApplyOutcome> {
  throwIfCancelled(control.signal);
  return changeSet.changes.length === 0 ? { written: 0 } : port.apply(changeSet, control);
}
