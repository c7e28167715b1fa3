import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Framework } from "../../domain/framework/framework";
import type { JobStore } from "../shell/composition/job-store";
import { usePane } from "../shell/pane-context";
import type { TextKey } from "../shell/texts";
import { useCardStyle } from "../shell/controls/use-card-style";
import type { WorkbookChoice } from "./template-services";
import { useTemplateTexts, type TemplateTextKey } from "./texts";

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
  readonly name: TextKey;
  readonly body: TemplateTextKey;
  readonly isOff?: boolean;
  readonly start: () => Promise<void>;
}

/** Writing a template in the workbook, and what can be done with the open workbook. */
export function AuthoringCard({ store, isBusy, framework, workbook }: AuthoringProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say: sayPane } = usePane();
  const say = useTemplateTexts();
  const { templates } = store;
  const jobs: readonly AuthoringJob[] = [
    {
      name: "newTemplate",
      body: "newBody",
      isOff: workbook === null,
      start: async () => (workbook ? templates.layOutSheet(workbook) : undefined),
    },
    { name: "checkTemplate", body: "checkBody", start: templates.check },
    { name: "saveTemplate", body: "saveBody", start: templates.planSave },
    { name: "compareTemplate", body: "compareBody", start: templates.compare },
    { name: "moveYear", body: "moveBody", start: () => templates.moveYear(framework) },
  ];
  return (
    <section className={card.card} aria-labelledby="authoring">
      <h2 id="authoring" className={card.title}>
        {say("authorTitle")}
      </h2>
      <div className={styles.jobs}>
        {jobs.map(({ name, body, isOff = false, start }) => (
          <div key={name} className={styles.job}>
            <Button
              className={styles.button}
              disabledFocusable={isBusy || isOff}
              aria-describedby={`job-${name}`}
              onClick={() => void start()}
            >
              {sayPane(name)}
            </Button>
            <p id={`job-${name}`} className={card.small}>
              {say(body)}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
