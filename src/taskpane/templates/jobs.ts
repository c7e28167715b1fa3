import type { Framework } from "../../domain/framework/framework";
import type { LocalisedText } from "../../domain/text/localised";
import { SHELL_TEXTS } from "../shell/texts";
import { keepAmong, ownFrameworks } from "./keeping";
import { saveFile } from "../shell/save-file";
import type { WorkbookChoice } from "./template-services";
import { withOutcome, type TemplateOutcome } from "./templates-state";
import type { TemplatesContext, TemplatesJob } from "./templates-store";
import { TEMPLATES_TEXTS } from "./texts";

type OutcomeOf<K extends TemplateOutcome["kind"]> = Extract<TemplateOutcome, { kind: K }>;

/** Plans a workbook as sheets of the open one; nothing is written. */
export const PLAN_INSERT: TemplatesJob<WorkbookChoice> = {
  ...named("insert-workbook", TEMPLATES_TEXTS.insertWorkbook),
  run: outcomeOf(async (choice, { services, control }) => {
    const plan = await services.templates.planInsert(choice, control);
    return plan.kind === "refused" ? plan : { kind: "planned", choice, plan };
  }),
};

/** Inserts the sheets of the plan that waited for an answer. */
export const INSERT_SHEETS: TemplatesJob<OutcomeOf<"planned">> = {
  ...named("insert-workbook", TEMPLATES_TEXTS.insertWorkbook),
  retry: PLAN_INSERT,
  run: writing(async ({ plan }, { services, control }) => {
    const { leftOut = 0 } = await services.templates.insert(plan, control);
    return { kind: "inserted", sheets: plan.sheets.map(({ name }) => name), leftOut };
  }),
};

/** Makes an .xlsx and opens it beside this workbook, or hands it to the browser to keep. */
export const MAKE_FILE: TemplatesJob<{ readonly choice: WorkbookChoice; readonly isOpened: boolean }> = {
  ...named("make-file", TEMPLATES_TEXTS.makeFile),
  isReadOnly: true,
  run: outcomeOf(async ({ choice, isOpened }, { services, control }) => {
    const file = await services.templates.makeFile(choice, control);
    if (file.kind === "refused") return file;
    if (isOpened) await services.templates.openFile(file.bytes);
    else saveFile(file.name, file.bytes);
    return { kind: "file", name: file.name, isOpened };
  }),
};

/** Lays out a sheet to write a template on, beginning with a choice. */
export const NEW_TEMPLATE: TemplatesJob<WorkbookChoice> = {
  ...named("new-template", TEMPLATES_TEXTS.newTemplate),
  run: writing(async (choice, { services, control }) => ({
    kind: "laid-out",
    sheet: await services.templates.layOutSheet(choice, control),
  })),
};

export const CHECK_TEMPLATE: TemplatesJob = {
  ...named("check-template", TEMPLATES_TEXTS.checkTemplate),
  isReadOnly: true,
  run: outcomeOf(async (_, { services, control, getState }) => ({
    kind: "checked",
    checked: await services.templates.check(ownFrameworks(getState()), control),
  })),
};

/** Reads the template of the workbook, as a sheet or as a filled form. */
export const READ_TEMPLATE: TemplatesJob = {
  ...named("save-template", TEMPLATES_TEXTS.saveTemplate),
  run: outcomeOf(async (_, { services, control, getState }) => {
    const saved = await services.templates.planSave(ownFrameworks(getState()), control);
    return { kind: "saved", saved, isKept: false, isStored: false };
  }),
};

/** Stores the template that was read in the workbook. */
export const STORE_TEMPLATE: TemplatesJob<OutcomeOf<"saved">> = {
  ...named("save-template", TEMPLATES_TEXTS.saveTemplate),
  retry: READ_TEMPLATE,
  run: writing(async (outcome, { services, control }) => {
    await services.templates.store(outcome.saved, control);
    return { ...outcome, isStored: true };
  }),
};

export const COMPARE_TEMPLATE: TemplatesJob = {
  ...named("compare-template", TEMPLATES_TEXTS.compareTemplate),
  isReadOnly: true,
  run: outcomeOf(async (_, { services, control }) => ({
    kind: "compared",
    comparison: await services.templates.compare(control),
  })),
};

/** Makes next year's template for a framework. */
export const MOVE_YEAR: TemplatesJob<Framework> = {
  ...named("move-year", TEMPLATES_TEXTS.moveYear),
  isReadOnly: true,
  run: outcomeOf(async (framework, { services, control }) => ({
    kind: "moved",
    moved: await services.templates.moveYear(framework, control),
    framework,
    isKept: false,
  })),
};

/** Takes a file in among the user's own documents, or tells everything that is wrong in it. */
export const IMPORT_DOCUMENT: TemplatesJob<Blob & { readonly name: string }> = {
  ...named("import-document", TEMPLATES_TEXTS.importDocument),
  isReadOnly: true,
  run: async (file, { services, getState }) => {
    const reading = await services.templates.readDocument(await file.text(), ownFrameworks(getState()));
    if ("faults" in reading) {
      const outcome = { kind: "faulty", file: file.name, faults: reading.faults } as const;
      return { state: withOutcome(getState(), outcome) };
    }
    const { document } = reading;
    const { templates } = getState();
    const kept = keepAmong(templates.own, document, services.templates);
    return { state: { templates: { ...templates, ...kept, outcome: { kind: "imported", document } } } };
  },
};

/** Every job of this section, by what the user calls it; further steps of one are not listed. */
export const TEMPLATES_JOBS = [
  PLAN_INSERT,
  MAKE_FILE,
  NEW_TEMPLATE,
  CHECK_TEMPLATE,
  READ_TEMPLATE,
  COMPARE_TEMPLATE,
  MOVE_YEAR,
  IMPORT_DOCUMENT,
] as const;

/** What the jobs of this section have in common. */
function named(
  name: string,
  title: LocalisedText,
): Pick<TemplatesJob, "name" | "section" | "title" | "retry" | "ending"> {
  return {
    name,
    section: "templates",
    title,
    retry: "same",
    ending: (_, { say }) => say(SHELL_TEXTS.jobEnded, { job: say(title) }),
  };
}

type Work<A> = (given: A, context: TemplatesContext) => Promise<TemplateOutcome>;

/** Shows what the work came to. */
function outcomeOf<A>(work: Work<A>): TemplatesJob<A>["run"] {
  return async (given, context) => {
    const outcome = await work(given, context);
    return { state: withOutcome(context.getState(), outcome) };
  };
}

/** The same of work that writes to the workbook. */
function writing<A>(work: Work<A>): TemplatesJob<A>["run"] {
  return async (given, context) => ({ ...(await outcomeOf(work)(given, context)), hasWritten: true });
}
