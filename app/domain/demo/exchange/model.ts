import type { Modality } from "../../exchange/model";
import type { Locale } from "../../kernel/localized";
import type { TopicCode } from "../../reference/model";

/** Words of an invented request; several countries ask with the same words. */
export interface RequestWords {
  readonly topic: TopicCode;
  /** A second topic that it touches. */
  readonly also: TopicCode;
  readonly lang: Locale;
  readonly modalities: readonly [Modality, Modality];
  readonly titles: readonly [string, string];
  readonly problem: string;
  readonly objective: string;
  readonly outputs: string;
  readonly beneficiaries: string;
  readonly host: string;
  /** Name, baseline, target. */
  readonly indicator: readonly [string, string, string];
}

/** Words of an invented offer. */
export interface OfferWords {
  readonly topics: readonly TopicCode[];
  readonly lang: Locale;
  readonly modalities: readonly Modality[];
  readonly title: string;
  readonly description: string;
  readonly conditions: string;
  readonly past: string;
}
