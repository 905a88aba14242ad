import { useLocation } from "@remix-run/react";
import { isDay, type Day } from "../../domain/kernel/clock";

/**
 * The past day as which this page is read, by its address, as the query of a
 * link to another page of the register that keeps it.
 */
export function useAsOf(): { readonly asOf: Day | undefined } {
  const { search } = useLocation();
  // Every row of a list asks, and hardly any page is of a past day.
  if (!search.includes("asOf")) return { asOf: undefined };
  const day = new URLSearchParams(search).get("asOf");
  return { asOf: day !== null && isDay(day) ? day : undefined };
}
