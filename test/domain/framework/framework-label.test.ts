import type { Framework } from "../../../src/domain/framework/framework";
import { frameworkLabel } from "../../../src/domain/framework/framework-label";
import { FRAMEWORKS } from "../../../src/domain/framework/frameworks";

const shipped = (id: string) => FRAMEWORKS.find((each) => each.id === id)!;

/** As much as the narrowest list shows of a name. */
const IN_VIEW = 24;

test.each<[string, string, string]>([
  [
    "public-organisation-2565",
    "พ.ศ. 2565 · องค์การมหาชน (100 คะแนน)",
    "FY2565 · Public organisation (100 points)",
  ],
  [
    "public-organisation-from-2566",
    "พ.ศ. 2566–2567 · องค์การมหาชน (100 คะแนน)",
    "FY2566–2567 · Public organisation (100 points)",
  ],
  [
    "public-organisation-five-point",
    "พ.ศ. 2547–2558 · องค์การมหาชน (5 ระดับ)",
    "FY2547–2558 · Public organisation (5 levels)",
  ],
  [
    "state-enterprise-five-level",
    "พ.ศ. 2553–ปัจจุบัน · รัฐวิสาหกิจ (5 ระดับ)",
    "FY2553–now · State enterprises (5 levels)",
  ],
])("%s", (id, th, en) => expect(frameworkLabel(shipped(id))).toEqual({ th, en }));

test.each(["th", "en"] as const)("what differs between the shipped ones is in view (%s)", (language) => {
  const beginnings = FRAMEWORKS.map((each) => frameworkLabel(each)[language].slice(0, IN_VIEW));
  expect(new Set(beginnings).size).toBe(FRAMEWORKS.length);
});

test("what people wrote has its version and name behind the years", () => {
  const own: Framework = {
    ...shipped("public-organisation-2565"),
    version: 7,
    name: { th: "ของเรา", en: "Ours" },
    fiscalYears: { first: 2566, last: 2568 },
  };
  expect(frameworkLabel(own)).toEqual({
    th: "พ.ศ. 2566–2568 · ฉบับที่ 7 · ของเรา",
    en: "FY2566–2568 · version 7 · Ours",
  });
});
