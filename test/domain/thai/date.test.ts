import fc from "fast-check";
import {
  asBuddhistYear,
  buddhistYear,
  fromExcelSerial,
  parseThaiDate,
  toExcelSerial,
  type Era,
} from "../../../src/domain/thai/date";

describe("parseThaiDate", () => {
  test.each<[string, number, number, number, Era, boolean]>([
    ["11 มีนาคม พ.ศ. 2563", 2020, 3, 11, "BE", false],
    ["11 มีนาคมพ.ศ.2563", 2020, 3, 11, "BE", false],
    ["11 มีนาคม ค.ศ. 2020", 2020, 3, 11, "CE", false],
    ["11 มีนาคม 2020", 2020, 3, 11, "CE", false],
    ["๑๑ มีนาคม ๒๕๖๓", 2020, 3, 11, "BE", false],
    ["30 กันยายน 2565", 2022, 9, 30, "BE", false],
    ["ณ วันที่ 30 กันยายน 2565", 2022, 9, 30, "BE", false],
    ["วันพฤหัสบดีที่ 30 กันยายน 2565", 2022, 9, 30, "BE", false],
    ["30\u00A0กันยายน\n2565", 2022, 9, 30, "BE", false],
    ["21 เม.ย. 65", 2022, 4, 21, "BE", true],
    ["21 เมย 65", 2022, 4, 21, "BE", true],
    ["1 ม.ค. 39", 1996, 1, 1, "BE", true],
    ["1 ม.ค. ค.ศ. 22", 2022, 1, 1, "CE", true],
    ["29 กุมภาพันธ์ 2563", 2020, 2, 29, "BE", false],
    ["30 September 2022", 2022, 9, 30, "CE", false],
    ["30 September 2565 BE", 2022, 9, 30, "BE", false],
    ["Sep 30, 2022", 2022, 9, 30, "CE", false],
    ["21-Apr-22", 2022, 4, 21, "CE", true],
    ["2022-09-30", 2022, 9, 30, "CE", false],
    ["2565-09-30", 2022, 9, 30, "BE", false],
    ["2022-09-30T17:00:00Z", 2022, 9, 30, "CE", false],
    ["30/9/2565", 2022, 9, 30, "BE", false],
    ["30/09/2022", 2022, 9, 30, "CE", false],
    ["30.9.2565", 2022, 9, 30, "BE", false],
    ["30-9-2565", 2022, 9, 30, "BE", false],
    ["30/9/65", 2022, 9, 30, "BE", true],
    ["30/9/40", 1997, 9, 30, "BE", true],
    ["30/9/39", 2039, 9, 30, "CE", true],
    ["30/9/22", 2022, 9, 30, "CE", true],
    ["1/1/2400", 1857, 1, 1, "BE", false],
    ["1/1/2157", 2157, 1, 1, "CE", false],
  ])("%p", (text, year, month, day, era, isShortYear) => {
    expect(parseThaiDate(text)).toEqual({ kind: "date", date: { year, month, day, era, isShortYear } });
  });

  test.each(["", "-", "–", " "])("%p is blank", (text) => {
    expect(parseThaiDate(text)).toEqual({ kind: "blank" });
  });

  test.each([
    ["29 กุมภาพันธ์ 2564", "no-such-day"],
    ["31/2/2565", "no-such-day"],
    ["9/30/2022", "no-such-day"],
    ["0/9/2565", "no-such-day"],
    ["30/9/2300", "no-such-day"],
    ["30 กันยายน ค.ศ. 2565", "no-such-day"],
    ["30 กันยายน", "text"],
    ["30 กันยา 2565", "text"],
    ["2565", "text"],
    ["207/166", "text"],
    ["1.2.65", "text"],
    ["1.1.1", "text"],
    ["ร้อยละ 95", "text"],
    ["ปี 2565", "text"],
    ["30 กันยายน 2565 ถึง 29 กันยายน 2569", "text"],
  ])("%p is unreadable: %s", (text, reason) => {
    expect(parseThaiDate(text)).toEqual({ kind: "unreadable", reason });
  });

  const MONTHS = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม"; // prettier-ignore
  const SHORT = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.";
  const ENGLISH = "January February March April May June July August September October November December";
  test.each([MONTHS, SHORT, ENGLISH].map((names) => names.split(" ")))("all months: %s …", (...names) => {
    names.forEach((name, index) => {
      expect(parseThaiDate(`5 ${name} 2565`)).toMatchObject({
        date: { year: 2022, month: index + 1, day: 5 },
      });
    });
  });
});

test.each([
  [2022, 2565],
  [2565, 2565],
  [2399, 2942],
  [2400, 2400],
])("the year %p is %p of the Buddhist Era", (year, buddhist) => expect(asBuddhistYear(year)).toBe(buddhist));

describe("Excel's serial numbers", () => {
  test.each([
    [1900, 3, 1, 61],
    [2020, 3, 11, 43901],
    [2022, 9, 30, 44834],
    [2000, 2, 29, 36585],
  ])("%p-%p-%p is %p", (year, month, day, serial) => {
    expect(toExcelSerial({ year, month, day })).toBe(serial);
    expect(fromExcelSerial(serial)).toEqual({ year, month, day, era: "CE", isShortYear: false });
  });

  test("days that Excel's calendar has wrong have no serial", () => {
    expect(toExcelSerial({ year: 1900, month: 2, day: 28 })).toBeNull();
    expect(fromExcelSerial(60)).toBeNull();
  });

  test.each([NaN, Infinity, -1, 0, 0.5, 1e9])("%p is no day", (serial) =>
    expect(fromExcelSerial(serial)).toBeNull(),
  );

  test("a time of day is dropped", () => expect(fromExcelSerial(44834.99)).toMatchObject({ day: 30 }));

  test("a Buddhist year kept as a year of the Common Era is understood", () => {
    expect(fromExcelSerial(243161)).toMatchObject({ year: 2022, month: 9, day: 30, era: "BE" });
  });

  test("29 February of the year 2564 as typed was no day of the Buddhist year", () => {
    const serial = (Date.UTC(2564, 1, 29) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(fromExcelSerial(serial)).toBeNull();
    expect(fromExcelSerial(serial - 1)).toMatchObject({ year: 2021, month: 2, day: 28 });
  });

  test("every serial from 1900 to 2157 goes there and back, and is read from its Thai text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 94_000 }), (serial) => {
        const date = fromExcelSerial(serial)!;
        expect(toExcelSerial(date)).toBe(serial);
        const { kind, date: read } = parseThaiDate(`${date.day}/${date.month}/${buddhistYear(date.year)}`) as { kind: string; date: typeof date }; // prettier-ignore
        expect(kind).toBe("date");
        expect(toExcelSerial(read)).toBe(serial);
      }),
    );
  });
});
