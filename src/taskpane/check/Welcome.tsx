import { makeStyles, tokens } from "@fluentui/react-components";
import {
  DataBarVerticalRegular,
  ScalesRegular,
  ShieldCheckmarkRegular,
  TableLinkRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePane } from "../shell/pane-context";
import type { CheckStore } from "./check-store";
import { SectionLink } from "./SectionLink";
import { CHECK_TEXTS } from "./texts";
import type { LocalisedText } from "../../domain/text/localised";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
  points: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  point: { display: "grid", gridTemplateColumns: "24px 1fr", columnGap: tokens.spacingHorizontalM },
  icon: { fontSize: "20px", lineHeight: 0, paddingTop: "1px", color: tokens.colorBrandForeground1 },
  privacy: {
    display: "grid",
    gridTemplateColumns: "24px 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

const POINTS: readonly { readonly text: LocalisedText; readonly icon: ReactElement }[] = [
  { text: CHECK_TEXTS.welcomeWeights, icon: <ScalesRegular /> },
  { text: CHECK_TEXTS.welcomeTables, icon: <TableLinkRegular /> },
  { text: CHECK_TEXTS.welcomeSummary, icon: <DataBarVerticalRegular /> },
];

/** What there is to see before anything has run. */
export function Welcome({ store }: { store: CheckStore }) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <section className={styles.card} aria-labelledby="welcome">
      <h2 id="welcome" className={styles.title}>
        {say(CHECK_TEXTS.welcomeTitle)}
      </h2>
      <p className={styles.body}>{say(CHECK_TEXTS.welcomeBody)}</p>
      <ul className={styles.points}>
        {POINTS.map(({ text, icon }) => (
          <li key={text.en} className={styles.point}>
            <span className={styles.icon}>{icon}</span>
            {say(text)}
          </li>
        ))}
      </ul>
      <SectionLink store={store} to="form" text={CHECK_TEXTS.openFormBefore} />
      <SectionLink store={store} to="round" text={CHECK_TEXTS.openRound} />
      <p className={styles.privacy}>
        <span className={styles.icon}>
          <ShieldCheckmarkRegular />
        </span>
        {say(CHECK_TEXTS.welcomePrivacy)}
      </p>
    </section>
  );
}
