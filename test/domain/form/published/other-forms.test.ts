import { describeForm } from "../../../support/describe";
import { testData } from "./agreeing-data";
import { testForms } from "./describe-published";
import { OTHER_FORMS } from "./forms";
import { workbookOfText } from "./sheet-text";

testForms(OTHER_FORMS);
testData(OTHER_FORMS);

test("a table in which no heading says anything is not passed over in silence", () => {
  const { name, sheets } = OTHER_FORMS.find((form) => form.name === "figures-speak-for-themselves")!;
  const [sheet] = sheets;
  const rows = sheet!.rows.replace("ตัวชี้วัด |", "หัวข้อ |");
  const { tables, notUnderstood } = describeForm(workbookOfText({ name, sheets: [{ ...sheet!, rows }] }));
  const sure = tables.flatMap(({ columns }) => columns.filter(({ certainty }) => certainty === "sure"));
  expect(sure).toEqual([]);
  const isNamed = notUnderstood.some(({ address }) => /^[A-H]3$/.test(address));
  expect(isNamed || tables.length === 1).toBe(true);
});
