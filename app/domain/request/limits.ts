/** How long and how many; characters as a person counts them. */
export const limits = {
  title: 200,
  line: 300,
  text: 10_000,
  needs: 12,
  indicators: 20,
  languages: 12,
  attachments: 10,
  named: 30,
  /** Longest help, in months. */
  months: 60,
} as const;
