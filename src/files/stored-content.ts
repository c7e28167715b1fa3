import type { PutName, PutPart } from "../domain/workbook/change-set";
import type { XlsxWorkbook } from "../xlsx/model/workbook";
import { isWorkbookName } from "./check-changes";

/** The part was checked to be the only one of its namespace. */
export function putPart(workbook: XlsxWorkbook, { namespace, content }: PutPart): void {
  const parts = workbook.customXmlParts;
  const stored = parts.find((part) => part.namespace === namespace);
  const rest = parts.filter((part) => part !== stored);
  if (content === null) workbook.customXmlParts = rest;
  else if (stored) {
    workbook.customXmlParts = parts.map((part) => (part === stored ? { ...part, xml: content } : part));
  } else {
    const id = freeId(namespace, new Set(parts.map((part) => part.id)));
    workbook.customXmlParts = [...parts, { id, namespace, xml: content }];
  }
}

export function putName(workbook: XlsxWorkbook, { name, formula }: PutName): void {
  const stored = workbook.names.find((known) => isWorkbookName(known, name));
  const rest = workbook.names.filter((known) => known !== stored);
  if (formula === null) {
    workbook.names = rest;
    return;
  }
  const put = { name, sheet: null, comment: null, ...stored, formula: formula.replace(/^=/, "") };
  workbook.names = stored ? workbook.names.map((known) => (known === stored ? put : known)) : [...rest, put];
}

/** A GUID that follows from the namespace, so that the same change set gives the same file. */
function freeId(namespace: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const hex = [0, 1, 2, 3].map((seed) => fingerprint(`${seed}.${attempt}.${namespace}`)).join("");
    const id = hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "{$1-$2-8$3-8$4-$5}");
    if (!taken.has(id)) return id;
  }
}

/** FNV-1a, eight hexadecimal digits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(16).toUpperCase().padStart(8, "0");
}
