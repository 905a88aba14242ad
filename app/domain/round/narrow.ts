import type { ReasonCode } from "../allocation/model";
import type { AliasTable } from "./model";

/**
 * A reason as a request's own side and officers read it: also that providers
 * who could help may not read it, which nobody else learns. Labels:
 * `round.reason.<code>`.
 */
export type RequestReason = ReasonCode | "readers";

/** Why a request has no partner, and what would change it. */
interface Left<Reason> {
  readonly request: string;
  readonly reasons: readonly Reason[];
  readonly relaxation: {
    readonly kind: Reason;
    readonly offer: string;
    readonly score: number;
  } | null;
}
/** The same for those inside. */
export type LeftOut = Left<RequestReason>;

/** Offers and providers of a result that take nobody more. */
interface Full {
  readonly full: {
    readonly offers: readonly string[];
    readonly providers: readonly string[];
  };
}

/**
 * The published reasons of a request, and the one that cannot be published: it is
 * for named providers, and others would do. Letting one with a free place read it
 * costs nobody a place, so that comes before every other change.
 */
export function leftOut(
  { request, reasons, relaxation }: Left<ReasonCode>,
  { full }: Full,
  { unread }: Pick<AliasTable, "unread">,
  providerOf: (offer: string) => string | undefined,
): LeftOut {
  const others = unread?.[request] ?? [];
  if (others.length === 0) return { request, reasons, relaxation };
  const free = others.find(
    ({ offer }) =>
      !full.offers.includes(offer) &&
      !full.providers.includes(providerOf(offer) ?? ""),
  );
  return {
    request,
    // There are offers on its topics: they are just not for its readers.
    reasons: ["readers", ...reasons.filter((code) => code !== "topic")],
    relaxation: free ? { kind: "readers", ...free } : relaxation,
  };
}
