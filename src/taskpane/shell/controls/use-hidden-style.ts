import { makeStyles } from "@fluentui/react-components";

/** Found by screen readers, seen by nobody. */
export const HIDDEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: "-1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

/** For text that only screen readers are to find. */
export const useHiddenStyle = makeStyles({ hidden: HIDDEN });
