import { valueOf } from "../../../../../src/domain/form/field";
import { all, codeOf, down, put, right } from "../../form";
import { kind, type Kind } from "../../mistake";
import { one } from "./variant";

export const OTHERS: readonly Kind[] = [
  kind("as-of-short", "The date of the data is written in short", (form) => {
    const asOf = form.parts.basics?.dates.asOf;
    return asOf?.cell && asOf.cell.value !== null
      ? one("date", put(asOf.at, String(asOf.cell.value).replace("กันยายน", "ก.ย.")))
      : [];
  }),
  kind("agency-with-kind", "The titles add what kind of agency it is", (form) => {
    const titles = form.sheets.flatMap(({ name, cells }) =>
      /^สำนักงาน/u.test(String(cells.value(1, 0) ?? "")) ? [{ sheet: name, row: 1, column: 0 }] : [],
    );
    return titles.length === 0 || form.hasTemplate
      ? []
      : one("titles", all(...titles.map((at) => put(at, `${form.text(at)} (องค์การมหาชน)`))));
  }),
  kind("board-days-in-short", "Days of the board are written in short", (form) => {
    const fields = form.parts.board?.members.flatMap(({ appointed, termEnd }) => [appointed, termEnd]) ?? [];
    const filled = fields.filter((field) => valueOf(field) !== null);
    return filled.length === 0
      ? []
      : one(
          "days",
          all(
            ...filled.map(({ at, cell }) =>
              put(
                at,
                String(cell!.value)
                  .replace("มีนาคม", "มี.ค.")
                  .replace("ตุลาคม", "ต.ค.")
                  .replace("กันยายน", "ก.ย.")
                  .replace("มกราคม", "ม.ค.")
                  .replace("พ.ศ. ", ""),
              ),
            ),
          ),
        );
  }),
  kind("ita-with-unit", "The ITA score stands with its unit", (form) => {
    const { ita } = form.summary;
    return ita?.cell && typeof ita.cell.value === "number"
      ? one("ita", put(ita.at, `${ita.cell.value} คะแนน`))
      : [];
  }),
  kind("revenue-note", "A note follows the revenue", (form) => {
    const total = form.parts.revenue?.total;
    return total
      ? one(
          "note",
          put(
            { ...down(total.at, 2), column: 0 },
            "หมายเหตุ: ตามงบการเงินที่สำนักงานการตรวจเงินแผ่นดินรับรองแล้ว 1 ธันวาคม 2565",
          ),
        )
      : [];
  }),
  kind("target-falling-formula", "A score's formula runs the other way, as its targets do", (form) => {
    const indicator = form.scored.find((each) => form.scoreOf(each).cell?.formula?.includes("<="));
    return indicator ? one(codeOf(indicator), put(right(indicator.weighted!.at, 1), null)) : [];
  }),
];
