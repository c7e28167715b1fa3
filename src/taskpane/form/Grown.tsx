import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CheckmarkCircleRegular, WarningFilled } from "@fluentui/react-icons";
import { columnNameOf } from "../../domain/framework/column-names";
import type { ColumnRole, Framework } from "../../domain/framework/framework";
import type { WordingOutcome } from "../../domain/layout/add-wordings";
import type { LocalisedText } from "../../domain/text/localised";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { oneLine } from "./column-rows";
import type { FormOutcome } from "./form-state";
import { FORM_TEXTS } from "./texts";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalS },
  item: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "4px", overflowWrap: "anywhere" },
  icon: { fontSize: "16px", lineHeight: 0, paddingTop: "2px" },
  added: { color: tokens.colorStatusSuccessForeground3 },
  known: { color: tokens.colorNeutralForeground3 },
  refused: { color: tokens.colorStatusWarningForeground3 },
  wording: { display: "block" },
});

interface GrownProps {
  readonly outcome: Extract<FormOutcome, { kind: "grown" }>;
}

/** What became of each wording that a framework was to learn. */
export function Grown({ outcome: { growth, isKept } }: GrownProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const { name, version } = growth.framework;
  return (
    <>
      {growth.kind === "grown" && (
        <p className={card.body} role={isKept ? undefined : "alert"}>
          {say(isKept ? FORM_TEXTS.grownBody : FORM_TEXTS.grownUnkept, { name: name[language], version })}
        </p>
      )}
      <ul className={mergeClasses(card.list, styles.list)}>
        {growth.wordings.map((wording) => (
          <Wording
            key={`${wording.role} ${wording.heading}`}
            wording={wording}
            framework={growth.framework}
          />
        ))}
      </ul>
    </>
  );
}

interface WordingProps {
  readonly wording: WordingOutcome;
  /** The one that was to learn it. */
  readonly framework: Framework;
}

function Wording({ wording, framework }: WordingProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const nameOf = (role: string) => columnNameOf(role as ColumnRole, framework)[language];
  const { heading, role, outcome } = wording;
  const { text, tone, Icon, why } = MARKS[outcome];
  const other = outcome === "other-role" ? nameOf(wording.other) : "";
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.icon, styles[tone])} aria-hidden />
      <span className={card.small}>
        <span className={styles.wording}>
          {say(FORM_TEXTS.quoted, { text: oneLine(heading) })} → {nameOf(role)}
        </span>
        <strong>{say(text)}</strong>
        {why && ` ${say(why, { other })}`}
      </span>
    </li>
  );
}

interface Mark {
  readonly text: LocalisedText;
  readonly tone: "added" | "known" | "refused";
  readonly Icon: typeof WarningFilled;
  /** Why it is refused. */
  readonly why: LocalisedText | null;
}

const refused = (why: LocalisedText): Mark => ({
  text: FORM_TEXTS.wordRefused,
  tone: "refused",
  Icon: WarningFilled,
  why,
});

const MARKS: Readonly<Record<WordingOutcome["outcome"], Mark>> = {
  added: { text: FORM_TEXTS.wordAdded, tone: "added", Icon: CheckmarkCircleFilled, why: null },
  known: { text: FORM_TEXTS.wordKnown, tone: "known", Icon: CheckmarkCircleRegular, why: null },
  "several-roles": refused(FORM_TEXTS.wordSeveral),
  "no-tier": refused(FORM_TEXTS.wordNoTier),
  "other-role": refused(FORM_TEXTS.wordOther),
};
