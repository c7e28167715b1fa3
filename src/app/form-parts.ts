import { LAYOUT_NAMESPACE } from "../domain/layout/stored-layout";
import { TEMPLATE_NAMESPACE } from "../domain/template/template";
import type { ReadOptions } from "./workbook-port";

/** What reading must ask for, so that the template and the layout that a workbook carries come along with its cells. */
export const WITH_FORM_PARTS = { parts: [TEMPLATE_NAMESPACE, LAYOUT_NAMESPACE] } satisfies ReadOptions;
