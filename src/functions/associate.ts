import { associateFunctions } from "./excel-runtime";
import * as functions from "./functions";

associateFunctions({
  KPISCORE: functions.kpiScore,
  KPITIER: functions.kpiTier,
  KPIWEIGHTED: functions.kpiWeighted,
  KPITOTAL: functions.kpiTotal,
  KPIRATING: functions.kpiRating,
  KPIEXPLAIN: functions.kpiExplain,
  KPINUMBER: functions.kpiNumber,
  KPILEVEL: functions.kpiLevel,
  KPICHECKLIST: functions.kpiChecklist,
  KPIMILESTONE: functions.kpiMilestone,
  KPINEEDED: functions.kpiNeeded,
  KPICOMPONENT: functions.kpiComponent,
  KPIITA: functions.kpiIta,
  KPIDATE: functions.kpiDate,
});
