import { makeStyles, tokens } from "@fluentui/react-components";

/** Names and what they are, beside each other. */
export const useFactStyle = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `2px ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  pair: { display: "contents" },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  detail: { margin: 0, overflowWrap: "anywhere" },
});
