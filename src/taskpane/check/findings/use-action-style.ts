import { makeStyles, tokens } from "@fluentui/react-components";

/** Small buttons in a list of thousands: plain elements, since a component for each would be felt. */
export const useActionStyle = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: tokens.spacingVerticalXS },
  action: {
    minHeight: "26px",
    padding: `1px ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  said: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  reason: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});
