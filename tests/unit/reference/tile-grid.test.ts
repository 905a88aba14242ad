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

/**
 * Land neighbours with a clear direction: the first of a pair lies this way
 * from the second.
 */
const west = `
  FRA DEU, PRT ESP, ESP FRA, BEL DEU, NLD DEU, DEU POL, CHE AUT, HRV SRB,
  HUN ROU, ROU MDA, POL BLR, BLR RUS, NOR SWE, SWE FIN, FIN RUS, BGR TUR,
  MAR DZA, DZA LBY, LBY EGY, EGY ISR, MLI NER, NER TCD, TCD SDN, CIV GHA,
  GHA TGO, TGO BEN, SEN MLI, COG COD, CAF SSD, COD TZA, ETH SOM, UGA KEN,
  AGO ZMB, NAM BWA, ISR JOR, SYR IRQ, IRQ IRN, IRN AFG, IND BGD, BGD MMR,
  THA VNM, KAZ CHN, UZB KGZ, PER BRA, COL VEN, VEN GUY, GUY SUR, CHL ARG,
  HTI DOM, GTM HND, IDN PNG, BOL PRY, AFG CHN, ALB MKD, ARG URY, ARM AZE,
  TUR ARM, AUT HUN, LIE AUT, AUT SVK, TUR AZE, MEX BLZ, BEN NGA, BIH SRB,
  BWA ZWE, MYS BRN, SRB BGR, BFA NER, CMR CAF, NGA TCD, CHN PRK, KGZ CHN,
  PAK CHN, TJK CHN, GAB COG, CRI PAN, LBR CIV, DEU CZE, CZE SVK, COD RWA,
  COD UGA, DJI SOM, SLV HND, SDN ERI, EST RUS, ZAF SWZ, SSD ETH, NOR FIN,
  FRA CHE, TUR GEO, GRC TUR, GNB GIN, SVN HUN, HUN UKR, IND MMR, MYS IDN,
  IRN PAK, TUR IRN, JOR IRQ, IRL GBR, LVA RUS, ZAF LSO, CHE LIE, LTU RUS,
  ZMB MWI, MRT MLI, ZWE MOZ, NOR RUS, SAU OMN, POL RUS, POL UKR, SAU QAT,
  UKR RUS, SAU ARE, SVK UKR`;
const north = `
  CAN USA, USA MEX, MEX GTM, HND NIC, NIC CRI, COL ECU, ECU PER, VEN BRA,
  BRA URY, NPL IND, CHN IND, RUS MNG, MNG CHN, PRK KOR, CHN LAO, LAO KHM,
  THA MYS, TKM IRN, SYR JOR, JOR SAU, SAU YEM, TUR SYR, EGY SDN, ETH KEN,
  KEN TZA, TZA MOZ, ZMB ZWE, ZWE ZAF, BWA ZAF, AGO NAM, NER NGA, DZA MLI,
  MRT SEN, GIN LBR, DEU AUT, AUT SVN, CZE AUT, POL SVK, BLR UKR, LVA LTU,
  EST LTU, SRB MKD, MKD GRC, ALB GRC, FRA ESP, DNK DEU, LBN ISR, NGA CMR,
  UZB AFG, MNE ALB, DZA NER, FRA AND, COG AGO, BOL ARG, BRA ARG, PRY ARG,
  AUT ITA, LVA BLR, BEL FRA, BOL CHL, GUY BRA, BRA PRY, SUR BRA, BGR GRC,
  ROU BGR, BFA GHA, MLI BFA, RWA BDI, VNM KHM, CMR COG, CMR GNQ, CMR GAB,
  TCD CAF, LBY TCD, PER CHL, CHN MMR, RUS CHN, CHN VNM, COL PER, MLI CIV,
  COD ZMB, GNQ GAB, ERI ETH, EST LVA, MOZ SWZ, DEU CHE, GIN SLE, SEN GNB,
  ITA VAT, HUN SRB, SVK HUN, IRQ SAU, PSE ISR, SMR ITA, SVN ITA, MWI MOZ,
  TZA MWI, ESP MAR, MMR THA, SDN SSD, SSD UGA, IND LKA, UGA TZA`;

const tileOf = (iso3: string) => {
  const tile = findTile(iso3);
  if (!tile) throw new Error(`No tile ${iso3}`);
  return tile;
};

/** The pairs whose first tile does not come before the second along an axis. */
const reversed = (text: string, axis: "column" | "row") =>
  text
    .split(",")
    .map((pair) => pair.trim())
    .filter((pair) => {
      const [first = "", second = ""] = pair.split(" ");
      return tileOf(first)[axis] >= tileOf(second)[axis];
    });

describe("neighbours keep their direction", () => {
  it("west stays west", () => {
    expect(reversed(west, "column")).toEqual([]);
  });
  it("north stays north", () => {
    expect(reversed(north, "row")).toEqual([]);
  });
});
