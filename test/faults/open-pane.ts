import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { canOpenNewWorkbook, openNewWorkbook } from "../../src/excel/new-workbook";
import { webDigest } from "../../src/taskpane/shell/web-digest";
import { createPaneStore, type PaneStore } from "../../src/taskpane/composition/pane-store";
import { createServices } from "../../src/taskpane/composition/services";
import { emptyHostState } from "../../src/host/model/host-state";
import type { OpenedExcel, SimpleSheet } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";
import { FaultyWire } from "./faulty-wire";
import { factsOf, type WorkbookFacts } from "./workbook-facts";

/** The pane's own store and services on a workbook in the embedded Excel, with a wire that can fail. */
export interface OpenPane {
  readonly store: PaneStore;
  readonly excel: OpenedExcel;
  readonly wire: FaultyWire;
  facts(): Promise<WorkbookFacts>;
  /** How long Excel may keep silent from now on, in milliseconds; null for minutes, as for a user. */
  setSilence(milliseconds: number | null): void;
  /** What somebody else does who has the workbook open. */
  byOther(act: () => void): void;
  close(): Promise<void>;
}

export async function openPane(sheets: readonly SimpleSheet[]): Promise<OpenPane> {
  const wire = new FaultyWire();
  const state = emptyHostState();
  const excel = await openPramoen(null, { workbook: sheets, wire, state });
  const kept = new Map<string, string>();
  const services = createServices(createExcelWorkbook(), {
    digest: webDigest,
    version: "0.0.0",
    threads: 1,
    timer: {
      set: (call, milliseconds) => setTimeout(call, Math.min(milliseconds, 30)),
      clear: (handle) => clearTimeout(handle as NodeJS.Timeout),
    },
    regrades: () => ({}),
    canOpenNewWorkbook,
    openNewWorkbook,
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    },
    files: { canDownload: () => false, copyText: async () => undefined },
    whenHidden: async () => async () => undefined,
  });
  const now = () => new Date("2026-01-05T09:00:00Z");
  let silence: number | undefined;
  const store = createPaneStore(services, { now, silence: () => silence });
  return {
    store,
    excel,
    wire,
    facts: () => factsOf(excel.host.book.univerAPI, state),
    setSilence(milliseconds) {
      silence = milliseconds ?? undefined;
    },
    byOther: (act) => excel.host.asCoauthor(act),
    close: () => excel.close(),
  };
}
