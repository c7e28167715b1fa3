import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of what opens below a column to correct it. */
export const useEditorStyle = makeStyles({
  editor: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  select: { minWidth: 0, width: "100%", "& select": { textOverflow: "ellipsis" } },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
});
