import type { Framework } from "../domain/framework/framework";
import { recogniseFramework } from "../domain/form/recognise-framework";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../domain/framework/frameworks";
import { finish, type Steps } from "../domain/steps";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import { readStored } from "./stored-template";

/**
 * The framework to judge a workbook by: the one it carries, else the one whose tiers head its table and whose years
 * fit, else public organisations FY2565. A stored part that cannot be read is passed over here.
 */
export function chooseFramework(snapshot: WorkbookSnapshot): Framework {
  return finish(chooseFrameworkSteps(snapshot));
}

/** The same in steps of about one row. */
export function* chooseFrameworkSteps(snapshot: WorkbookSnapshot): Steps<Framework> {
  const stored = readStored(snapshot);
  if (stored.kind === "stored") return stored.framework;
  return (yield* recogniseFramework(snapshot, FRAMEWORKS)) ?? PUBLIC_ORGANISATION_2565;
}
