import { all, codeOf, few, put, right, withFigure, type Form } from "../form";
import { found, kind, type Case, type Kind } from "../mistake";
import { sheetEnd } from "./harmless/variant";
import { basics, field, here, RATIO } from "./other-parts/entry";

const letterO = (value: unknown) => {
  const typed = String(value).replace(/0|(?<=\d)\d/u, "O");
  return typed === String(value) ? undefined : typed;
};

/** The first target of an indicator in whose text something changes. */
function targetText(change: (text: string) => string, index = 0): Kind["cases"] {
  return (form) =>
    few(
      form.figures.flatMap((indicator): Case[] => {
        const target = form.targets(indicator).at(index);
        const text = String(target?.cell?.value ?? "");
        if (!target || change(text) === text) return [];
        return [
          {
            on: codeOf(indicator),
            change: put(target.at, change(text)),
            outcome: found("", target.at, ...form.targets(indicator).map(({ at }) => at)),
            followedBy: ["target-altered"],
          },
        ];
      }),
    );
}

const headingOf =
  (points: RegExp, to: string): Kind["cases"] =>
  (form) =>
    few(form.findText(points, form.table.sheet), 1).map((at) => ({
      on: form.text(at),
      change: put(at, form.text(at).replace(points, to)),
      outcome: found("", at, right(at, 1), form.at("indicator", form.lastHeadingRow)),
      followedBy: ["framework-unfit"],
    }));

/** "6,977,262,505.08" without its second digit. */
function withoutDigit(amount: string): string {
  const [whole = "", decimals = ""] = amount.replaceAll(",", "").split(".");
  return `${Number(whole[0] + whole.slice(2)).toLocaleString("en-US")}.${decimals}`;
}

const titled = (form: Form) =>
  form.hasTemplate ? form.sheets.filter(({ name }) => /สรุป|รายการตรวจสอบ/u.test(name)) : [];

/** Written down while rules were changed: counted apart from those that were there before. */
export const LATER: readonly Kind[] = [
  ...["personnelCost", "spendingPlan", "reserve"].map((id) =>
    kind(
      `letter-o-${id.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`,
      `The letter O is typed for a digit of an amount (${id})`,
      field(basics(id), letterO, here(""), [...RATIO, "cell-error"]),
    ),
  ),
  kind("headcount-letter-o", "The letter O is typed for a zero of the posts", (form) => {
    const posts = form.parts.basics?.texts.headcount;
    return field(() => posts, letterO, here(""))(form);
  }),
  kind(
    "revenue-line-letter-o",
    "The letter O is typed for a digit of a line of revenue",
    field((form) => form.parts.revenue?.lines[1]?.amount, letterO, here(""), [
      "revenue-indicator-mismatch",
      "revenue-total-mismatch",
      "revenue-income-mismatch",
      "budget-composition-mismatch",
    ]),
  ),
  kind("benefit-digit-missing", "A digit of a benefit is missing, the commas follow", (form) =>
    few(form.findText(/ผลประโยชน์รวม [\d,.]+/u), 1).map((at) => ({
      on: at.sheet,
      change: put(
        at,
        form
          .text(at)
          .replace(
            /(ผลประโยชน์รวม )([\d,]+\.\d+)/u,
            (_, words: string, amount: string) => words + withoutDigit(amount),
          ),
      ),
      outcome: found("value-ratio-mismatch", at),
      followedBy: ["value-cost-unexplained"],
    })),
  ),
  kind(
    "percent-misspelt",
    "The word ร้อยละ of a target is misspelt",
    targetText((text) => text.replace("ร้อยละ", "ร้อบละ")),
  ),
  kind(
    "million-misspelt",
    "A letter of ล้านบาท is left out in a target",
    targetText((text) => text.replace("ล้านบาท", "ล้าบาท"), -1),
  ),
  kind(
    "count-other-thing",
    "The highest target counts another thing",
    targetText(
      (text) =>
        /^\d+ [ก-๙]{3,}$/u.test(text) && !text.includes("บาท")
          ? withFigure(text, (digits) => `${digits} คน|`)!
              .toString()
              .replace(/\|.*$/u, "")
          : text,
      -1,
    ),
  ),
  kind("mark-doubled-in-name", "A mark of a name is typed twice", (form) =>
    few(form.indicators).flatMap(({ at, code }): Case[] => {
      const typed = form.text(at).replace(/[่้ิีุู]/u, "$&$&");
      return typed === form.text(at)
        ? []
        : [{ on: code ?? "", change: put(at, typed), outcome: found("", at), followedBy: ["form-altered"] }];
    }),
  ),
  kind("note-with-no-day", "A note speaks of a day that does not exist", (form) => {
    const at = { sheet: form.table.sheet, row: sheetEnd(form) + 2, column: form.column("indicator") };
    return [{ on: at.sheet, change: put(at, "ข้อมูล ณ วันที่ 31 กันยายน 2566"), outcome: found("", at) }];
  }),
  kind(
    "tier-heading-lowest",
    "The points in the heading of the lowest target are altered",
    headingOf(/\(50\)$/u, "(60)"),
  ),
  kind(
    "tier-heading-highest",
    "The points in the heading of the highest target are altered",
    headingOf(/\(100\)$/u, "(110)"),
  ),
  kind("title-of-other-sheet-deleted", "The title of the summary or of the checklists is deleted", (form) =>
    titled(form).flatMap(({ name, cells }): Case[] => {
      const [first] = cells.inRow(0);
      const at = { sheet: name, row: 0, column: first?.column ?? 0 };
      return first ? [{ on: name, change: all(put(at, null)), outcome: found("", at) }] : [];
    }),
  ),
];
