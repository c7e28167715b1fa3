import { monitoringTotalUnclear } from "../../../../src/domain/validation/rules/monitoring-total-unclear";
import { testRule } from "../../../support/rules";
import { cases } from "./monitoring-total-unclear.cases";

testRule(monitoringTotalUnclear, cases);
