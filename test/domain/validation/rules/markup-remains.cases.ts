import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "signs of comparison", input: { C9: "<60", D9: "60 < x", E9: "> 80" } },
    { name: "an ampersand of a name", input: { F9: "R&D; Q&A" } },
    { name: "angle brackets that are no tags", input: { F9: "<ร่าง> แผน" } },
    { name: "a formula that gives a tag", input: { A20: ['="<b>"&A1', "<b>ก"] } },
  ],
  reject: [
    {
      name: "paragraphs",
      input: { F9: "<p>ประเมินผล</p><p>แล้ว</p>" },
      faults: [{ messageId: "markup", address: "F9", expected: "ประเมินผล แล้ว" }],
    },
    {
      name: "an entity",
      input: { A20: "แผน&nbsp;2565" },
      faults: [{ messageId: "markup", address: "A20", expected: "แผน 2565" }],
    },
    {
      name: "a tag with attributes and a list at once",
      input: { D9: '<span style="color:red">ทำตามแผน</span>', F9: "<ul><li>ประเมินผลแล้ว</li></ul>" },
      faults: [
        { messageId: "markup", address: "D9", expected: "ทำตามแผน" },
        { messageId: "markup", address: "F9", expected: "ประเมินผลแล้ว" },
      ],
    },
    {
      name: "a comment",
      input: { F9: "ประเมินผลแล้ว<!-- x -->" },
      faults: [{ messageId: "markup", address: "F9", expected: "ประเมินผลแล้ว" }],
    },
  ],
};
