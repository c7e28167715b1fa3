import { examineSnapshot } from "../../../src/app/examine-workbook";
import { FRAMEWORKS } from "../../../src/domain/framework/frameworks";
import { sheetOf } from "../../../src/domain/standard-workbook/workbook-context";
import { nameSheets } from "../../../src/domain/standard-workbook/sheet-names";
import { blankTemplate } from "../../../src/domain/template/blank-template";
import { plannedWorkbook } from "../../support/standard-workbook";

const AGENCIES = [
  { name: "กรมส่งเสริม ก · ข (มหาชน)", abbreviation: "กสข." },
  { name: "มหาวิทยาลัยตัวอย่าง", abbreviation: "มตย." },
  // Of another kind than most forms that it fills.
  { name: "สำนักงานส่งเสริมการทดสอบ (องค์การมหาชน)", abbreviation: "" },
];

/** The table of indicators as it is copied into another workbook: without the other sheets, the template, the names. */
test.each(
  FRAMEWORKS.flatMap((framework) =>
    AGENCIES.map((agency) => [framework.id, agency.name, framework, agency] as const),
  ),
)("the table of %s is told by its title alone, filled by %s", async (_, __, framework, agency) => {
  const template = blankTemplate(framework, agency, framework.fiscalYears.first);
  const { snapshot } = plannedWorkbook(framework, template, "functions");
  const part1 = sheetOf(
    { framework, template, form: "functions", sheets: nameSheets(framework, template, []) },
    "part1",
  );
  const alone = snapshot.sheets.filter(({ name }) => name === part1);
  expect(alone).toHaveLength(1);
  const examined = await examineSnapshot({ ...snapshot, sheets: alone, parts: [], names: [] });
  // Its title names no kind of evaluation; what names one is the agency.
  const isUnnamed = framework.id === "public-organisation-five-point" && agency.name.includes("มหาวิทยาลัย");
  expect(examined.framework.id).toBe(isUnnamed ? "university-five-level" : framework.id);
  expect(examined.evaluation.fiscalYear?.reading).toEqual({ kind: "value", value: template.fiscalYear });
});
