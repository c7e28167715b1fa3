import type { KnownDocuments } from "../../app/stored-template";
import { compareWorkbooks, type ComparedChoice, type ComparedWorkbooks } from "../../app/compare-workbooks";
import type { JobControl, WorkbookPort } from "../../app/workbook-port";

/** What this section asks of the use cases. */
export interface CompareServices {
  compare(earlier: File, control: JobControl, choice?: ComparedChoice): Promise<ComparedWorkbooks>;
}

/** Binds the section to a workbook; what reads files is fetched when one is chosen. */
export function createCompareServices(
  workbook: Pick<WorkbookPort, "readWorkbook">,
  known: () => Promise<KnownDocuments>,
): CompareServices {
  return {
    async compare(earlier, control, choice) {
      const { openEarlierFile } = await import("./earlier-file");
      return compareWorkbooks(await openEarlierFile(earlier), workbook, {
        ...(await known()),
        control,
        ...choice,
      });
    },
  };
}
