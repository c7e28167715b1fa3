import { valueOf } from "../domain/form/field";
import type { FormName } from "../domain/form/form-name";
import { formName } from "../domain/form/form-names";
import type { Framework } from "../domain/framework/framework";
import { planScenario, type NamedScenario } from "../domain/what-if/scenario-sheet";
import { openScenario, type Scenario } from "../domain/what-if/scenario";
import { formatAddress } from "../domain/workbook/address";
import { readAnswered } from "./await-functions";
import { chooseForm, type FormChoice } from "./choose-form";
import { WITH_FORM_PARTS } from "./form-parts";
import { PacedWork } from "./paced-work";
import { showSheet } from "./show-sheet";
import type { KnownDocuments } from "./stored-template";
import { understandForm } from "./understand-form";
import { throwIfCancelled, WorkbookError, type JobControl, type WorkbookPort } from "./workbook-port";

/** A form to play with. */
export interface OpenedScenario {
  readonly scenario: Scenario;
  readonly framework: Framework;
  /** Whether anything decides on the framework; where nothing does, no rating is told. */
  readonly isRated: boolean;
  /** Which of several forms it is; null where the workbook holds one. */
  readonly chosen: FormName | null;
  readonly agency: string | null;
  /** Buddhist Era. */
  readonly fiscalYear: number | null;
}

/**
 * Reads the workbook once and opens its form as a scenario. Writes nothing.
 * @throws WorkbookError `no-form`, `several-forms`, `form-missing` or `weights-missing` where there is nothing to play with,
 * `functions-silent` where the functions in it have not answered.
 */
export async function readScenario(
  port: Pick<WorkbookPort, "readWorkbook">,
  {
    control = {},
    form: name,
    ...known
  }: { readonly control?: JobControl } & FormChoice & KnownDocuments = {},
): Promise<OpenedScenario> {
  const snapshot = await readAnswered(port, control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  const whole = await new PacedWork(control).run(understandForm(snapshot, known));
  const { evaluation, form } = chooseForm(whole, { form: name });
  const { framework } = evaluation;
  const scenario = openScenario(form, framework);
  if ("weightsMissing" in scenario)
    throw new WorkbookError("weights-missing", scenario.weightsMissing.map(formatAddress).join(", "));
  return {
    scenario,
    framework,
    isRated: evaluation.frameworkReason.kind !== "undecided",
    chosen: formName(whole, form),
    agency: valueOf(evaluation.agency),
    fiscalYear: valueOf(evaluation.fiscalYear),
  };
}

/** Writes a scenario onto a sheet of its own and shows it; nothing else is touched. Gives the name of the sheet. */
export async function writeScenario(
  port: Pick<WorkbookPort, "readWorkbook" | "apply"> & Partial<Pick<WorkbookPort, "select">>,
  named: NamedScenario,
  { control = {} }: { readonly control?: JobControl } = {},
): Promise<{ readonly sheet: string }> {
  const snapshot = await port.readWorkbook(control);
  throwIfCancelled(control.signal);
  const { sheet, changeSet } = planScenario(snapshot, named);
  await port.apply(changeSet, control);
  await showSheet(port, sheet, control);
  return { sheet };
}
