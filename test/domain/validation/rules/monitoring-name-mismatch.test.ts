import { monitoringNameMismatch } from "../../../../src/domain/validation/rules/monitoring-name-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./monitoring-name-mismatch.cases";

testRule(monitoringNameMismatch, cases);
