import type { Act } from "../act/model";
import { conflict } from "../kernel/errors";
import { actLifecycle } from "../lifecycle/act";
import { events } from "../lifecycle/define";

type Asked = Pick<Act, "type" | "status">;

const promises = ({ type }: Asked) =>
  type !== "reaffirm" && type !== "withdraw";

/** Can a report be made on this act now? Reaffirmations and withdrawals promise nothing. */
export const isReportable = (act: Asked): boolean =>
  promises(act) && events(actLifecycle, act.status).includes("report");

/** @throws DomainError 409 for an act that promises nothing */
export function assertReportable(act: Asked): void {
  if (!promises(act)) throw conflict("report.error.nothing-promised");
}
