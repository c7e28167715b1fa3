import { TEMPLATE_NAMESPACE } from "../../../../src/domain/template/template";
import { formWith } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith } from "../../../support/templated-form";

const carrying = (content: string) => ({
  ...formWith(),
  parts: [{ namespace: TEMPLATE_NAMESPACE, content }],
});

export const cases: RuleCases = {
  accept: [{ name: "a workbook with its template", input: templatedWith() }],
  reject: [
    {
      name: "a part that holds no template",
      input: carrying(`<template xmlns="${TEMPLATE_NAMESPACE}">{}</template>`),
      faults: [{ messageId: "unreadable", address: null }],
    },
    {
      name: "a part that was cut off",
      input: carrying(`<template xmlns="${TEMPLATE_NAMESPACE}">{"framework":`),
      faults: [{ messageId: "unreadable", address: null }],
    },
  ],
};
