import { CHECK_STORY } from "./check";
import { SUMMARY_STORY } from "./summary";
import { FORM_STORY } from "./form";
import { LONG_NAME_STORY } from "./long-name";
import { SEVERAL_FORMS_STORY } from "./several-forms";
import { FUNCTIONS_STORY } from "./functions";
import { TEMPLATES_STORY } from "./templates";
import { ROUND_STORY } from "./round";
import { NO_FORM_STORY } from "./no-form";
import type { Story } from "./story";

/** Every screen of the pane. */
export const STORIES: readonly Story[] = [
  CHECK_STORY,
  SUMMARY_STORY,
  FORM_STORY,
  LONG_NAME_STORY,
  SEVERAL_FORMS_STORY,
  FUNCTIONS_STORY,
  TEMPLATES_STORY,
  ROUND_STORY,
  NO_FORM_STORY,
];
