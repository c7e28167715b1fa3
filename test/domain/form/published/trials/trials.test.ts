import { OTHER_FORMS, PUBLISHED_FORMS } from "../forms";
import { countOutcomes, tablesOnce, tablesReadRight, type FormTable, type Outcomes } from "./count-outcomes";
import { DAMAGES } from "./damages";
import { FLOORS, FORMS_READ_RIGHT } from "./floors";
import { leafHeading } from "./heading-cells";
import { printOutcomes } from "./print-outcomes";
import { TRIAL_KINDS } from "./trials";

let readRight: FormTable[];
let outcomes: Outcomes[];
beforeAll(() => {
  readRight = tablesReadRight(tablesOnce([...PUBLISHED_FORMS, ...OTHER_FORMS]));
  outcomes = countOutcomes(readRight);
});

test(`${FORMS_READ_RIGHT} forms or more are read right in every column`, () => {
  expect(readRight.length).toBeGreaterThanOrEqual(FORMS_READ_RIGHT);
});

test("every kind of trial has its floor, and there are no others", () => {
  expect(Object.keys(FLOORS)).toEqual(TRIAL_KINDS.map(({ id }) => id));
});

describe.each(TRIAL_KINDS.map(({ id, about }) => [about, id] as const))("%s", (_, id) => {
  const floor = FLOORS[id]!;
  const of = () => outcomes.find(({ kind }) => kind === id)!;

  test("was tried", () => expect(of().columns).toBeGreaterThan(20));

  test(`right in ${floor.right * 100} of 100`, () => {
    const { surelyRight, unsurelyRight, columns } = of();
    expect((surelyRight + unsurelyRight) / columns).toBeGreaterThanOrEqual(floor.right);
  });

  test(`surely wrong in ${floor.surelyWrong * 100} of 100 at most`, () => {
    const { surelyWrong, columns, mistakes } = of();
    if (floor.surelyWrong === 0) expect(mistakes).toEqual([]);
    expect(surelyWrong / columns).toBeLessThanOrEqual(floor.surelyWrong);
  });

  test(`for the other scale in ${floor.scaleWrong * 100} of 100 at most`, () => {
    const { scaleWrong, columns } = of();
    expect(scaleWrong / columns).toBeLessThanOrEqual(floor.scaleWrong);
  });

  test("every column is counted once", () => {
    const { columns, surelyRight, unsurelyRight, unsurelyWrong, lost, surelyWrong } = of();
    const ofChanged = surelyRight + unsurelyRight + unsurelyWrong + lost;
    expect(columns - ofChanged).toBeLessThanOrEqual(surelyWrong);
    expect(columns).toBeGreaterThanOrEqual(ofChanged);
  });
});

test.each<[string, string, string]>([
  ["sara-am", "น้ำหนัก", "น้\u0e4d\u0e32หนัก"],
  ["tone-first", "ที่", "ท\u0e48\u0e35"],
  ["thai-digits", "(50)", "(๕๐)"],
  ["spaced-letters", "น้ำหนัก (ร้อยละ)", "น้ ำ ห นั ก (ร้ อ ย ล ะ)"],
  ["one-tone-lost", "น้ำหนักที่", "นำหนักที่"],
  ["tones-lost", "น้ำหนักที่", "นำหนักที"],
  ["aa-as-am", "ผลการ", "ผลกำร"],
  ["am-as-aa", "น้ำหนัก", "น้าหนัก"],
])("%s turns %s into %s", (id, text, damaged) => {
  expect(DAMAGES.find((damage) => damage.id === id)!.damage(text)).toBe(damaged);
});

test.each(["letter-lost", "letter-replaced", "letters-exchanged", "zero-width", "broken-word"])(
  "%s changes a word and spares a figure",
  (id) => {
    const { damage } = DAMAGES.find((candidate) => candidate.id === id)!;
    expect(damage("ผลการดำเนินงาน")).not.toBe("ผลการดำเนินงาน");
    expect(damage("50")).toBe("50");
  },
);

test("the heading over the figures is the lowest one", () => {
  const [form, table] = tablesOnce(PUBLISHED_FORMS)[0]!;
  expect(["B", "C", "F"].map((column) => leafHeading(form, table, column))).toEqual([
    "น้ำหนัก (ร้อยละ)",
    "เป้าหมายขั้นต่ำ (50)",
    "ผลการดำเนินงาน",
  ]);
});

test("the table names each kind with its figures", () => {
  const text = printOutcomes(outcomes);
  for (const { kind, columns } of outcomes) expect(text).toMatch(new RegExp(`^${kind} +${columns} `, "m"));
});
