/** Longest text of a record, in characters. */
export const longestAdoption = 5000;
