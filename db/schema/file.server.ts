import { index, instant, int, oneOf, table, text } from "../columns.server";

/** An uploaded file; its bytes lie in DATA_DIR/files under `id`. */
export const files = table(
  "files",
  {
    id: text().primaryKey(),
    sha256: text().notNull(),
    size: int().notNull(),
    mediaType: oneOf([
      "application/pdf",
      "image/png",
      "image/jpeg",
      "text/csv",
      "application/json",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]).notNull(),
    name: text().notNull(),
    uploadedBy: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [index("files_uploaded_by").on(t.uploadedBy)],
);
