import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { useHiddenStyle } from "./use-hidden-style";

interface FileButtonProps {
  readonly label: string;
  /** What the picker offers, as the attribute `accept` has it. */
  readonly accept: string;
  readonly size?: "small" | "medium";
  readonly isPrimary?: boolean;
  readonly isBusy: boolean;
  /** Whether a folder is chosen, with all that is in it. */
  readonly isFolder?: boolean;
  /** Takes one file; several can be chosen where `onFiles` takes them. */
  readonly onFile?: (file: File) => void;
  readonly onFiles?: (files: readonly File[]) => void;
}

/** A button that opens the file picker; the browser's own control cannot be told what to say. */
export function FileButton({
  label,
  accept,
  size = "medium",
  isPrimary = false,
  isBusy,
  isFolder = false,
  onFile,
  onFiles,
}: FileButtonProps) {
  const hidden = useHiddenStyle();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size={size}
        appearance={isPrimary ? "primary" : "secondary"}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        className={hidden.hidden}
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        {...(isFolder && { webkitdirectory: "" })}
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          const [first] = files;
          if (first && !isBusy) {
            onFile?.(first);
            onFiles?.(files);
          }
          // The same file can be chosen again once it has been mended.
          event.target.value = "";
        }}
      />
    </>
  );
}
