import type { FrameworkBasis } from "../form/recognition-texts";
import type { Framework } from "../framework/framework";
import { shortHash } from "../text/short-hash";
import { utf8Bytes } from "../text/utf8";
import type { Rectangle } from "../workbook/address";
import { canonicalCell } from "../workbook/canonical-cell";
import { partContent, putPart, readJsonPart, writeJsonPart } from "../workbook/json-part";
import { NOTE_HEADING, type PutPart } from "../workbook/change-set";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Acceptance } from "../validation/engine/finding";
import type { FindingCounts } from "../validation/engine/finding";
import type { Regrades } from "../validation/regrade";
import { TOLD, type ToldPrints } from "./compared";

/** The namespace of the custom XML part that keeps a sign-off. */
export const STAMP_NAMESPACE = "urn:pramoen:stamp:1";

/** SHA-256 of some bytes as lower-case hexadecimal; the host's own, so that it comes in from outside. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** Up to so many cells of a workbook each has its own print; beyond that, one for each row. */
const CELL_PRINTS = 5_000;

export interface DocumentVersion {
  readonly id: string;
  readonly version: number;
}

/** What a sign-off says. */
export interface StampStatement {
  readonly ruleSetVersion: number;
  readonly framework: DocumentVersion;
  /** Why it was judged by it, or that nothing decided; what was signed by earlier versions does not say. */
  readonly basis?: Pick<FrameworkBasis, "reason" | "isDecided">;
  /** Grades of rules that differ from the framework's own. */
  readonly regrades: Regrades;
  readonly template: DocumentVersion | null;
  /** Of what was open then; versions before `unfilled` was told apart counted it among the errors. */
  readonly counts: Omit<FindingCounts, "unfilled"> & Partial<Pick<FindingCounts, "unfilled">>;
  readonly signer: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The version of the document format, told from version 1 on; what was signed before counts as 1. */
export const STAMP_VERSION = 1;

/** What a sheet was like: short prints tell what changed, the digest of the stamp whether anything did. */
export interface SheetPrint extends ToldPrints {
  readonly name: string;
  /** Visibility, hidden rows and hidden columns. */
  readonly look: string;
  /** By "row,column", or by "row" in large workbooks; both count from 0. */
  readonly prints: Readonly<Record<string, string>>;
}

export interface Stamp extends StampStatement {
  readonly stampVersion?: number;
  /** Of everything that the verdict rests on. */
  readonly digest: string;
  readonly sheets: readonly SheetPrint[];
  readonly isByCell: boolean;
}

/** Everything that a verdict rests on. */
export interface StampedState {
  /** Without the sheets that the product itself writes. */
  readonly sheets: readonly SheetSnapshot[];
  readonly framework: Framework;
  /** The template that the workbook carries, as it is kept; null where it carries none. */
  readonly templatePart: string | null;
  /** The layout that its columns are read by, as a workbook keeps it; null where there is none. */
  readonly layoutPart: string | null;
  readonly acceptances: readonly Acceptance[];
}

/** The state as bytes: equal states give equal bytes, and nothing that a reviewer could see is left out. */
export function canonicalState({
  sheets,
  framework,
  templatePart,
  layoutPart,
  acceptances,
}: StampedState): Uint8Array {
  const text = JSON.stringify([
    sheets.map((sheet) => [sheet.name, lookOf(sheet), ...cellTexts(sheet)]),
    framework,
    templatePart,
    acceptances,
    // What was signed before there were layouts stays as it was signed.
    ...(layoutPart === null ? [] : [layoutPart]),
  ]);
  return utf8Bytes(text);
}

function lookOf({ visibility, hiddenRows = [], hiddenColumns = [], unread }: SheetSnapshot): string {
  return JSON.stringify([visibility, hiddenRows, hiddenColumns, unread]);
}

function* cellTexts({
  cells,
}: SheetSnapshot): Iterable<readonly [row: number, column: number, text: string]> {
  for (const row of cells.rowIndices()) {
    for (const { column, cell } of cells.inRow(row)) yield [row, column, shownCell(cell)];
  }
}

/** What a cell holds, and the number format where it shows something else. */
function shownCell(cell: Cell): string {
  const masks = cell.format?.masks;
  return masks === undefined ? canonicalCell(cell) : `${canonicalCell(cell)}\u0000${masks}`;
}

/** Signs a state. */
export async function makeStamp(
  state: StampedState,
  statement: StampStatement,
  digest: Digest,
): Promise<Stamp> {
  const isByCell = state.sheets.reduce((sum, { cells }) => sum + cells.size, 0) <= CELL_PRINTS;
  return {
    ...statement,
    stampVersion: STAMP_VERSION,
    digest: await digest(canonicalState(state)),
    isByCell,
    sheets: printSheets(state.sheets, isByCell),
  };
}

export function printSheets(sheets: readonly SheetSnapshot[], isByCell: boolean): SheetPrint[] {
  return sheets.map((sheet) => {
    const texts = new Map<string, string>();
    for (const [row, column, text] of cellTexts(sheet)) {
      const key = isByCell ? `${row},${column}` : String(row);
      texts.set(key, isByCell ? text : `${texts.get(key) ?? ""}\u0000${column}:${text}`);
    }
    const prints = Object.fromEntries([...texts].map(([key, text]) => [key, shortHash(text)]));
    return { name: sheet.name, look: shortHash(lookOf(sheet)), prints, ...toldOf(sheet) };
  });
}

function toldOf({ merges, looks }: SheetSnapshot): ToldPrints {
  const print = (told: unknown): string => shortHash(JSON.stringify(told));
  // Notes of the product's own come and go with its marks.
  const notes = looks?.notes?.filter((text) => !text.startsWith(NOTE_HEADING));
  return {
    ...(merges && { merges: print(merges.map(rectangleKey).sort()) }),
    ...(looks && { legibility: print([looks.inkless.map(rectangleKey), looks.thinRows, looks.thinColumns]) }),
    ...(notes && { notes: print([...notes].sort()) }),
  };
}

function rectangleKey({ row, column, rowCount, columnCount }: Rectangle): string {
  return [row, column, rowCount, columnCount].join(",");
}

/** The change that keeps a stamp, sealed with a digest of its own. */
export async function putStamp(snapshot: WorkbookSnapshot, stamp: Stamp, digest: Digest): Promise<PutPart[]> {
  const body = JSON.stringify(stamp);
  const seal = await digest(utf8Bytes(body));
  return putPart(snapshot, STAMP_NAMESPACE, writeJsonPart(STAMP_NAMESPACE, "stamp", { body, seal }));
}

/**
 * The stamp that a workbook carries: null where there is none, "damaged" where it is not as it was written, "newer"
 * where a later version of the product wrote it. Whoever writes the file can seal anything, so that it is looked at
 * whole before it is used.
 */
export async function readStamp(
  snapshot: WorkbookSnapshot,
  digest: Digest,
): Promise<Stamp | "damaged" | "newer" | null> {
  const content = partContent(snapshot, STAMP_NAMESPACE);
  if (content === null) return null;
  const read = readJsonPart(content, "stamp");
  if (typeof read !== "object" || read === null) return "damaged";
  const { body, seal } = read as Record<string, unknown>;
  if (typeof body !== "string" || seal !== (await digest(utf8Bytes(body)))) return "damaged";
  const stamp = parsed(body);
  if (isRecord(stamp) && Number(stamp.stampVersion) > STAMP_VERSION) return "newer";
  return isStamp(stamp) ? stamp : "damaged";
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

type Values = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isVersion = (value: unknown): boolean => isRecord(value) && isText(value.id) && isCount(value.version);
const GRADES: readonly unknown[] = ["off", "error", "warning", "info"];

/** Whether it has the shape of what {@link makeStamp} writes, or wrote in an earlier version. */
function isStamp(stamp: unknown): stamp is Stamp {
  if (!isRecord(stamp)) return false;
  const { ruleSetVersion, framework, basis, regrades, template, counts, signer, at } = stamp;
  return (
    isCount(ruleSetVersion) &&
    isVersion(framework) &&
    (basis === undefined || isBasis(basis)) &&
    isRecord(regrades) &&
    Object.values(regrades).every((grade) => GRADES.includes(grade)) &&
    (template === null || isVersion(template)) &&
    isRecord(counts) &&
    ["error", "warning", "info", "accepted"].every((name) => isCount(counts[name])) &&
    (counts.unfilled === undefined || isCount(counts.unfilled)) &&
    isText(signer) &&
    isText(at) &&
    !Number.isNaN(Date.parse(at)) &&
    isText(stamp.digest) &&
    typeof stamp.isByCell === "boolean" &&
    Array.isArray(stamp.sheets) &&
    stamp.sheets.every(isSheetPrint)
  );
}

function isBasis(basis: unknown): boolean {
  if (!isRecord(basis) || typeof basis.isDecided !== "boolean") return false;
  return isRecord(basis.reason) && isText(basis.reason.th) && isText(basis.reason.en);
}

/** Where a print lies: "12,3", or "12" in a large workbook. */
const PRINT_PLACE = /^\d{1,7}(?:,\d{1,5})?$/;

function isSheetPrint(print: unknown): boolean {
  if (!isRecord(print) || !isRecord(print.prints)) return false;
  return (
    isText(print.name) &&
    isText(print.look) &&
    TOLD.every((name) => print[name] === undefined || isText(print[name])) &&
    Object.entries(print.prints).every(([place, text]) => PRINT_PLACE.test(place) && isText(text))
  );
}
