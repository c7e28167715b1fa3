import { valueOf } from "../../../../../src/domain/form/field";
import { all, inThaiDigits, put, type Form } from "../../form";
import { kind, type Kind } from "../../mistake";
import { type Change, one, onForm } from "./variant";

/** Every text of the table's sheet, rewritten; what names the layout (headings) only where told. */
function eachText(
  change: (text: string, at: { row: number; column: number }) => string,
  from = (form: Form) => form.lastHeadingRow + 1,
) {
  return (form: Form): Change =>
    (workbook) =>
      workbook.eachCell(form.table.sheet, (cell, at) =>
        at.row >= from(form) && typeof cell.value === "string" && cell.formula === null
          ? { ...cell, value: change(cell.value, at) }
          : cell,
      );
}

/** The cells that name indicators, rewritten. */
function names(change: (code: string, rest: string) => string): Kind["cases"] {
  return onForm((form) =>
    all(
      ...form.indicators.flatMap(({ at, code }) => {
        const text = form.text(at);
        return code !== null && text.startsWith(code)
          ? [put(at, change(code, text.slice(code.length).trim()))]
          : [];
      }),
    ),
  );
}

export const TEXTS: readonly Kind[] = [
  kind(
    "thai-digits-in-texts",
    "All texts of the sheet are in Thai digits, one note for the sheet",
    onForm(eachText(inThaiDigits), "thai-digits"),
  ),
  kind("thai-digits-names", "Codes and names are in Thai digits", (form) =>
    one("names", all(...form.indicators.map(({ at }) => put(at, inThaiDigits(form.text(at)))))),
  ),
  kind("spaces-doubled", "Spaces are doubled", onForm(eachText((text) => text.replaceAll(" ", "  ")))),
  kind("spaces-behind", "Texts end in a space", onForm(eachText((text) => `${text} `))),
  kind(
    "no-break-spaces",
    "Spaces do not break",
    onForm(
      eachText((text) => text.replaceAll(" ", "\u00a0")),
      "invisible-characters",
    ),
  ),
  kind(
    "line-breaks",
    "A name breaks its line behind the code",
    names((code, rest) => `${code}\n${rest}`),
  ),
  kind(
    "names-with-words",
    "“ตัวชี้วัดที่” stands before every code",
    names((code, rest) => `ตัวชี้วัดที่ ${code} ${rest}`),
  ),
  kind(
    "names-with-short-words",
    "“ตัวชี้วัด” stands before every code",
    names((code, rest) => `ตัวชี้วัด ${code} ${rest}`),
  ),
  kind(
    "names-with-kpi",
    "“KPI” stands before every code",
    names((code, rest) => `KPI ${code} ${rest}`),
  ),
  kind(
    "codes-with-point",
    "A point closes every code",
    names((code, rest) => `${code}. ${rest}`),
  ),
  kind(
    "codes-in-brackets",
    "Codes stand in brackets",
    names((code, rest) => `(${code}) ${rest}`),
  ),
  kind(
    "codes-with-bracket",
    "A bracket closes every code",
    names((code, rest) => `${code}) ${rest}`),
  ),
  kind(
    "codes-with-dash",
    "A dash stands behind every code",
    names((code, rest) => `${code} - ${rest}`),
  ),
  kind(
    "codes-with-colon",
    "A colon stands behind every code",
    names((code, rest) => `${code} : ${rest}`),
  ),
  kind("names-with-weight", "The weight stands behind every name", (form) =>
    one(
      "names",
      all(
        ...form.indicators.map(({ at, weight }) =>
          put(at, `${form.text(at)} (น้ำหนักร้อยละ ${valueOf(weight)})`),
        ),
      ),
    ),
  ),
];
