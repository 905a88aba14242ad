/** In what one country can be like another. Labels: `library.trait.<code>`. */
export const traits = [
  "subregion",
  "region",
  "income",
  "ldc",
  "lldc",
  "sids",
  "law",
] as const;
export type Trait = (typeof traits)[number];

/** A country is like another when they share so many traits. The choice is this portal's own. */
export const fewestShared = 2;
