import { WorkbookError, type ReadOptions, type WorkbookProblem } from "../app/workbook-port";
import { once } from "../domain/once";
import { parseRectangle, type Rectangle } from "../domain/workbook/address";
import { NumberFormats } from "../domain/workbook/number-format";
import { plainFormula } from "../domain/workbook/plain-formula";
import { REPEATED_PART, type SheetSnapshot, type WorkbookSnapshot } from "../domain/workbook/snapshot";
import { isCalculatedByHand } from "../xlsx/reading/calculation-mode";
import { readCharts } from "../xlsx/reading/chart-read";
import { readCustomXml } from "../xlsx/reading/custom-xml";
import { dateSystemOf } from "../xlsx/reading/date-system";
import { readNames } from "../xlsx/reading/defined-names";
import { cellNumberFormats, numberFormatCode } from "../xlsx/reading/number-formats";
import { OpcPackage } from "../xlsx/package/opc-package";
import { readSharedTexts } from "../xlsx/reading/shared-strings";
import { passwordHash } from "../xlsx/reading/password-hash";
import { readSheetText } from "../xlsx/reading/sheet-text";
import { unlockedStyles } from "../xlsx/reading/unlocked-styles";
import { inklessStyles } from "../xlsx/reading/inkless-styles";
import { readNotes } from "../xlsx/reading/notes";
import { readThemeColours } from "../xlsx/reading/theme-colours";
import { locateParts, type WorkbookParts, type WorksheetPart } from "../xlsx/package/workbook-parts";
import type { Unpacker } from "../xlsx/package/unpacker";
import { XlsxError, type XlsxProblem } from "../xlsx/package/xlsx-error";
import {
  attributesOf,
  booleanAttribute,
  childElements,
  rootElement,
  type XmlElement,
} from "../xlsx/package/xml-scan";
import { readSheetCells, SeenFormulas, type SharedReading } from "./read-sheet-cells";
import { BlankFormats } from "./blank-formats";
import { SheetLayout, type SheetParts } from "./sheet-layout";
import { FileLooks } from "./sheet-looks";

/** A workbook with more used cells than this is not read in full; the pane has the same limit for a sheet. */
const CELL_LIMIT = 5_000_000;

const PROBLEMS: Readonly<Record<XlsxProblem, WorkbookProblem>> = {
  encrypted: "encrypted-file",
  corrupt: "unreadable-file",
  "not-a-workbook": "not-a-workbook",
  "too-large": "too-large",
};

/**
 * The snapshot of an .xlsx or .xlsm file: what Excel shows after opening it, without recalculating.
 * `name` is the file's name. Throws WorkbookError `encrypted-file`, `unreadable-file` or `not-a-workbook`
 * with the name as its detail, or `too-large` with what is; a file that is damaged anywhere is refused rather than
 * read in part.
 */
export async function readWorkbookFile(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
  unpacker?: Unpacker,
): Promise<WorkbookSnapshot> {
  try {
    const opc = OpcPackage.open(bytes, unpacker);
    return await opc.readWhole(() => readSnapshot(opc, name, options));
  } catch (cause) {
    throw fileError(cause, name);
  }
}

/** What is wrong with a file, in terms a user can act on; anything else than damage comes back as it is. */
export function fileError(cause: unknown, name: string): unknown {
  if (cause instanceof XlsxError) {
    // The pane shows which part it is that is too large; of the others, which file.
    const detail = cause.problem === "too-large" ? cause.detail : name;
    return new WorkbookError(PROBLEMS[cause.problem], detail, [], { cause });
  }
  return cause instanceof SyntaxError ? new WorkbookError("unreadable-file", name, [], { cause }) : cause;
}

async function readSnapshot(opc: OpcPackage, name: string, options: ReadOptions): Promise<WorkbookSnapshot> {
  const parts = locateParts(opc);
  const worksheets = parts.worksheets.filter(({ name }) => options.sheets?.includes(name) ?? true);
  const styles = parts.styles === null ? null : opc.text(parts.styles);
  const formats = new NumberFormats();
  const shared: SharedReading = {
    texts: await readSharedTexts(opc, parts.sharedStrings),
    formulas: new SeenFormulas(),
    dates: dateSystemOf(opc, parts),
    formats: cellNumberFormats(styles).map((format) => formats.of(numberFormatCode(format))),
    budget: CELL_LIMIT,
  };
  const stored = readStored(opc, parts, options);
  const kinds: FormatKinds = {
    unlocked: once(() => unlockedStyles(styles)),
    inkless: isLookedAt(options.looks, stored.parts)
      ? once(() => inklessStyles(styles, readThemeColours(opc, parts)))
      : null,
  };
  const sheets: SheetSnapshot[] = [];
  for (const part of worksheets) sheets.push(await readSheet(opc, part, shared, kinds));
  return {
    name,
    sheets,
    ...stored,
    ...(isCalculatedByHand(opc, parts) && { isCalculatedByHand: true }),
  };
}

function isLookedAt(looks: ReadOptions["looks"], parts: WorkbookSnapshot["parts"] = []): boolean {
  if (looks === undefined || looks === true) return looks ?? false;
  return parts.some(({ namespace }) => namespace === looks.ifStored);
}

/** Numbers of the cell formats of a kind, each found when it is first asked for. */
interface FormatKinds {
  /** Which leave a cell open where its sheet is protected. */
  readonly unlocked: () => ReadonlySet<number>;
  /** Which cannot be read; null where nobody asks what an eye sees. */
  readonly inkless: (() => ReadonlySet<number>) | null;
}

function readStored(
  opc: OpcPackage,
  parts: WorkbookParts,
  options: ReadOptions,
): Pick<WorkbookSnapshot, "parts" | "names"> {
  const { parts: namespaces, names } = options;
  const stored = namespaces === undefined ? [] : readCustomXml(opc, parts);
  return {
    ...(namespaces && {
      parts: namespaces.flatMap((namespace) => {
        const [only, ...others] = stored.filter((part) => part.namespace === namespace);
        return only ? [{ namespace, content: others.length === 0 ? only.xml : REPEATED_PART }] : [];
      }),
    }),
    ...(names && {
      names: readNames(opc, parts)
        .filter(({ sheet }) => sheet === null)
        .map(({ name, formula }) => ({ name, formula: plainFormula(`=${formula}`) })),
    }),
  };
}

async function readSheet(
  opc: OpcPackage,
  part: WorksheetPart,
  shared: SharedReading,
  { unlocked, inkless }: FormatKinds,
): Promise<SheetSnapshot> {
  const text = await readSheetText(opc, part.path);
  const xml = text.frame;
  const parts = sheetParts(xml);
  const protection = parts.get("sheetProtection");
  const guard = protection ? attributesOf(xml, protection.tag) : {};
  const isProtected = booleanAttribute(guard["sheet"]);
  const layout = new SheetLayout(xml, parts, isProtected ? unlocked() : null);
  const blanks = new BlankFormats(xml, parts, shared.formats);
  const looks = inkless && new FileLooks(xml, parts, inkless());
  const { cells, unread } = await readSheetCells(text, shared, { layout, blanks, looks });
  return {
    name: part.name,
    visibility: part.visibility,
    isProtected,
    ...(isProtected && passwordHash(guard, "") !== null && { hasPassword: true }),
    cells,
    merges: readMerges(xml, parts.get("mergeCells")),
    charts: readCharts(opc, part.path).map((chart) => chart.name),
    ...layout.within(cells.extent()),
    ...(looks && { looks: { ...looks.of(cells), notes: readNotes(opc, part.path) } }),
    unread,
  };
}

/** All in one walk, since each would pass over the cells. */
function sheetParts(xml: string): SheetParts {
  const parts = new Map<string, XmlElement>();
  for (const part of childElements(xml, rootElement(xml))) {
    if (!parts.has(part.name)) parts.set(part.name, part);
  }
  return parts;
}

function readMerges(xml: string, list: XmlElement | undefined): Rectangle[] {
  if (!list) return [];
  return [...childElements(xml, list)].flatMap((merge) => {
    return parseRectangle(attributesOf(xml, merge.tag)["ref"] ?? "") ?? [];
  });
}
