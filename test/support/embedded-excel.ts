import { BooleanNumber, type IWorkbookData, type IWorksheetData, LocaleType } from "@univerjs/core";
import { createEmbeddedExcel, type EmbeddedExcel } from "../../src/host/embedded-excel";
import type { PlainValue } from "../../src/host/engine/cells";
import { createHeadlessUniver, uniqueUnitId } from "../../src/host/headless/univer-headless";
import type { PlatformProfile } from "../../src/host/protocol/platforms";
import type { FunctionPlatform } from "../../src/host/functions/arguments";
import type { FunctionsFile } from "../../src/host/functions/metadata";
import { emptyHostState, type HostState } from "../../src/host/model/host-state";
import { readInput } from "../../src/host/engine/cell-input";
import { parseReference } from "../../src/host/model/range-address";
import { Range } from "../../src/host/objects/range/range";
import { bridgeNewerApi } from "./newer-office-js";
import { loadOfficeJs } from "./office-js-window";

/** One sheet in short: rows of inputs as a user would type them; null leaves a cell empty. */
export interface SimpleSheet {
  readonly name: string;
  readonly rows?: readonly (readonly (string | number | boolean | null)[])[];
  /** Codes of number formats, by row and column. */
  readonly formats?: readonly (readonly (string | null)[])[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** Unlocked areas, in A1 notation. */
  readonly unlocked?: readonly string[];
  /** Merged areas, in A1 notation. */
  readonly merges?: readonly string[];
}

export interface OpenOptions {
  /** A whole snapshot of the grid, or simple sheets; one empty sheet "Sheet1" by default. */
  readonly workbook?: IWorkbookData | readonly SimpleSheet[];
  readonly state?: HostState;
  readonly documentName?: string;
  readonly language?: string;
  /** The Excel that is played, with the members that it has beyond the npm package's office.js. */
  readonly profile?: PlatformProfile;
  readonly requirements?: Readonly<Record<string, string>>;
  /** The content of functions.json; the functions themselves are associated by the test or the product. */
  readonly functions?: FunctionsFile;
  /** How blank cells reach custom functions. */
  readonly platform?: FunctionPlatform;
  /** Bytes. */
  readonly payloadLimit?: number;
  /** Every message of the host on its way to the add-in; what is returned arrives, null never does. */
  readonly onTheWay?: (json: string) => string | null;
  /** What stands between the two; without it every message arrives as it is. */
  readonly wire?: Wire;
}

/** Hands messages on, or does not: now or later, as they are or changed. */
export interface Wire {
  toHost(json: string, arrive: (json: string) => void): void;
  toAddin(json: string, arrive: (json: string) => void): void;
}

export interface OpenedExcel {
  /** office.js's own namespaces; they are set as globals too. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly host: EmbeddedExcel;
  /** Values of a range, read from the grid itself. */
  cells(sheet: string, address: string): PlainValue[][];
  /** What a user types into a cell. */
  typeIn(sheet: string, address: string, input: string | number | boolean): Promise<void>;
  /** What somebody else who has the workbook open types into a cell. */
  typeInElsewhere(sheet: string, address: string, input: string | number | boolean): Promise<void>;
  /** Resolves when every value is fresh and no custom function is under way. */
  waitForCalculation(): Promise<void>;
  /** Batches of the add-in, without the housekeeping of office.js. */
  roundTrips(): number;
  close(): Promise<void>;
}

const GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

let opened: OpenedExcel | null = null;

/** Lets go of what an opening that never ended has taken. */
let release: () => void = () => undefined;

/** Microsoft's office.js talking to the embedded Excel, in this process. Opening another closes the last one. */
export async function openEmbeddedExcel(options: OpenOptions = {}): Promise<OpenedExcel> {
  await opened?.close();
  release();
  const state = options.state ?? emptyHostState();
  const grid = createHeadlessUniver();
  release = () => grid.dispose();
  grid.univerAPI.createWorkbook(snapshotOf(options.workbook ?? [{ name: "Sheet1" }], state));
  let deliver: (json: string) => void = () => undefined;
  const host = createEmbeddedExcel({
    univerAPI: grid.univerAPI,
    state,
    hostOrigin: "https://localhost",
    post: (json) =>
      void setImmediate(() => {
        const arriving = options.onTheWay ? options.onTheWay(json) : json;
        if (arriving === null) return;
        if (options.wire) options.wire.toAddin(arriving, deliver);
        else deliver(arriving);
      }),
    ...options,
  });
  const receive = (arriving: string) => host.xdm.receive(arriving);
  const page = await loadOfficeJs(
    host.xdm.windowName,
    (json) =>
      void setImmediate(() => {
        if (options.wire) options.wire.toHost(json, receive);
        else receive(json);
      }),
  );
  deliver = page.deliver;
  const namespaces = page.window as unknown as { Excel: typeof Excel; Office: typeof Office };
  const office = namespaces.Office;
  await office.onReady();
  if (options.profile) bridgeNewerApi(page.window);
  await host.ready;
  const before = GLOBALS.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, {
      value: (page.window as unknown as Record<string, unknown>)[name],
      configurable: true,
      writable: true,
    });
  }

  const rangeOn = (sheet: string, address: string) => {
    const found = host.book.sheetByName(sheet);
    const area = parseReference(address);
    if (!found || !area) throw new Error(`No such range: ${sheet}!${address}`);
    return new Range(host.context, found.getSheetId(), area);
  };
  const result: OpenedExcel = {
    // office.js has made it by the time it is ready, not before.
    Excel: namespaces.Excel,
    Office: office,
    host,
    cells: (sheet, address) => rangeOn(sheet, address).values ?? [],
    async typeIn(sheet, address, input) {
      rangeOn(sheet, address).values = input;
      await host.settled();
    },
    async typeInElsewhere(sheet, address, input) {
      host.asCoauthor(() => {
        rangeOn(sheet, address).values = input;
      });
      await host.settled();
    },
    waitForCalculation: () => host.settled(),
    roundTrips: () => host.roundTrips,
    async close() {
      if (opened !== result) return;
      opened = null;
      host.dispose();
      page.close();
      grid.dispose();
      GLOBALS.forEach((name, index) => {
        const descriptor = before[index];
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else delete (globalThis as Record<string, unknown>)[name];
      });
    },
  };
  opened = result;
  return result;
}

function snapshotOf(workbook: IWorkbookData | readonly SimpleSheet[], state: HostState): IWorkbookData {
  if (!isSimple(workbook)) return { ...workbook, id: uniqueUnitId() };
  const id = uniqueUnitId();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const sheetOrder: string[] = [];
  workbook.forEach((sheet, index) => {
    const sheetId = `${id}-sheet-${index + 1}`;
    sheetOrder.push(sheetId);
    sheets[sheetId] = sheetOf(sheet, sheetId);
    if (sheet.protected) state.protectedSheets.add(sheetId);
    if (sheet.unlocked) state.unlocked.set(sheetId, sheet.unlocked.map(areaOf));
  });
  return {
    id,
    name: "workbook",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder,
    sheets,
  };
}

function isSimple(workbook: IWorkbookData | readonly SimpleSheet[]): workbook is readonly SimpleSheet[] {
  return Array.isArray(workbook);
}

function areaOf(address: string) {
  const area = parseReference(address);
  if (!area) throw new Error(`Not a reference: ${address}`);
  return area;
}

function sheetOf(sheet: SimpleSheet, id: string): Partial<IWorksheetData> {
  const rows = sheet.rows ?? [];
  const cellData: NonNullable<IWorksheetData["cellData"]> = {};
  rows.forEach((row, r) => {
    row.forEach((input, c) => {
      const read = readInput(input, "General");
      const blank = sheet.formats?.[r]?.[c];
      if (!read) {
        if (blank) (cellData[r] ??= {})[c] = { s: { n: { pattern: blank } } };
        return;
      }
      const { v, t, f } = read.cell;
      const format = sheet.formats?.[r]?.[c] ?? read.format;
      (cellData[r] ??= {})[c] = {
        ...(v === null ? {} : { v: v!, t: t! }),
        ...(f ? { f } : {}),
        ...(format ? { s: { n: { pattern: format } } } : {}),
      };
    });
  });
  return {
    id,
    name: sheet.name,
    cellData,
    rowCount: Math.max(100, rows.length + 10),
    columnCount: Math.max(26, ...rows.map((row) => row.length + 5)),
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: (sheet.merges ?? []).map(areaOf),
  };
}
