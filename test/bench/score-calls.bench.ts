import { functionTable } from "../../src/functions/function-table";
import { compare, report, type Contender } from "./measure";
import { bareScore, checkScores, scoreRows } from "./score-rows";

const CALLS = 10_000;

async function main(): Promise<void> {
  const { result, minimum, standard, advanced } = scoreRows(CALLS);
  /** As Excel calls a function from 10,000 cells: every single value is a range of one cell. */
  const calls = result.map((r, row) =>
    [r, minimum[row], standard[row], advanced[row]].map((value) => [[value!]]),
  );
  const plain = calls.map((args) => args.map((range) => range[0]![0]!));
  const { KPISCORE, KPITIER, KPIEXPLAIN } = functionTable;
  const each = (run: (...args: readonly unknown[]) => unknown) => () => calls.map((args) => run(...args));
  const bare = () => plain.map(([r, low, middle, high]) => bareScore(r!, low!, middle!, high!));
  checkScores("KPISCORE", bare(), (each(KPISCORE)() as number[][][]).flat(2));

  const contenders: Contender[] = [
    { name: "limit: the formula alone, per call", without: "arguments as ranges, any check", run: bare },
    { name: "KPISCORE", run: each(KPISCORE) },
    { name: "KPITIER", run: each(KPITIER) },
    { name: "KPIEXPLAIN", run: each(KPIEXPLAIN) },
  ];
  const title = `${CALLS.toLocaleString("en")} cells that call a function each, in one recalculation`;
  report(title, await compare(contenders, 15), contenders, { unit: "calls", count: CALLS });
  console.log("  without the trip between Excel and the add-in, which costs far more than any of these");
}

void main();
