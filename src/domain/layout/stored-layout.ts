import { putPart, partContent, readJsonPart, writeJsonPart } from "../workbook/json-part";
import type { PutPart } from "../workbook/change-set";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Layout } from "./layout";

/** The namespace of the custom XML part in which a workbook carries the layout of its form. */
export const LAYOUT_NAMESPACE = "urn:pramoen:layout:1";

/** The part as the workbook holds it; null where it holds none. */
export function layoutPart(snapshot: WorkbookSnapshot): string | null {
  return partContent(snapshot, LAYOUT_NAMESPACE);
}

/** The document in a part, still to be read as one: a part can be edited outside of Excel. Undefined where there is none. */
export function readLayoutPart(content: string): unknown {
  return readJsonPart(content, "layout");
}

export function writeLayoutPart(layout: Layout): string {
  return writeJsonPart(LAYOUT_NAMESPACE, "layout", layout);
}

/** The change that makes the workbook carry this layout, null for none; nothing where it does already. */
export function putLayout(snapshot: WorkbookSnapshot, layout: Layout | null): PutPart[] {
  return putPart(snapshot, LAYOUT_NAMESPACE, layout === null ? null : writeLayoutPart(layout));
}
