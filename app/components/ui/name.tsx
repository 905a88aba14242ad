import { directionOf } from "../../domain/kernel/localized";

/** A participant's or person's name: isolated, in its own language and direction. */
export const Name = ({
  lang,
  text,
}: {
  lang?: string | undefined;
  text: string;
}) => (
  <bdi lang={lang} dir={lang ? directionOf(lang) : undefined}>
    {text}
  </bdi>
);
