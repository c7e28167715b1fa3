import { formatCell } from "../../domain/workbook/address";
import { showReference } from "../shell/cell-reference";
import { plannedJob } from "../shell/review/planned-job";
import type { FormulasServices } from "./formulas-services";
import type { FormulasJob, FormulasPane, Insertion } from "./formulas-store";
import { FORMULAS_TEXTS } from "./texts";

const section = "formulas";

/** Reads where the user stands. */
export const LOCATE: FormulasJob = {
  name: "insert",
  section,
  title: FORMULAS_TEXTS.insert,
  retry: "same",
  run: async (_, { services, control }) => {
    const point = await services.findInsertion(control);
    return { state: { insertion: { point, written: null } } };
  },
  ending: ({ insertion }, { say }) => {
    if (!insertion) return "";
    const { at } = insertion.point;
    const place = showReference({ sheet: at.sheet, address: formatCell(at) });
    return say(insertion.written === null ? FORMULAS_TEXTS.foundPlace : FORMULAS_TEXTS.inserted, { place });
  },
};

/** Reads where the user stands and opens the function that belongs there. */
export const SUGGEST: FormulasJob = {
  ...LOCATE,
  retry: LOCATE,
  run: async (_, { services, control }) => {
    const point = await services.findInsertion(control);
    const suggested = point.place?.suggests ?? null;
    const insertion = { point, written: null };
    return { state: suggested === null ? { insertion } : { insertion, openFunction: suggested } };
  },
};

interface AgreedInsertion {
  readonly insertion: Insertion;
  readonly formula: string;
  /** The user agrees to have the sheet's protection lifted meanwhile. */
  readonly isLifted: boolean;
}

/** Writes the formula into the cell that was read. */
export const INSERT: FormulasJob<AgreedInsertion> = {
  ...LOCATE,
  retry: LOCATE,
  run: async ({ insertion, formula, isLifted }, { services, control }) => {
    const { written } = await services.insert(insertion.point, formula, { control, isLifted });
    return { state: { insertion: { ...insertion, written: formula } }, hasWritten: written > 0 };
  },
};

export const SCORE_SHEET = plannedJob<FormulasPane, FormulasServices>({
  name: "score-sheet",
  section,
  title: FORMULAS_TEXTS.scoreSheet,
  plan: (_, { services, control }) => services.planScoring(control),
});

/** Every job of this section, by what the user calls it; further steps of one are not listed. */
export const FORMULAS_JOBS = [LOCATE, SCORE_SHEET] as const;
