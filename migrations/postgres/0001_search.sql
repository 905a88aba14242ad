CREATE TABLE "register_search" (
	"seq" integer PRIMARY KEY NOT NULL,
	"document" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "register_search_document" ON "register_search" USING gin ("document");
