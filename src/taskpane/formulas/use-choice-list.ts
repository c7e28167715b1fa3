import { useState, type KeyboardEvent } from "react";
import type { LocalisedText } from "../../domain/text/localised";
import { usePane } from "../shell/pane-context";

interface ChoiceListOptions {
  readonly id: string;
  readonly choices: readonly LocalisedText[];
  readonly value: string;
  /** Whether the field has the focus. */
  readonly isHere: boolean;
  readonly onChange: (value: string) => void;
}

export interface OpenChoiceList {
  readonly id: string;
  readonly isOpen: boolean;
  /** What can be chosen, as it is written into the field. */
  readonly words: readonly string[];
  /** Which one Enter takes; -1 for none. */
  readonly active: number;
  readonly choose: (word: string) => void;
  /** What the field needs beside its own; nothing where there is nothing to choose. */
  readonly input: object;
}

/** The values of an option below its field: those that begin or hold what was typed, else all of them. */
export function useChoiceList({ id, choices, value, isHere, onChange }: ChoiceListOptions): OpenChoiceList {
  const { language } = usePane();
  const [active, setActive] = useState(-1);
  const [isDismissed, setDismissed] = useState(false);
  const all = choices.map((choice) => choice[language]);
  const typed = value.trim().toLowerCase();
  const matching = all.filter((word) => word.toLowerCase().includes(typed));
  const words = matching.length === 0 || all.includes(value) ? all : matching;
  const isOpen = isHere && !isDismissed && all.length > 0;
  const choose = (word: string): void => {
    onChange(word);
    setActive(-1);
    setDismissed(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const word = words[active];
    if (step !== 0) {
      setDismissed(false);
      setActive(active < 0 && step < 0 ? words.length - 1 : (active + step + words.length) % words.length);
    } else if (event.key === "Enter" && isOpen && word !== undefined) choose(word);
    else if (event.key === "Escape" && isOpen) setDismissed(true);
    else if (event.key === "Escape") return;
    else {
      // What is typed or left behind is looked at afresh.
      setActive(-1);
      setDismissed(false);
      return;
    }
    event.preventDefault();
  };
  const input = {
    role: "combobox",
    "aria-expanded": isOpen,
    "aria-controls": id,
    "aria-autocomplete": "list",
    "aria-activedescendant": isOpen && active >= 0 ? `${id}-${active}` : undefined,
    onKeyDown,
    onClick: () => setDismissed(false),
  } as const;
  return { id, isOpen, words, active, choose, input: all.length === 0 ? {} : input };
}
