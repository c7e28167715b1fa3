import { HostObject } from "../../protocol/host-object";
import { assertUnprotected } from "../context/host-context";
import type { RangeBase } from "./range-base";
import { intersectRanges, isCovered, subtract } from "../../model/range-address";

/** Locked or not: HostState keeps the unlocked areas. */
export class FormatProtection extends HostObject {
  override readonly $class = "FormatProtection";

  constructor(readonly $range: RangeBase) {
    super();
  }

  /** Null where some cells are locked and others not. */
  get locked(): boolean | null {
    const unlocked = this.$range.$context.book.state.unlocked.get(this.$range.$sheetId) ?? [];
    if (isCovered(this.$range.$area, unlocked)) return false;
    return unlocked.some((area) => intersectRanges(area, this.$range.$area)) ? null : true;
  }

  set locked(locked: boolean) {
    const { $context: context, $sheetId: id, $area: area } = this.$range;
    assertUnprotected(context, this.$range.$sheet);
    const rest = (context.book.state.unlocked.get(id) ?? []).flatMap((part) => subtract(part, area));
    context.book.setState("unlocked", id, locked ? rest : [...rest, area]);
  }
}
