import type account from "./messages/en/account.json";
import type act from "./messages/en/act.json";
import type error from "./messages/en/error.json";
import type initiative from "./messages/en/initiative.json";
import type mail from "./messages/en/mail.json";
import type reference from "./messages/en/reference.json";
import type participant from "./messages/en/participant.json";
import type permission from "./messages/en/permission.json";
import type file from "./messages/en/file.json";
import type publicPages from "./messages/en/public.json";
import type register from "./messages/en/register.json";
import type text from "./messages/en/text.json";
import type ui from "./messages/en/ui.json";

/** The message areas: one JSON file per area and language, typed by the English one. */
interface Areas {
  account: typeof account;
  act: typeof act;
  error: typeof error;
  initiative: typeof initiative;
  mail: typeof mail;
  reference: typeof reference;
  participant: typeof participant;
  permission: typeof permission;
  file: typeof file;
  public: typeof publicPages;
  register: typeof register;
  text: typeof text;
  ui: typeof ui;
}

/** Every key that exists, as `area.key`. */
export type MessageKey = {
  [Area in keyof Areas]: `${Area}.${keyof Areas[Area] & string}`;
}[keyof Areas];
