import { monitoringMissDenied } from "../../../../src/domain/validation/rules/monitoring-miss-denied";
import { testRule } from "../../../support/rules";
import { cases } from "./monitoring-miss-denied.cases";

testRule(monitoringMissDenied, cases);
