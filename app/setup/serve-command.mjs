/**
 * How the built server is run. V8 would let its heap grow to three times of what
 * is alive, and glibc keeps an arena per thread: with 100,000 acts on the
 * register that is 100 MB nobody uses. Where more room is wanted, NODE_OPTIONS
 * cannot raise this: run `node build/server/index.js` with flags of your own.
 */
export const serverFlags = [
  "--max-semi-space-size=4",
  "--max-old-space-size=192",
];

export const serverVariables = /** @type {const} */ ({
  // React renders several times slower without.
  NODE_ENV: "production",
  MALLOC_ARENA_MAX: "2",
});
