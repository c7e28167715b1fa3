import { KPI_FUNCTIONS } from "../../../src/domain/scoring/function-names";
import { SCORING_PROBLEMS } from "../../../src/domain/scoring/scoring-scale";
import { TOTAL_PROBLEMS } from "../../../src/domain/scoring/totals";

test("the functions, as they stand in workbooks", () => {
  const names =
    "KPISCORE KPITIER KPIWEIGHTED KPITOTAL KPIRATING KPIEXPLAIN KPINUMBER KPILEVEL KPICHECKLIST KPIMILESTONE KPINEEDED " +
    "KPICOMPONENT KPIITA KPIDATE";
  expect(KPI_FUNCTIONS).toEqual(names.split(" "));
});

test("what keeps a score from being given, in both languages", () => {
  expect(SCORING_PROBLEMS).toEqual({
    "points-invalid": {
      th: "คะแนนของระดับเป้าหมายต้องมีอย่างน้อย 2 ระดับ ไม่ติดลบ และเรียงจากน้อยไปมาก",
      en: "The scale needs at least two points, none negative, in rising order",
    },
    "target-not-a-number": { th: "ค่าเป้าหมายไม่ใช่ตัวเลข", en: "A target is not a number" },
    "no-advanced-target": { th: "ไม่มีค่าเป้าหมายขั้นสูง", en: "There is no advanced target" },
    "targets-flat": { th: "ค่าเป้าหมายสองระดับเท่ากัน", en: "Two targets are equal" },
    "targets-not-monotone": {
      th: "ค่าเป้าหมายไม่เรียงไปทางเดียวกัน (ต้องเพิ่มขึ้นหรือลดลงตลอด)",
      en: "The targets neither rise throughout nor fall throughout",
    },
    "direction-unknown": {
      th: "มีค่าเป้าหมายเพียงระดับเดียว ต้องระบุว่ายิ่งมากยิ่งดีหรือยิ่งน้อยยิ่งดี",
      en: "With a single target the direction (higher or lower) must be stated",
    },
    "direction-mismatch": {
      th: "ทิศทางที่ระบุไม่ตรงกับลำดับของค่าเป้าหมาย",
      en: "The stated direction does not agree with the order of the targets",
    },
    "result-not-a-number": { th: "ผลการดำเนินงานไม่ใช่ตัวเลข", en: "The result is not a number" },
  });
});

test("what keeps a total from being given, in both languages", () => {
  expect(TOTAL_PROBLEMS).toEqual({
    "weight-not-a-number": { th: "น้ำหนักไม่ใช่ตัวเลข", en: "A weight is not a number" },
    "weight-negative": { th: "น้ำหนักติดลบ", en: "A weight is negative" },
    "score-not-a-number": { th: "คะแนนไม่ใช่ตัวเลข", en: "A score is not a number" },
  });
});
