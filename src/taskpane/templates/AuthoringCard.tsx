import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Framework } from "../../domain/framework/framework";
import type { JobStore } from "../shell/composition/job-store";
import { usePane } from "../shell/pane-context";
import { useCardStyle } from "../shell/controls/use-card-style";
import type { WorkbookChoice } from "./template-services";
import { TEMPLATES_TEXTS } from "./texts";
import type { LocalisedText } from "../../domain/text/localised";

const useStyles = makeStyles({
  jobs: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  job: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: "start" },
});

interface AuthoringProps {
  readonly store: JobStore;
  readonly isBusy: boolean;
  readonly framework: Framework;
  /** What a new template begins with; null while something is still to be typed. */
  readonly workbook: WorkbookChoice | null;
}

interface AuthoringJob {
  readonly name: LocalisedText;
  readonly body: LocalisedText;
  readonly isOff?: boolean;
  readonly start: () => Promise<void>;
}

/** Writing a template in the workbook, and what can be done with the open workbook. */
export function AuthoringCard({ store, isBusy, framework, workbook }: AuthoringProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say } = usePane();
  const id = useId();
  const { templates } = store;
  const jobs: readonly AuthoringJob[] = [
    {
      name: TEMPLATES_TEXTS.newTemplate,
      body: TEMPLATES_TEXTS.newBody,
      isOff: workbook === null,
      start: async () => (workbook ? templates.layOutSheet(workbook) : undefined),
    },
    { name: TEMPLATES_TEXTS.checkTemplate, body: TEMPLATES_TEXTS.checkBody, start: templates.check },
    { name: TEMPLATES_TEXTS.saveTemplate, body: TEMPLATES_TEXTS.saveBody, start: templates.planSave },
    { name: TEMPLATES_TEXTS.compareTemplate, body: TEMPLATES_TEXTS.compareBody, start: templates.compare },
    {
      name: TEMPLATES_TEXTS.moveYear,
      body: TEMPLATES_TEXTS.moveBody,
      start: () => templates.moveYear(framework),
    },
  ];
  return (
    <section className={card.card} aria-labelledby="authoring">
      <h2 id="authoring" className={card.title}>
        {say(TEMPLATES_TEXTS.authorTitle)}
      </h2>
      <div className={styles.jobs}>
        {jobs.map(({ name, body, isOff = false, start }, index) => (
          <div key={index} className={styles.job}>
            <Button
              className={styles.button}
              disabledFocusable={isBusy || isOff}
              aria-describedby={`${id}-${index}`}
              onClick={() => void start()}
            >
              {say(name)}
            </Button>
            <p id={`${id}-${index}`} className={card.small}>
              {say(body)}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
