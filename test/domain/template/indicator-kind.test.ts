import { guessKind, isNoTarget } from "../../../src/domain/template/indicator-kind";

test.each([
  ["figures with units", "", ["ร้อยละ 95 (ค่าเฉลี่ย 3 ปี)", "ร้อยละ 96", "ร้อยละ 97"], "numeric", true],
  ["figures with a gap", "", [380, "-", 425], "numeric", true],
  ["one figure among words", "", [380, "มีแผน", 425], "milestone", false],
  [
    "a percentage and a count",
    "",
    ["ร้อยละ 80", "ร้อยละ 80 และ จำนวน 1 หน่วยงาน", "ร้อยละ 90"],
    "composite",
    false,
  ],
  ["a count alone", "", ["มีแผน", "จำนวน 1 หน่วยงาน ร่วมมือ", "จำนวน 2 หน่วยงาน ร่วมมือ"], "milestone", false],
  ["the Cabinet's cap", "", ["-", "ไม่เกินกรอบวงเงินรวมฯ", "ไม่เกินกรอบ และไม่สูงกว่าแผน"], "rule", false],
  ["a choice", "การพัฒนา (เลือก 1 จาก 2)", ["มีแผน", "ทำแล้ว", "ใช้แล้ว"], "choose-one", true],
  ["no targets at all", "", [null, "-", "…"], "milestone", false],
] as const)("%s", (_, name, targets, kind, isSure) => {
  expect(guessKind(name, [...targets], 50)).toMatchObject({ kind, isSure });
});

test("points behind items make a checklist, whatever brackets the items hold", () => {
  expect(
    guessKind(
      "บัญชีข้อมูล",
      ["มีรายชื่อ", "• มีคำอธิบาย (14 รายการ) ครบ (15 คะแนน)\n• มีระบบ (10 คะแนน)", "(20 คะแนน) นำไปใช้ (5 คะแนน)"],
      50,
    ),
  ).toEqual({
    kind: "checklist",
    checklist: {
      base: 50,
      items: [
        { name: "มีคำอธิบาย (14 รายการ) ครบ", points: 15 },
        { name: "มีระบบ", points: 10 },
        { name: "นำไปใช้", points: 5 },
      ],
    },
    isSure: true,
  });
});

test("the options of a choice are named in brackets by number", () => {
  const name = "การพัฒนาดิจิทัล (เลือก 1 จาก 2) 1) บัญชีข้อมูล 2) ระบบงาน";
  expect(guessKind(name, ["ก", "ข", "ค"], 50).options).toEqual(["บัญชีข้อมูล", "ระบบงาน"]);
  expect(guessKind("การพัฒนา (เลือก 1 จาก 2) 1) บัญชีข้อมูล", ["ก"], 50).options).toBeUndefined();
});

test.each([
  ["-", true],
  ["…", false],
  ["", true],
  ["....", true],
  ["0", false],
  [0, false],
  [null, true],
])("%j: no target %s", (target, expected) => {
  expect(isNoTarget(target)).toBe(expected);
});
