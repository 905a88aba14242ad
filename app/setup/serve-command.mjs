/**
 * How the built server is run. A small young generation and two arenas of glibc
 * save some 50 MB with 100,000 acts on the register. The old generation is
 * cleared when it has grown by three tenths since the last time, where V8 lets
 * it double on a machine with much memory: some 120 MB less. It has no limit of
 * ours: with one of 192 MB the import of a long list ended the process.
 */
export const serverFlags = [
  "--max-semi-space-size=4",
  "--heap-growing-percent=30",
];

export const serverVariables = /** @type {const} */ ({
  // React renders several times slower without.
  NODE_ENV: "production",
  MALLOC_ARENA_MAX: "2",
  // Large pieces go back to the system when they are freed, some 15 MB with
  // 100,000 acts; by itself glibc keeps ever larger ones once it has seen one.
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "131072",
});
