/**
 * Sets documents in type: a process of its own, started when the first document
 * is asked for and ended when none was for a while. It holds the typesetter, its
 * fonts and some 100 MB that the portal does not have to hold, and can be killed
 * when a text takes too long.
 *
 * What people wrote comes as data, never as markup: the templates get it as JSON
 * and put it into the document as text.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { coverageOf, readRanges } from "./coverage.mjs";
import { makePrintable } from "./printable.mjs";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));

const fontFiles = [
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "amiri/400Regular/Amiri_400Regular.ttf",
  "amiri/700Bold/Amiri_700Bold.ttf",
  "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  "noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
];

const fonts = fontFiles.map((file) => {
  const [family = "", ...rest] = file.split("/");
  const folder = dirname(
    require.resolve(`@expo-google-fonts/${family}/package.json`),
  );
  const path = join(folder, ...rest);
  if (!existsSync(path)) throw new Error(`No font ${path}`);
  return path;
});

/** The regular faces have whatever the others of their family have. */
const covers = coverageOf(
  fonts.filter((path) => path.endsWith("400Regular.ttf")).flatMap(readRanges),
);

const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");
const compiler = NodeCompiler.create({
  workspace: here,
  fontArgs: [{ fontPaths: fonts }],
});

/** More than this held after a document: the next one gets a new process. */
const MOST_BYTES = 260 * 1024 * 1024;

function setInType({ template, data, attachment, createdAt }) {
  const { printable, missing } = makePrintable(data, covers);
  const { result, ...failed } = compile(template, {
    data: JSON.stringify(printable),
    // Signed, so not a letter of it may change.
    attachment,
    missing: missing.slice(0, 40).join(", "),
  });
  if (!result) return failed;
  const options = { creationTimestamp: Math.floor(createdAt / 1000) };
  let archival = true;
  let pdf;
  try {
    pdf = compiler.pdf(result, { ...options, pdfStandard: "a-3a" });
  } catch {
    // A font may lack what a text needs in ways its tables don't tell.
    archival = false;
    pdf = compiler.pdf(result, { ...options, pdfStandard: "1.7" });
  }
  return { pdf, pages: result.numOfPages, archival, missing };
}

function compile(template, inputs) {
  const done = compiler.compile({
    mainFilePath: join(here, `${template}.typ`),
    inputs,
  });
  if (done.result) return { result: done.result };
  const error = done.takeDiagnostics() ?? done.takeError();
  const found = error ? compiler.fetchDiagnostics(error) : [];
  return { error: JSON.stringify(found).slice(0, 2000) };
}

process.on("message", (job) => {
  let answer;
  try {
    answer = setInType(job);
  } catch (error) {
    answer = { error: String(error?.message ?? error).slice(0, 2000) };
  }
  // What was remembered of earlier documents is of no use to later ones.
  compiler.evictCache(2);
  const isFull = process.memoryUsage.rss() > MOST_BYTES;
  process.send({ id: job.id, isFull, ...answer });
});

// Ends with whoever started it; signals to both are the starter's to answer.
process.on("disconnect", () => process.exit());
process.on("SIGTERM", () => {});
process.on("SIGINT", () => {});
process.send({ ready: true });
