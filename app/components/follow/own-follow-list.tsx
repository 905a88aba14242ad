import type { Follow } from "../../domain/follow/model";
import type { TaggedText } from "../../domain/kernel/localized";
import { formatDay } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { Select } from "../form/select";
import { Name } from "../ui/name";
import { searchUrl } from "./search-url";
import { frequencyOptions } from "./frequency-options";
import styles from "./own-follow-list.module.css";

export interface ShownFollow extends Omit<Follow, "name"> {
  readonly label: TaggedText;
}

/** Where the thing followed is read. */
function placeOf(t: Translate, { kind, target, query }: ShownFollow): string {
  const lang = t.locale;
  switch (kind) {
    case "participant":
      return url("participant", { lang, id: target });
    case "practice":
      return url("practice", { lang, number: target });
    case "request":
      return url("request", { lang, number: target });
    case "offer":
      return url("offer", { lang, number: target });
    case "topic":
      return url("practices", { lang }, { topic: target });
    case "practice_area":
      return url("practices", { lang }, { area: target });
    case "area":
      return url("country", { lang, iso3: target });
    case "proposal":
      return `${url("initiative", { lang })}#m${target}`;
    case "search":
    case "library_search":
      return searchUrl(t.locale, kind, query ?? "");
  }
}

/** What a person follows, with how often each writes; to be put in a form. */
export function OwnFollowList({
  follows,
}: {
  readonly follows: readonly ShownFollow[];
}) {
  const t = useT();
  return (
    <ul className={styles.list}>
      {follows.map((follow) => (
        <li key={follow.id} className={styles.item}>
          <div>
            <p className={styles.name}>
              <a href={placeOf(t, follow)}>
                <Name lang={follow.label.lang} text={follow.label.text} />
              </a>
            </p>
            <p className="small muted">
              {t(`follow.kind.${follow.kind}`)} ·{" "}
              {t("follow.following.since", {
                day: formatDay(t.locale, follow.createdAt),
              })}
            </p>
          </div>
          <Select
            name={`frequency.${follow.id}`}
            label={t("follow.following.letters", { what: follow.label.text })}
            options={frequencyOptions(t)}
            value={follow.frequency}
            width="medium"
            optional="silent"
          />
          <p>
            <Button kind="link" name="stop" value={follow.id}>
              {t("follow.following.stop")}
              <span className="hide-visually">: {follow.label.text}</span>
            </Button>
          </p>
        </li>
      ))}
    </ul>
  );
}
