import type { Day, Instant } from "../kernel/clock";
import { licence } from "./model";

/**
 * How every answer of the register's JSON interface begins: the instant it holds
 * for, the past day it was asked about (null: none), and the licence of its data.
 */
export const envelope = (
  now: Instant,
  asOf: { readonly day: Day; readonly at: Instant } | null,
) => ({
  asAt: new Date(asOf?.at ?? now).toISOString(),
  asOf: asOf?.day ?? null,
  licence,
});
