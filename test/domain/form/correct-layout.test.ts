import { understandForm } from "../../../src/app/understand-form";
import { correctColumn, newLayout } from "../../../src/domain/form/correct-layout";
import type { Layout } from "../../../src/domain/layout/layout";
import { finish } from "../../../src/domain/steps";
import { columnIndex } from "../../../src/domain/workbook/address";
import { formOfText, layoutOf } from "../../support/layout";

const FORM = formOfText(`
แบบประเมิน ปีงบประมาณ พ.ศ. 2565
ตัวชี้วัด | น้ำหนัก | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | รอบ 6 เดือน | | รอบ 12 เดือน | | หมายเหตุ | หมายเหตุ
 | | | | | ผล | คะแนน | ผล | คะแนน
1.1 งาน | 60 | 60 | 70 | 80 | 70 | 75 | 75 | 87.5
1.2 โครงการ | 40 | 2 | 4 | 6 | 4 | 75 | 5 | 87.5`);
const table = finish(understandForm(FORM)).tables[0]!.headings[0].recognised;

test("a new layout knows the table by its headings and corrects nothing", () => {
  expect(newLayout(table, "แบบของเรา")).toEqual(
    layoutOf([], {
      name: "แบบของเรา",
      headings: [
        ..."ตัวชี้วัด|น้ำหนัก|ขั้นต่ำ (50)|มาตรฐาน (75)|ขั้นสูง (100)|ผล|คะแนน|ผล|คะแนน".split("|"),
        ..."หมายเหตุ|หมายเหตุ".split("|"),
      ],
    }),
  );
});

test.each<[what: string, corrections: readonly string[], columns: readonly string[]]>([
  ["by its heading", ["B weight"], ["weight น้ำหนัก"]],
  ["by the common heading where there are several", ["I score"], ["score คะแนน < รอบ 12 เดือน"]],
  ["by its letters where nothing else tells it", ["K reason"], ["reason หมายเหตุ @K"]],
  ["by its letters where it has no heading", ["N reason"], ["reason @N"]],
  ["once, the last correction counts", ["B weight", "B none"], ["none น้ำหนัก"]],
  ["and loses its role to another", ["B weight", "C weight"], ["weight ขั้นต่ำ (50)"]],
  [
    "and keeps it beside that of another assessment",
    ["G score", "I score"],
    ["score คะแนน < รอบ 6 เดือน", "score คะแนน < รอบ 12 เดือน"],
  ],
  ["beside another that is none of the form's", ["B none", "C none"], ["none น้ำหนัก", "none ขั้นต่ำ (50)"]],
  ["and may be left to itself again", ["B weight", "C none", "B"], ["none ขั้นต่ำ (50)"]],
])("a corrected column is known %s", (_, corrections, columns) => {
  const layout = corrections.reduce<Layout>(
    (before, correction) => {
      const [letters = "", role = null] = correction.split(" ");
      return correctColumn(before, table, columnIndex(letters), role);
    },
    newLayout(table, ""),
  );
  expect(layout.columns).toEqual(layoutOf(columns).columns);
  // What was made on a table fits it.
  expect(finish(understandForm(FORM, { layout })).layout).toMatchObject({ tables: 1 });
});
