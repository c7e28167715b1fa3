import { readAgencyList, type ListDefaults, type ListedAgency } from "../domain/authoring/agency-list";
import { listedTemplates } from "../domain/authoring/listed-templates";
import type { Framework } from "../domain/framework/framework";
import type { Template } from "../domain/template/template";
import type { TemplateFault } from "../domain/template/template-fault";
import { faultsOf } from "./check-template";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

/** What the workbook of one agency of a list is made of. */
export interface TemplateOfList {
  readonly agency: ListedAgency;
  readonly template: Template;
  /** The list holds no indicators of it. */
  readonly isBlank: boolean;
}

/** Where there is any fault, nothing is to be made: half of a round is none. */
export interface TemplatesOfList {
  readonly templates: readonly TemplateOfList[];
  readonly faults: readonly TemplateFault[];
  readonly extended: readonly { readonly agency: ListedAgency; readonly from: Framework }[];
}

/** Reads a list of agencies and their approved indicators, and checks each as a template. Writes nothing. */
export async function templatesOfList(
  port: Pick<WorkbookPort, "readWorkbook">,
  defaults: ListDefaults,
  control: JobControl = {},
): Promise<TemplatesOfList> {
  const snapshot = await port.readWorkbook(control);
  throwIfCancelled(control.signal);
  const list = readAgencyList(snapshot, defaults);
  // Faults of the list would come again with each template.
  if (list.faults.length > 0) return { templates: [], faults: list.faults, extended: [] };
  const { templates, faults } = listedTemplates(snapshot, list.agencies, defaults.frameworks);
  const found = templates.flatMap(({ template, agency, isBlank, faults: read, places }) => {
    if (!template || read.length > 0 || isBlank) return read;
    return faultsOf(template, agency.framework, places).map((fault) => ({
      ...fault,
      at: fault.at ?? agency.at,
    }));
  });
  return {
    templates: templates.flatMap(({ agency, template, isBlank }) =>
      template ? { agency, template, isBlank } : [],
    ),
    faults: [...faults, ...found],
    extended: list.extended,
  };
}
