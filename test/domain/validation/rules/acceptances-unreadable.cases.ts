import { REVIEW_NAMESPACE } from "../../../../src/domain/review/acceptance";
import { writeJsonPart } from "../../../../src/domain/workbook/json-part";
import { REPEATED_PART } from "../../../../src/domain/workbook/snapshot";
import { formWith } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

const SOUND = {
  rule: "total-mismatch",
  messageId: "differs",
  sheet: "ส่วนที่ 1",
  address: "H12",
  row: "",
  fingerprint: "x",
  reason: "มีมติ",
  by: "สมศรี",
  at: "2026-01-05T09:00:00Z",
};

const reviewed = (content: string) => ({
  ...formWith(),
  parts: [{ namespace: REVIEW_NAMESPACE, content }],
});
const kept = (entries: unknown) => reviewed(writeJsonPart(REVIEW_NAMESPACE, "review", entries));

const DAMAGED = [{ messageId: "damaged", address: null }];

export const cases: RuleCases = {
  accept: [
    { name: "nothing accepted", input: {} },
    { name: "accepted findings", input: kept([SOUND, SOUND]) },
    { name: "an empty list", input: kept([]) },
  ],
  reject: [
    { name: "two parts of the namespace", input: reviewed(REPEATED_PART), faults: DAMAGED },
    { name: "something else than a list", input: kept({}), faults: DAMAGED },
    { name: "an entry that says no reason", input: kept([SOUND, { ...SOUND, reason: 1 }]), faults: DAMAGED },
    { name: "XML that is none of ours", input: reviewed("<review/>"), faults: DAMAGED },
  ],
};
