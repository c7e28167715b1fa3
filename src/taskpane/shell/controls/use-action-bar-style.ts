import { makeStyles, tokens } from "@fluentui/react-components";

/** How much of the window's end is taken, as a length; kept on the document's element. */
export const BOTTOM_TAKEN = "--bottom-taken";

/**
 * The buttons that a card is there for, always in view: at the end of the card, or at the end of the window while the
 * card goes on below it. They stand last whatever stands after them in the document, so that Tab comes to them before
 * a list of hundreds. For the children of a card (`use-card-style.ts`).
 */
export const useActionBarStyle = makeStyles({
  bar: {
    position: "sticky",
    // Above what stands at the end of the window already.
    bottom: `var(${BOTTOM_TAKEN}, 0px)`,
    zIndex: 1,
    order: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: `0 0 ${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge}`,
  },
  /** The answers to a question share the width. */
  answers: { "& > *": { flexGrow: 1 } },
});
