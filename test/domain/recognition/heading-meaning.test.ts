import { meaningOf } from "../../../src/domain/recognition/heading-meaning";

/** From here on a heading alone makes a column sure. */
const SURE = 0.8;

test.each([
  ["ค่าถ่วงน้ำหนัก", "weight"],
  ["ตัวถ่วง", "weight"],
  ["ถ่วงน้ำหนัก", "weighted"],
  ["ค่าคะแนนถ่วงน้ำหนัก", "weighted"],
])("“%s” is first of all read as %s", (heading, role) => {
  expect(meaningOf(heading).votes[0]?.role).toBe(role);
});

test("what is weighted with may be what comes of it: the heading alone is not sure of either", () => {
  for (const { strength } of meaningOf("ค่าถ่วงน้ำหนัก").votes) expect(strength).toBeLessThan(SURE);
});
