import type { KnownDocuments } from "../../app/stored-template";
import type { ApplyOutcome, JobControl, SelectionPort, WorkbookPort } from "../../app/workbook-port";
import type { InsertionPoint } from "../../domain/guide/insertion";
import type { Review } from "../shell/review/review";
import type { FORMULAS_USE_CASES } from "./use-cases";

interface AgreedWrite {
  readonly control: JobControl;
  readonly isLifted: boolean;
}

/** What this section asks of the use cases. */
export interface FormulasServices {
  /** Reads the active cell and what the form offers there. */
  findInsertion(control: JobControl): Promise<InsertionPoint>;
  insert(point: InsertionPoint, formula: string, agreed: AgreedWrite): Promise<ApplyOutcome>;
  planScoring(control: JobControl): Promise<Review>;
}

/** Binds the use cases to a workbook; `load` fetches their script. */
export function createFormulasServices(
  workbook: WorkbookPort & SelectionPort,
  known: () => Promise<KnownDocuments>,
  load: () => Promise<typeof FORMULAS_USE_CASES>,
): FormulasServices {
  return {
    findInsertion: async (control) => (await load()).findInsertion(workbook, { ...(await known()), control }),
    insert: async (point, formula, agreed) => (await load()).insertFormula(workbook, point, formula, agreed),
    planScoring: async (control) => {
      const { planScoring, scoreReview } = await load();
      return scoreReview(await planScoring(workbook, { ...(await known()), control }), workbook);
    },
  };
}
