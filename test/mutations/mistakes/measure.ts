import { mistakeBases } from "./bases";
import { listCases } from "./list-cases";
import { runCases } from "./run-cases";
import { tallyCases, type Tallies } from "./tally-cases";

/** Runs every case of every base. */
export async function measureCases(root: string): Promise<Tallies> {
  const cases = (await mistakeBases(root)).flatMap(listCases);
  return tallyCases(await runCases(cases));
}
