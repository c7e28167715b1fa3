import type { KnownDocuments } from "../../app/stored-template";
import type { FormChoice } from "../../app/choose-form";
import { readScenario, writeScenario, type OpenedScenario } from "../../app/open-scenario";
import type { JobControl, WorkbookPort } from "../../app/workbook-port";
import type { NamedScenario } from "../../domain/what-if/scenario-sheet";

/** What this section asks of the use cases. */
export interface WhatIfServices {
  read(control: JobControl, choice?: FormChoice): Promise<OpenedScenario>;
  write(named: NamedScenario, control: JobControl): Promise<{ readonly sheet: string }>;
}

/** Binds the section to a workbook; its use cases come with this script, when the view is first opened. */
export function createWhatIfServices(
  workbook: WorkbookPort,
  known: () => Promise<KnownDocuments>,
): WhatIfServices {
  return {
    read: async (control, choice) => readScenario(workbook, { ...(await known()), control, ...choice }),
    write: (named, control) => writeScenario(workbook, named, { control }),
  };
}
