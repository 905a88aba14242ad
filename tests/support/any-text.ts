import fc from "fast-check";

/** Any code points at all, halves of pairs and noncharacters too; quicker to make than fast-check's own. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x7f }),
      fc.integer({ min: 0, max: 0x2fff }),
      fc.integer({ min: 0, max: 0x10ffff }),
    ),
    { maxLength: 12 },
  )
  .map((codes) => String.fromCodePoint(...codes));
