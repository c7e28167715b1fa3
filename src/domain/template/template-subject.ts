import type { Framework } from "../framework/framework";
import type { Template } from "./template";

/** A template, the framework that it names (of whatever version), and the agency it must be of, null for any. */
export interface TemplateSubject {
  readonly template: Template;
  readonly framework: Framework;
  readonly agency: string | null;
}
