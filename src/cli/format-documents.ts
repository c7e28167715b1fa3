import type { ReadFault } from "../documents/read-fault";
import type { TemplateRemark } from "../domain/comparison/remark";
import { formatText, type Language } from "../domain/text/localised";
import { formatCell, quoteSheet, type CellAddress } from "../domain/workbook/address";
import { REPORT_TEXTS } from "./texts";
import { plain } from "./visible";

/** Every fault of a document on a line, with its line in the file. */
export function formatFaults(file: string, faults: readonly ReadFault[], language: Language): string[] {
  const head = formatText(REPORT_TEXTS.templateFaults, language, { n: faults.length });
  const lines = faults.map(({ line, message }) => {
    const place = formatText(REPORT_TEXTS.line, language, { line });
    return `  ${place}: ${plain(message[language])}`;
  });
  return [`${file}: ${head}`, ...lines];
}

/** Remarks or faults below a heading, each with its cell; nothing where there are none. */
export function formatRemarks(
  heading: string,
  remarks: readonly TemplateRemark[],
  language: Language,
): string[] {
  if (remarks.length === 0) return [];
  const lines = remarks.map(({ at, text }) => `  ${placeOf(at)}${plain(text[language])}`);
  return [`${heading} (${remarks.length})`, ...lines];
}

function placeOf(at: CellAddress | null): string {
  return at === null ? "" : `${quoteSheet(at.sheet)}!${formatCell(at)}  `;
}
