import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function PaneFooter() {
  const styles = useStyles();
  const { links, say } = usePane();
  return (
    <footer className={styles.footer}>
      <Link href={links.support} target="_blank" rel="noopener">
        {say(SHELL_TEXTS.support)}
      </Link>
      <Link href={links.privacy} target="_blank" rel="noopener">
        {say(SHELL_TEXTS.privacy)}
      </Link>
    </footer>
  );
}
