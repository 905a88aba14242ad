import { DAY } from "../kernel/clock";

/** Before a review is due its reviewer is reminded, and again when it is. */
export const remindBefore = 7 * DAY;
/** A review that has not come so long after it was due has lapsed. */
export const lapseAfter = 7 * DAY;
/** What the owner's side means to take for clearing a text. */
export const clearWithin = 14 * DAY;
/** What an editor means to take before the first reviewer is asked. */
export const takeUpWithin = 10 * DAY;
/** What authors have for a revision. */
export const reviseWithin = 30 * DAY;
/** What an editor means to take from approval to publication. */
export const publishWithin = 10 * DAY;
