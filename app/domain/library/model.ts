/** What a measured result says in one language; figures are text, units belong to them. */
export interface ResultLine {
  readonly lang: string;
  readonly name: string;
  /** Empty where none is stated. */
  readonly baseline: string;
  readonly actual: string;
}
