import type { Context } from "../../context.server";
import { sameFacts, type Facts } from "./fixed";
import { mixedScripts } from "./look-alike";
import type { ParticipantInput } from "./schema";
import { findSimilar } from "./similar.server";
import { wereSeen, type Warnings } from "./warning";

/**
 * The warnings about a participant that were not ticked off yet; null when
 * nothing stands in the way.
 * @param seen the tick's value, see `seenMark`
 * @param except the participant being edited
 */
export async function findWarnings(
  ctx: Pick<Context, "db">,
  input: ParticipantInput,
  seen: string,
  except?: string,
): Promise<Warnings | null> {
  const warnings = {
    similar: await findSimilar(ctx, input, except),
    mixed: input.names.flatMap(({ text }) => mixedScripts(text)),
  };
  return wereSeen(warnings, seen) ? null : warnings;
}

/** The same for a change: what was kept before is not warned about again. */
export const findNewWarnings = (
  ctx: Pick<Context, "db">,
  saved: Facts & { readonly id: string },
  input: ParticipantInput & { readonly seenWarnings: string },
): Promise<Warnings | null> =>
  sameFacts(saved, input)
    ? Promise.resolve(null)
    : findWarnings(ctx, input, input.seenWarnings, saved.id);
