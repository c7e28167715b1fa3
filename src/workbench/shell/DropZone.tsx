import { useEffect, useState } from "react";
import { useSelected } from "../store";
import { text } from "../texts";
import { usePage } from "./page-context";

/** Takes a file dropped anywhere on the page. */
export function DropZone() {
  const { store, actions } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      // The grid below would take the file for a picture.
      event.stopPropagation();
      actions.openFile(file);
    };
    window.addEventListener("dragover", over, true);
    window.addEventListener("dragleave", leave, true);
    window.addEventListener("drop", drop, true);
    return () => {
      window.removeEventListener("dragover", over, true);
      window.removeEventListener("dragleave", leave, true);
      window.removeEventListener("drop", drop, true);
    };
  }, [actions]);
  return isOver ? <div className="drop-zone">{text("drop", language)}</div> : null;
}
