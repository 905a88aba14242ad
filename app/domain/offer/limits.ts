/** How long and how many; characters as a person counts them. */
export const limits = {
  title: 200,
  text: 8000,
  contact: 500,
  ground: 1000,
  excluded: 10,
  languages: 12,
  /** Requests one offer can serve in its window. */
  slots: 500,
  /** Longest window, in years. */
  windowYears: 5,
  /** Most a provider can set as its cap. */
  cap: 10_000,
  interest: 2000,
} as const;
