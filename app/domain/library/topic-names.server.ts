import ar from "../../i18n/messages/ar/reference.json";
import en from "../../i18n/messages/en/reference.json";
import es from "../../i18n/messages/es/reference.json";
import fr from "../../i18n/messages/fr/reference.json";
import ru from "../../i18n/messages/ru/reference.json";
import zh from "../../i18n/messages/zh/reference.json";
import type { Locale } from "../kernel/localized";
import type { TopicCode } from "../reference/model";

// The files themselves: what fills databases runs without the build that gathers messages.
const names = { ar, en, es, fr, ru, zh };

/** What a topic is called, as it goes into the search index. */
export const topicName = (code: TopicCode, locale: Locale): string =>
  names[locale][`topic.${code}`];
