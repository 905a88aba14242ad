/** Where a proposal to hand a participant over is. */
export const handOverStatuses = ["proposed", "approved", "declined"] as const;
export type HandOverStatus = (typeof handOverStatuses)[number];
