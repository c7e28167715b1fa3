import { columnNameOf } from "../framework/column-names";
import { NO_COLUMN } from "../layout/layout";
import { isSetByLayout } from "../recognition/recognised";
import { formatText, type LocalisedText } from "../text/localised";
import { columnName, quoteSheet } from "../workbook/address";
import { columnRoles } from "./column-roles";
import type { Evaluation } from "./evaluation";
import type { TableDifference } from "./layout-use";

/** A column that a layout set, as it stands in the workbook. */
export interface CorrectedColumn {
  readonly sheet: string;
  /** Its letters, such as "F". */
  readonly column: string;
  readonly heading: string;
  /** "score", "target:standard", "none". */
  readonly role: string;
  readonly roleName: LocalisedText;
}

/** What became of a layout: applied with what it corrects, refused with what differs, or not readable. */
export type LayoutReport =
  | {
      readonly kind: "applied";
      readonly name: string;
      readonly source: "given" | "stored";
      readonly columns: readonly CorrectedColumn[];
    }
  | {
      readonly kind: "refused";
      readonly name: string;
      readonly source: "given" | "stored";
      /** Null where there is no table that it could have been made for. */
      readonly difference: TableDifference | null;
    }
  | { readonly kind: "faulty"; readonly faults: readonly LocalisedText[] };

/** Null where there is no layout. `faults`: of the one that the workbook carries, where it cannot be read. */
export function reportLayout(
  evaluation: Pick<Evaluation, "layout" | "tables" | "framework">,
  faults: readonly LocalisedText[],
): LayoutReport | null {
  if (faults.length > 0) return { kind: "faulty", faults };
  if (evaluation.layout === null) return null;
  const { layout, source, tables, difference } = evaluation.layout;
  const { name } = layout;
  if (tables === 0) return { kind: "refused", name, source, difference };
  return { kind: "applied", name, source, columns: correctedColumns(evaluation) };
}

const NONE: LocalisedText = { th: "ไม่ใช่คอลัมน์ของแบบประเมิน", en: "no column of the form" };

function correctedColumns({
  tables,
  framework,
}: Pick<Evaluation, "tables" | "framework">): CorrectedColumn[] {
  return tables.flatMap(({ sheet, headings: [{ recognised }] }) => {
    const roles = columnRoles(recognised, framework);
    return recognised.columns.filter(isSetByLayout).map((column) => {
      const role = roles.get(column);
      return {
        sheet,
        column: columnName(column.column),
        heading: column.heading,
        role: role ?? NO_COLUMN,
        roleName: role === undefined ? NONE : columnNameOf(role, framework),
      };
    });
  });
}

const TEXTS = {
  none: { th: "ไม่มีตารางที่ใช้ผังนี้ได้", en: "no table could be the one that it was made for" },
  missing: {
    th: "ตารางที่ใกล้เคียงที่สุดคือ {place} ซึ่งไม่มีหัว {texts}",
    en: "the nearest table is {place}, which lacks {texts}",
  },
  extra: { th: "ส่วนที่ผังไม่รู้จักคือ {texts}", en: "what the layout does not know there: {texts}" },
  column: { th: "คอลัมน์ {column}", en: "column {column}" },
} as const satisfies Record<string, LocalisedText>;

/** How the workbook differs from the form that a layout was made for, in both languages. */
export function differenceText(difference: TableDifference | null): LocalisedText {
  return { th: differenceIn(difference, "th"), en: differenceIn(difference, "en") };
}

function differenceIn(difference: TableDifference | null, language: "th" | "en"): string {
  if (difference === null) return TEXTS.none[language];
  const { sheet, row, missing, missingAssessment, extra } = difference;
  const lacking = missing.map(({ heading, group, column }) => {
    if (heading === "") return formatText(TEXTS.column, language, { column: column ?? "" });
    return group === "" ? `“${heading}”` : `“${group} / ${heading}”`;
  });
  if (missingAssessment !== null) lacking.push(`“${missingAssessment}”`);
  const place = `${quoteSheet(sheet)}!${row + 1}:${row + 1}`;
  const parts = [formatText(TEXTS.missing, language, { place, texts: lacking.join(", ") })];
  if (extra.length > 0) {
    const texts = extra.map((text) => `“${text}”`).join(", ");
    parts.push(formatText(TEXTS.extra, language, { texts }));
  }
  return parts.join(language === "th" ? " " : "; ");
}
