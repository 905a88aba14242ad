import { z } from "zod";
import { explainPair } from "../../domain/match/explain.server";
import { resourceAction } from "../../http/resource.server";

const pairSchema = z.object({
  request: z.string({ error: "round.error.request-number" }).max(20),
  offer: z.string({ error: "round.error.offer-number" }).max(20),
});

/** How a request and an offer fit, and why; changes nothing. */
export const action = resourceAction(
  { schema: pairSchema, can: "api.read" },
  async ({ ctx, input }) => Response.json(await explainPair(ctx, input)),
);
