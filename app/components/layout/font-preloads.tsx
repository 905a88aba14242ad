import sansLatin from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import sansCyrillic from "@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url";
import serifLatin from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url";
import serifCyrillic from "@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?url";
import naskh from "../styles/fonts/noto-naskh-arabic-0600-06ff.woff2?url";
import type { Locale } from "../../i18n/locales";

const latin = [sansLatin, serifLatin];

/** The two faces that the first screen of each language is set in. */
const files: Readonly<Record<Locale, readonly string[]>> = {
  ar: [naskh, sansLatin],
  zh: [sansLatin],
  en: latin,
  fr: latin,
  ru: [sansCyrillic, serifCyrillic],
  es: latin,
};

/** Asks for the fonts before the style sheet has been read. */
export const FontPreloads = ({ locale }: { locale: Locale }) =>
  files[locale].map((href) => (
    <link
      key={href}
      rel="preload"
      href={href}
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
    />
  ));
