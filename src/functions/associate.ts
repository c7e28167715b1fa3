import { associateFunctions } from "./excel-runtime";
import { FUNCTIONS } from "./function-list";

associateFunctions(FUNCTIONS);
