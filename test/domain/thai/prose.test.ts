import {
  figuresInProse,
  growthTarget,
  percentagesInProse,
  proseFigure,
  type ProseLabel,
} from "../../../src/domain/thai/prose";

type Found = readonly [value: number, unit: string | null, label: ProseLabel | null];

const found = (text: string): Found[] =>
  figuresInProse(text).map(({ quantity, label }) => [
    quantity.value,
    quantity.unit && `${quantity.multiplier === 1 ? "" : `${quantity.multiplier} `}${quantity.unit}`,
    label,
  ]);

describe("figures of published sentences", () => {
  test.each<[string, string, readonly Found[]]>([
    [
      "benefit, cost after a deduction that names a year, net benefit and ratio",
      "ผลการดำเนินงานปี 2565 - สพธอ. บรรลุวัตถุประสงค์ในการดำเนินงานตามโครงการที่ได้รับการจัดสรรงบประมาณของ สพธอ. เฉลี่ยตามโครงการหลัก ร้อยละ 100 (ข้อมูล ณ วันที่ 30 กันยายน 2565) - การดำเนินงานโครงการของ สพธอ. ในปี พ.ศ. 2565 มีผลประโยชน์ของการดำเนินงานโครงการทั้งสิ้น 6,977,262,505.08 บาท หักค่าใช้จ่ายงบประมาณโครงการที่จัดสรรตาม พ.ร.บ. ประจำปีงบประมาณ พ.ศ. 2565 และงบปีส่วนบุคลากรและงบปีส่วนบริหารจัดการที่ 713,926,700.00 บาท คงเหลือผลประโยชน์สุทธิ 6,263,335,805.08 บาท และมี B/C Ratio ที่ 9.77",
      [
        [100, "percent", null],
        [6977262505.08, "baht", "benefit"],
        [713926700, "baht", "cost"],
        [6263335805.08, "baht", "net"],
        [9.77, null, "ratio"],
      ],
    ],
    [
      "a net benefit that brackets explain, and a ratio of return to cost",
      "ผลประโยชน์ทางตรงในรูปตัวเงินจากการดำเนินโครงการ 1,425,566,313.07 บาท สพอ. มีผลประโยชน์สุทธิ (ผลประโยชน์ในด้านการประหยัด) รวม 1,137,376,013.07 บาท จากการดำเนินโครงการทั้งหมด รวมถึงมีอัตราส่วนของผลตอบแทนต่อต้นทุน (B/C Ratio) ที่ 4.95",
      [
        [1425566313.07, "baht", "benefit"],
        [1137376013.07, "baht", "net"],
        [4.95, null, "ratio"],
      ],
    ],
    [
      "benefit, cost and ratio",
      "โครงการต่าง ๆ ที่ได้รับงบประมาณ ในปี 2564 ของ สพอ. มีผลประโยชน์รวมทั้งสิ้น 4,259,527,589.50 บาท และมีต้นทุนรวมทั้งสิ้น 680,314,477.78 บาท ทำให้มีอัตราส่วน B/C ratio ที่ 6.26",
      [
        [4259527589.5, "baht", "benefit"],
        [680314477.78, "baht", "cost"],
        [6.26, null, "ratio"],
      ],
    ],
    [
      "a percentage",
      "สพอ. สามารถดำเนินโครงการ ที่ได้รับจัดสรรงบประมาณของ สพอ. ร้อยละ 98.75",
      [[98.75, "percent", null]],
    ],
    [
      "Thai digits, millions and times",
      "มีต้นทุน ๑๒.๕ ล้านบาท B/C ๓ เท่า",
      [
        [12.5, "1000000 baht", "cost"],
        [3, "times", "ratio"],
      ],
    ],
    [
      "a share of the cost is no cost",
      "ต้นทุนลดลงร้อยละ 5 เหลือ 20 บาท",
      [
        [5, "percent", null],
        [20, "baht", null],
      ],
    ],
  ])("%s", (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe("what is no figure", () => {
  test.each([
    ["a year", "ในปี 2565"],
    ["a span of years", "(ปี 2563 - 2565)"],
    ["a date", "ข้อมูล ณ วันที่ 30 กันยายน 2565"],
    ["a short date", "เมื่อ 21 เม.ย. 2565"],
    ["numbers of a list", "1. จัดทำแผน 2) ดำเนินการ"],
    ["a number in a word", "มาตรฐาน FIDO2"],
    ["wording", "ดำเนินการได้ตามเป้าหมาย"],
    ["nothing", ""],
  ])("%s", (_, text) => expect(figuresInProse(text)).toEqual([]));

  test("but a number of the size of a year with a unit is one", () => {
    expect(found("ต้นทุน 2565 บาท")).toEqual([[2565, "baht", "cost"]]);
  });
});

test("one figure is found by its label", () => {
  const text = "ผลประโยชน์รวม 10 บาท ต้นทุนรวม 4 บาท B/C ratio ที่ 2.50";
  expect(proseFigure(text, "ratio")?.value).toBe(2.5);
  expect(proseFigure(text, "net")).toBeNull();
  expect(percentagesInProse("ร้อยละ 95.03 และร้อยละ 20 %")).toEqual([95.03, 20]);
});

test.each([
  ["เพิ่มขึ้นจากปี 2564 ร้อยละ 10", { baseYear: 2564, percent: 10 }],
  ["เพิ่มขึ้นจากปี พ.ศ. ๒๕๖๕ ไม่น้อยกว่าร้อยละ ๒.๕", { baseYear: 2565, percent: 2.5 }],
  ["เพิ่มขึ้นจากปี 2564", null],
  ["ร้อยละ 10", null],
])("the growth of %s", (text, growth) => expect(growthTarget(text)).toEqual(growth));
