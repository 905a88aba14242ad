import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import type { TaggedText } from "../../domain/kernel/localized";
import { CopyText } from "../ui/copy-text";
import styles from "./badge-embed.module.css";

/** The size of the picture; `svg.server.ts` draws it so. */
const SIZE = { width: 400, height: 136 } as const;

const attribute = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");

/** A participant's badge as it looks now, what it says, and the code to show it elsewhere. */
export function BadgeEmbed({
  id,
  name,
  origin,
}: {
  readonly id: string;
  readonly name: TaggedText;
  readonly origin: string;
}) {
  const t = useT();
  const lang = t.locale;
  const path = url("badge", { participant: id }, { lang });
  const alt = t("badge.title", { name: name.text });
  const page = origin + url("participant", { lang, id });
  const code = `<a href="${page}"><img src="${attribute(origin + path)}" width="${String(SIZE.width)}" height="${String(SIZE.height)}" alt="${attribute(alt)}"></a>`;
  return (
    <section className="stack no-print" aria-labelledby="badge">
      <h2 id="badge">{t("badge.embed.title")}</h2>
      <img className={styles.badge} src={path} alt={alt} {...SIZE} />
      <p className="small">{t("badge.embed.text")}</p>
      <div className="small stack stack-2">
        <p>{t("badge.embed.code")}</p>
        <CopyText text={code} code />
      </div>
    </section>
  );
}
