import { referenceBroken } from "../../../../src/domain/validation/rules/reference-broken";
import { testRule } from "../../../support/rules";
import { cases } from "./reference-broken.cases";

testRule(referenceBroken, cases);
