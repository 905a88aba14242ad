import { areaName } from "../../domain/reference/area";
import { tiles } from "../../domain/reference/tile-grid";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { scaleFor } from "../charts/map-scale";
import { TileMap } from "../charts/tile-map";

/** Acts in totals by State, as tiles that lead to the State's rows. */
export function ActMap({
  counts,
  afterId,
  params = {},
}: {
  /** By ISO 3166-1 alpha-3 code. */
  readonly counts: ReadonlyMap<string, number>;
  readonly afterId: string;
  /** What else narrows the acts that are counted, as parameters of the register. */
  readonly params?:
    Record<string, string | number | readonly string[] | undefined> | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <TileMap
      label={t("register.map-label")}
      afterId={afterId}
      scale={scaleFor(Math.max(0, ...counts.values()))}
      tiles={tiles.map((tile) => ({
        ...tile,
        name: areaName(tile.iso3, lang),
        count: counts.get(tile.iso3) ?? 0,
        href: url("register", { lang }, { ...params, area: tile.iso3 }),
      }))}
    />
  );
}
