import { planSummary } from "../../../../src/app/summarise-workbook";
import { validateWorkbook } from "../../../../src/app/validate-workbook";
import { describeForm } from "../../../support/describe";
import { MemoryPort } from "../../../support/memory-port";
import { COLUMN_NUMBERS, COMPONENTS, NOT_ASSESSED, NOT_REPORTED, RATINGS, TOTALS } from "./row-words";
import { workbookOfText } from "./sheet-text";

const COMPONENT = "องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 100)";
const INDICATORS = `1.1 อัตราความสำเร็จ ก | 40 | 95 | 96 | 97 | 96.5 | 87.5 | 35
1.2 อัตราความสำเร็จ ข | 60 | 80 | 85 | 90 | 90 | 100 | 60`;
const TOTAL = "คะแนนรวม | | | | | | | 95";

/** The headings on row 3, what is given from row 4 on. */
function formOf(...rows: readonly string[]) {
  const head = `แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก`;
  return workbookOfText({ name: "form", sheets: [{ name: "ส่วนที่ 1", rows: [head, ...rows].join("\n") }] });
}

/** The form's only table: it has the indicators 1.1 and 1.2 and no other. */
function tableOf(...rows: readonly string[]) {
  const { kind, tables } = describeForm(formOf(...rows));
  expect([kind, tables.length]).toEqual(["form", 1]);
  expect(tables[0]!.indicators.map(({ code }) => code)).toEqual(["1.1", "1.2"]);
  return tables[0]!;
}

async function faultsOf(...rows: readonly string[]): Promise<string[]> {
  const { findings } = await validateWorkbook(new MemoryPort(formOf(...rows)));
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, address, expected, found }) => `${rule} ${address}: ${expected}, not ${found}`);
}

const totalOf = async (...rows: readonly string[]) =>
  (await planSummary(new MemoryPort(formOf(...rows)))).summary.total;

const withEntry = (words: string) => [
  COMPONENT,
  INDICATORS.replace("| 90 | 100 | 60", `| ${words} | ${words} | ${words}`),
];

describe("an indicator that was not assessed", () => {
  test.each(NOT_ASSESSED)("“%s” leaves its weight to the others", async (words) => {
    const rows = [...withEntry(words), "คะแนนรวม | | | | | | | 87.5"];
    expect(tableOf(...rows).indicators[1]).toMatchObject({ weight: { value: 60 } });
    expect(await totalOf(...rows)).toBe(87.5);
    expect(await faultsOf(...rows)).toEqual([]);
  });

  test.each(NOT_REPORTED)("“%s” does not", async (words) => {
    expect(await totalOf(...withEntry(words))).not.toBe(87.5);
  });
});

test.each(COMPONENTS)("component “%s” weighs 100", async (component) => {
  tableOf(component, INDICATORS, TOTAL);
  expect(await faultsOf(component, INDICATORS, TOTAL)).toEqual([]);
  expect(await faultsOf(component.replace("100", "90").replace("๑๐๐", "๙๐"), INDICATORS, TOTAL)).not.toEqual(
    [],
  );
});

describe("a total", () => {
  test.each(TOTALS)("“%s” at the beginning of its row", (words) => {
    const { total } = tableOf(COMPONENT, INDICATORS, `${words} | 100 | | | | | | 99`);
    expect(total).toMatchObject({ address: "H7", value: 99 });
  });

  test.each(TOTALS)("“%s” beside its figure", (words) => {
    const { total } = tableOf(COMPONENT, INDICATORS, `| | | | | | ${words} | 99`);
    expect(total).toMatchObject({ address: "H7", value: 99 });
  });
});

describe("a rating", () => {
  test.each(RATINGS)("“%s” at the beginning of its row", (words) => {
    const { total, rating } = tableOf(COMPONENT, INDICATORS, TOTAL, `${words} | | | | | | | ดีมาก`);
    expect([total?.address, rating?.address, rating?.text]).toEqual(["H7", "H8", "ดีมาก"]);
  });

  test.each(RATINGS)("“%s” beside it", (words) => {
    const { rating } = tableOf(COMPONENT, INDICATORS, TOTAL, `| | | | | | ${words} | ดีมาก`);
    expect(rating).toMatchObject({ address: "H8", text: "ดีมาก" });
  });
});

test.each(COLUMN_NUMBERS)("columns numbered %s are no indicator", async (numbers) => {
  const { columns } = tableOf(numbers, COMPONENT, INDICATORS, TOTAL);
  expect(columns.filter(({ certainty }) => certainty === "unsure")).toEqual([]);
  expect(await faultsOf(numbers, COMPONENT, INDICATORS, TOTAL)).toEqual([]);
});
