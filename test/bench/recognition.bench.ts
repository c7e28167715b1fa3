/**
 * npm run bench -- recognition: what recognition makes of forms whose headings are unknown, damaged, exchanged or
 * misleading. Figures of quality, not of speed: the same on every machine. test/domain/form/published/trials holds them.
 */
import { OTHER_FORMS, PUBLISHED_FORMS } from "../domain/form/published/forms";
import { countOutcomes, tablesOnce, tablesReadRight } from "../domain/form/published/trials/count-outcomes";
import { printOutcomes } from "../domain/form/published/trials/print-outcomes";

const tables = tablesOnce([...PUBLISHED_FORMS, ...OTHER_FORMS]);
const readRight = tablesReadRight(tables);
console.log(
  `Of ${tables.length} forms with headings of their own, ${readRight.length} are read right in every column.\n`,
);
console.log(printOutcomes(countOutcomes(readRight)));
