import { AGREEMENTS } from "./forms/agreements";
import { GROUPS_OF_COLUMNS } from "./forms/groups-of-columns";
import { HARDER_LAYOUTS } from "./forms/harder-layouts";
import { KINDS_OF_ROWS } from "./forms/kinds-of-rows";
import { OTHER_HEADINGS } from "./forms/other-headings";
import { OTHER_SCALES } from "./forms/other-scales";
import { OTHER_WORDINGS } from "./forms/other-wordings";
import { PUBLIC_ORGANISATIONS } from "./forms/public-organisations";
import { SEVERAL_TABLES } from "./forms/several-tables";
import type { PublishedForm } from "./published-form";

/** Forms rebuilt after what agencies published, as an official would have laid them out. */
export const PUBLISHED_FORMS: readonly PublishedForm[] = [...PUBLIC_ORGANISATIONS, ...AGREEMENTS];

/** Forms as other agencies would lay them out: no agency's own, and not those that recognition was made with. */
export const OTHER_FORMS: readonly PublishedForm[] = [
  ...OTHER_WORDINGS,
  ...OTHER_HEADINGS,
  ...GROUPS_OF_COLUMNS,
  ...KINDS_OF_ROWS,
  ...OTHER_SCALES,
  ...SEVERAL_TABLES,
  ...HARDER_LAYOUTS,
];
