import { AGREEMENTS } from "./forms/agreements";
import { PUBLIC_ORGANISATIONS } from "./forms/public-organisations";
import type { PublishedForm } from "./published-form";

/** Forms rebuilt after what agencies published, as an official would have laid them out. */
export const PUBLISHED_FORMS: readonly PublishedForm[] = [...PUBLIC_ORGANISATIONS, ...AGREEMENTS];
