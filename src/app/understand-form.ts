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
import type { Steps } from "../domain/steps";
import type { Language, LocalisedText } from "../domain/text/localised";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import { readLayoutOf } from "./stored-layout";
import { readStored, type KnownDocuments, type StoredReading } from "./stored-template";

/** What was recognised of a workbook, and the framework that follows from it. */
export interface UnderstoodForm {
  readonly form: RecognisedForm;
  readonly choice: FrameworkChoice;
  /** The template that it carries. */
  readonly stored: StoredReading;
  /** The frameworks that a layout of it may name. */
  readonly frameworks: readonly Framework[];
  /** What is wrong with the layout that the workbook carries, which is then passed over. */
  readonly layoutFaults: readonly LocalisedText[];
}

/** By what a workbook is read and judged, with the documents that are known here. */
export interface JudgedBy extends KnownDocuments {
  /** The framework to judge by; what follows from the workbook unless told otherwise. */
  readonly framework?: Framework | undefined;
  /** How its columns are read; goes before the layout that the workbook carries. */
  readonly layout?: Layout | undefined;
  /** Nothing that the workbook carries decides: neither framework nor layout nor acceptance. */
  readonly isStrict?: boolean | undefined;
}

/**
 * Recognises a workbook's tables and chooses its framework: the one given, else the one of the layout that fits,
 * else the one it carries, else the one that fits its scale, year and title. A stored template that cannot be read
 * is passed over here.
 */
export function* recogniseAndChoose(
  snapshot: WorkbookSnapshot,
  { framework: given, layout, frameworks = FRAMEWORKS, templates, isStrict = false }: JudgedBy = {},
): Steps<UnderstoodForm> {
  const stored = readStored(snapshot, { frameworks, templates });
  const brought = stored.kind === "stored" && !isStrict ? stored.carried.framework : null;
  const carried = brought?.framework;
  const own = given ?? carried;
  const known = knownFrameworks(carried, given, frameworks);
  const { chosen, faults: layoutFaults } =
    isStrict && !layout ? NO_LAYOUT : chooseLayout(snapshot, layout, known);
  const form = yield* recogniseForm(snapshot, own ? [own, ...FRAMEWORKS] : FRAMEWORKS, chosen);
  const named = given ? undefined : frameworkOfLayout(form, known);
  const read = { form, stored, frameworks: known, layoutFaults };
  const fixed = given ?? named ?? carried;
  if (fixed) {
    const scale = scaleEvidence(form);
    const reason: FrameworkReason =
      brought && fixed === carried
        ? { kind: "stored", scale, standing: brought.standing }
        : { kind: given ? "given" : "layout", scale };
    return { ...read, choice: { framework: fixed, reason } };
  }
  const sheets = form.sheets.map(({ sheet }) => sheet);
  const { year, texts: titles } = yield* readTitles({ ...snapshot, sheets });
  const choice = chooseFramework(form, FRAMEWORKS, {
    year,
    titles,
    fallback: PUBLIC_ORGANISATION_2565,
  });
  return { ...read, choice };
}

const NO_LAYOUT = { chosen: null, faults: [] } as const;

/** The frameworks that a workbook's layout may name. */
export function knownFrameworks(
  carried: Framework | undefined,
  given: Framework | undefined,
  known: readonly Framework[] = FRAMEWORKS,
): readonly Framework[] {
  return [...[given, carried].flatMap((each) => each ?? []), ...known];
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
export function* understandForm(snapshot: WorkbookSnapshot, judgedBy: JudgedBy = {}): Steps<Evaluation> {
  const { form, choice } = yield* recogniseAndChoose(snapshot, judgedBy);
  return yield* evaluateForm(snapshot, form, choice.framework, choice.reason);
}

/** What was understood of a workbook, in words and figures of one language. */
export function* describeWorkbook(
  snapshot: WorkbookSnapshot,
  language: Language,
  judgedBy: JudgedBy = {},
): Steps<FormDescription> {
  const { form, choice } = yield* recogniseAndChoose(snapshot, judgedBy);
  const evaluation = yield* evaluateForm(snapshot, form, choice.framework, choice.reason);
  return describeForm(form, evaluation, language);
}
