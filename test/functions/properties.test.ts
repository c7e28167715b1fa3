import fc from "fast-check";
import { toExcelSerial } from "../../src/domain/thai/date";
import { functionTable } from "../../src/functions/function-table";

const {
  KPICHECKLIST,
  KPICOMPONENT,
  KPIDATE,
  KPIITA,
  KPILEVEL,
  KPIMILESTONE,
  KPINEEDED,
  KPINUMBER,
  KPIRATING,
  KPISCORE,
  KPITIER,
  KPITOTAL,
  KPIWEIGHTED,
} = functionTable;

/** Figures as people type them: at most four decimals. */
const figure = (min: number, max: number) =>
  fc.integer({ min: min * 10_000, max: max * 10_000 }).map((n) => n / 10_000);
const column = (values: readonly unknown[]) => values.map((value) => [value]);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("a range gives, cell by cell, what single values give", () => {
  const scores = fc.array(figure(0, 100), { minLength: 1, maxLength: 12 });
  const cases: readonly (readonly [string, (value: unknown) => unknown])[] = [
    ["KPISCORE", (value) => KPISCORE(value, 20, 55.5, 90)],
    ["KPITIER", (value) => KPITIER(value, 90, 55.5, 20)],
    ["KPILEVEL", (value) => KPILEVEL(value, [[10, 30, 50, 70, 90]])],
    ["KPINEEDED", (value) => KPINEEDED(value, 20, 55.5, 90)],
    ["KPIWEIGHTED", (value) => KPIWEIGHTED(value, 12.5)],
    ["KPIRATING", (value) => KPIRATING(value)],
    ["KPIITA", (value) => KPIITA(value)],
    ["KPINUMBER", (value) => KPINUMBER(value)],
  ];
  test.each(cases)("%s", (_, call) => {
    fc.assert(
      fc.property(scores, (values) => {
        expect(call(column(values))).toEqual(values.map((value) => [call(value)]));
      }),
    );
  });
});

describe("KPICHECKLIST", () => {
  const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean()), {
    minLength: 1,
    maxLength: 8,
  });

  test("is the base plus the points of what was achieved, at most 100", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), items, (base, list) => {
        const achieved = sum(list.filter(([, done]) => done).map(([points]) => points));
        const [points, flags] = [list.map(([value]) => value), list.map(([, done]) => done)];
        expect(KPICHECKLIST(base, column(points), column(flags))).toBe(Math.min(100, base + achieved));
      }),
    );
  });

  test("never falls when one more item is achieved", () => {
    fc.assert(
      fc.property(items, fc.nat(), (list, pick) => {
        const points = column(list.map(([value]) => value));
        const before = list.map(([, done]) => done);
        const after = before.map((done, i) => done || i === pick % list.length);
        const score = (flags: readonly boolean[]) => KPICHECKLIST(50, points, column(flags)) as number;
        expect(score(after)).toBeGreaterThanOrEqual(score(before));
      }),
    );
  });
});

test("KPIMILESTONE is the highest tier below which nothing is missed, and never falls when one more is met", () => {
  const flags = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(flags, fc.nat(2), (met, pick) => {
      const missed = met.indexOf(false);
      const score = KPIMILESTONE(...met);
      expect(score).toBe([0, 50, 75, 100][missed === -1 ? 3 : missed]);
      const better = met.map((flag, i) => flag || i === pick);
      expect(KPIMILESTONE(...better) as number).toBeGreaterThanOrEqual(score as number);
    }),
  );
});

test("the parts that KPICOMPONENT gives sum to KPITOTAL", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), figure(0, 100), figure(1, 40)), {
    minLength: 1,
    maxLength: 15,
  });
  fc.assert(
    fc.property(rows, (list) => {
      const codes = column(list.map(([component], i) => `${component}.${i + 1} ตัวชี้วัด`));
      const scores = column(list.map(([, score]) => score));
      const weights = column(list.map(([, , weight]) => weight));
      const components = [...new Set(list.map(([component]) => component))];
      const parts = components.map((code) => KPICOMPONENT(code, codes, scores, weights, "sum") as number);
      expect(sum(parts)).toBeCloseTo(KPITOTAL(scores, weights) as number, 9);
    }),
  );
});

test("KPIITA is KPIRATING by the ITA bands, and a higher score is never rated lower", () => {
  const order = ["F", "E", "D", "C", "B", "A", "AA"];
  fc.assert(
    fc.property(figure(0, 100), figure(0, 100), (a, b) => {
      expect(KPIITA(a)).toBe(KPIRATING(a, "ita"));
      const [lower, higher] = [Math.min(a, b), Math.max(a, b)].map((score) =>
        order.indexOf(KPIITA(score) as string),
      );
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(higher).toBeGreaterThanOrEqual(lower!);
    }),
  );
});

describe("KPIDATE gives one serial number for every way of writing a day", () => {
  const MONTHS = [
    ["มกราคม", "ม.ค."],
    ["กุมภาพันธ์", "ก.พ."],
    ["มีนาคม", "มี.ค."],
    ["เมษายน", "เม.ย."],
    ["พฤษภาคม", "พ.ค."],
    ["มิถุนายน", "มิ.ย."],
    ["กรกฎาคม", "ก.ค."],
    ["สิงหาคม", "ส.ค."],
    ["กันยายน", "ก.ย."],
    ["ตุลาคม", "ต.ค."],
    ["พฤศจิกายน", "พ.ย."],
    ["ธันวาคม", "ธ.ค."],
  ] as const;
  const day = fc.record({
    year: fc.integer({ min: 1990, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const thaiDigits = (text: string) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

  test("Thai and Common Era, names and abbreviations, Thai digits", () => {
    fc.assert(
      fc.property(day, (date) => {
        const [name, abbreviation] = MONTHS[date.month - 1]!;
        const buddhist = date.year + 543;
        const forms = [
          `${date.day} ${name} พ.ศ. ${buddhist}`,
          `${date.day} ${name} ${buddhist}`,
          `${date.day} ${abbreviation} ${buddhist}`,
          `${date.day}/${date.month}/${buddhist}`,
          `${date.day}/${date.month}/${date.year}`,
        ];
        const serial = toExcelSerial(date);
        for (const form of [...forms, ...forms.map(thaiDigits)])
          expect([form, KPIDATE(form)]).toEqual([form, serial]);
      }),
    );
  });
});
