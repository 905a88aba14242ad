/**
 * The remainder of a code modulo 97, with letters read as 10 to 35.
 * Source: ISO/IEC 7064:2003, pure system MOD 97-10, as ISO 17442 applies it.
 * @param code upper-case letters and digits only
 */
export function mod97(code: string): number {
  let rest = 0;
  for (const character of code) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
  }
  return rest;
}
