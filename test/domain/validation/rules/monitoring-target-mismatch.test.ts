import { monitoringTargetMismatch } from "../../../../src/domain/validation/rules/monitoring-target-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./monitoring-target-mismatch.cases";

testRule(monitoringTargetMismatch, cases);
