import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Framework } from "../../domain/framework/framework";
import { usePane } from "../shell/pane-context";
import { useCardStyle } from "../shell/controls/use-card-style";
import type { WorkbookChoice } from "./template-services";
import { TEMPLATES_TEXTS } from "./texts";
import type { LocalisedText } from "../../domain/text/localised";
import type { TemplatesStore } from "./templates-store";
import { CHECK_TEMPLATE, COMPARE_TEMPLATE, MOVE_YEAR, NEW_TEMPLATE, READ_TEMPLATE } from "./jobs";

const useStyles = makeStyles({
  jobs: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  job: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: "start" },
});

interface AuthoringProps {
  readonly store: TemplatesStore;
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
  const jobs: readonly AuthoringJob[] = [
    {
      name: NEW_TEMPLATE.title,
      body: TEMPLATES_TEXTS.newBody,
      isOff: workbook === null,
      start: async () => (workbook ? store.start(NEW_TEMPLATE, workbook) : undefined),
    },
    { name: CHECK_TEMPLATE.title, body: TEMPLATES_TEXTS.checkBody, start: () => store.start(CHECK_TEMPLATE) },
    { name: READ_TEMPLATE.title, body: TEMPLATES_TEXTS.saveBody, start: () => store.start(READ_TEMPLATE) },
    {
      name: COMPARE_TEMPLATE.title,
      body: TEMPLATES_TEXTS.compareBody,
      start: () => store.start(COMPARE_TEMPLATE),
    },
    {
      name: MOVE_YEAR.title,
      body: TEMPLATES_TEXTS.moveBody,
      start: () => store.start(MOVE_YEAR, framework),
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
