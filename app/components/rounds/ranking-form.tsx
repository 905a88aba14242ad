import { mostPlaces } from "../../domain/round/model";
import type { RankingView } from "../../domain/round/ranking";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { Select } from "../form/select";
import type { Typed } from "../secretariat/decision-form";
import { RankableName } from "./rankable-name";
import styles from "./ranking.module.css";

/** A place for each counterpart; those without one come after, by score. */
export function RankingForm({
  view: { side, items, version, isCut },
  errors,
  typed,
}: {
  readonly view: RankingView;
  readonly errors: Readonly<Record<string, string>>;
  readonly typed: Typed;
}) {
  const t = useT();
  const most = Math.min(items.length, mostPlaces);
  const options = Array.from({ length: most }, (_, at) => ({
    value: String(at + 1),
    label: String(at + 1),
  }));
  return (
    <Form className="stack">
      <input type="hidden" name="seen" value={typed.one("seen") ?? version} />
      <ul role="list" className={styles["list"]}>
        {items.map((item) => {
          const name = `place.${item.id}`;
          const saved = item.place === null ? "" : String(item.place);
          return (
            <li key={item.id} className={styles["item"]}>
              <Select
                name={name}
                label={t("round.rank.place", { number: item.number })}
                error={errors[name]}
                value={typed.one(name) ?? saved}
                options={options}
                empty={t("round.rank.unranked")}
                width="short"
                optional="silent"
              />
              <RankableName item={item} side={side} />
            </li>
          );
        })}
      </ul>
      {isCut && <p className="muted">{t("round.rank.cut")}</p>}
      <Buttons>
        <Button>{t("round.rank.save")}</Button>
      </Buttons>
    </Form>
  );
}
