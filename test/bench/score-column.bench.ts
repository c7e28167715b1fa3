import { functionTable } from "../../src/functions/function-table";
import { compare, report, type Contender } from "./measure";

const ROWS = 1_000_000;
const BATCH = 5;

type Column = number[][];

/** Deterministic figures in hundredths: every row has targets of its own, results fall above, below and between. */
function columns(): Column[] {
  let seed = 1;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % below;
  };
  const result: Column = [];
  const minimum: Column = [];
  const standard: Column = [];
  const advanced: Column = [];
  for (let row = 0; row < ROWS; row++) {
    const low = 5000 + next(3000);
    const middle = low + 50 + next(1000);
    const high = middle + 50 + next(1000);
    result.push([(low - 500 + next(high - low + 1000)) / 100]);
    minimum.push([low / 100]);
    standard.push([middle / 100]);
    advanced.push([high / 100]);
  }
  return [result, minimum, standard, advanced];
}

/** The limit: the four segments written out, nothing checked, over the same rows of cells. */
function bareLoop([result, minimum, standard, advanced]: readonly Column[]): number[][] {
  const scores: number[][] = new Array(result!.length);
  for (let row = 0; row < result!.length; row++) {
    const r = result![row]![0]!;
    const low = minimum![row]![0]!;
    const middle = standard![row]![0]!;
    const high = advanced![row]![0]!;
    let score = 0;
    if (r >= high) score = 100;
    else if (r >= middle) score = 75 + ((r - middle) / (high - middle)) * 25;
    else if (r >= low) score = 50 + ((r - low) / (middle - low)) * 25;
    scores[row] = [score];
  }
  return scores;
}

function typedLoop([result, minimum, standard, advanced]: readonly Float64Array[]): Float64Array {
  const scores = new Float64Array(result!.length);
  for (let row = 0; row < scores.length; row++) {
    const r = result![row]!;
    const low = minimum![row]!;
    const middle = standard![row]!;
    const high = advanced![row]!;
    let score = 0;
    if (r >= high) score = 100;
    else if (r >= middle) score = 75 + ((r - middle) / (high - middle)) * 25;
    else if (r >= low) score = 50 + ((r - low) / (middle - low)) * 25;
    scores[row] = score;
  }
  return scores;
}

/** Every contender must give the same scores, but for the binary noise that KPISCORE takes off. */
function check(expected: readonly number[][], found: unknown): void {
  const rows = found as readonly number[][];
  expected.forEach(([score], row) => {
    if (!(Math.abs(rows[row]![0]! - score!) <= 1e-9)) {
      throw new Error(`row ${row + 1}: ${rows[row]![0]} is not ${score}`);
    }
  });
}

async function main(): Promise<void> {
  const cells = columns();
  const typed = cells.map((column) => Float64Array.from(column, ([value]) => value!));
  const targets = [[95], [96], [97]].map((cell) => [cell]);
  check(bareLoop(cells), functionTable.KPISCORE(...cells));

  const own: Contender[] = [
    {
      name: "limit: bare loop, same arrays",
      without: "any check, decimal exactness",
      run: () => bareLoop(cells),
    },
    { name: "KPISCORE, targets by row", run: () => functionTable.KPISCORE(...cells) },
    { name: "KPISCORE, one set of targets", run: () => functionTable.KPISCORE(cells[0], ...targets) },
    {
      name: "Float64Array loop",
      without: "cells, which Excel passes and wants",
      run: () => typedLoop(typed),
    },
  ];
  report(`KPISCORE over ${ROWS.toLocaleString("en")} rows`, await compare(own, 15), own, {
    unit: "rows",
    count: ROWS,
  });
}

void BATCH;
void main();
