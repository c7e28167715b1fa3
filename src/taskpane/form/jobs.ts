import { CancelledError } from "../../app/workbook-port";
import type { FormReading } from "../../app/read-form";
import type { LayoutPlan, RefusedLayout } from "../../app/save-layout";
import type { TableView } from "../../domain/form/form-view";
import type { HeadingRow } from "../../domain/form/show-form";
import type { Framework } from "../../domain/framework/framework";
import type { Layout } from "../../domain/layout/layout";
import { parseRectangle } from "../../domain/workbook/address";
import type { JobEnd } from "../shell/jobs/job";
import { describeProblem } from "../shell/jobs/problem";
import { setRole } from "./draft";
import { withForm, type FormOutcome, type FormPane, type FormUndo } from "./form-state";
import { spokenOutcome, spokenPick, spokenReading } from "./spoken-form";
import type { FormContext, FormJob } from "./form-store";
import { FORM_TEXTS } from "./texts";

const section = "form";

export const READ_FORM: FormJob = {
  name: "read-form",
  section,
  title: FORM_TEXTS.read,
  isReadOnly: true,
  phases: { deciding: FORM_TEXTS.recognising },
  cancelled: FORM_TEXTS.cancelledRead,
  retry: "same",
  run: async (_, context) => {
    const reading = await read(context, context.getState().form.headings);
    const own = await (await context.services.form()).loadFrameworks();
    return { state: withForm(context.getState(), { reading, own }) };
  },
  ending: ({ form }, { say }) => spokenReading(form.reading, say),
};

/** Keeps a layout in the workbook where it fits, and reads the form by it. */
export const SAVE_LAYOUT: FormJob<Layout> = {
  name: "save-layout",
  section,
  title: FORM_TEXTS.saveJob,
  retry: "same",
  run: (layout, context) => saveLayout(layout, context),
  ending: spokenOutcome,
};

/** Takes the layout out of the workbook; the form is read automatically again. */
export const REMOVE_LAYOUT: FormJob = {
  name: "remove-layout",
  section,
  title: FORM_TEXTS.removeJob,
  retry: "same",
  run: async (_, context) => removeLayout(context),
  ending: spokenOutcome,
};

/** Puts back the layout that was there before the last one was saved or removed. */
export const UNDO_LAYOUT: FormJob<Layout | null> = {
  name: "undo-layout",
  section,
  title: FORM_TEXTS.undoSave,
  run: (before, context) => (before === null ? removeLayout(context) : saveLayout(before, context)),
  ending: spokenOutcome,
};

/** Looks whether the layout of a file fits, and asks before it is kept. */
export const APPLY_FILE: FormJob<File> = {
  name: "apply-layout",
  section,
  title: FORM_TEXTS.import,
  isReadOnly: true,
  run: async (file, context) => ({
    state: withForm(context.getState(), { outcome: await lookAtFile(file, context) }),
  }),
  ending: spokenOutcome,
};

interface Pick {
  readonly table: TableView;
  readonly role: string;
  /** Of a layout that begins with it. */
  readonly name: string;
}

/** Gives a role to the column that is selected in the sheet. */
export const PICK_COLUMN: FormJob<Pick> = {
  name: "pick-column",
  section,
  title: FORM_TEXTS.pick,
  staysInPlace: true,
  isReadOnly: true,
  run: async ({ table, role, name }, { services, control, getState }) => {
    const { sheet, address } = await (await services.form()).readSelection(control);
    if (sheet !== table.sheet)
      return { state: withForm(getState(), { pickProblem: { kind: "sheet", sheet: table.sheet } }) };
    const area = parseRectangle(address);
    if (!area || area.columnCount > 1)
      return { state: withForm(getState(), { pickProblem: { kind: "several" } }) };
    return { state: setRole(getState(), table, { column: area.column, role, name }) };
  },
  ending: ({ form }, { say }) => spokenPick(form, say),
};

/** Takes the row that is selected in the sheet for headings. */
export const PICK_ROW: FormJob = {
  name: "pick-row",
  section,
  title: FORM_TEXTS.pickRow,
  isReadOnly: true,
  run: async (_, context) => {
    const { services, control, getState } = context;
    const { sheet, address } = await (await services.form()).readSelection(control);
    const row = parseRectangle(address)?.row;
    const asked = getState().form.headings;
    const headings = row === undefined ? asked : [{ sheet, row }, ...asked];
    return { state: withForm(getState(), { headings, reading: await read(context, headings) }) };
  },
  ending: ({ form }, { say }) => spokenReading(form.reading, say),
};

/** Colours the columns in the sheets, or takes the colours away. */
export const COLOUR: FormJob<boolean> = {
  name: "colour-columns",
  section,
  title: FORM_TEXTS.colours,
  staysInPlace: true,
  run: async (isOn, { services, control, getState }) => {
    const form = await services.form();
    const { reading } = getState().form;
    if (!reading) return { state: {} };
    await (isOn ? form.colour(reading.view, control) : form.uncolour(control));
    const open = reading.view.tables.flatMap(({ sheet, isProtected }) => (isProtected ? [] : sheet));
    const coloured = isOn ? [...new Set([...reading.coloured, ...open])] : [];
    return { state: withForm(getState(), { reading: { ...reading, coloured } }) };
  },
  ending: ({ form }, { say }) =>
    say((form.reading?.coloured.length ?? 0) > 0 ? FORM_TEXTS.coloursOn : FORM_TEXTS.coloursOff),
};

/** Adds the layout's wordings to a framework of the user's own, as its next version. */
export const GROW_FRAMEWORK: FormJob<{ readonly framework: Framework; readonly layout: Layout }> = {
  name: "grow-framework",
  section,
  title: FORM_TEXTS.grow,
  isReadOnly: true,
  run: async ({ framework, layout }, { services, getState }) => {
    const form = await services.form();
    const growth = form.grow(framework, layout);
    const isKept = growth.kind !== "grown" || (await form.keepFramework(growth.framework));
    const own = await form.loadFrameworks();
    return { state: withForm(getState(), { outcome: { kind: "grown", growth, isKept }, own }) };
  },
  ending: spokenOutcome,
};

/** Every job of this section, by what the user calls it. */
export const FORM_JOBS = [
  READ_FORM,
  SAVE_LAYOUT,
  REMOVE_LAYOUT,
  UNDO_LAYOUT,
  APPLY_FILE,
  PICK_COLUMN,
  PICK_ROW,
  COLOUR,
  GROW_FRAMEWORK,
] as const;

async function read(
  { services, control }: FormContext,
  headings: readonly HeadingRow[],
): Promise<FormReading> {
  return (await services.form()).read(headings, control);
}

async function saveLayout(layout: Layout, context: FormContext): Promise<JobEnd<FormPane>> {
  const { services, control, getState } = context;
  const form = await services.form();
  const plan = await form.planSave(layout, control);
  if (plan.kind === "refused") return { state: withForm(getState(), { outcome: refusal(layout, plan) }) };
  await form.save(plan, control);
  return readAfterWriting(context, { kind: "saved", undo: undoOf(plan) });
}

async function removeLayout(context: FormContext): Promise<JobEnd<FormPane>> {
  const { services, control } = context;
  const form = await services.form();
  const plan = await form.planRemove(control);
  await form.save(plan, control);
  return readAfterWriting(context, { kind: "removed", undo: undoOf(plan) });
}

async function lookAtFile(file: File, { services, control }: FormContext): Promise<FormOutcome> {
  const form = await services.form();
  const read = form.readLayout(await file.text());
  if ("faults" in read) return { kind: "faulty", file: file.name, faults: read.faults };
  const layout = read.document;
  const plan = await form.planSave(layout, control);
  return plan.kind === "refused" ? refusal(layout, plan) : { kind: "asking", layout };
}

function refusal({ name }: Layout, { difference }: RefusedLayout): FormOutcome {
  return { kind: "refused", name, difference };
}

/** What could not be read is not put back. */
function undoOf({ replaces }: LayoutPlan): FormUndo | null {
  if (replaces.kind === "faulty") return null;
  return { layout: replaces.kind === "stored" ? replaces.layout : null };
}

/** The layout is written by now: where reading fails, the view offers to read again. */
async function readAfterWriting(context: FormContext, outcome: FormOutcome): Promise<JobEnd<FormPane>> {
  const { getState, services, control } = context;
  let reading: FormReading | null = null;
  try {
    reading = await read(context, getState().form.headings);
    // What the columns were coloured as is out of date.
    if (reading.coloured.length > 0) await (await services.form()).colour(reading.view, control);
  } catch (error) {
    if (!(error instanceof CancelledError)) describeProblem(error);
  }
  return { state: withForm(getState(), { reading, outcome, draft: null }), hasWritten: true };
}
