/**
 * Currencies and special drawing rights in use. Source: IATI codelist Currency
 * (ISO 4217), without withdrawn codes and codes of funds.
 */
export const currencyCodes: readonly string[] = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB
  BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP
  DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
  IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK
  LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN
  NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF
  SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND
  TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF
  YER ZAR ZMW`
  .trim()
  .split(/\s+/);

const known = new Set(currencyCodes);
export const isCurrency = (code: string): boolean => known.has(code);

const without = new Set(
  "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" "),
);
const withThree = new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));

/** Decimals of a currency, ISO 4217. */
export const digitsOf = (currency: string): 0 | 2 | 3 =>
  without.has(currency) ? 0 : withThree.has(currency) ? 3 : 2;

/**
 * What somebody typed as minor units; null for what is no sum of this currency.
 * Groups of digits may be parted by spaces only: a comma or a point parts the
 * decimals, in every language.
 */
export function readAmount(text: string, currency: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/gu, "");
  const found = /^(\d{1,13})(?:[.,](\d+))?$/.exec(plain);
  if (!found) return null;
  const [, whole = "", part = ""] = found;
  const digits = digitsOf(currency);
  if (part.length > digits) return null;
  const minor = Number(whole + part.padEnd(digits, "0"));
  return Number.isSafeInteger(minor) && minor > 0 ? minor : null;
}

/** Minor units as a decimal number with a point: 150 USD cents are `1.50`. */
export function decimalOf(minor: number, currency: string): string {
  const digits = digitsOf(currency);
  const text = String(minor).padStart(digits + 1, "0");
  return digits === 0
    ? text
    : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
