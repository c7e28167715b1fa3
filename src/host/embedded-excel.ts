import type { FUniver } from "@univerjs/core/facade";
import { OpenWorkbook } from "./engine/open-workbook";
import type { FunctionPlatform } from "./functions/arguments";
import { CustomFunctionService } from "./functions/custom-function-service";
import type { FunctionsFile } from "./functions/metadata";
import { OfficeJsCaller } from "./functions/office-js-caller";
import { registerFunctions } from "./functions/register";
import type { HostState } from "./model/host-state";
import type { HostContext } from "./objects/context/host-context";
import { HostEvents } from "./objects/context/host-events";
import { DynamicRibbon, type RibbonState } from "./objects/workbook/ribbon";
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  type RuntimeStartState,
  type RuntimeVisibility,
} from "./objects/workbook/services";
import { withObjects } from "./objects/workbook/host-objects";
import { Workbook } from "./objects/workbook/workbook";
import { API_SETS, EVENT_SETS } from "./protocol/api-sets";
import { type HostProfile, supportsSet } from "./protocol/app-context";
import { BatchLog } from "./protocol/batch-log";
import { CellEdit } from "./protocol/cell-edit";
import { CrossDocumentHost, type DialogRequest } from "./protocol/cross-document";
import { Dispatcher } from "./protocol/dispatcher";
import { HostError } from "./protocol/host-error";
import { refuseInMergedRun } from "./protocol/merged-run";
import type { FocusExit } from "./protocol/pane-focus";
import { ANY_PLATFORM, type PlatformProfile, platformWithin } from "./protocol/platforms";

export interface EmbeddedExcelOptions {
  /** A grid with one workbook open; headless or with its page. */
  readonly univerAPI: FUniver;
  readonly state: HostState;
  /** File name with its extension. */
  readonly documentName?: string;
  /** Language of the user interface, "th-TH" by default. */
  readonly language?: string;
  /** Which of the Excels that people have is played; what the office.js at hand covers where none is named. */
  readonly profile?: PlatformProfile;
  /** API sets to offer in place of the profile's; lets a test play an older Excel. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** The content of functions.json: without it the host knows no custom functions. */
  readonly functions?: FunctionsFile;
  /** How blank cells reach custom functions, in place of the profile's; "web" without one. */
  readonly platform?: FunctionPlatform;
  /** Bytes of JSON per request and response; 5 MB as Excel on the web allows. */
  readonly payloadLimit?: number;
  /** The page's origin; the add-in's frame must have the same hostname. */
  readonly hostOrigin: string;
  /** Hands a message to the add-in's window. */
  post(json: string): void;
  onDialog?(event: DialogRequest): void;
  /** The user left the add-in's frame by a key. */
  onFocusExit?(exit: FocusExit): void;
  /** Office.addin.showAsTaskpane and hide. */
  onVisibility?(visibility: RuntimeVisibility): void;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

export type { FocusExit };

/** The Excel that is played on a page, by its name; null for none that is known. */
export const playedOnPage = platformWithin;

/** Category and type of the Rich API event that tells of the pane's visibility. */
const API_EVENT = 65536;
const VISIBILITY_CHANGED = 65539;

const NO_FUNCTIONS: FunctionsFile = { functions: [] };

export type EmbeddedExcel = ReturnType<typeof createEmbeddedExcel>;

/**
 * Excel as an add-in sees it, on top of an open grid. The caller wires it to the add-in's window: `post` goes
 * there, its messages come to `xdm.receive`; `xdm.windowName` and `xdm.hostInfo` must be in place before office.js
 * loads.
 */
export function createEmbeddedExcel(options: EmbeddedExcelOptions) {
  const played = options.profile ?? ANY_PLATFORM;
  const profile = profileOf(options, played);
  const book = new OpenWorkbook(options.univerAPI, options.state);
  const functionsFile = options.functions ?? NO_FUNCTIONS;
  const log = new BatchLog();
  const unimplemented = new Set<string>();
  const completedCommands: { id: string; status: number }[] = [];
  const visibility: { current: RuntimeVisibility } = { current: "Visible" };
  const startState: { current: RuntimeStartState } = { current: "Inactive" };
  const ribbon: RibbonState = { enabledButtons: new Map(), visibleTabs: new Map() };
  const cellEdit = new CellEdit();
  let isOwnBatch = false;
  let isRemote = false;
  let markReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    markReady = resolve;
  });
  const platform: { current: FunctionPlatform } = { current: options.platform ?? played.functions };

  const functions = new OfficeJsCaller({
    book,
    file: functionsFile,
    send: (entries) => xdm.raiseRichApi(entries),
  });
  registerFunctions(book.injector, functionsFile, functions, () => platform.current);

  const session = { eventsEnabled: true, isDirty: false };
  const events = new HostEvents({
    book,
    isEnabled: () => session.eventsEnabled,
    isOwnBatch: () => isOwnBatch,
    isRemote: () => isRemote,
    raise: (entries) => xdm.raiseRichApi(entries),
    raiseSelection: () => xdm.raise("documentSelectionChanged", {}),
    onChange: () => {
      session.isDirty = true;
    },
  });

  const context: HostContext = withObjects({
    book,
    documentName: options.documentName ?? "Book1.xlsx",
    language: profile.language,
    hasNotes: supportsSet(profile, "ExcelApi", "1.18"),
    session,
    events,
    calculateAll: () => {
      functions.forgetResults();
      book.calculation.markAll();
    },
  });

  const showVisibility = (now: RuntimeVisibility) => {
    // A runtime in the background has no pane that shows: office.js tells the add-in "Hidden".
    const shown = now === "Visible" ? "Visible" : "Hidden";
    xdm.raiseRichApi([[API_EVENT, VISIBILITY_CHANGED, "", { visibility: shown }]]);
    options.onVisibility?.(now);
  };

  const dispatcher = new Dispatcher({
    root: new Workbook(context),
    services: {
      "Microsoft.ExcelServices.CustomFunctions": () =>
        new CustomFunctionService(
          () => {
            functions.markReady();
            markReady();
          },
          (results) => functions.takeResults(results),
        ),
      "Microsoft.AppRuntime.AppRuntimeService": () => new AppRuntimeService(visibility, showVisibility),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": () => new AppRuntimePersistenceService(startState),
      "Microsoft.DynamicRibbon.DynamicRibbon": () => new DynamicRibbon(ribbon),
      "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
    },
    settle: () => (book.calculation.isStale ? book.calculation.settle() : undefined),
    checkMember: (className, member) => {
      const version = API_SETS[className]?.[member] ?? EVENT_SETS[className]?.[member];
      if (version !== undefined && !supportsSet(profile, "ExcelApi", version))
        throw new HostError("ApiNotFound");
      if (played.refused.has(`${className}.${member}`)) throw new HostError("NotImplemented");
    },
    checkMerged: (member) => refuseInMergedRun(played, member),
    onMember: (name) => {
      if (played.withoutUndo.has(name)) book.forgetUndo();
    },
    onUnimplemented: (className, member) => unimplemented.add(`${className}.${member}`),
    onBatchStart: () => {
      isOwnBatch = true;
      book.beginBatch();
    },
    onBatchEnd: () => {
      isOwnBatch = false;
      try {
        book.endBatch();
      } finally {
        void events.flush();
      }
    },
  });

  const xdm: CrossDocumentHost = new CrossDocumentHost({
    profile,
    hostOrigin: options.hostOrigin,
    runtimeFlags: SHARED_RUNTIME | CUSTOM_FUNCTIONS,
    payloadLimit: () => options.payloadLimit ?? FIVE_MEGABYTES,
    post: options.post,
    processBatch: async (request, isMerged) =>
      log.add({ request, response: await dispatcher.process(request, isMerged), isMerged }),
    awaitCellEdit: (mayWait) => cellEdit.admit(mayWait),
    onCommandCompleted: (id, status) => completedCommands.push({ id, status }),
    onUnsupported: (call) => unimplemented.add(call),
    onDialog: (event) => options.onDialog?.(event),
    onFocusExit: (exit) => options.onFocusExit?.(exit),
    loadSettings: () =>
      [...options.state.settings].map(([key, value]) => [key, JSON.stringify(value)] as const),
    saveSettings: (entries) => {
      options.state.settings.clear();
      for (const [key, json] of entries) options.state.settings.set(key, JSON.parse(json));
    },
  });

  return {
    book,
    context,
    xdm,
    cellEdit,
    functions,
    /** The last batches, oldest first. */
    batches: log.records,
    /** `Class.member` of everything that was asked for and is lacking. */
    unimplemented,
    completedCommands,
    visibility,
    /** What the add-in has said of its buttons and tabs. */
    ribbon,
    /** The user opened or closed the pane; its runtime lives on, and the add-in is told. */
    showPane(isOpen: boolean) {
      const next = isOpen ? "Visible" : "Background";
      if (visibility.current === next) return;
      visibility.current = next;
      showVisibility(next);
    },
    /** Batches of the add-in, without the housekeeping of office.js. */
    get roundTrips() {
      return log.roundTrips;
    },
    /** What somebody else who has the workbook open changes in it. */
    asCoauthor(change: () => void) {
      isRemote = true;
      try {
        change();
      } finally {
        isRemote = false;
      }
    },
    /** Blank arguments of custom functions follow; everything is calculated again. */
    setPlatform(next: FunctionPlatform) {
      platform.current = next;
      context.calculateAll();
    },
    /** Resolves when office.js has registered for everything that it listens to from the start. */
    ready,
    /** Resolves when every value is fresh and no custom function is under way. */
    settled: () => functions.settled(),
    dispose() {
      xdm.close();
      events.dispose();
      book.dispose();
    },
  };
}

function profileOf(options: EmbeddedExcelOptions, played: PlatformProfile): HostProfile {
  return {
    language: options.language ?? "th-TH",
    requirements: options.requirements ?? played.requirements,
    documentUrl: `${options.hostOrigin}/${options.documentName ?? "Book1.xlsx"}`,
    addinName: "Pramoen",
  };
}
