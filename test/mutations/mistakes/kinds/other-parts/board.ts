import { valueOf } from "../../../../../src/domain/form/field";
import { all, few, put, type Form } from "../../form";
import { found, kind, type Case, type Kind } from "../../mistake";

/** Members with a term. */
const termed = (form: Form) =>
  form.parts.board?.members.filter(({ termEnd }) => valueOf(termEnd) !== null) ?? [];
const member =
  (
    change: (
      one: ReturnType<typeof termed>[number],
      form: Form,
    ) => Pick<Case, "change" | "outcome"> & Partial<Case>,
  ): Kind["cases"] =>
  (form) =>
    few(termed(form)).map((one) => ({ on: String(one.no), ...change(one, form) }));
const TERM = "board-term-invalid";

export const BOARD: readonly Kind[] = [
  kind(
    "board-no-end",
    "A member's end of term is missing",
    member(({ termEnd, appointed, name }) => ({
      change: put(termEnd.at, null),
      outcome: found("", termEnd.at, appointed.at, name.at),
    })),
  ),
  kind(
    "board-no-beginning",
    "A member's day of appointment is missing",
    member(({ termEnd, appointed, name }) => ({
      change: put(appointed.at, null),
      outcome: found("", termEnd.at, appointed.at, name.at),
    })),
  ),
  kind("board-twice", "A member is listed twice", (form) => {
    const [one, other] = termed(form);
    if (!one || !other) return [];
    return [
      {
        on: String(other.no),
        change: put(other.name.at, `${other.no}. ${valueOf(one.name)}`),
        outcome: found("", other.name.at, one.name.at),
        followedBy: ["form-altered"],
      },
    ];
  }),
  kind(
    "board-term-too-long",
    "A member's term is ten years longer",
    member(({ termEnd }) => ({
      change: put(
        termEnd.at,
        String(termEnd.cell!.value).replace(
          /25(\d)(\d)$/u,
          (_, tens: string, ones: string) => `25${Number(tens) + 1}${ones}`,
        ),
      ),
      outcome: found("", termEnd.at),
    })),
  ),
  kind(
    "board-term-common-era",
    "A day of a term is typed in the Common Era without saying so",
    member(({ termEnd }) => ({
      change: put(
        termEnd.at,
        String(termEnd.cell!.value).replace(
          /พ\.ศ\. (25\d\d)$/u,
          (_, year: string) => `พ.ศ. ${Number(year) - 543}`,
        ),
      ),
      outcome: found(TERM, termEnd.at),
    })),
  ),
  kind(
    "board-term-ended",
    "A member's term ended before the fiscal year did",
    member(({ termEnd }, form) => ({
      change: put(termEnd.at, `1 มีนาคม พ.ศ. ${valueOf(form.base.evaluation.fiscalYear)!}`),
      outcome: found(TERM, termEnd.at),
    })),
  ),
  kind(
    "board-days-exchanged",
    "Beginning and end of a term are exchanged",
    member(({ termEnd, appointed }) => ({
      change: all(put(appointed.at, termEnd.cell!.value), put(termEnd.at, appointed.cell!.value)),
      outcome: found(TERM, termEnd.at, appointed.at),
    })),
  ),
  kind(
    "board-no-such-day",
    "A day of a term does not exist",
    member(({ termEnd }) => ({
      change: put(termEnd.at, "31 กุมภาพันธ์ พ.ศ. 2570"),
      outcome: found(TERM, termEnd.at),
    })),
  ),
  kind(
    "board-month-misspelt",
    "A month of a term is misspelt",
    member(({ termEnd }) => ({
      change: put(termEnd.at, "10 มีนาาคม พ.ศ. 2570"),
      outcome: found(TERM, termEnd.at),
    })),
  ),
  kind(
    "board-number-doubled",
    "A member bears the number of the one above",
    member(({ name, no }) =>
      no === 1
        ? {
            change: put(name.at, `2. ${valueOf(name)}`),
            outcome: found("board-number-gap", name.at),
            followedBy: ["board-number-gap", "form-altered"],
          }
        : {
            change: put(name.at, `${no! - 1}. ${valueOf(name)}`),
            outcome: found("board-number-gap", name.at),
            followedBy: ["board-number-gap", "form-altered"],
          },
    ),
  ),
  kind("board-row-deleted", "The row of a member is deleted", (form) => {
    const [, one] = termed(form);
    if (!one) return [];
    return [
      {
        on: String(one.no),
        change: (workbook) =>
          workbook.move({ sheet: one.name.at.sheet, axis: "rows", at: one.name.at.row, by: -1 }),
        outcome: found("board-number-gap|form-altered"),
        followedBy: ["board-number-gap", "form-altered"],
      },
    ];
  }),
];
