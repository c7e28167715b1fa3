import type { IDisposable } from "@univerjs/core";
import { openXlsx } from "../xlsx/reading/open";
import { XlsxError } from "../xlsx/package/xlsx-error";
import { toGrid, type OpenedGrid } from "../host/convert/to-grid";
import {
  createEmbeddedExcel,
  type EmbeddedExcel,
  type FocusExit,
  playedOnPage,
} from "../host/embedded-excel";
import type { FunctionsFile } from "../host/functions/metadata";
import type { HostState } from "../host/model/host-state";
import type { ChartLayer } from "./charts/chart-layer";
import type { Grid } from "./grid/create-grid";
import { watchGrid } from "./grid/watch-grid";
import { EntryRules } from "./entry-rules/entry-rules";
import type { RibbonButton } from "./manifest";
import { guardProtection } from "./protection-guard";
import type { PageStore } from "./store";
import type { TextId } from "./texts";
import { until } from "./until";
import { lacksResults, offerDownload, workbookFile } from "./workbook-file";

const PANE_ADDRESS = "/workbench/pane/taskpane.html";
const EXTENSION = /\.xls[xm]$/i;
/** All that a frame may, but for files: where they are handed over to nobody, as in Excel on the Mac. */
const WITHOUT_DOWNLOADS =
  "allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox";
/** How long a ribbon button waits for an add-in that is still loading. */
const PATIENCE_MS = 15_000;

const PROBLEMS: Record<XlsxError["problem"], TextId> = {
  encrypted: "problemEncrypted",
  corrupt: "problemCorrupt",
  "not-a-workbook": "problemNotWorkbook",
  "too-large": "problemTooLarge",
};

interface OpenDocument {
  /** The file as it was opened; saving writes the differences into it. */
  readonly bytes: Uint8Array;
  readonly opened: OpenedGrid;
  readonly excel: EmbeddedExcel;
}

/** The open workbook: grid, host and add-in's frame belong to one document and change together. */
export class Session {
  private current: OpenDocument | null = null;
  private frameWindow: Window | null = null;
  /** The Excel that the page's address asks for, such as `?platform=ltsc-2021`. */
  private readonly played = playedOnPage(new URLSearchParams(location.search).get("platform"));
  private openings = 0;
  private frames = 0;
  /** Commands that had ended when the last one was pressed. */
  private completedBefore = 0;
  private readonly watchers: readonly IDisposable[];
  /** What cells ask of entries, as the user meets it. */
  readonly entries: EntryRules;

  constructor(
    private readonly store: PageStore,
    private readonly grid: Grid,
    private readonly charts: ChartLayer,
    private readonly functions: FunctionsFile,
    private readonly onFocusExit: (exit: FocusExit) => void,
  ) {
    window.addEventListener("message", this.receive);
    this.entries = new EntryRules(grid.univerAPI, store, async () => this.current?.excel.settled());
    const onLocked = () => this.store.set({ notice: { kind: "info", id: "locked", values: {} } });
    this.watchers = [
      ...watchGrid(this.grid.univerAPI, () => this.current?.opened.snapshot.id, {
        onCalculation: (isRunning) => this.showCalculation(isRunning),
        onEdit: () => this.noteEdit(),
        // While a cell is being typed into, Excel lets add-ins wait.
        onCellEdit: (isEditing) => {
          const edit = this.current?.excel.cellEdit;
          if (isEditing) edit?.begin();
          else edit?.end();
        },
      }),
      ...guardProtection(this.grid.univerAPI, () => this.state, onLocked),
    ];
  }

  /** The host of the open workbook. */
  get excel(): EmbeddedExcel | null {
    return this.current?.excel ?? null;
  }

  /** What the host knows of the open workbook beyond the grid. */
  get state(): HostState | null {
    return this.current?.opened.state ?? null;
  }

  /**
   * Opens a file in place of the one before; false, with a notice, where it cannot be opened and the workbook
   * stays as it is.
   */
  async open(bytes: Uint8Array, name: string, isSample = false): Promise<boolean> {
    this.store.set({ activity: "loading", notice: null });
    try {
      const xlsx = await openXlsx(bytes);
      this.openings += 1;
      const opened = toGrid(xlsx, `workbook-${this.openings}-${Date.now().toString(36)}`, name);
      this.close();
      this.show(bytes, opened, xlsx.activeSheet, name, isSample);
      return true;
    } catch (error) {
      this.reportProblem(name, error);
      return false;
    } finally {
      this.store.set({ activity: "ready" });
    }
  }

  /** The workbook as a file, with everything that changed since it was opened. */
  async save(): Promise<Uint8Array> {
    const document = this.current;
    if (!document) throw new Error("No workbook is open.");
    await document.excel.settled();
    return workbookFile(this.grid.univerAPI, document.bytes, document.opened.state, this.functions);
  }

  async download(): Promise<boolean> {
    const name = this.store.get().document?.name;
    if (name === undefined) return false;
    this.store.set({ activity: "saving" });
    try {
      offerDownload(await this.save(), name);
      this.setDirty(false);
      return true;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.store.set({ notice: { kind: "error", id: "problemSave", values: { detail } } });
      console.error(error);
      return false;
    } finally {
      this.store.set({ activity: "ready" });
    }
  }

  /** Opens or closes the pane for the user. */
  showPane(isOpen: boolean): void {
    this.store.set({ isPaneOpen: isOpen });
    this.current?.excel?.showPane(isOpen);
  }

  /** Presses a button of the add-in's ribbon. */
  async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === "show-taskpane") return this.showPane(true);
    const { functionName } = button.action;
    const report = (outcome: "running" | "done" | "failed" | "not-ready") =>
      this.store.set({ command: { control: button.id, outcome } });
    const excel = this.current?.excel;
    this.completedBefore = excel?.completedCommands.length ?? 0;
    report("running");
    const isSent =
      excel && (await until(() => excel.xdm.invokeCommand(button.id, functionName), PATIENCE_MS));
    if (!excel || !isSent) return report("not-ready");
  }

  /** The frame's window, once it is in the page. */
  attachFrame(frameWindow: Window | null): void {
    this.frameWindow = frameWindow;
  }

  /** The add-in starts anew, as Excel does it when its language changes. */
  restartAddin(): void {
    const document = this.current;
    const state = this.store.get();
    if (!document || !state.document) return;
    document.excel.dispose();
    const excel = this.createHost(document.opened, state.document.name);
    this.current = { ...document, excel };
    this.showFrame(excel);
  }

  /** Blank arguments of the add-in's functions arrive as they do on the platform that the user chose. */
  applyPlatform(): void {
    this.current?.excel.setPlatform(this.store.get().preferences.platform);
  }

  dispose(): void {
    window.removeEventListener("message", this.receive);
    for (const watcher of this.watchers) watcher.dispose();
    this.close();
  }

  private show(
    bytes: Uint8Array,
    opened: OpenedGrid,
    activeSheet: number,
    name: string,
    isSample: boolean,
  ): void {
    this.grid.open(opened.snapshot);
    const id = opened.snapshot.sheetOrder[activeSheet];
    const workbook = this.grid.univerAPI.getActiveWorkbook();
    const sheet = id === undefined ? null : workbook?.getSheetBySheetId(id);
    if (workbook && sheet && opened.snapshot.sheets[sheet.getSheetId()]?.hidden !== 1)
      workbook.setActiveSheet(sheet);
    const excel = this.createHost(opened, name);
    this.current = { bytes, opened, excel };
    this.entries.begin();
    this.showFrame(excel);
    this.charts.show(opened);
    if (lacksResults(opened.snapshot)) excel.context.calculateAll();
    this.store.set({
      document: { name: EXTENSION.test(name) ? name : `${name}.xlsx`, isSample, isDirty: false },
      command: null,
      unimplemented: [],
    });
  }

  private createHost(opened: OpenedGrid, name: string): EmbeddedExcel {
    const { language, platform } = this.store.get().preferences;
    return createEmbeddedExcel({
      univerAPI: this.grid.univerAPI,
      state: opened.state,
      documentName: name,
      language: language === "th" ? "th-TH" : "en-US",
      functions: this.functions,
      platform,
      ...(this.played && { profile: this.played }),
      hostOrigin: location.origin,
      post: (json) => {
        this.frameWindow?.postMessage(json, location.origin);
        this.afterBatch();
      },
      onFocusExit: this.onFocusExit,
      onVisibility: (visibility) => this.store.set({ isPaneOpen: visibility === "Visible" }),
    });
  }

  private showFrame(excel: EmbeddedExcel): void {
    this.frames += 1;
    const src = `${PANE_ADDRESS}?_host_Info=${encodeURIComponent(excel.xdm.hostInfo)}`;
    const frame = { key: String(this.frames), name: excel.xdm.windowName, src };
    const isLimited = this.played?.savesDownloads === false;
    this.store.set({ frame: isLimited ? { ...frame, sandbox: WITHOUT_DOWNLOADS } : frame });
  }

  private close(): void {
    this.current?.excel.dispose();
    this.current = null;
    this.entries.end();
    this.charts.clear();
    this.store.set({ frame: null });
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frameWindow || event.origin !== location.origin) return;
    this.current?.excel.xdm.receive(event.data);
  };

  /** What the add-in did may have made charts, and shows what this host lacks. */
  private afterBatch(): void {
    const document = this.current;
    if (!document) return;
    this.charts.refresh();
    const missing = [...document.excel.unimplemented];
    if (missing.length !== this.store.get().unimplemented.length) this.store.set({ unimplemented: missing });
    this.noteCompletedCommand(document.excel);
  }

  private noteCompletedCommand(excel: EmbeddedExcel): void {
    const { command } = this.store.get();
    if (command?.outcome !== "running") return;
    const completed = excel.completedCommands
      .slice(this.completedBefore)
      .find(({ id }) => id === command.control);
    if (!completed) return;
    this.store.set({
      command: { control: command.control, outcome: completed.status === 0 ? "done" : "failed" },
    });
  }

  private showCalculation(isRunning: boolean): void {
    this.store.set({ activity: isRunning ? "calculating" : "ready" });
    if (!isRunning) this.charts.refresh();
  }

  private noteEdit(): void {
    this.setDirty(true);
    if (this.store.get().notice?.kind === "info") this.store.set({ notice: null });
  }

  private setDirty(isDirty: boolean): void {
    const { document } = this.store.get();
    if (document && document.isDirty !== isDirty) this.store.set({ document: { ...document, isDirty } });
  }

  private reportProblem(file: string, error: unknown): void {
    const isKnown = error instanceof XlsxError;
    const detail = error instanceof Error ? error.message : String(error);
    if (!isKnown) console.error(error);
    this.store.set({
      notice: {
        kind: "error",
        id: isKnown ? PROBLEMS[error.problem] : "problemOther",
        values: { file, detail },
        ...(this.current ? { more: "workbookStays" as const } : {}),
      },
    });
  }
}
