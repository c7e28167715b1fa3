import type { ValidationReport } from "../../../src/app/reports";
import { understandForm } from "../../../src/app/understand-form";
import { validateWorkbook } from "../../../src/app/validate-workbook";
import { finish } from "../../../src/domain/steps";
import { processorTime } from "../processor-time";
import { compare, report, type Contender } from "../measure";
import { foundByRules, holdToTruth } from "../peers/found-by-rules";
import { cancelTimes } from "./cancels";
import type { MeasuredForm } from "./forms";
import { Stretches } from "./stretches";

export interface MeasuredValidation {
  readonly form: MeasuredForm;
  /** Of processor time; on a quiet machine that is what passes on the wall. */
  readonly rowsPerSecond: number;
  /** Of the time to that of the bare loop. */
  readonly ratio: number;
  /** The same of recognising and evaluating the form alone. */
  readonly understandingRatio: number;
  /** Milliseconds of processor time, of all runs together. */
  readonly longestStretch: number;
  /** Milliseconds, of all cancels; null where none was tried. */
  readonly slowestCancel: number | null;
}

/** It is there for its stretches, which one run shows, and takes long. */
const ROUNDS_OF_ONE_SHEET = 1;
const CANCELS = 4;

/**
 * Rules and recognition alone, of a workbook that is in memory, with pauses as in the pane: speed beside the bare loop,
 * stretches between two pauses. The one sheet and the sheets of one template are cancelled some times as well.
 */
export async function measureValidation(form: MeasuredForm, rounds: number): Promise<MeasuredValidation> {
  const { workbook, truth } = await form.load();
  const port = { readWorkbook: async () => workbook };
  let validated: ValidationReport | null = null;
  const stretches = new Stretches();
  const contenders: Contender[] = [
    {
      name: "limit: hand-written checks, known columns",
      without: "recognising the form, most of the rules, messages",
      run: () => form.bareLoop(workbook, form.rows),
    },
    {
      name: "validateWorkbook with pauses",
      run: async () => {
        validated = await validateWorkbook(port, { control: stretches.begin() });
        stretches.end();
      },
    },
    {
      name: "recognition and evaluation alone",
      without: "rules, pauses",
      run: () => finish(understandForm(workbook)),
    },
  ];
  const measured = await compare(contenders, form.sheets === 1 ? ROUNDS_OF_ONE_SHEET : rounds, processorTime);
  const { findings, checked } = validated!;
  if (truth) holdToTruth("validateWorkbook", foundByRules(findings), truth);
  const [limit, ours, understanding] = measured;
  const title = `Validate ${nameOf(form)}: ${checked.indicators} indicators, ${findings.length} findings`;
  report(title, measured, contenders, { unit: "rows", count: checked.indicators });
  const perSecond = Math.round((findings.length / ours!.median) * 1000).toLocaleString("en");
  console.log(`  findings per second: ${perSecond}`);
  console.log(`  processor time between two pauses: ${stretches.summary()}`);

  const cancels = isCancelled(form)
    ? await cancelTimes(port, { count: CANCELS, duration: ours!.median, seed: form.rows })
    : null;
  if (cancels) console.log(`  cancels heard after ${cancels.map((time) => time.toFixed(0)).join(", ")} ms`);
  return {
    form,
    rowsPerSecond: (checked.indicators / ours!.median) * 1000,
    ratio: ours!.median / limit!.median,
    understandingRatio: understanding!.median / limit!.median,
    longestStretch: stretches.longest,
    slowestCancel: cancels && Math.max(...cancels),
  };
}

export function nameOf({ sheets, rows, kind, isRepeated }: MeasuredForm): string {
  const size = sheets === 1 ? `one sheet of ${rows.toLocaleString("en")} rows` : `${sheets} × ${rows}`;
  return `${size}, ${kind}, ${isRepeated ? "repeated" : "unrepeated"} content`;
}

function isCancelled({ sheets, kind, isRepeated }: MeasuredForm): boolean {
  return kind === "formulas" && (sheets === 1 || isRepeated);
}
