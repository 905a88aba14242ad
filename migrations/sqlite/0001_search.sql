CREATE VIRTUAL TABLE `register_search` USING fts5(`names`, `body`, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
