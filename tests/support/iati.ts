import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { root } from "./tree";

const read = (name: string) =>
  readFileSync(join(root, "tests/support/iati-2.03", name), "utf8");

/** What the official schema of IATI 2.03 says against some files; empty when they are valid. */
export async function schemaProblems(
  files: readonly string[],
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: files.map((contents, index) => ({
      fileName: `activities-${String(index)}.xml`,
      contents,
    })),
    schema: {
      fileName: "iati-activities-schema.xsd",
      // The schema of the xml namespace is the one beside it, not the network's.
      contents: read("iati-activities-schema.xsd").replaceAll(
        "http://www.w3.org/2001/xml.xsd",
        "xml.xsd",
      ),
    },
    preload: [
      {
        fileName: "iati-common.xsd",
        contents: read("iati-common.xsd").replaceAll(
          "http://www.w3.org/2001/xml.xsd",
          "xml.xsd",
        ),
      },
      { fileName: "xml.xsd", contents: read("xml.xsd") },
    ],
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}
