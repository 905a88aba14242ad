import { sdgTargets, type SdgTarget } from "./model";

export const isSdgTarget = (target: string): target is SdgTarget =>
  sdgTargets.some((known) => known === target);

/** The goal a target belongs to, 1 to 17. */
export const goalOf = (target: SdgTarget): number =>
  Number(target.slice(0, target.indexOf(".")));
