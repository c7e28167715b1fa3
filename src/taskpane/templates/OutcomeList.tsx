import type { ReactNode } from "react";
import { formatCell, type CellAddress } from "../../domain/workbook/address";
import { PlaceList } from "../shell/controls/PlaceList";
import type { TemplatesStore } from "./templates-store";
import { TEMPLATES_TEXTS } from "./texts";

interface OutcomeItem {
  /** Null where it concerns no single cell. */
  readonly at: CellAddress | null;
  /** Stands before the text where there is no cell, such as a line. */
  readonly mark?: string;
  readonly content: ReactNode;
}

/** Faults, remarks or alterations; each leads to its cell. */
export function OutcomeList({ store, items }: { store: TemplatesStore; items: readonly OutcomeItem[] }) {
  return (
    <PlaceList
      items={items.map(({ at, ...text }) => ({
        ...text,
        cell: at && { sheet: at.sheet, address: formatCell(at) },
      }))}
      onGoTo={(sheet, address) => void store.select(sheet, address)}
      more={TEMPLATES_TEXTS.more}
    />
  );
}
