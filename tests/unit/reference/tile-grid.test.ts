import { describe, expect, it } from "vitest";
import { areas } from "../../../app/domain/reference/area";
import {
  findTile,
  gridColumns,
  gridRows,
  tiles,
} from "../../../app/domain/reference/tile-grid";

describe("the tile grid", () => {
  it("has a tile for each member and observer State and for nobody else", () => {
    const states = areas
      .filter((one) => one.membership !== "other")
      .map((one) => one.iso3);
    expect(tiles).toHaveLength(195);
    expect(tiles.map((tile) => tile.iso3).sort()).toEqual(states);
    expect(findTile("GRL")).toBeUndefined();
  });

  it("gives each its own cell inside the grid", () => {
    const cells = new Set(
      tiles.map((tile) => `${String(tile.column)}/${String(tile.row)}`),
    );
    expect(cells.size).toBe(195);
    for (const { column, row } of tiles) {
      expect(Number.isInteger(column)).toBe(true);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual(gridColumns);
      expect(row).toBeGreaterThanOrEqual(1);
      expect(row).toBeLessThanOrEqual(gridRows);
    }
  });
});

/** Neighbours by land: the first lies this way from the second. */
const west = `
  FRA DEU, PRT ESP, ESP FRA, BEL DEU, NLD DEU, DEU POL, CHE AUT, HRV SRB,
  HUN ROU, ROU MDA, POL BLR, BLR RUS, NOR SWE, SWE FIN, FIN RUS, BGR TUR,
  MAR DZA, DZA LBY, LBY EGY, EGY ISR, MLI NER, NER TCD, TCD SDN, NGA CMR,
  CIV GHA, GHA TGO, TGO BEN, SEN MLI, COG COD, CAF SSD, COD TZA, ETH SOM,
  UGA KEN, AGO ZMB, NAM BWA, ISR JOR, SYR IRQ, IRQ IRN, IRN AFG, IND BGD,
  BGD MMR, THA VNM, KAZ CHN, UZB KGZ, PER BRA, COL VEN, VEN GUY, GUY SUR,
  CHL ARG, HTI DOM, GTM HND, IDN PNG`;
const north = `
  CAN USA, USA MEX, MEX GTM, HND NIC, NIC CRI, COL ECU, ECU PER, VEN BRA,
  BOL PRY, BRA URY, NPL IND, CHN IND, RUS MNG, MNG CHN, PRK KOR, CHN LAO,
  LAO KHM, THA MYS, TKM IRN, SYR JOR, JOR SAU, SAU YEM, TUR SYR, EGY SDN,
  ETH KEN, KEN TZA, TZA MOZ, ZMB ZWE, ZWE ZAF, BWA ZAF, AGO NAM, NER NGA,
  DZA MLI, MRT SEN, GIN LBR, DEU AUT, AUT SVN, CZE AUT, POL SVK, BLR UKR,
  LVA LTU, EST LTU, SRB MKD, MKD GRC, ALB GRC, FRA ESP, DNK DEU, LBN ISR`;

const pairs = (text: string) =>
  text
    .split(",")
    .map((pair) => pair.trim().split(/\s+/) as [string, string])
    .map(
      ([first, second]) =>
        [first, second, findTile(first), findTile(second)] as const,
    );

describe("neighbours keep their direction", () => {
  it.each(pairs(west))("%s is west of %s", (_, __, first, second) => {
    expect(first?.column).toBeLessThan(second?.column ?? 0);
  });
  it.each(pairs(north))("%s is north of %s", (_, __, first, second) => {
    expect(first?.row).toBeLessThan(second?.row ?? 0);
  });
});
