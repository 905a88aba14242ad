CREATE TABLE "practice_search" (
	"document" integer PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "practice_search_words" ON "practice_search" USING gin ("words");
