import type { CheckedTemplate } from "../../app/check-template";
import type { TemplateComparison } from "../../app/compare-with-template";
import type { WorkbookPlan } from "../../app/create-workbook";
import type { MovedYear } from "../../app/move-year";
import type { SavedTemplate } from "../../app/save-template";
import type { ReadFault } from "../../documents/read-fault";
import type { Framework } from "../../domain/framework/framework";
import type { LocalisedText } from "../../domain/text/localised";
import type { ShellState } from "../shell/shell-state";
import type { OwnDocument, WorkbookChoice } from "./template-services";

/** What the last job of the section came to; it stays in view until it is closed. */
export type TemplateOutcome =
  /** Waits for an answer; nothing is written. */
  | {
      readonly kind: "planned";
      readonly choice: WorkbookChoice;
      readonly plan: Extract<WorkbookPlan, { kind: "plan" }>;
    }
  | { readonly kind: "refused"; readonly faults: readonly LocalisedText[] }
  | { readonly kind: "inserted"; readonly sheets: readonly string[]; readonly leftOut: number }
  | { readonly kind: "file"; readonly name: string; readonly isOpened: boolean }
  | { readonly kind: "laid-out"; readonly sheet: string }
  | { readonly kind: "checked"; readonly checked: CheckedTemplate | null }
  | {
      readonly kind: "saved";
      readonly saved: SavedTemplate;
      readonly isKept: boolean;
      readonly isStored: boolean;
    }
  | { readonly kind: "compared"; readonly comparison: TemplateComparison }
  | {
      readonly kind: "moved";
      readonly moved: MovedYear;
      readonly framework: Framework;
      readonly isKept: boolean;
    }
  | { readonly kind: "imported"; readonly document: OwnDocument }
  | { readonly kind: "faulty"; readonly file: string; readonly faults: readonly ReadFault[] };

export interface TemplatesState {
  /** Null until they have been read from the browser's storage. */
  readonly own: readonly OwnDocument[] | null;
  /** The browser refuses to keep them: they last as long as the pane. */
  readonly isUnkept: boolean;
  readonly outcome: TemplateOutcome | null;
}

export const INITIAL_TEMPLATES: TemplatesState = { own: null, isUnkept: false, outcome: null };

/** The state as this section sees it. */
export interface TemplatesPane extends ShellState {
  readonly templates: TemplatesState;
}

export function withOutcome(
  { templates }: TemplatesPane,
  outcome: TemplateOutcome | null,
): Pick<TemplatesPane, "templates"> {
  return { templates: { ...templates, outcome } };
}
