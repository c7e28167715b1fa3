import { makeStyles, tokens } from "@fluentui/react-components";

/** What the charts have in common. */
export const useChartStyle = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: {
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
