import { FORMS, type MeasuredForm } from "../validation/forms";
import { measureValidation, nameOf, type MeasuredValidation } from "../validation/measure-validation";
import type { Workload } from "../workbooks/stored-workbooks";
import type { Goal } from "./goal";

const ROWS_PER_SECOND = { repeated: 60_000, unrepeated: 35_000, stretch: 100_000 };
const LONGEST_STRETCH = 50;
const LONGEST_CANCEL = 200;
/**
 * Times the bare loop, whose 50 ms move with the machine's caches: 50 to 110 were measured when this was set. What goes
 * beyond is no noise but more work for each row, such as a rule that looks at the whole sheet for every one of them.
 */
const LARGEST_RATIO = 150;

/** Times the bare loop: what reading a form took when it knew the headings of its frameworks alone, on 500 sheets. */
const UNDERSTANDING_RATIO = { repeated: 12, unrepeated: 19 };

/** Rules and recognition alone, of forms that are in memory. */
export async function validationGoals(rounds: number): Promise<Goal[]> {
  const measured: MeasuredValidation[] = [];
  for (const form of FORMS) measured.push(await measureValidation(form, rounds));
  const manySheets = measured.filter(({ form }) => form.sheets > 1);
  const oneSheet = measured.filter(({ form }) => form.sheets === 1);
  return [
    ...manySheets.map((one) => speedGoal("goal", one)),
    ...manySheets.filter(({ form }) => form.isRepeated).map((one) => speedGoal("stretch", one)),
    ratioLimit(manySheets),
    understandingGoal("repeated", measured),
    understandingGoal("unrepeated", measured),
    stretchLimit("500 sheets", manySheets, "sheets-unrepeated"),
    stretchLimit("one sheet of 100,000 rows", oneSheet, "one-sheet-unrepeated"),
    cancelGoal(measured),
  ];
}

function speedGoal(kind: "goal" | "stretch", { form, rowsPerSecond }: MeasuredValidation): Goal {
  const own = form.isRepeated ? ROWS_PER_SECOND.repeated : ROWS_PER_SECOND.unrepeated;
  const least = kind === "stretch" ? ROWS_PER_SECOND.stretch : own;
  return {
    kind,
    text: `${nameOf(form)}: at least ${least.toLocaleString("en")} rows/s`,
    measured: `${Math.round(rowsPerSecond).toLocaleString("en")} rows/s`,
    isHeld: rowsPerSecond >= least,
    workload: workloadOf(form),
  };
}

function ratioLimit(measured: readonly MeasuredValidation[]): Goal {
  const largest = [...measured].sort((a, b) => b.ratio - a.ratio)[0]!;
  return {
    kind: "limit",
    text: `at most ${LARGEST_RATIO} × the bare loop`,
    measured: `× ${largest.ratio.toFixed(0)} (${nameOf(largest.form)})`,
    isHeld: largest.ratio <= LARGEST_RATIO,
    workload: workloadOf(largest.form),
  };
}

function understandingGoal(
  content: keyof typeof UNDERSTANDING_RATIO,
  measured: readonly MeasuredValidation[],
): Goal {
  const own = measured.filter(({ form }) => form.isRepeated === (content === "repeated"));
  const largest = own.sort((a, b) => b.understandingRatio - a.understandingRatio)[0]!;
  const most = UNDERSTANDING_RATIO[content];
  return {
    kind: "goal",
    text: `recognition and evaluation, ${content} content: at most ${most} × the bare loop`,
    measured: `× ${largest.understandingRatio.toFixed(1)} (${nameOf(largest.form)})`,
    isHeld: largest.understandingRatio <= most,
    workload: workloadOf(largest.form),
  };
}

function stretchLimit(what: string, measured: readonly MeasuredValidation[], workload: Workload): Goal {
  const longest = Math.max(...measured.map(({ longestStretch }) => longestStretch));
  return {
    kind: "limit",
    text: `${what}: at most ${LONGEST_STRETCH} ms of processor time between two pauses`,
    measured: `${longest.toFixed(0)} ms`,
    isHeld: longest <= LONGEST_STRETCH,
    workload,
  };
}

function cancelGoal(measured: readonly MeasuredValidation[]): Goal {
  const slowest = Math.max(...measured.flatMap(({ slowestCancel }) => slowestCancel ?? []));
  return {
    kind: "goal",
    text: `a cancel is heard within ${LONGEST_CANCEL} ms`,
    measured: `${slowest.toFixed(0)} ms`,
    isHeld: slowest <= LONGEST_CANCEL,
    workload: "one-sheet-unrepeated",
  };
}

function workloadOf({ sheets, isRepeated }: MeasuredForm): Workload {
  return `${sheets === 1 ? "one-sheet" : "sheets"}-${isRepeated ? "repeated" : "unrepeated"}`;
}
