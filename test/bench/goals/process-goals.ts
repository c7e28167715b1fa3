import { HOW_TO_GET, hasSheetJs } from "../peers/sheetjs-package";
import {
  COLLECTING_FLOOR,
  FLOOR,
  measurePrograms,
  measureStart,
  PRAMOEN,
  reportPrograms,
  SHEETJS,
  type MeasuredProgram,
  type Program,
} from "../processes/measure-programs";
import type { Usage } from "../processes/run-measured";
import { storedWorkbooks } from "../workbooks/stored-workbooks";
import type { Goal } from "./goal";

const LARGE_FLOORS = 5;
const AGENCY_FLOORS = 2.7;

/** Whole processes, from their start to their end: one large workbook, and the workbooks of sixty agencies. */
export async function processGoals(rounds: number): Promise<Goal[]> {
  const start = await measureStart();
  console.log(`\npramoen --version: ${start.toFixed(0)} ms of processor time, which are in every check`);
  const peers = hasSheetJs() ? [SHEETJS] : [];
  if (peers.length === 0) console.log(HOW_TO_GET);

  const measure = async (title: string, workload: Goal["workload"], programs: readonly Program[]) => {
    const measured = await measurePrograms(programs, storedWorkbooks(workload), rounds);
    reportPrograms(title, measured);
    return (program: Program) => measured.find(({ name }) => name === program.name) ?? null;
  };
  const title = "Check 500 sheets × 200 rows, whole process";
  const large = await measure(title, "sheets-repeated", [FLOOR, ...peers, PRAMOEN]);
  const sixty = await measure("Check sixty agencies' workbooks, whole process", "agencies", [
    FLOOR,
    COLLECTING_FLOOR,
    ...peers,
    PRAMOEN,
  ]);
  const [ours, oursOfSixty] = [large(PRAMOEN)!, sixty(PRAMOEN)!];
  return [
    ...aheadOf(large(SHEETJS), ours),
    {
      kind: "stretch",
      text: `500 × 200: at most ${LARGE_FLOORS} × the floor`,
      ...againstFloor(ours, large(FLOOR)!, LARGE_FLOORS),
      workload: "sheets-repeated",
    },
    // The goal was set beside a floor that also wrote what it had read, as someone does who collects these workbooks.
    {
      kind: "goal",
      text: `sixty workbooks: at most ${AGENCY_FLOORS} × the floor that writes a workbook`,
      ...againstFloor(oursOfSixty, sixty(COLLECTING_FLOOR)!, AGENCY_FLOORS),
      workload: "agencies",
    },
    {
      kind: "stretch",
      text: `sixty workbooks: at most ${AGENCY_FLOORS} × the floor`,
      ...againstFloor(oursOfSixty, sixty(FLOOR)!, AGENCY_FLOORS),
      workload: "agencies",
    },
  ];
}

function aheadOf(peer: MeasuredProgram | null, ours: MeasuredProgram): Goal[] {
  const compared = (what: string, show: (program: MeasuredProgram) => string, value: keyof Usage): Goal => ({
    kind: "goal",
    text: `500 × 200: ahead of SheetJS in ${what}`,
    measured: show(ours) + (peer ? ` against ${show(peer)}` : ""),
    isHeld: peer && ours[value] < peer[value],
    workload: "sheets-repeated",
  });
  const time = ({ wall, cpu }: MeasuredProgram) =>
    `${(wall / 1000).toFixed(2)} s (CPU ${(cpu / 1000).toFixed(2)})`;
  return [
    compared("time", time, "wall"),
    compared("memory", ({ megabytes }) => `${megabytes.toFixed(0)} MB`, "megabytes"),
  ];
}

function againstFloor(
  ours: MeasuredProgram,
  floor: MeasuredProgram,
  most: number,
): Pick<Goal, "measured" | "isHeld"> {
  const ratio = ours.wall / floor.wall;
  const measured = `× ${ratio.toFixed(1)} (CPU × ${(ours.cpu / floor.cpu).toFixed(1)})`;
  return { measured, isHeld: ratio <= most };
}
