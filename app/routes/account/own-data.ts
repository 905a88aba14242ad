import { copyOwnData } from "../../domain/account/copy.server";
import { jsonFile } from "../../http/json-file.server";
import { resourceLoader } from "../../http/resource.server";

/** What is kept about the reader, to take along. */
export const loader = resourceLoader(
  { can: "account.manage_self", cache: "none" },
  async ({ ctx }) => jsonFile(await copyOwnData(ctx), "fairway-account.json"),
);
