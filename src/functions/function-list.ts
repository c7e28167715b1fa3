import { KPICHECKLIST, KPICHECKLIST_WORDS } from "./kpi/kpi-checklist";
import { KPICOMPONENT, KPICOMPONENT_WORDS } from "./kpi/kpi-component";
import { KPIDATE, KPIDATE_WORDS } from "./kpi/kpi-date";
import { KPIEXPLAIN, KPIEXPLAIN_WORDS } from "./kpi/kpi-explain";
import { KPIITA, KPIITA_WORDS } from "./kpi/kpi-ita";
import { KPILEVEL, KPILEVEL_WORDS } from "./kpi/kpi-level";
import { KPIMILESTONE, KPIMILESTONE_WORDS } from "./kpi/kpi-milestone";
import { KPINEEDED, KPINEEDED_WORDS } from "./kpi/kpi-needed";
import { KPINUMBER, KPINUMBER_WORDS } from "./kpi/kpi-number";
import { KPIRATING, KPIRATING_WORDS } from "./kpi/kpi-rating";
import { KPISCORE, KPISCORE_WORDS } from "./kpi/kpi-score";
import { KPITIER, KPITIER_WORDS } from "./kpi/kpi-tier";
import { KPITOTAL, KPITOTAL_WORDS } from "./kpi/kpi-total";
import { KPIWEIGHTED, KPIWEIGHTED_WORDS } from "./kpi/kpi-weighted";
import type { FunctionWords } from "./words";

/** Every custom function, in the order of the reference. */
export const FUNCTIONS = [
  KPISCORE,
  KPITIER,
  KPIWEIGHTED,
  KPITOTAL,
  KPIRATING,
  KPIEXPLAIN,
  KPINUMBER,
  KPILEVEL,
  KPICHECKLIST,
  KPIMILESTONE,
  KPINEEDED,
  KPICOMPONENT,
  KPIITA,
  KPIDATE,
] as const;

export type FunctionName = (typeof FUNCTIONS)[number]["name"];

/** What people read about them. */
export const FUNCTION_WORDS: Readonly<Record<FunctionName, FunctionWords>> = {
  KPISCORE: KPISCORE_WORDS,
  KPITIER: KPITIER_WORDS,
  KPIWEIGHTED: KPIWEIGHTED_WORDS,
  KPITOTAL: KPITOTAL_WORDS,
  KPIRATING: KPIRATING_WORDS,
  KPIEXPLAIN: KPIEXPLAIN_WORDS,
  KPINUMBER: KPINUMBER_WORDS,
  KPILEVEL: KPILEVEL_WORDS,
  KPICHECKLIST: KPICHECKLIST_WORDS,
  KPIMILESTONE: KPIMILESTONE_WORDS,
  KPINEEDED: KPINEEDED_WORDS,
  KPICOMPONENT: KPICOMPONENT_WORDS,
  KPIITA: KPIITA_WORDS,
  KPIDATE: KPIDATE_WORDS,
};
