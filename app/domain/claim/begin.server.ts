import { z } from "zod";
import { recogniseArea } from "../reference/recognise-area";

/** A claim may be begun from a name, as a list of signatories has it. */
export const newClaimQuery = z.object({
  name: z.string().max(300).optional().catch(undefined),
});

/** What the name of a government tells of a claim about it, by field. */
export function begunClaim(
  name: string | undefined,
): Readonly<Record<string, string>> {
  if (name === undefined) return {};
  const place = recogniseArea(name);
  return {
    ...{ name, kind: "government" },
    ...(place.kind === "match" ? { area: place.iso3 } : {}),
  };
}
