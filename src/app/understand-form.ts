import { chooseFramework, scaleEvidence } from "../domain/form/choose-framework";
import { describeForm, type FormDescription } from "../domain/form/describe-form";
import type { Evaluation } from "../domain/form/evaluation";
import type { FrameworkChoice, FrameworkReason } from "../domain/form/framework-reason";
import { readTitles } from "../domain/form/identity";
import type { ChosenLayout } from "../domain/form/layout-use";
import { evaluateForm } from "../domain/form/read-evaluation";
import { recogniseForm, type RecognisedForm } from "../domain/form/recognise-form";
import type { Framework } from "../domain/framework/framework";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../domain/framework/frameworks";
import type { Layout } from "../domain/layout/layout";
import { finish, type Steps } from "../domain/steps";
import type { Language, LocalisedText } from "../domain/text/localised";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import { readLayoutOf } from "./stored-layout";
import { readStored } from "./stored-template";

/** What was recognised of a workbook, and the framework that follows from it. */
export interface UnderstoodForm {
  readonly form: RecognisedForm;
  readonly choice: FrameworkChoice;
  /** What is wrong with the layout that the workbook carries, which is then passed over. */
  readonly layoutFaults: readonly LocalisedText[];
}

/**
 * Recognises a workbook's tables and chooses its framework: the one given, else the one of the layout that fits,
 * else the one it carries, else the one that fits its scale, year and title. A stored template that cannot be read
 * is passed over here. `layout`: goes before the one that the workbook carries.
 */
export function* recogniseAndChoose(
  snapshot: WorkbookSnapshot,
  given: Framework | undefined,
  layout: Layout | undefined = undefined,
): Steps<UnderstoodForm> {
  const stored = readStored(snapshot);
  const carried = stored.kind === "stored" ? stored.framework : undefined;
  const own = given ?? carried;
  const known = knownFrameworks(carried, given);
  const { chosen, faults: layoutFaults } = chooseLayout(snapshot, layout, known);
  const form = yield* recogniseForm(snapshot, own ? [own, ...FRAMEWORKS] : FRAMEWORKS, chosen);
  const named = given ? undefined : frameworkOfLayout(form, known);
  const fixed = given ?? named ?? carried;
  if (fixed) {
    const kind: FrameworkReason["kind"] = given ? "given" : named ? "layout" : "stored";
    return { form, choice: { framework: fixed, reason: { kind, scale: scaleEvidence(form) } }, layoutFaults };
  }
  const read = { ...snapshot, sheets: form.sheets.map(({ sheet }) => sheet) };
  const { year, texts: titles } = yield* readTitles(read);
  const choice = chooseFramework(form, FRAMEWORKS, {
    year,
    titles,
    fallback: PUBLIC_ORGANISATION_2565,
  });
  return { form, choice, layoutFaults };
}

/** The frameworks that a workbook's layout may name. */
export function knownFrameworks(
  carried: Framework | undefined,
  given: Framework | undefined,
): readonly Framework[] {
  return [...[given, carried].flatMap((each) => each ?? []), ...FRAMEWORKS];
}

function chooseLayout(
  snapshot: WorkbookSnapshot,
  given: Layout | undefined,
  frameworks: readonly Framework[],
): { readonly chosen: ChosenLayout | null; readonly faults: readonly LocalisedText[] } {
  if (given) return { chosen: { layout: given, source: "given" }, faults: [] };
  const stored = readLayoutOf(snapshot, frameworks);
  if (stored.kind === "faulty") return { chosen: null, faults: stored.faults };
  return {
    chosen: stored.kind === "stored" ? { layout: stored.layout, source: "stored" } : null,
    faults: [],
  };
}

/** A layout that was made for another form decides nothing. */
function frameworkOfLayout(
  { layout }: RecognisedForm,
  frameworks: readonly Framework[],
): Framework | undefined {
  if (layout === null || layout.tables === 0) return undefined;
  return frameworks.find(({ id }) => id === layout.layout.framework);
}

/**
 * What a workbook means, under the framework given or the one that follows from the workbook, by the layout given or
 * the one that it carries.
 */
export function* understandForm(
  snapshot: WorkbookSnapshot,
  given: Framework | undefined = undefined,
  layout: Layout | undefined = undefined,
): Steps<Evaluation> {
  const { form, choice } = yield* recogniseAndChoose(snapshot, given, layout);
  return yield* evaluateForm(snapshot, form, choice.framework, choice.reason);
}

/** What was understood of a workbook, in words and figures of one language. */
export function* describeWorkbook(
  snapshot: WorkbookSnapshot,
  language: Language,
  given: Framework | undefined = undefined,
  layout: Layout | undefined = undefined,
): Steps<FormDescription> {
  const { form, choice } = yield* recogniseAndChoose(snapshot, given, layout);
  const evaluation = yield* evaluateForm(snapshot, form, choice.framework, choice.reason);
  return describeForm(form, evaluation, language);
}

/** The framework that a workbook is judged by. */
export function frameworkOf(snapshot: WorkbookSnapshot, layout: Layout | undefined = undefined): Framework {
  return finish(recogniseAndChoose(snapshot, undefined, layout)).choice.framework;
}
