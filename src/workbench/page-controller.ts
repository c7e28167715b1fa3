import { IRibbonService } from "@univerjs/ui";
import { injectorOf } from "../host/engine/injector";
import type { FunctionsFile } from "../host/functions/metadata";
import { applyAppearance } from "./appearance";
import { AreaKeys } from "./area-keys";
import { ChartLayer } from "./charts/chart-layer";
import { createGrid, type Grid } from "./grid/create-grid";
import { focusGrid } from "./grid/grid-focus";
import { Session } from "./session";
import type { PageActions } from "./shell/page-context";
import { PRAMOEN_TAB, type PageStore } from "./store";
import { createTestHandle } from "./test-handle";
import type { Language } from "./texts";

const SAMPLE = { address: "/workbench/samples/etda-2565.xlsx", name: "etda-2565.xlsx" };

/** What the add-in's functions are called and take, in both languages. */
export type FunctionTable = Readonly<Record<Language, FunctionsFile>>;

/** Binds what the user does to the grid and the session. */
export class PageController {
  private grid: Grid | null = null;
  private session: Session | null = null;
  private frame: HTMLIFrameElement | null = null;
  private readonly areas = new AreaKeys({
    isPaneOpen: () => this.store.get().isPaneOpen,
    isCellEdited: () => this.session?.excel?.cellEdit.isEditing ?? false,
    focusGrid: () => this.actions.focusGrid(),
    enterPane: () => this.session?.excel?.xdm.enterPane() ?? false,
  });

  constructor(
    private readonly store: PageStore,
    private readonly functions: FunctionTable,
  ) {}

  async begin(): Promise<void> {
    const { language, appearance } = this.store.get().preferences;
    this.grid = createGrid(document.getElementById("grid")!, language, appearance !== "light");
    const charts = new ChartLayer(this.grid.univerAPI, this.store);
    this.session = new Session(this.store, this.grid, charts, this.functions.en, (exit) =>
      this.areas.leavePane(exit),
    );
    this.applyLanguage(language);
    applyAppearance(this.store.get().preferences.appearance, null);
    this.guardUnsaved();
    this.bindKeys();
    Object.assign(window, {
      __session: this.session,
      __api: this.grid.univerAPI,
      workbench: createTestHandle(this.store, this.grid, this.session),
    });
    const sample = await fetch(SAMPLE.address);
    if (sample.ok) await this.session.open(new Uint8Array(await sample.arrayBuffer()), SAMPLE.name, true);
    else this.store.set({ activity: "ready" });
  }

  readonly actions: PageActions = {
    openFile: (file) => {
      this.store.set({ notice: null });
      if (this.store.get().document?.isDirty) this.store.set({ pendingFile: file });
      else void this.open(file);
    },
    settleEntry: (isKept) => this.session?.entries.settle(isKept),
    focusGrid: () => {
      if (this.grid) focusGrid(this.grid.univerAPI);
    },
    settlePending: (answer) => void this.settlePending(answer),
    save: () => void this.session?.download(),
    press: (button) => void this.session?.press(button),
    setRibbonTab: (tab) => {
      this.store.set({ ribbonTab: tab });
      if (tab === PRAMOEN_TAB || !this.grid) return;
      injectorOf(this.grid.univerAPI).get(IRibbonService).setActivatedTab(tab);
    },
    setLanguage: (language) => {
      if (language === this.store.get().preferences.language) return;
      this.store.prefer({ language });
      this.grid?.setLanguage(language);
      this.applyLanguage(language);
      this.session?.restartAddin();
    },
    setAppearance: (appearance) => {
      this.store.prefer({ appearance });
      this.grid?.setDark(appearance !== "light");
      applyAppearance(appearance, this.frame);
    },
    setPlatform: (platform) => {
      this.store.prefer({ platform });
      this.session?.applyPlatform();
    },
    closePane: () => {
      if (this.session) this.session.showPane(false);
      else this.store.set({ isPaneOpen: false });
      // The button that was pressed is gone from the page.
      this.actions.focusGrid();
    },
    attachFrame: (frame) => {
      this.frame = frame;
      this.areas.attachFrame(frame);
      this.session?.attachFrame(frame?.contentWindow ?? null);
      applyAppearance(this.store.get().preferences.appearance, frame);
    },
  };

  private async open(file: File): Promise<void> {
    await this.session?.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private async settlePending(answer: "discard" | "save" | "cancel"): Promise<void> {
    const file = this.store.get().pendingFile;
    this.store.set({ pendingFile: null });
    if (!file || answer === "cancel") return;
    if (answer === "save" && !(await this.session?.download())) return;
    await this.open(file);
  }

  private applyLanguage(language: Language): void {
    document.documentElement.lang = language;
    this.grid?.setFunctions(this.functions[language].functions);
  }

  private guardUnsaved(): void {
    window.addEventListener("beforeunload", (event) => {
      if (this.store.get().document?.isDirty) event.preventDefault();
    });
  }

  /** The browser's own meanings of these keys are of no use here. */
  private bindKeys(): void {
    window.addEventListener(
      "keydown",
      (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
        const key = event.key.toLowerCase();
        if (key !== "s" && key !== "o") return;
        event.preventDefault();
        event.stopPropagation();
        if (key === "s") this.actions.save();
        else document.getElementById("workbook-file")?.click();
      },
      true,
    );
  }
}
