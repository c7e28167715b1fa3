import { rememberLastWrite } from "../../app/last-write";
import { putInBy } from "../../app/put-in-documents";
import type { HearingPort, LivePort, SelectionPort, WorkbookPort } from "../../app/workbook-port";
import { createCheckServices, type CheckHost, type CheckServices } from "../check/check-services";
import type { WithCompare } from "../compare/compare-store";
import type { PaneVisibility } from "../form/form-services";
import type { WithForm } from "../form/form-store";
import { createFormulasServices, type FormulasServices } from "../formulas/formulas-services";
import { createPortableServices, type PortableServices } from "../portable/portable-services";
import { createTemplateServices, type NewWorkbookHost } from "../templates/create-template-services";
import type { WithTemplates } from "../templates/templates-store";
import type { WithRound } from "../round/round-store";
import type { ShellServices } from "../shell/jobs/job-store";
import type { WithWhatIf } from "../what-if/what-if-store";
import type { FileHost } from "../shell/save-file";
import type { PaneStorage } from "../shell/pane-memory";
import { recallReviewer } from "../shell/reviewer";

/** What the pane asks of the use cases. The entry file binds it to the workbook that is open. */
export interface PaneServices
  extends
    ShellServices,
    CheckServices,
    FormulasServices,
    PortableServices,
    WithTemplates,
    WithForm,
    WithWhatIf,
    WithCompare,
    WithRound {}

/** What the use cases need of the host. */
export interface ServiceHost extends Omit<CheckHost, "known">, NewWorkbookHost, PaneVisibility {
  /** Where the user's own documents are kept. */
  readonly storage: PaneStorage | null;
  readonly files: FileHost;
  /** Of the product. */
  readonly version: string;
  /** How many workbooks are reviewed at a time. */
  readonly threads: number;
}

/**
 * Binds the use cases to a workbook. They are fetched as a script of their own, at once but after the pane itself,
 * so that the pane is drawn sooner; a job asks for them again where that failed.
 */
export function createServices(
  open: WorkbookPort & SelectionPort & LivePort & HearingPort,
  host: ServiceHost,
): PaneServices {
  const who = () => ({ by: recallReviewer(host.storage) || null, at: new Date().toISOString() });
  const workbook = rememberLastWrite(
    open,
    putInBy((changeSet, control) => open.apply(changeSet, control), who),
  );
  const load = async () => (await import("./use-cases")).USE_CASES;
  load().catch(() => undefined);
  const templates = createTemplateServices(workbook, host, host.storage);
  const known = () => templates.known();
  return {
    select: (sheet, address, control) => workbook.select(sheet, address, control),
    files: host.files,
    ...createCheckServices(workbook, { ...host, known }, load),
    ...createFormulasServices(workbook, known, load),
    ...createPortableServices(workbook, load),
    templates,
    form: async () => {
      const [{ createFormServices }, { ownFrameworks }] = await Promise.all([
        import("../form/form-services"),
        import("./own-frameworks"),
      ]);
      return createFormServices(workbook, {
        whenHidden: host.whenHidden,
        known,
        ...ownFrameworks(templates),
      });
    },
    whatIf: async () => (await import("../what-if/what-if-services")).createWhatIfServices(workbook, known),
    round: async () => {
      const [{ createRoundServices }, { startWorker }] = await Promise.all([
        import("../round/round-services"),
        import("../round/start-worker"),
      ]);
      return createRoundServices(workbook, {
        known,
        version: host.version,
        threads: host.threads,
        startWorker,
      });
    },
    compare: async () => (await import("../compare/compare-services")).createCompareServices(workbook, known),
  };
}
