import type { FreezeForm, FreezeOptions } from "../../app/freeze-workbook";
import type { JobControl, SelectionPort, WorkbookPort } from "../../app/workbook-port";
import type { Review } from "../shell/review/review";
import type { PORTABLE_USE_CASES } from "./use-cases";

/** What is replaced, and by what. */
export interface FreezeRequest {
  readonly scope: FreezeOptions["scope"];
  readonly form: FreezeForm;
}

/** What this section asks of the use cases. */
export interface PortableServices {
  planFreeze(request: FreezeRequest, control: JobControl): Promise<Review>;
  planThaw(control: JobControl): Promise<Review>;
  planRepair(control: JobControl): Promise<Review>;
}

/** Binds the use cases to a workbook; `load` fetches their script. */
export function createPortableServices(
  workbook: WorkbookPort & SelectionPort,
  load: () => Promise<typeof PORTABLE_USE_CASES>,
): PortableServices {
  return {
    planFreeze: async (request, control) => {
      const { planFreeze, portableReview } = await load();
      return portableReview(await planFreeze(workbook, { ...request, control }), workbook);
    },
    planThaw: async (control) => {
      const { planThaw, portableReview } = await load();
      return portableReview(await planThaw(workbook, { control }), workbook);
    },
    planRepair: async (control) => {
      const { planRepair, portableReview } = await load();
      return portableReview(await planRepair(workbook, { control }), workbook);
    },
  };
}
