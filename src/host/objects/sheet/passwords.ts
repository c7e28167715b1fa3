import { isPasswordOf } from "../../convert/password";
import type { Password } from "../../model/host-state";
import { HostError } from "../../protocol/host-error";

/** What is kept of a password that somebody protects with; undefined for none. @throws HostError InvalidArgument */
export function newPassword(password: unknown): Password | undefined {
  if (password === null || password === undefined || password === "") return undefined;
  if (typeof password !== "string") throw new HostError("InvalidArgument");
  return { text: password };
}

/** Where no password is asked for, whatever is given passes, as in Excel. @throws HostError InvalidArgument */
export function assertPassword(wanted: Password | undefined, given: unknown): void {
  if (!wanted) return;
  const isRight =
    typeof given === "string" &&
    ("text" in wanted ? wanted.text === given : isPasswordOf(given, wanted.hash));
  if (!isRight) throw new HostError("InvalidArgument");
}
