/*
 * ISO 4217: currencies in use, funds and metals left out. Digits of the minor
 * unit are ISO's own; what `Intl` prints differs for some.
 */
const currencyList = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB
  BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP
  DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
  IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK
  LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN
  NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF
  SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND
  TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF
  XPF YER ZAR ZMW ZWG`;

export const currencyCodes: readonly string[] = currencyList
  .trim()
  .split(/\s+/);

const known = new Set(currencyCodes);
export const isCurrency = (code: string): boolean => known.has(code);

const withoutMinor = new Set(
  "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" "),
);
const thousandths = new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));

/** Digits behind the point: 0, 2 or 3. */
export const minorDigits = (currency: string): number =>
  withoutMinor.has(currency) ? 0 : thousandths.has(currency) ? 3 : 2;

/** Most an amount may be, in whole units; keeps minor units exact. */
export const mostMoney = 1_000_000_000_000;

/**
 * An amount as people type it ("1 250 000,50", "1,250,000.50") in minor units.
 * The last separator is the decimal one when at most `minorDigits` digits
 * follow it; any other must part groups of three. One separator before three
 * digits ("1.250") is either, a thousandfold apart: nobody's guess is taken.
 * @returns null for what is no amount of this currency, or more than one
 */
export function parseMoney(text: string, currency: string): number | null {
  const digits = minorDigits(currency);
  const plain = text.trim().replace(/[\s\u00a0\u202f'’]/gu, "");
  const match = /^(\d[\d.,]*?)(?:[.,](\d+))?$/.exec(plain);
  if (!match) return null;
  let [, whole = "", fraction = ""] = match;
  if (fraction.length === 3 && digits !== 3) {
    if (digits > 0 && !/[.,]/.test(whole)) return null;
    // "1,250,000": a group, not a fraction.
    whole += `,${fraction}`;
    fraction = "";
  } else if (fraction.length > digits) return null;
  const groups = whole.split(/[.,]/);
  const isGrouped = groups.every(
    (group, at) =>
      /^\d+$/.test(group) &&
      (groups.length === 1 ||
        (at === 0 ? group.length <= 3 : group.length === 3)),
  );
  if (!isGrouped) return null;
  const units = Number(groups.join(""));
  if (!Number.isSafeInteger(units) || units > mostMoney) return null;
  return units * 10 ** digits + Number(fraction.padEnd(digits, "0") || "0");
}

/** Minor units as a decimal number with a point: 150 USD cents are `1.50`. */
export function decimalOf(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const text = String(minor).padStart(digits + 1, "0");
  return digits === 0
    ? text
    : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The same as a form shows it again, without zeros that say nothing. */
export const plainMoney = (minor: number, currency: string): string =>
  decimalOf(minor, currency).replace(/\.0+$/, "");
