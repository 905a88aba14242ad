CREATE TABLE "register_search" (
	"document" integer PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "register_search_words" ON "register_search" USING gin ("words");
