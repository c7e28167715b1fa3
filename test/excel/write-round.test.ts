import { writeRound } from "../../src/app/write-round";
import { assembleRound } from "../../src/domain/round/assemble-round";
import { toldRound } from "../../src/domain/round/told-round";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";
import { AT, indicator, recordOf } from "../support/round-records";
import { typedForm } from "../support/typed-form";

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openPramoen(null, { workbook: [typedForm({})] });
});
afterEach(() => excel.close());

const round = (count: number) =>
  assembleRound(
    Array.from({ length: count }, (_, i) =>
      recordOf(`${i}.xlsx`, { agency: `สำนักงานที่ ${i}`, indicators: [indicator()] }),
    ),
  );
const told = (count: number) => toldRound(round(count), { at: AT, language: "th" });

/** Requests to Excel that writing takes. */
async function tripsOf(count: number): Promise<number> {
  const before = excel.roundTrips();
  await writeRound(createExcelWorkbook(), told(count));
  return excel.roundTrips() - before;
}

test("a round is written in as many round trips whatever the number of its workbooks", async () => {
  const few = await tripsOf(2);
  expect(few).toBeLessThanOrEqual(7);
  expect(await tripsOf(60)).toBeLessThanOrEqual(few + 1);
});

test("the same round again writes nothing, and what stands beside its tables stays", async () => {
  const port = createExcelWorkbook();
  const first = await writeRound(port, told(3));
  expect(first.written).toBeGreaterThan(0);
  const own = await port.readWorkbook();
  expect(own.sheets[0]?.name).toBe("ส่วนที่ 1");
  expect(own.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["ภาพรวมรอบ (Pramoen)", "ผลทั้งรอบ (Pramoen)", "รายการตรวจทั้งรอบ (Pramoen)"]),
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("ผลทั้งรอบ (Pramoen)").getRange("AA6").values = [["ของฉัน"]];
    await context.sync();
  });
  expect(await writeRound(port, told(3))).toMatchObject({ written: 0 });
  await writeRound(port, told(2));
  const after = await port.readWorkbook();
  const league = after.sheets.find(({ name }) => name === "ผลทั้งรอบ (Pramoen)");
  expect(league?.cells.value(5, 26)).toBe("ของฉัน");
  expect(league?.cells.value(7, 2) ?? null).toBeNull();
});
