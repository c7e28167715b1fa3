import { invisibleCharacters } from "../../../../src/domain/validation/rules/invisible-characters";
import { testRule } from "../../../support/rules";
import { cases } from "./invisible-characters.cases";

testRule(invisibleCharacters, cases);
