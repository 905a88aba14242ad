import {
  insertRequestEvent,
  updateRequest,
  type RequestRow,
} from "../../../db/queries/request.server";
import { mover } from "../exchange/mover.server";
import type { RequestStatus } from "../exchange/model";
import { requestLifecycle, type RequestEvent } from "../lifecycle/request";

/** Fields and steps of a request; see `mover`. */
export const { change: changeRequest, move: moveRequest } = mover<
  RequestStatus,
  RequestEvent,
  RequestRow
>({
  kind: "request",
  machine: requestLifecycle,
  update: updateRequest,
  tell: (tx, requestId, happened) =>
    insertRequestEvent(tx, { requestId, ...happened }),
});
