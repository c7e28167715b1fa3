import { makeStyles } from "@fluentui/react-components";

/** For text that only screen readers are to find. */
export const useHiddenStyle = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
