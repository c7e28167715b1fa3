import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "4px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    borderRadius: "inherit",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  unknown: {
    width: "33%",
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    animationDuration: "2s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { width: "100%", opacity: 0.5, animationName: "none" },
  },
});

interface ShareBarProps {
  readonly label: string;
  /** From 0 to 1; undefined where nobody knows. */
  readonly share: number | undefined;
}

/** How much is done, as a bar. */
export function ShareBar({ label, share }: ShareBarProps) {
  const styles = useStyles();
  const isUnknown = share === undefined;
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={isUnknown ? undefined : 0}
      aria-valuemax={isUnknown ? undefined : 1}
      aria-valuenow={share}
    >
      <div
        className={mergeClasses(styles.bar, isUnknown && styles.unknown)}
        style={isUnknown ? undefined : { width: `${share * 100}%` }}
      />
    </div>
  );
}
