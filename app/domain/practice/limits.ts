/** How long and how many; characters as a person counts them. */
export const limits = {
  title: 200,
  summary: 1200,
  /** A line: names, figures, sources of a figure. */
  line: 300,
  /** Several lines of Markdown. */
  text: 20_000,
  blocks: 30,
  indicators: 30,
  attachments: 20,
  related: 20,
  /** All texts of one practice together: some 60 printed pages. */
  total: 200_000,
} as const;
