import etda2565 from "./shipped/etda-2565.json";
import type { Template } from "./template";

/** The Electronic Transactions Development Agency, FY2565, as published: contradictions included. */
export const ETDA_2565 = etda2565 as unknown as Template;

/** The templates that come with the product. */
export const TEMPLATES: readonly Template[] = [ETDA_2565];
