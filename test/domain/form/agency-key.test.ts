import { agencyKey } from "../../../src/domain/form/agency-key";

test.each<[string, string, boolean]>([
  ["สำนักงานทดสอบ (สทส.)", "สำนักงานทดสอบ", true],
  ["สำนักงานทดสอบ(สทส.) ", "สำนักงาน ทดสอบ", true],
  ["สำนักงานทดสอบ (องค์การมหาชน) (สทส.)", "สำนักงานทดสอบ (องค์การมหาชน)", true],
  ["สำนักงานทดสอบ (องค์การมหาชน) สทส.", "สำนักงานทดสอบ สทส.", false],
  ["สำนักงานทดสอบ)", "สำนักงานทดสอบ", false],
  ["สำนักงานทดสอบ (สทส.))", "สำนักงานทดสอบ", false],
  ["(ก.)", "(ข.)", false],
  ["(ก.)", " (ก.) ", true],
])("“%s” and “%s”", (one, another, expected) => {
  expect(agencyKey(one) === agencyKey(another)).toBe(expected);
});

test("however many spaces a name has, it takes no time", () => {
  const start = performance.now();
  agencyKey(`ก${" ".repeat(500_000)}ข`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
