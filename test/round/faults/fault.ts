import { formatCell, type CellAddress } from "../../../src/domain/workbook/address";
import type { Severity } from "../../../src/domain/validation/engine/finding";
import type { Dice } from "../../support/dice";
import type { StatedRow } from "../arithmetic";
import type { Edit } from "../edits";
import type { FormRow, RoundForm } from "../form";

/** What has to be found; null for a whole sheet, or the whole workbook. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly address: string | null;
}

/** One fault in one place of one workbook. */
export interface Planted {
  readonly edits: readonly Edit[];
  /** All of severity error, unfilled or warning: the fault itself first, then what follows from it by its nature. */
  readonly findings: readonly ExpectedFinding[];
  /** Parts of the form that no other fault of the workbook may meet: "row 1.2", "weights", "total", "basics". */
  readonly touches: readonly string[];
  /** What the form then states of its indicators, by code. */
  readonly states?: Readonly<Record<string, Partial<StatedRow>>>;
  /** An open error on a figure that the total is made of: the result is not final. */
  readonly concernsTotal?: true;
}

export interface Fault {
  readonly kind: string;
  readonly says: string;
  /** Null where the form has no place for it, or only one that is taken. */
  plant(form: RoundForm, dice: Dice, isFree: (part: string) => boolean): Planted | null;
}

/** A fault that the form offers one place for. */
export function formFault(
  kind: string,
  says: string,
  isFor: (form: RoundForm) => boolean,
  plant: (form: RoundForm, dice: Dice) => Planted,
): Fault {
  return {
    kind,
    says,
    plant(form, dice, isFree) {
      if (!isFor(form)) return null;
      const planted = plant(form, dice);
      return planted.touches.every(isFree) ? planted : null;
    },
  };
}

/** A fault of one indicator. */
export function rowFault(
  kind: string,
  says: string,
  isFor: (form: RoundForm, row: FormRow) => boolean,
  plant: (
    form: RoundForm,
    row: FormRow,
    dice: Dice,
  ) => Omit<Planted, "touches"> & { touches?: readonly string[] },
): Fault {
  return {
    kind,
    says,
    plant(form, dice, isFree) {
      const candidates = form.rows.filter((row) => isFor(form, row) && isFree(partOf(row)));
      if (candidates.length === 0) return null;
      const row = dice.pick(candidates);
      const { touches = [], ...planted } = plant(form, row, dice);
      const all = [partOf(row), ...touches];
      return all.every(isFree) ? { ...planted, touches: all } : null;
    },
  };
}

export const partOf = ({ indicator }: FormRow): string => `row ${indicator.code}`;

const finding =
  (severity: Severity) =>
  (rule: string, at: CellAddress): ExpectedFinding => ({
    rule,
    severity,
    sheet: at.sheet,
    address: formatCell(at),
  });

export const error = finding("error");
export const warning = finding("warning");
export const unfilled = finding("unfilled");

export const isStandard = ({ kind }: RoundForm): boolean => kind !== "own";
export const isOwn = ({ kind }: RoundForm): boolean => kind === "own";
export const hasFunctions = ({ kind }: RoundForm): boolean => kind === "functions";
export const isFigure = ({ indicator }: FormRow): boolean => indicator.measure !== null;
export const isWords = ({ indicator }: FormRow): boolean => indicator.measure === null;
