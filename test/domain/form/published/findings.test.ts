import { planSummary } from "../../../../src/app/summarise-workbook";
import { validateWorkbook } from "../../../../src/app/validate-workbook";
import type { Finding } from "../../../../src/domain/validation/engine/finding";
import { RULES } from "../../../../src/domain/validation/rules";
import { MemoryPort } from "../../../support/memory-port";
import { EXPECTED_FINDINGS, type ExpectedFinding } from "./expected-findings";
import { PUBLISHED_FORMS } from "./forms";
import { workbookOfText } from "./sheet-text";

const portOf = (name: string) =>
  new MemoryPort(workbookOfText(PUBLISHED_FORMS.find((form) => form.name === name)!));

const short = ({ severity, rule, address, expected, found }: Finding) =>
  `${severity} ${rule} ${address}: expected ${expected}, found ${found}`;

const meets =
  ({ rule, address, expected, says }: ExpectedFinding) =>
  (finding: Finding) =>
    (rule === undefined || finding.rule === rule) &&
    (address === undefined || finding.address === address) &&
    (expected === undefined || finding.expected === expected) &&
    (says === undefined || says.test(finding.message.en));

describe.each(EXPECTED_FINDINGS)("$form", ({ form, present = [], absent = [], summary }) => {
  let findings: readonly Finding[];
  beforeAll(async () => {
    ({ findings } = await validateWorkbook(portOf(form)));
  });

  for (const expected of present) {
    test(`finds ${Object.values(expected).join(" ")}`, () => {
      expect(findings.some(meets(expected)) || findings.map(short)).toBe(true);
    });
  }
  if (absent.length > 0)
    test(`finds no ${absent.join(", ")}`, () => {
      const unwanted = findings.filter(({ rule, severity }) =>
        absent.some((it) => it === rule || it === severity),
      );
      expect(unwanted.map(short)).toEqual([]);
    });
  if (summary)
    test(`sums up to ${summary.join(", ")}`, async () => {
      const { total, rating } = (await planSummary(portOf(form))).summary;
      expect(total).toBeCloseTo(summary[0], 9);
      expect(rating?.th).toBe(summary[1]);
    });
});

test("a form of another kind has none of the form's findings", async () => {
  const { findings } = await validateWorkbook(portOf("pass-or-fail-2566"));
  expect(findings.filter(({ rule }) => rule !== "form-not-found").map(short)).toEqual([]);
});

test("only rules that there are are spoken of", () => {
  const known = new Set<string>([...RULES.map(({ id }) => id), "error", "warning", "info"]);
  const spoken = EXPECTED_FINDINGS.flatMap(({ present = [], absent = [] }) => [
    ...present.flatMap(({ rule }) => rule ?? []),
    ...absent,
  ]);
  expect(spoken.filter((name) => !known.has(name))).toEqual([]);
});
