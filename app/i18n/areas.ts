import type adoption from "./messages/en/adoption.json";
import type badge from "./messages/en/badge.json";
import type follow from "./messages/en/follow.json";
import type account from "./messages/en/account.json";
import type act from "./messages/en/act.json";
import type acts from "./messages/en/acts.json";
import type cite from "./messages/en/cite.json";
import type country from "./messages/en/country.json";
import type claim from "./messages/en/claim.json";
import type challenge from "./messages/en/challenge.json";
import type caseArea from "./messages/en/case.json";
import type error from "./messages/en/error.json";
import type instrument from "./messages/en/instrument.json";
import type importArea from "./messages/en/import.json";
import type initiative from "./messages/en/initiative.json";
import type library from "./messages/en/library.json";
import type mail from "./messages/en/mail.json";
import type reference from "./messages/en/reference.json";
import type membership from "./messages/en/membership.json";
import type participant from "./messages/en/participant.json";
import type participants from "./messages/en/participants.json";
import type permission from "./messages/en/permission.json";
import type file from "./messages/en/file.json";
import type practice from "./messages/en/practice.json";
import type practices from "./messages/en/practices.json";
import type publicPages from "./messages/en/public.json";
import type register from "./messages/en/register.json";
import type report from "./messages/en/report.json";
import type secretariat from "./messages/en/secretariat.json";
import type review from "./messages/en/review.json";
import type succession from "./messages/en/succession.json";
import type text from "./messages/en/text.json";
import type writing from "./messages/en/writing.json";
import type views from "./messages/en/views.json";
import type ui from "./messages/en/ui.json";

/** The message areas: one JSON file per area and language, typed by the English one. */
interface Areas {
  account: typeof account;
  adoption: typeof adoption;
  badge: typeof badge;
  act: typeof act;
  acts: typeof acts;
  case: typeof caseArea;
  challenge: typeof challenge;
  claim: typeof claim;
  cite: typeof cite;
  country: typeof country;
  error: typeof error;
  instrument: typeof instrument;
  import: typeof importArea;
  initiative: typeof initiative;
  library: typeof library;
  mail: typeof mail;
  reference: typeof reference;
  membership: typeof membership;
  participant: typeof participant;
  participants: typeof participants;
  permission: typeof permission;
  file: typeof file;
  follow: typeof follow;
  practice: typeof practice;
  practices: typeof practices;
  public: typeof publicPages;
  register: typeof register;
  report: typeof report;
  secretariat: typeof secretariat;
  review: typeof review;
  succession: typeof succession;
  text: typeof text;
  ui: typeof ui;
  views: typeof views;
  writing: typeof writing;
}

/** Every key that exists, as `area.key`. */
export type MessageKey = {
  [Area in keyof Areas]: `${Area}.${keyof Areas[Area] & string}`;
}[keyof Areas];
