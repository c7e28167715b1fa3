import type { OpcPackage } from "./opc-package";
import {
  attributesOf,
  booleanAttribute,
  childElements,
  childNamed,
  prefixedAttribute,
  rootElement,
} from "./xml-scan";
import { XlsxError } from "./xlsx-error";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** Where the parts of a workbook lie in its package. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly dateSystem: "1900" | "1904";
  /** Worksheets in tab order; chart sheets and dialogs are left out. */
  readonly worksheets: readonly WorksheetPart[];
}

export interface WorksheetPart {
  readonly name: string;
  readonly path: string;
  readonly visibility: SheetVisibility;
  /** Position among all tabs, chart sheets included. */
  readonly tab: number;
}

/** Finds the parts; throws XlsxError `not-a-workbook` for another kind of Office file, `corrupt` for a broken one. */
export function locateParts(opc: OpcPackage): WorkbookParts {
  if (!opc.has("[Content_Types].xml")) {
    throw new XlsxError("not-a-workbook", "a zip archive, but no Office file");
  }
  try {
    return readParts(opc);
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new XlsxError("corrupt", cause.message, { cause });
    throw cause;
  }
}

function readParts(opc: OpcPackage): WorkbookParts {
  const main = opc.relationships("").find((relationship) => relationship.kind === "officeDocument");
  if (!main) throw new XlsxError("corrupt", "the package names no main document");
  if (main.target.endsWith(".bin"))
    throw new XlsxError("not-a-workbook", "a file of the binary format (.xlsb)");
  const xml = opc.requireText(main.target);
  const root = rootElement(xml);
  if (root.name !== "workbook") throw new XlsxError("not-a-workbook", `its main document is a ${root.name}`);
  const related = opc.relationships(main.target);
  const byKind = (kind: string) => related.find((relationship) => relationship.kind === kind)?.target ?? null;
  const properties = childNamed(xml, root, "workbookPr");
  const date1904 = properties ? attributesOf(xml, properties.tag)["date1904"] : undefined;
  const sheets = childNamed(xml, root, "sheets");
  const byId = new Map([...related].reverse().map((relationship) => [relationship.id, relationship]));
  const worksheets: WorksheetPart[] = [];
  let tab = 0;
  for (const sheet of sheets ? childElements(xml, sheets) : []) {
    const attributes = attributesOf(xml, sheet.tag);
    const id = prefixedAttribute(attributes, "id");
    const relationship = id === undefined ? undefined : byId.get(id);
    if (relationship?.kind === "worksheet") {
      const name = attributes["name"] ?? "";
      if (!opc.has(relationship.target)) throw new XlsxError("corrupt", `${relationship.target} is missing`);
      worksheets.push({
        name,
        path: relationship.target,
        visibility: visibilityOf(attributes["state"]),
        tab,
      });
    }
    tab += 1;
  }
  if (worksheets.length === 0) throw new XlsxError("corrupt", "the workbook has no worksheet");
  return {
    workbook: main.target,
    sharedStrings: byKind("sharedStrings"),
    styles: byKind("styles"),
    dateSystem: booleanAttribute(date1904) ? "1904" : "1900",
    worksheets,
  };
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
