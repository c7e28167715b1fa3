import { chooseFramework, scaleEvidence } from "../domain/form/choose-framework";
import { describeForm, type FormDescription } from "../domain/form/describe-form";
import type { Evaluation } from "../domain/form/evaluation";
import { valueOf } from "../domain/form/field";
import type { FrameworkChoice } from "../domain/form/framework-reason";
import { readIdentity, titlesOf } from "../domain/form/identity";
import { evaluateForm } from "../domain/form/read-evaluation";
import { recogniseForm, type RecognisedForm } from "../domain/form/recognise-form";
import type { Framework } from "../domain/framework/framework";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../domain/framework/frameworks";
import { finish, type Steps } from "../domain/steps";
import type { Language } from "../domain/text/localised";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import { readStored } from "./stored-template";

/** What was recognised of a workbook, and the framework that follows from it. */
export interface UnderstoodForm {
  readonly form: RecognisedForm;
  readonly choice: FrameworkChoice;
}

/**
 * Recognises a workbook's tables and chooses its framework: the one given, else the one it carries, else the one
 * that fits its scale, year and title. A stored part that cannot be read is passed over here.
 */
export function* recogniseAndChoose(
  snapshot: WorkbookSnapshot,
  given: Framework | undefined,
): Steps<UnderstoodForm> {
  const stored = readStored(snapshot);
  const carried = stored.kind === "stored" ? stored.framework : undefined;
  const own = given ?? carried;
  const form = yield* recogniseForm(snapshot, own ? [own, ...FRAMEWORKS] : FRAMEWORKS);
  if (own) {
    const reason = { kind: given ? "given" : "stored", scale: scaleEvidence(form) } as const;
    return { form, choice: { framework: own, reason } };
  }
  const read = { ...snapshot, sheets: form.sheets.map(({ sheet }) => sheet) };
  const { fiscalYear } = yield* readIdentity(read, PUBLIC_ORGANISATION_2565);
  const choice = chooseFramework(form, FRAMEWORKS, {
    year: valueOf(fiscalYear),
    titles: titlesOf(read),
    fallback: PUBLIC_ORGANISATION_2565,
  });
  return { form, choice };
}

/** What a workbook means, under the framework given or the one that follows from the workbook. */
export function* understandForm(
  snapshot: WorkbookSnapshot,
  given: Framework | undefined = undefined,
): Steps<Evaluation> {
  const { form, choice } = yield* recogniseAndChoose(snapshot, given);
  return yield* evaluateForm(snapshot, form, choice.framework, choice.reason);
}

/** What was understood of a workbook, in words and figures of one language. */
export function* describeWorkbook(
  snapshot: WorkbookSnapshot,
  language: Language,
  given: Framework | undefined = undefined,
): Steps<FormDescription> {
  const { form, choice } = yield* recogniseAndChoose(snapshot, given);
  const evaluation = yield* evaluateForm(snapshot, form, choice.framework, choice.reason);
  return describeForm(form, evaluation, language);
}

/** The framework that a workbook is judged by. */
export function frameworkOf(snapshot: WorkbookSnapshot): Framework {
  return finish(recogniseAndChoose(snapshot, undefined)).choice.framework;
}
