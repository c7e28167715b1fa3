/** The custom functions of the add-in, as they stand in formulas. */
export const KPI_FUNCTIONS = [
  "KPISCORE",
  "KPITIER",
  "KPIWEIGHTED",
  "KPITOTAL",
  "KPIRATING",
  "KPIEXPLAIN",
  "KPINUMBER",
  "KPILEVEL",
  "KPICHECKLIST",
  "KPIMILESTONE",
  "KPINEEDED",
  "KPICOMPONENT",
  "KPIITA",
  "KPIDATE",
] as const;

export type KpiFunction = (typeof KPI_FUNCTIONS)[number];
