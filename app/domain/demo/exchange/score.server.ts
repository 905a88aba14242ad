import type { SeedRows } from "../../../../db/seed/insert.server";
import { offerInputs, requestInputs } from "../../match/inputs.server";
import { inputsHash } from "../../match/judge.server";
import { scorePair } from "../../match/score";
import type { Scorer } from "./pair-rows.server";

/** Scores pairs of the demonstration as the portal does, with what countries declared. */
export const scorerOf =
  ({ capacityDeclarations }: SeedRows): Scorer =>
  (request, offer) => {
    const levels = Object.fromEntries(
      capacityDeclarations
        .filter(({ area }) => area === request.area)
        .map(({ topic, level }) => [topic, level]),
    );
    const asked = requestInputs(request, levels);
    const given = offerInputs(offer, undefined);
    const { passed, total, version } = scorePair(asked, given);
    return passed
      ? {
          score: total,
          scoreVersion: version,
          inputsHash: inputsHash(asked, given),
        }
      : null;
  };
