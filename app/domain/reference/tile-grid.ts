/*
 * Where each State stands on the map: a grid without borders, 26 x 18, found by
 * assigning land centroids to cells until all land neighbours keep their main
 * direction (decision 006). West is left and north is up, in every language.
 */
const picture = `
.   .   .   .   .   .   .   .   ISL .   .   .   NOR .   EST FIN .   .   .   .   .   .   .   .   .   .
.   .   .   .   .   .   .   .   .   GBR .   .   .   SWE .   LVA .   .   .   .   .   .   .   .   .   .
.   .   .   .   .   .   .   .   IRL NLD .   DNK .   .   .   LTU BLR .   .   RUS .   .   .   .   .   .
.   .   .   CAN .   .   .   .   .   BEL .   DEU CZE .   POL .   UKR GEO .   KAZ MNG .   .   .   .   .
.   .   .   .   .   .   .   .   .   FRA LUX LIE AUT SVK .   ROU MDA ARM AZE UZB KGZ .   .   .   .   .
.   .   USA .   .   .   .   PRT .   MCO CHE SMR SVN BIH HUN BGR TUR .   TKM .   TJK .   PRK JPN .   .
.   .   .   .   .   .   .   .   ESP AND .   ITA HRV MNE SRB CYP SYR IRQ IRN AFG PAK CHN KOR .   .   .
MEX .   CUB .   BHS .   ATG .   .   MAR TUN VAT ALB MKD PSE LBN JOR KWT .   .   NPL .   .   .   .   .
.   .   BLZ HTI DOM KNA .   CPV MRT .   DZA MLT LBY GRC EGY ISR SAU BHR ARE IND BTN MMR LAO .   .   .
.   GTM HND JAM DMA LCA .   GMB SEN MLI .   NER .   TCD SDN ERI YEM QAT OMN .   BGD .   VNM .   .   .
.   SLV NIC GRD VCT BRB .   .   .   .   BFA BEN NGA .   SSD ETH DJI .   .   LKA THA KHM .   PHL .   .
.   .   .   .   TTO .   GNB GIN CIV GHA TGO .   CMR CAF .   UGA .   SOM .   .   .   .   BRN PLW MHL .
CRI PAN COL VEN GUY SUR .   SLE .   .   STP GNQ .   COD RWA .   KEN .   MDV .   .   MYS .   FSM NRU KIR
.   .   ECU .   .   .   .   LBR .   .   .   GAB COG .   BDI TZA .   SYC .   .   SGP .   IDN PNG .   .
.   .   .   PER .   BRA .   .   .   .   .   .   AGO .   ZMB MWI COM .   .   .   .   .   TLS SLB VUT TUV
.   .   .   .   BOL PRY .   .   .   .   .   .   NAM BWA ZWE MOZ MDG MUS .   .   .   .   .   .   FJI WSM
.   .   .   .   CHL ARG URY .   .   .   .   .   .   ZAF SWZ .   .   .   .   .   .   .   AUS .   .   TON
.   .   .   .   .   .   .   .   .   .   .   .   .   .   LSO .   .   .   .   .   .   .   .   NZL .   .
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
