import type { TableFacts } from "../../closing/table-facts";
import type { Alteration } from "../../comparison/alteration";
import type { Indicator } from "../../form/evaluation";
import type { FormContext } from "../../form/form-context";
import type { IndicatorFacts } from "../../form/indicator-facts";
import type { CarriedFramework } from "../../framework/carried-framework";
import type { Framework } from "../../framework/framework";
import type { Contradictions } from "../../statements/facts";
import type { CarriedTemplate } from "../../template/carried-template";
import type { Template } from "../../template/template";
import type { SheetCellLists } from "./sheet-cells";
import type { SheetSnapshot } from "../../workbook/snapshot";

/**
 * What rules may look at, by their scope. Nothing else: no clock, no settings, no other rule's findings. A row and a
 * sheet know nothing of the workbook round them, so that their facts can be let go as soon as they are judged.
 */
export interface RowScope {
  readonly indicator: Indicator;
  /** What several rules ask of the indicator, worked out once. */
  readonly facts: IndicatorFacts;
  /** The table in which it stands. */
  readonly table: TableFacts;
  readonly sheet: SheetSnapshot;
  readonly framework: Framework;
}

export interface SheetScope extends SheetCellLists {
  readonly sheet: SheetSnapshot;
  /** The tables of indicators on it, from top to bottom; most sheets have none. */
  readonly tables: readonly TableFacts[];
  /** What is totalled and rated together and begins on it; a form of one table has the facts of that table. */
  readonly forms: readonly TableFacts[];
  readonly framework: Framework;
}

/** What the rules are run over. */
export interface RuleContext extends FormContext {
  /** The approved template that the workbook carries; null where it carries none that can be read, missing where nobody looked. */
  readonly template?: Template | null;
  /** The framework that it came with, which the workbook's formulas follow; the evaluation's where it is missing. */
  readonly templateFramework?: Framework | undefined;
  /** What the documents that the workbook carries are to those that are known here; missing where nobody looked. */
  readonly carried?: {
    readonly framework: CarriedFramework | null;
    readonly template: CarriedTemplate | null;
    /** What reviewers accepted cannot be read, or not all of it. */
    readonly hasDamagedReview: boolean;
  };
}

export interface WorkbookScope extends RuleContext {
  /** What the workbook alters of that template; nothing where it carries none or holds no form at all. */
  readonly alterations: readonly Alteration[];
  /** The statements of the form's facts that contradict each other. */
  readonly contradictions: Contradictions;
}
