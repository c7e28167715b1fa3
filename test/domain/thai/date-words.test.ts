import { fromExcelSerial, parseThaiDate, toExcelSerial, type Era } from "../../../src/domain/thai/date";

/** Every name of every month, written here a second time. */
const MONTHS = [
  "มกราคม ม.ค. มค มค. January january JAN Jan Jan.",
  "กุมภาพันธ์ ก.พ. กพ กพ. February february FEB Feb Feb.",
  "มีนาคม มี.ค. มีค มีค. March march MAR Mar Mar.",
  "เมษายน เม.ย. เมย เมย. April april APR Apr Apr.",
  "พฤษภาคม พ.ค. พค พค. May may MAY May.",
  "มิถุนายน มิ.ย. มิย มิย. June june JUN Jun Jun.",
  "กรกฎาคม ก.ค. กค กค. July july JUL Jul Jul.",
  "สิงหาคม ส.ค. สค สค. August august AUG Aug Aug.",
  "กันยายน ก.ย. กย กย. September september SEPT Sept Sept. SEP Sep Sep.",
  "ตุลาคม ต.ค. ตค ตค. October october OCT Oct Oct.",
  "พฤศจิกายน พ.ย. พย พย. November november NOV Nov Nov.",
  "ธันวาคม ธ.ค. ธค ธค. December december DEC Dec Dec.",
];
const names = MONTHS.flatMap((list, index) => list.split(" ").map((name) => [name, index + 1] as const));

const day = (year: number, month: number, dayOfMonth: number, era: Era, isShortYear = false) => ({
  kind: "date",
  date: { year, month, day: dayOfMonth, era, isShortYear },
});
const NO_SUCH_DAY = { kind: "unreadable", reason: "no-such-day" };
const TEXT = { kind: "unreadable", reason: "text" };

test.each(names)("%s is month %i, before a year of either era", (name, month) => {
  expect(parseThaiDate(`5 ${name} 2565`)).toEqual(day(2022, month, 5, "BE"));
  expect(parseThaiDate(`15 ${name} 2022`)).toEqual(day(2022, month, 15, "CE"));
});

test.each(names)("a year of two digits after %s is of the era of its language", (name, month) => {
  const isThai = /[ก-๙]/.test(name);
  expect(parseThaiDate(`5 ${name} 22`)).toEqual(
    day(isThai ? 1979 : 2022, month, 5, isThai ? "BE" : "CE", true),
  );
});

test.each(names.filter(([name]) => /^[A-Za-z]/.test(name)))("%s may stand before its day", (name, month) => {
  expect(parseThaiDate(`${name} 5, 2022`)).toEqual(day(2022, month, 5, "CE"));
  expect(parseThaiDate(`${name} 15 2565`)).toEqual(day(2022, month, 15, "BE"));
});

test.each(["1st", "2nd", "3rd", "4th", "1ST"])("the day may be %s", (written) => {
  expect(parseThaiDate(`March ${written}, 2022`)).toEqual(day(2022, 3, Number(written.charAt(0)), "CE"));
});

/** The years are such that the other era would give another year, or none. */
describe.each<[Era, string]>([
  ["BE", "พ.ศ. พ.ศ พศ พศ. พ. ศ. B.E. b.e. BE be B.E"],
  ["CE", "ค.ศ. ค.ศ คศ คศ. ค. ศ. C.E. c.e. CE ce A.D. a.d. AD ad"],
])("the era %s", (era, list) => {
  // "พ. ศ." is one word with a space in it.
  const written = list.replace(/(\S\.) (?=ศ)/g, "$1_").split(" ").map((word) => word.replace("_", " ")); // prettier-ignore
  const [full, short, year, shortYear] = era === "BE" ? [2565, 22, 2022, 1979] : [2022, 65, 2022, 2065];
  test.each(written)("is written %s, before the year or after it", (word) => {
    expect(parseThaiDate(`5 มกราคม ${word} ${full}`)).toEqual(day(year, 1, 5, era));
    expect(parseThaiDate(`5 มกราคม ${word} ${short}`)).toEqual(day(shortYear, 1, 5, era, true));
    expect(parseThaiDate(`5 January ${word} ${short}`)).toEqual(day(shortYear, 1, 5, era, true));
    expect(parseThaiDate(`5 มกราคม ${short} ${word}`)).toEqual(day(shortYear, 1, 5, era, true));
    expect(parseThaiDate(`5 มกราคม ${short}${word}`)).toEqual(day(shortYear, 1, 5, era, true));
  });
});

test.each([
  ["5 มกราคม ร.ศ. 112", TEXT],
  ["5 มกราคม พ.ศ. ค.ศ. 2565", TEXT],
  ["5 มกราคม 2565 พ.ศ. ค.ศ.", TEXT],
])("%s is not read", (text, expected) => expect(parseThaiDate(text)).toEqual(expected));

test.each([
  "วันที่",
  "ณ วันที่",
  "ณวันที่",
  "ณ",
  ...["จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์"].map((name) => `วัน${name}ที่`),
])("%s may open a date of any form", (opening) => {
  for (const space of [" ", ""]) {
    expect(parseThaiDate(`${opening}${space}30 กันยายน 2565`)).toEqual(day(2022, 9, 30, "BE"));
    expect(parseThaiDate(`${opening}${space}30/9/2565`)).toEqual(day(2022, 9, 30, "BE"));
    expect(parseThaiDate(`${opening}${space}30/9/65`)).toEqual(day(2022, 9, 30, "BE", true));
  }
});

describe("the form of a date", () => {
  test.each([
    ["no space at all", "5มกราคม2565"],
    ["a hyphen on both sides", "5-มกราคม-2565"],
    ["a comma", "5 มกราคม, 2565"],
    ["a comma without a space", "5 มกราคม,2565"],
    ["the space before the year's era", "5 มกราคม พ.ศ.2565"],
  ])("%s", (_, text) => expect(parseThaiDate(text)).toEqual(day(2022, 1, 5, "BE")));

  test.each([
    ["words before it", "ภายใน 5 มกราคม 2565"],
    ["words after it", "5 มกราคม 2565 เป็นต้นไป"],
    ["three digits of a day", "005 มกราคม 2565"],
    ["three digits of a year", "5 มกราคม 565"],
    ["five digits of a year", "5 มกราคม 25651"],
    ["one digit of a year", "5 มกราคม 5"],
    ["a month of no calendar", "5 มกรา 2565"],
    ["three signs between", "5 มกราคม - , 2565"],
    ["no day", "มกราคม 2565"],
    ["words before an English date", "by March 5, 2022"],
    ["words after an English date", "March 5, 2022 x"],
    ["English, a short year", "March 5, 22"],
    ["English, no such month", "Marchy 5, 2022"],
    ["words before figures", "x 30/9/2565"],
    ["words after figures", "30/9/2565 x"],
    ["two kinds of signs", "30/9-2565"],
    ["hyphens round a short year", "30-9-65"],
    ["points round a short year", "30.9.65"],
    ["short, words before", "x 30/9/65"],
    ["short, words after", "30/9/65 x"],
    ["three digits between slashes", "300/9/65"],
    ["three digits of a month", "30/009/65"],
    ["three digits of a month, long year", "30/009/2565"],
    ["three digits of a short year", "30/9/650"],
    ["words before the year first", "x 2022-09-30"],
    ["a wrong time", "2022-09-30T1:00"],
    ["a time of one minute's digit", "2022-09-30 17:0"],
    ["words after the year first", "2022-09-30x"],
    ["year first with slashes", "2022/09/30"],
    ["three digits in the middle, year first", "2022-009-30"],
    ["three digits at the end, year first", "2022-09-300"],
    ["five digits, year first", "12022-09-30"],
  ])("is not kept by %s", (_, text) => expect(parseThaiDate(text)).toEqual(TEXT));

  test.each([
    ["2022-09-30 17:00", day(2022, 9, 30, "CE")],
    ["2022-09-30T17:00:30.5+07:00", day(2022, 9, 30, "CE")],
    ["2022-09-30 17:00 (น)", day(2022, 9, 30, "CE")],
    ["2022-9-3", day(2022, 9, 3, "CE")],
    ["03/09/65", day(2022, 9, 3, "BE", true)],
  ])("%s is one as well", (text, expected) => expect(parseThaiDate(text)).toEqual(expected));

  test("a text of 60 characters may be one, a longer one is not looked at", () => {
    const spaced = (length: number) => {
      const zone = "0".repeat(length - "2022-09-30T17:00".length);
      return `2022-09-30T17:00${zone}`;
    };
    expect(parseThaiDate(spaced(60))).toEqual(day(2022, 9, 30, "CE"));
    expect(parseThaiDate(spaced(61))).toEqual(TEXT);
  });

  test.each(["-", "–", "—", "---", "-–"])("%s is blank", (text) =>
    expect(parseThaiDate(text)).toEqual({ kind: "blank" }),
  );
  test.each(["-x", "x-", "- 5"])("%s is not blank", (text) => expect(parseThaiDate(text)).toEqual(TEXT));
});

/** Years of four digits without an era: both sides of every bound. */
test.each<[number, object]>([
  [1856, NO_SUCH_DAY],
  [1857, day(1857, 1, 2, "CE")],
  [2157, day(2157, 1, 2, "CE")],
  [2158, NO_SUCH_DAY],
  [2399, NO_SUCH_DAY],
  [2400, day(1857, 1, 2, "BE")],
  [2700, day(2157, 1, 2, "BE")],
  [2701, NO_SUCH_DAY],
])("the year %i, by its own", (year, expected) => {
  expect(parseThaiDate(`2/1/${year}`)).toEqual(expected);
  expect(parseThaiDate(`2 มกราคม ${year}`)).toEqual(expected);
  expect(parseThaiDate(`${year}-01-02`)).toEqual(expected);
  expect(parseThaiDate(`January 2, ${year}`)).toEqual(expected);
});

test.each<[string, object]>([
  ["พ.ศ. 2399", NO_SUCH_DAY],
  ["พ.ศ. 2400", day(1857, 1, 2, "BE")],
  ["พ.ศ. 2700", day(2157, 1, 2, "BE")],
  ["พ.ศ. 2701", NO_SUCH_DAY],
  ["ค.ศ. 1856", NO_SUCH_DAY],
  ["ค.ศ. 1857", day(1857, 1, 2, "CE")],
  ["ค.ศ. 2157", day(2157, 1, 2, "CE")],
  ["ค.ศ. 2158", NO_SUCH_DAY],
  ["พ.ศ. 2022", NO_SUCH_DAY],
])("the year %s, with its era", (year, expected) => {
  expect(parseThaiDate(`2 มกราคม ${year}`)).toEqual(expected);
});

test.each<[string, object]>([
  ["00", day(2000, 1, 2, "CE", true)],
  ["39", day(2039, 1, 2, "CE", true)],
  ["40", day(1997, 1, 2, "BE", true)],
  ["99", day(2056, 1, 2, "BE", true)],
])("the year %s between slashes", (year, expected) => expect(parseThaiDate(`2/1/${year}`)).toEqual(expected));

describe("days of the calendar", () => {
  const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  test.each(LAST.map((last, index) => [index + 1, last]))("month %i has %i days", (month, last) => {
    expect(parseThaiDate(`${last}/${month}/2565`)).toEqual(day(2022, month, last, "BE"));
    expect(parseThaiDate(`${last + 1}/${month}/2565`)).toEqual(NO_SUCH_DAY);
    expect(parseThaiDate(`1/${month}/2565`)).toEqual(day(2022, month, 1, "BE"));
    expect(parseThaiDate(`0/${month}/2565`)).toEqual(NO_SUCH_DAY);
  });

  test.each(["1/0/2565", "1/13/2565", "2022-00-01", "2022-13-01"])("%s is none", (text) => {
    expect(parseThaiDate(text)).toEqual(NO_SUCH_DAY);
  });
});

describe("serial numbers at their bounds", () => {
  const serialOf = (year: number, month: number, dayOfMonth: number) =>
    (Date.UTC(year, month - 1, dayOfMonth) - Date.UTC(1899, 11, 30)) / 86_400_000;

  test.each([
    [1900, 2, 28, null],
    [1900, 3, 1, 61],
    [1900, 3, 2, 62],
  ])("%i-%i-%i has %p", (year, month, dayOfMonth, serial) => {
    expect(toExcelSerial({ year, month, day: dayOfMonth })).toBe(serial);
  });

  test.each<[number, number, number, object | null]>([
    [2157, 12, 31, { year: 2157, month: 12, day: 31, era: "CE" }],
    [2158, 1, 1, null],
    [2399, 12, 31, null],
    [2400, 1, 1, { year: 1857, month: 1, day: 1, era: "BE" }],
    [2700, 12, 31, { year: 2157, month: 12, day: 31, era: "BE" }],
    [2701, 1, 1, null],
    // The last days of months, which must not pass for days that their Buddhist year lacks.
    [2565, 1, 31, { year: 2022, month: 1, day: 31, era: "BE" }],
    [2568, 2, 28, { year: 2025, month: 2, day: 28, era: "BE" }],
    [2568, 2, 29, null],
  ])("the serial of %i-%i-%i", (year, month, dayOfMonth, expected) => {
    expect(fromExcelSerial(serialOf(year, month, dayOfMonth))).toEqual(
      expected && { ...expected, isShortYear: false },
    );
  });

  test("just before the first reliable day there is none", () => {
    expect(fromExcelSerial(60.99)).toBeNull();
    expect(fromExcelSerial(61)).toMatchObject({ year: 1900, month: 3, day: 1 });
  });
});
