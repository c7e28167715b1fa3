import { showScore } from "../../domain/scoring/figure-text";
import type { CompareJob } from "./compare-store";
import { COMPARE_TEXTS } from "./texts";

/** Sets a file that the user chose beside the open workbook. */
export const COMPARE: CompareJob<File> = {
  name: "compare",
  section: "compare",
  title: COMPARE_TEXTS.job,
  isReadOnly: true,
  phases: { deciding: COMPARE_TEXTS.comparing },
  cancelled: COMPARE_TEXTS.cancelled,
  retry: "same",
  run: async (earlier, { services, control, now }) => {
    const compared = await (await services.compare()).compare(earlier, control);
    return { state: { compare: { compared: { ...compared, file: earlier.name, at: now() } } } };
  },
  ending: ({ compare: { compared } }, { say }) => {
    if (!compared) return "";
    const { then, now } = compared.sideBySide.total;
    return say(COMPARE_TEXTS.spoken, { then: showScore(then), now: showScore(now) });
  },
};

/** Every job of this section. */
export const COMPARE_JOBS = [COMPARE] as const;
