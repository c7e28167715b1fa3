import { externalLink } from "../../../../src/domain/validation/rules/external-link";
import { testRule } from "../../../support/rules";
import { cases } from "./external-link.cases";

testRule(externalLink, cases);
