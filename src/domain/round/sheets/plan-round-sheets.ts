import { planTableSheet } from "../../review/table-sheet";
import type { ChangeSet } from "../../workbook/change-set";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { ToldRound } from "../told-round";
import { changeSheet } from "./change-sheet";
import { findingSheet } from "./finding-sheet";
import { indicatorSheet } from "./indicator-sheet";
import { leagueSheet } from "./league-sheet";
import { planOverviewSheet } from "./overview-sheet";

/**
 * Writes a round into a workbook as sheets of its own: overview, league table, indicators, findings and, where an
 * earlier round was given, what changed. Sheets of the round that are there are written anew in their own columns,
 * everything else stays. `isUnfinished`: whether a write onto a sheet has failed midway.
 */
export function planRoundSheets(
  snapshot: WorkbookSnapshot,
  told: ToldRound,
  isUnfinished: (sheet: string) => boolean = () => false,
): ChangeSet {
  const { changes } = told;
  const tables = [
    leagueSheet(told),
    indicatorSheet(told),
    findingSheet(told),
    ...(changes === null ? [] : [changeSheet(told, changes)]),
  ];
  return {
    changes: [
      ...planOverviewSheet(snapshot, told, isUnfinished).changes,
      ...tables.flatMap((table) => planTableSheet(snapshot, table, isUnfinished).changes),
    ],
  };
}
