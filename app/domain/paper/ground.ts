/** Lines that run beside each other in one stream. */
const STRANDS = 9;
const WIDTH = 210;
const HEIGHT = 297;

const round = (value: number) => value.toFixed(1);

/**
 * The ground of a certificate: eleven streams, one for each proposal, that run
 * down the sheet as the curves of the home page do. A hash says where each one
 * turns, so no two entries of the log have the same ground; it is an ornament
 * and proves nothing.
 * @param hash of the leaf
 * @returns an SVG of A4 size
 */
export function groundOf(hash: Uint8Array): string {
  const at = (index: number) => (hash[index % hash.length] ?? 128) / 255;
  let path = "";
  for (let stream = 0; stream < 11; stream += 1) {
    const from = ((stream + 0.5) / 11) * WIDTH;
    const to = at(stream) * WIDTH;
    const first = (at(stream + 11) - 0.5) * 260 + from;
    const second = (at(stream + 22) - 0.5) * 260 + to;
    for (let strand = 0; strand < STRANDS; strand += 1) {
      const aside = (strand - (STRANDS - 1) / 2) * 0.9;
      const fan = aside * (3 + 5 * at(stream + strand));
      path += `M${round(from + aside)} 0C${round(first + fan)} 95 ${round(second - fan)} 202 ${round(to + aside)} ${String(HEIGHT)}`;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}"><path d="${path}" fill="none" stroke="#dfe8e7" stroke-width="0.16"/></svg>`;
}
