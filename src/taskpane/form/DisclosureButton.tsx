import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";

interface DisclosureButtonProps {
  /** What it opens. */
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens what stands below it, and closes it. */
export function DisclosureButton({ label, isOpen, onToggle }: DisclosureButtonProps) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
      aria-expanded={isOpen}
      aria-label={label}
      onClick={onToggle}
    />
  );
}
