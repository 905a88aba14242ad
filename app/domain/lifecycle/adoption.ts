import type { AdoptionStatus } from "../practice/model";
import type { HasState, Machine } from "./define";

/** What can happen to the record of an adoption. */
export const adoptionEvents = [
  "edit",
  "publish",
  "withdraw",
  "strike",
] as const;
export type AdoptionEvent = (typeof adoptionEvents)[number];

/**
 * The record that somebody took a practice over. One that was withdrawn can be
 * written anew, since there is one for each body and practice; a struck one
 * stays struck.
 */
export const adoptionLifecycle: Machine<
  AdoptionStatus,
  AdoptionEvent,
  HasState<AdoptionStatus>
> = {
  wrongState: "adoption.error.wrong-state",
  states: {
    draft: {
      edit: { to: "draft" },
      publish: { to: "published" },
      withdraw: { to: "withdrawn" },
    },
    published: {
      edit: { to: "published" },
      publish: { to: "published" },
      withdraw: { to: "withdrawn" },
      strike: { to: "struck" },
    },
    withdrawn: { edit: { to: "draft" }, publish: { to: "published" } },
    struck: {},
  },
};
