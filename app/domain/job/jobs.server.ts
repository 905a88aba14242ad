import { expireDrafts } from "../act/end-draft.server";
import { releaseClaims } from "../case/release-claims.server";
import { sendOutbox } from "../outbox/send.server";
import type { Job } from "./scheduler.server";

/** Everything the process does by itself. */
export const jobs: readonly Job[] = [sendOutbox, expireDrafts, releaseClaims];
