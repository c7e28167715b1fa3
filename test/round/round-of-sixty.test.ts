import { examineWorkbook } from "../../src/app/examine-workbook";
import { computeSummary } from "../../src/domain/summary/compute-summary";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { share } from "../support/seeded";
import { isClean } from "./choose-faults";
import type { LeagueRow } from "./expected";
import type { ExpectedFinding } from "./faults/fault";
import { makeRoundWorkbook, ROUND_SIZE, type RoundWorkbook } from "./make-round";

const ALL = Array.from({ length: ROUND_SIZE }, (_, number) => number);
/** No divisor of the pattern by which layouts and faults are dealt out: every share has some of each. */
const SHARE = 7;

test.each(share(ALL, SHARE))(
  "workbook %i of the round: what is found is what was planted, and the league figures are its own",
  async (number) => {
    const { expected, ...workbook } = await makeRoundWorkbook(number);
    const { findings, league } = await examined(workbook);
    const isRemark = ({ severity }: ExpectedFinding) => severity === "info";
    expect(listed(findings.filter((each) => !isRemark(each)))).toEqual(listed(expected.findings));
    if (isClean(number)) expect(listed(findings)).toEqual(listed(expected.baseline));
    expect(inDigits(league)).toEqual(inDigits(expected.league));
  },
);

test("the same seed gives the same bytes, another one another round", async () => {
  const once = await makeRoundWorkbook(8);
  const again = await makeRoundWorkbook(8);
  const other = await makeRoundWorkbook(8, 1);
  expect(Buffer.from(again.bytes).equals(once.bytes)).toBe(true);
  expect(again.expected).toEqual(once.expected);
  expect(other.expected.league.total).not.toBe(once.expected.league.total);
});

async function examined({ name, bytes }: Pick<RoundWorkbook, "name" | "bytes">) {
  const { evaluation, findings } = await examineWorkbook(await createFileWorkbook(bytes, name));
  const { form, total, rating, provisional, components } = computeSummary(
    evaluation,
    evaluation.forms[0]!,
    findings,
  );
  const league: LeagueRow = {
    file: name,
    agency: form.agency!,
    fiscalYear: form.fiscalYear!,
    total,
    rating: rating?.th ?? null,
    isProvisional: provisional !== null,
    components: components.map(({ code, weight, score }) => ({ code, weight, score })),
  };
  return { findings, league };
}

/** In a fixed order, each as often as it is found. */
function listed(findings: readonly ExpectedFinding[]): string[] {
  return findings
    .map(({ severity, rule, sheet, address }) => `${severity} ${rule} ${sheet}!${address}`)
    .sort();
}

/** Figures to nine digits: two ways of adding up differ in binary noise. */
function inDigits({ total, components, ...row }: LeagueRow) {
  const figure = (exact: number | null) => (exact === null ? null : Number(exact.toPrecision(9)));
  return {
    ...row,
    total: figure(total),
    components: components.map(({ score, ...rest }) => ({ ...rest, score: figure(score) })),
  };
}
