const known = [
  "400",
  "401",
  "403",
  "404",
  "409",
  "413",
  "429",
  "503",
  "500",
] as const;
export type FaultStatus = (typeof known)[number];

/** The status whose text we have; others fall to the general one of their class. */
export const faultStatus = (status: number | undefined): FaultStatus =>
  known.find((one) => one === String(status)) ??
  (status !== undefined && status < 500 ? "400" : "500");
