import { judgeScenario } from "../../domain/what-if/scenario";
import { showScore } from "../../domain/scoring/figure-text";
import { choiceIn } from "../shell/form-choice/known-forms";
import { WHAT_IF_TEXTS } from "./texts";
import { withWhatIf } from "./what-if-state";
import type { WhatIfJob } from "./what-if-store";

const section = "what-if";

/** Opens the form as a scenario; what was played with before is gone, as the button says. */
export const OPEN_SCENARIO: WhatIfJob = {
  name: "open-scenario",
  section,
  title: WHAT_IF_TEXTS.read,
  isReadOnly: true,
  phases: { deciding: WHAT_IF_TEXTS.reading },
  cancelled: WHAT_IF_TEXTS.cancelledRead,
  retry: "same",
  run: async (_, { services, control, getState, now }) => {
    const opened = await (await services.whatIf()).read(control, choiceIn(getState()));
    return { state: withWhatIf(getState(), { opened, at: now(), scenario: opened.scenario, written: null }) };
  },
  ending: ({ whatIf: { opened, scenario } }, { say, language }) => {
    if (!opened || !scenario) return "";
    const { total, rating } = judgeScenario(scenario, opened.framework);
    if (total === null) return say(WHAT_IF_TEXTS.noTotal);
    const name = opened.isRated && rating ? rating.name[language] : "–";
    return say(WHAT_IF_TEXTS.spoken, { total: showScore(total), rating: name });
  },
};

/** Writes the scenario as it stands under the name that is given, and shows it; the workbook's own sheets stay as they are. */
export const WRITE_SCENARIO: WhatIfJob<string> = {
  name: "write-scenario",
  section,
  title: WHAT_IF_TEXTS.write,
  staysInPlace: true,
  retry: "same",
  run: async (name, { services, control, getState }) => {
    const { opened, scenario } = getState().whatIf;
    if (!opened || !scenario) return { state: {} };
    const named = { ...opened, opened: opened.scenario, scenario, name };
    const { sheet } = await (await services.whatIf()).write(named, control);
    return { state: withWhatIf(getState(), { written: sheet }), hasWritten: true };
  },
  ending: ({ whatIf }, { say }) => say(WHAT_IF_TEXTS.written, { sheet: whatIf.written ?? "" }),
};

/** Every job of this section. */
export const WHAT_IF_JOBS = [OPEN_SCENARIO, WRITE_SCENARIO] as const;
