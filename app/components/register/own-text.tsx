import { directionOf } from "../../domain/kernel/localized";

/** Text as a participant wrote it, in its language and direction; empty lines part paragraphs. */
export const OwnText = ({ lang, text }: { lang: string; text: string }) => (
  <div lang={lang} dir={directionOf(lang)}>
    {text.split(/\n\s*\n/).map((paragraph, index) => (
      <p key={index}>{paragraph}</p>
    ))}
  </div>
);
