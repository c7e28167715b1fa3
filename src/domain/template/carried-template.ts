import { departuresFrom, type Departure } from "../document/departures";
import type { Standing } from "../framework/carried-framework";
import type { Template } from "./template";

/** The template that a workbook carries, and what may be made of it. */
export interface CarriedTemplate {
  readonly standing: Standing;
  /** The one to hold the workbook against: the known one where the workbook's was altered. */
  readonly template: Template;
  /** In what the workbook's departs from the known one. */
  readonly departures: readonly Departure[];
}

/** Says what a workbook's template is to those that are known here: of the same id, version and agency. */
export function templateStandingOf(carried: Template, known: readonly Template[]): CarriedTemplate {
  const same = known.find(
    ({ id, version, agency }) =>
      id === carried.id && version === carried.version && agency.name === carried.agency.name,
  );
  if (!same) return { standing: "unknown", template: carried, departures: [] };
  const departures = departuresFrom(same, carried).filter(({ path }) => path[0] !== "$schema");
  return { standing: departures.length === 0 ? "known" : "altered", template: same, departures };
}
