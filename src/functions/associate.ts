import { associateFunctions } from "./excel-runtime";
import { kpiExplain, kpiNumber, kpiRating, kpiScore, kpiTier, kpiTotal, kpiWeighted } from "./functions";

associateFunctions({
  KPISCORE: kpiScore,
  KPITIER: kpiTier,
  KPIWEIGHTED: kpiWeighted,
  KPITOTAL: kpiTotal,
  KPIRATING: kpiRating,
  KPIEXPLAIN: kpiExplain,
  KPINUMBER: kpiNumber,
});
