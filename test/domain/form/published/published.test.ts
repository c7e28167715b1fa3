import { describeForm } from "../../../support/describe";
import { testData } from "./agreeing-data";
import { testForms } from "./describe-published";
import { PUBLISHED_FORMS } from "./forms";

testForms(PUBLISHED_FORMS);
testData(PUBLISHED_FORMS);

test("an empty workbook is no form", () => {
  expect(describeForm({ name: null, sheets: [] })).toMatchObject({ kind: "none", tables: [] });
});
