import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    { name: "a workbook as its template has it", input: templatedWith() },
    { name: "a result filled in", input: templatedWith({ F5: "ร้อยละ 95" }) },
  ],
  reject: [
    {
      name: "a row that was emptied",
      input: templatedWith({
        A6: null,
        B6: null,
        C6: null,
        D6: null,
        E6: null,
        K6: null,
        L6: null,
        F6: null,
        G6: null,
        H6: null,
        I6: null,
        J6: null,
      }),
      faults: [{ messageId: "altered", address: "A4" }],
    },
    {
      name: "two of them",
      input: templatedWith({
        A5: null,
        B5: null,
        C5: null,
        D5: null,
        E5: null,
        K5: null,
        L5: null,
        F5: null,
        G5: null,
        H5: null,
        I5: null,
        J5: null,
        A6: null,
        B6: null,
        C6: null,
        D6: null,
        E6: null,
        K6: null,
        L6: null,
        F6: null,
        G6: null,
        H6: null,
        I6: null,
        J6: null,
      }),
      faults: [
        { messageId: "altered", address: "A4" },
        { messageId: "altered", address: "A4" },
      ],
    },
  ],
};
