import type { Tx } from "../../../db/client.server";
import {
  insertRequestEvent,
  type RequestRow,
} from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { newId } from "../kernel/ids";

/** Notes in the request's history that somebody was told of a clock, so that it is told once. */
export const noteTold = (
  tx: Tx,
  { now }: Pick<Context, "now">,
  { id, status }: RequestRow,
  event: string,
): Promise<void> =>
  insertRequestEvent(tx, {
    ...{ id: newId(), requestId: id, event, toStatus: status },
    ...{ reasonCode: null, note: null, noteLang: null, userId: null, at: now },
  });
