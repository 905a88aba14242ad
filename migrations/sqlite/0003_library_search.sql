CREATE VIRTUAL TABLE `practice_search` USING fts5(`title`, `summary`, `body`, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
