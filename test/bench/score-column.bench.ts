import { functionTable } from "../../src/functions/function-table";
import { compare, report, type Contender } from "./measure";
import { asCells, bareScore, checkScores, scoreRows } from "./score-rows";

const ROWS = 1_000_000;

type Column = readonly (readonly number[])[];

/** The limit: nothing checked, over the same rows of cells. */
function bareLoop([result, minimum, standard, advanced]: readonly Column[]): number[][] {
  const rows = result!.length;
  const scores: number[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    const r = result![row]![0]!;
    scores[row] = [bareScore(r, minimum![row]![0]!, standard![row]![0]!, advanced![row]![0]!)];
  }
  return scores;
}

function typedLoop([result, minimum, standard, advanced]: readonly Float64Array[]): Float64Array {
  const scores = new Float64Array(result!.length);
  for (let row = 0; row < scores.length; row++) {
    scores[row] = bareScore(result![row]!, minimum![row]!, standard![row]!, advanced![row]!);
  }
  return scores;
}

async function main(): Promise<void> {
  const { result, minimum, standard, advanced } = scoreRows(ROWS);
  const columns = [result, minimum, standard, advanced];
  const cells = columns.map(asCells);
  const typed = columns.map((column) => Float64Array.from(column));
  const targets = [[[60]], [[70]], [[80]]];
  const { KPISCORE } = functionTable;
  checkScores("KPISCORE", bareLoop(cells).flat(), (KPISCORE(...cells) as number[][]).flat());

  const contenders: Contender[] = [
    {
      name: "limit: bare loop, same arrays",
      without: "any check of the arguments, blanks, decimal exactness, directions",
      run: () => bareLoop(cells),
    },
    { name: "KPISCORE, targets by row", run: () => KPISCORE(...cells) },
    { name: "KPISCORE, one set of targets", run: () => KPISCORE(cells[0], ...targets) },
    {
      name: "loop over Float64Array",
      without: "the same, and the cells that Excel passes and takes",
      run: () => typedLoop(typed),
    },
  ];
  const title = `One call over ${ROWS.toLocaleString("en")} rows, arrays in and out`;
  report(title, await compare(contenders, 15), contenders, { unit: "rows", count: ROWS });
  await emptyRows(KPISCORE);
}

/** A reference to whole columns: the sheet's 1,048,576 rows, of which a form uses few. */
async function emptyRows(score: (...args: readonly unknown[]) => unknown): Promise<void> {
  const rows = 1_048_576;
  const used = scoreRows(200);
  const cells = [used.result, used.minimum, used.standard, used.advanced].map((column) =>
    Array.from({ length: rows }, (_, row) => [column[row] ?? null]),
  );
  const contenders: Contender[] = [
    {
      name: "limit: copying the rows",
      without: "all scoring",
      run: () => cells[0]!.map(([value]) => [value]),
    },
    { name: "KPISCORE(F:F,C:C,D:D,E:E), 200 rows in use", run: () => score(...cells) },
    { name: "KPITOTAL(G:G,B:B), 200 rows in use", run: () => functionTable.KPITOTAL(cells[0], cells[1]) },
  ];
  report("Whole columns", await compare(contenders), contenders, { unit: "rows", count: rows });
}

void main();
