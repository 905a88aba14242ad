import { relaxationOrder } from "../../domain/allocation/reasons";
import type { RequestReason } from "../../domain/round/narrow";
import type { Translate } from "../../i18n/translate";
import type { Side } from "./round-views";
import { sideText } from "./side-name";

type Relaxed =
  | "readers"
  | "language"
  | "window"
  | "score"
  | "capacity"
  | "slot"
  | "modality"
  | "eligibility";

const isNamed = (kind: string): kind is Relaxed =>
  kind === "readers" || relaxationOrder.some((one) => one === kind);

/** The cheapest single change after which a round would serve a request. */
export const relaxationText = (
  t: Translate,
  relaxation: {
    readonly kind: RequestReason;
    readonly offer: Side;
    readonly score: number;
  } | null,
): string =>
  relaxation === null || !isNamed(relaxation.kind)
    ? t("round.relaxation.none")
    : t("round.relaxation.with", {
        what: t(`round.relaxation.${relaxation.kind}`),
        offer: sideText(relaxation.offer),
        score: String(relaxation.score),
      });
