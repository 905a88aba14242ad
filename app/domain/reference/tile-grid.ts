/*
 * Where each State stands on the map: a grid without borders, 26 x 18, found by
 * assigning land centroids to cells with the least squared displacement
 * (decision 006). West is left and north is up, in every language.
 */
const picture = `
.   .   .   .   .   .   .   .   ISL GBR DNK NOR SWE LVA FIN EST .   .   RUS .   .   .   .   .   .   .
.   .   .   .   CAN .   .   .   IRL BEL NLD DEU CZE POL LTU BLR .   .   .   .   .   .   .   .   .   .
.   .   .   .   .   .   .   .   FRA LUX LIE AUT SVK HUN MDA UKR GEO KAZ .   MNG .   .   .   .   .   .
.   .   .   .   .   .   .   .   ESP MCO CHE SVN HRV SRB ROU BGR ARM AZE UZB KGZ .   .   .   .   .   .
.   .   .   USA .   .   .   .   PRT AND ITA SMR BIH MNE MKD TUR SYR TKM TJK .   CHN PRK JPN .   .   .
.   .   .   .   .   .   .   .   .   MAR TUN VAT ALB GRC CYP LBN IRQ IRN AFG NPL .   KOR .   .   .   .
.   .   .   MEX CUB BHS .   .   .   .   DZA MLT LBY ISR PSE JOR KWT BHR PAK BTN MMR .   .   .   .   .
.   .   .   BLZ HTI DOM KNA ATG MRT MLI .   NER .   .   EGY SAU QAT ARE IND BGD LAO .   .   .   .   .
.   .   GTM HND JAM DMA LCA CPV GMB SEN BFA .   TCD .   SDN ERI YEM OMN .   .   THA VNM PHL .   .   .
.   .   .   SLV NIC GRD VCT BRB GNB GIN BEN NGA .   .   .   ETH DJI .   .   .   KHM .   .   .   .   .
.   .   .   CRI PAN VEN TTO .   SLE CIV GHA TGO CMR CAF SSD .   SOM .   .   LKA .   BRN PLW FSM MHL .
KIR .   .   .   COL GUY SUR .   .   LBR STP GNQ .   .   RWA UGA KEN .   MDV .   SGP MYS .   .   NRU .
.   .   .   .   ECU .   .   .   .   .   .   GAB COG COD BDI TZA .   SYC .   .   .   IDN .   PNG .   .
.   .   .   .   PER .   BRA .   .   .   .   .   AGO .   ZMB MWI COM .   .   .   .   .   TLS SLB VUT TUV
.   .   .   .   .   BOL .   .   .   .   .   .   .   .   ZWE MOZ MDG MUS .   .   .   .   .   .   FJI WSM
.   .   .   .   .   .   PRY .   .   .   .   .   NAM BWA SWZ .   .   .   .   .   .   .   AUS .   .   TON
.   .   .   .   .   CHL ARG URY .   .   .   .   .   ZAF LSO .   .   .   .   .   .   .   .   .   .   .
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NZL .   .
`;

export const gridColumns = 26;
export const gridRows = 18;

export interface Tile {
  readonly iso3: string;
  /** From 1, west to east: a CSS grid line. */
  readonly column: number;
  /** From 1, north to south: a CSS grid line. */
  readonly row: number;
}

/** One tile for each of the 193 members and 2 observer States of the UN, row by row. */
export const tiles: readonly Tile[] = picture
  .slice(1, -1)
  .split("\n")
  .flatMap((line, row) =>
    Array.from(line.matchAll(/[A-Z]{3}/g), ({ 0: iso3, index }) => ({
      iso3,
      column: index / 4 + 1,
      row: row + 1,
    })),
  );

const byIso3 = new Map(tiles.map((tile) => [tile.iso3, tile]));

/** The tile of an area; `undefined` for the areas that have none. */
export const findTile = (iso3: string): Tile | undefined => byIso3.get(iso3);
