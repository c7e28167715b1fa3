import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({ open: { transform: "rotate(180deg)" } });

interface DisclosureButtonProps {
  /** What it opens. */
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens what stands below it, and closes it. */
export function DisclosureButton({ label, isOpen, onToggle }: DisclosureButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<ChevronDownRegular className={isOpen ? styles.open : undefined} />}
      aria-expanded={isOpen}
      aria-label={label}
      onClick={onToggle}
    />
  );
}
