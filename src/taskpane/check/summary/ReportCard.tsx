import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SummaryReport } from "../../../app/reports";
import { sentenceInDigits } from "../../../domain/report/digits";
import { narrativeOf } from "../../../domain/report/narrative";
import { summaryPage } from "../../../domain/report/summary-page";
import { summaryPicture } from "../../../domain/report/summary-picture";
import { useCardStyle } from "../../shell/controls/use-card-style";
import { handOver } from "../../shell/hand-over";
import { usePane } from "../../shell/pane-context";
import { saveFile } from "../../shell/save-file";
import type { CheckPane } from "../check-state";
import type { CheckStore } from "../check-store";
import { rasterise } from "./rasterise";
import { REPORT_TEXTS } from "./report-texts";
import { SummaryStyleCard } from "./SummaryStyleCard";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  narrative: { width: "100%", "& textarea": { minHeight: "160px" } },
});

interface ReportCardProps {
  readonly store: CheckStore;
  readonly state: CheckPane;
  readonly report: SummaryReport;
}

/** What is sent upward: a narrative that can be edited, a page to print, and a picture for slides. */
export function ReportCard({ store, state, report }: ReportCardProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const id = useId();
  const { summary, basis, style } = report;
  const { digits } = style;
  const own = narrativeOf(summary)
    .map((sentence) => sentenceInDigits(sentence[language], language, digits))
    .join("\n");
  // An edit belongs to the figures that it was made of: it does not stand over others.
  const [edit, setEdit] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const edited = edit?.of === own ? edit.text : null;
  const [outcome, setOutcome] = useState<"copied" | "refused" | "picture-failed" | null>(null);
  const name = say(REPORT_TEXTS.file, { year: summary.form.fiscalYear ?? "" }).trim();
  const copy = async (): Promise<void> => {
    const isCopied = await store.services.files.copyText(edited ?? own).then(
      () => true,
      () => false,
    );
    setOutcome(isCopied ? "copied" : "refused");
  };
  const savePicture = async (): Promise<void> => {
    const png = await rasterise(summaryPicture(summary, language, digits)).catch(() => null);
    if (png) saveFile(`${name}.png`, png);
    setOutcome(png ? null : "picture-failed");
  };
  return (
    <>
      <section className={card.card} aria-labelledby={id}>
        <h2 id={id} className={card.title}>
          {say(REPORT_TEXTS.title)}
        </h2>
        <Textarea
          className={styles.narrative}
          aria-label={say(REPORT_TEXTS.narrative)}
          resize="vertical"
          value={edited ?? own}
          onChange={(_, { value }) => {
            setEdit({ of: own, text: value });
            setOutcome(null);
          }}
        />
        <div className={styles.actions}>
          <Button size="small" onClick={() => void copy()}>
            {say(REPORT_TEXTS.copy)}
          </Button>
          <Button size="small" disabledFocusable={edited === null} onClick={() => setEdit(null)}>
            {say(REPORT_TEXTS.restore)}
          </Button>
        </div>
        <div className={styles.actions}>
          <Button
            size="small"
            onClick={() =>
              void handOver(store, `${name}.html`, summaryPage({ summary, basis }, language, digits))
            }
          >
            {say(REPORT_TEXTS.page)}
          </Button>
          {/* Where no file arrives, a picture cannot be copied as a text either. */}
          {store.services.files.canDownload() && (
            <Button size="small" onClick={() => void savePicture()}>
              {say(REPORT_TEXTS.png)}
            </Button>
          )}
          <Button
            size="small"
            onClick={() => void handOver(store, `${name}.svg`, summaryPicture(summary, language, digits))}
          >
            {say(REPORT_TEXTS.svg)}
          </Button>
        </div>
        <span className={card.small} role="status">
          {outcome !== null && say(OUTCOMES[outcome])}
        </span>
      </section>
      <SummaryStyleCard {...{ store, state, report }} />
    </>
  );
}

const OUTCOMES = {
  copied: REPORT_TEXTS.copied,
  refused: REPORT_TEXTS.copyRefused,
  "picture-failed": REPORT_TEXTS.pictureFailed,
} as const;
