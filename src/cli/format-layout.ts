import { differenceText, type CorrectedColumn, type LayoutReport } from "../domain/form/describe-layout";
import { formatText, type Language } from "../domain/text/localised";
import { quoteSheet } from "../domain/workbook/address";
import { LAYOUT_TEXTS } from "./texts";
import { plain } from "./visible";

/** The layout that a form is read by, with each corrected column; or why it is not. Lines without an end. */
export function layoutLines(layout: LayoutReport | null, language: Language): string[] {
  if (layout === null) return [];
  if (layout.kind === "faulty")
    return [LAYOUT_TEXTS.faulty[language], ...layout.faults.map((fault) => `  ${plain(fault[language])}`)];
  const source = LAYOUT_TEXTS[layout.source];
  if (layout.kind === "refused") {
    const parameters = { name: layout.name, source, difference: differenceText(layout.difference) };
    return [plain(formatText(LAYOUT_TEXTS.refused, language, parameters))];
  }
  const head = plain(formatText(LAYOUT_TEXTS.applied, language, { name: layout.name, source }));
  return [head, ...layout.columns.map((column) => `  ${correctionText(column, language)}`)];
}

function correctionText({ sheet, column, heading, roleName }: CorrectedColumn, language: Language): string {
  const title = heading === "" ? "" : ` “${heading}”`;
  return plain(`${quoteSheet(sheet)}!${column}${title}: ${roleName[language]}`);
}

/** The same for programs; nothing where there is no layout. */
export function layoutJson(layout: LayoutReport | null, language: Language): object {
  if (layout === null) return {};
  if (layout.kind === "faulty")
    return { layout: { kind: layout.kind, faults: layout.faults.map((fault) => fault[language]) } };
  const { kind, name, source } = layout;
  if (layout.kind === "refused") {
    const { difference } = layout;
    return { layout: { kind, name, source, difference, message: differenceText(difference)[language] } };
  }
  const columns = layout.columns.map(({ sheet, column, heading, role }) => ({
    sheet,
    column,
    heading,
    role,
  }));
  return { layout: { kind, name, source, columns } };
}
