import type { FUniver } from "@univerjs/core/facade";
import { OpenWorkbook } from "./engine/open-workbook";
import { CustomFunctionService } from "./functions/custom-function-service";
import type { HostState } from "./host-state";
import type { HostContext } from "./objects/host-context";
import { AddinInternalService, AppRuntimeService, type RuntimeVisibility } from "./objects/services";
import { Workbook } from "./objects/workbook";
import { DEFAULT_REQUIREMENTS, type HostProfile } from "./protocol/app-context";
import { CrossDocumentHost, type DialogRequest } from "./protocol/cross-document";
import { Dispatcher } from "./protocol/dispatcher";
import { ActionType, PathType, type RequestBody, type ResponseBody } from "./protocol/wire-types";

export interface EmbeddedExcelOptions {
  /** A grid with one workbook open; headless or with its page. */
  readonly univerAPI: FUniver;
  readonly state: HostState;
  /** File name with its extension. */
  readonly documentName?: string;
  /** Language of the user interface, "th-TH" by default. */
  readonly language?: string;
  /** API sets to offer; lets a test play an older Excel. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Bytes of JSON per request and response; 5 MB as Excel on the web allows. */
  readonly payloadLimit?: number;
  /** The page's origin; the add-in's frame must have the same hostname. */
  readonly hostOrigin: string;
  /** Hands a message to the add-in's window. */
  post(json: string): void;
  onDialog?(event: DialogRequest): void;
}

/** One executed batch, for tests and the page's log. */
export interface BatchRecord {
  readonly request: RequestBody;
  readonly response: ResponseBody;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;
const LONGEST_LOG = 1000;

export type EmbeddedExcel = ReturnType<typeof createEmbeddedExcel>;

/** Excel as an add-in sees it, on top of an open grid. */
export function createEmbeddedExcel(options: EmbeddedExcelOptions) {
  const profile: HostProfile = {
    language: options.language ?? "th-TH",
    requirements: options.requirements ?? DEFAULT_REQUIREMENTS,
    documentUrl: `${options.hostOrigin}/${options.documentName ?? "Book1.xlsx"}`,
    addinName: "Pramoen",
  };
  const book = new OpenWorkbook(options.univerAPI, options.state);
  const context: HostContext = {
    book,
    documentName: options.documentName ?? "Book1.xlsx",
    language: profile.language,
    session: { eventsEnabled: true, isDirty: false },
  };
  const batches: BatchRecord[] = [];
  const unimplemented = new Set<string>();
  const completedCommands: { id: string; status: number }[] = [];
  const visibility: { current: RuntimeVisibility } = { current: "Visible" };
  let roundTrips = 0;

  const dispatcher = new Dispatcher({
    root: new Workbook(context),
    services: {
      "Microsoft.ExcelServices.CustomFunctions": () =>
        new CustomFunctionService(
          () => undefined,
          () => undefined,
        ),
      "Microsoft.AppRuntime.AppRuntimeService": () => new AppRuntimeService(visibility, () => undefined),
      "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
    },
    settle: () => (book.calculation.isDirty ? book.calculation.settle() : undefined),
    checkApiSet: () => undefined,
    onUnimplemented: (className, member) => unimplemented.add(`${className}.${member}`),
    onBatchEnd: () => book.endBatch(),
  });

  const xdm = new CrossDocumentHost({
    profile,
    hostOrigin: options.hostOrigin,
    runtimeFlags: SHARED_RUNTIME | CUSTOM_FUNCTIONS,
    payloadLimit: () => options.payloadLimit ?? FIVE_MEGABYTES,
    post: options.post,
    processBatch: async (request) => {
      if (isRoundTrip(request)) roundTrips += 1;
      book.beginBatch();
      const response = await dispatcher.process(request);
      batches.push({ request, response });
      if (batches.length > LONGEST_LOG) batches.shift();
      return response;
    },
    awaitCellEdit: () => Promise.resolve("ready"),
    onCommandCompleted: (id, status) => completedCommands.push({ id, status }),
    onDialog: (event) => options.onDialog?.(event),
    loadSettings: () => [],
    saveSettings: () => undefined,
    onEventsReady: () => undefined,
  });

  return {
    book,
    context,
    xdm,
    batches,
    unimplemented,
    completedCommands,
    get roundTrips() {
      return roundTrips;
    },
    dispose() {
      xdm.close();
      book.dispose();
    },
  };
}

/** A batch that the add-in asked for; office.js's housekeeping for tracked objects and services is not counted. */
function isRoundTrip(request: RequestBody): boolean {
  const isService = Object.values(request.ObjectPaths).some(
    (path) => path.ObjectPathType === PathType.NewObject,
  );
  const isWork = request.Actions.some(
    (action) => action.ActionType !== ActionType.Instantiate && action.Name !== "_RemoveReference",
  );
  return isWork && !isService;
}
