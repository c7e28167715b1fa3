import type { KnownDocuments } from "../../app/stored-template";
import { colourColumns, uncolourColumns } from "../../app/colour-columns";
import { growFramework, type FrameworkGrowth } from "../../app/grow-framework";
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
import type { Framework } from "../../domain/framework/framework";
import type { Layout } from "../../domain/layout/layout";

/** Tells when the pane is closed; the runtime lives on. */
export interface PaneVisibility {
  /** Calls the listener whenever the pane is hidden, until the function that it gives is called. */
  whenHidden(listener: () => void): Promise<() => Promise<void>>;
}

/** The frameworks that the user keeps on this computer. */
export interface OwnFrameworks {
  loadFrameworks(): Promise<readonly Framework[]>;
  /** Keeps one; false where the browser refuses. */
  keepFramework(framework: Framework): Promise<boolean>;
}

/** What this section asks of the use cases and of the host. */
export interface FormServices extends PaneVisibility, OwnFrameworks {
  read(headings: readonly HeadingRow[], control: JobControl): Promise<FormReading>;
  readSelection(control: JobControl): Promise<Selection>;
  planSave(layout: Layout, control: JobControl): Promise<LayoutPlan | RefusedLayout>;
  planRemove(control: JobControl): Promise<LayoutPlan>;
  save(plan: LayoutPlan, control: JobControl): Promise<ApplyOutcome>;
  /** Reads a file that the user chose. */
  readLayout(text: string): Reading<Layout>;
  writeLayout(layout: Layout): string;
  /** A framework that knows a layout's wordings by itself; nothing is kept. */
  grow(framework: Framework, layout: Layout): FrameworkGrowth;
  colour(view: FormView, control: JobControl): Promise<ApplyOutcome>;
  uncolour(control: JobControl): Promise<ApplyOutcome>;
}

/** Binds the section to a workbook; its use cases come with this script, when the view is first opened. */
export function createFormServices(
  workbook: WorkbookPort & SelectionPort,
  { known, ...host }: PaneVisibility & OwnFrameworks & { known(): Promise<KnownDocuments> },
): FormServices {
  return {
    read: async (headings, control) => readForm(workbook, { ...(await known()), headings, control }),
    readSelection: (control) => workbook.readSelection(control),
    planSave: async (layout, control) => planSaveLayout(workbook, layout, { ...(await known()), control }),
    planRemove: async (control) => planRemoveLayout(workbook, { ...(await known()), control }),
    save: (plan, control) => saveLayout(workbook, plan, { control }),
    readLayout: (text) => readLayout(text),
    writeLayout: (layout) => writeDocument(layout),
    grow: (framework, layout) => growFramework(framework, layout),
    colour: (view, control) => colourColumns(workbook, view, control),
    uncolour: (control) => uncolourColumns(workbook, control),
    ...host,
  };
}
