import { colourColumns, uncolourColumns } from "../../app/colour-columns";
import { readForm, type FormReading } from "../../app/read-form";
import {
  planRemoveLayout,
  planSaveLayout,
  saveLayout,
  type LayoutPlan,
  type RefusedLayout,
} from "../../app/save-layout";
import type {
  ApplyOutcome,
  JobControl,
  Selection,
  SelectionPort,
  WorkbookPort,
} from "../../app/workbook-port";
import type { Reading } from "../../documents/read-fault";
import { readLayout } from "../../documents/read-layout";
import { writeDocument } from "../../documents/write-document";
import type { FormView } from "../../domain/form/form-view";
import type { HeadingRow } from "../../domain/form/show-form";
import type { Layout } from "../../domain/layout/layout";

/** Tells when the pane is closed; the runtime lives on. */
export interface PaneVisibility {
  /** Calls the listener whenever the pane is hidden, until the function that it gives is called. */
  whenHidden(listener: () => void): Promise<() => Promise<void>>;
}

/** What this section asks of the use cases and of the host. */
export interface FormServices extends PaneVisibility {
  read(headings: readonly HeadingRow[], control: JobControl): Promise<FormReading>;
  readSelection(): Promise<Selection>;
  planSave(layout: Layout, control: JobControl): Promise<LayoutPlan | RefusedLayout>;
  planRemove(control: JobControl): Promise<LayoutPlan>;
  save(plan: LayoutPlan, control: JobControl): Promise<ApplyOutcome>;
  /** Reads a file that the user chose. */
  readLayout(text: string): Reading<Layout>;
  writeLayout(layout: Layout): string;
  colour(view: FormView, control: JobControl): Promise<ApplyOutcome>;
  uncolour(control: JobControl): Promise<ApplyOutcome>;
}

/** Binds the section to a workbook; its use cases come with this script, when the view is first opened. */
export function createFormServices(
  workbook: WorkbookPort & SelectionPort,
  { whenHidden }: PaneVisibility,
): FormServices {
  return {
    read: (headings, control) => readForm(workbook, { headings, control }),
    readSelection: () => workbook.readSelection(),
    planSave: (layout, control) => planSaveLayout(workbook, layout, { control }),
    planRemove: (control) => planRemoveLayout(workbook, { control }),
    save: (plan, control) => saveLayout(workbook, plan, { control }),
    readLayout: (text) => readLayout(text),
    writeLayout: (layout) => writeDocument(layout),
    colour: (view, control) => colourColumns(workbook, view, control),
    uncolour: (control) => uncolourColumns(workbook, control),
    whenHidden,
  };
}
