import { targetsOverlap } from "../../../../src/domain/validation/rules/targets-overlap";
import { testRule } from "../../../support/rules";
import { cases } from "./targets-overlap.cases";

testRule(targetsOverlap, cases);
