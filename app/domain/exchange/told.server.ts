import type { Context } from "../../context.server";

export type Doer = Pick<Context, "actor" | "now">;

/** What is told of a step beside the change itself. */
export interface Told {
  readonly reason?: string;
  readonly note?: string | null;
  readonly noteLang?: string | null;
}

/** Null when the system acts. */
export const userIdOf = ({ actor }: Doer): string | null =>
  actor.kind === "user" ? actor.userId : null;
