import { expect } from "@playwright/test";
import { url } from "../../../app/urls";
import { letter, pdf } from "../../unit/file/pdf-sample";
import {
  expectTitle,
  fill,
  follow,
  followLetter,
  press,
  type Visitor,
} from "./visitor";

/** A company as its own people would enter it. */
export interface Company {
  readonly name: string;
  /** Its registrable domain. */
  readonly domain: string;
  readonly registerNumber: string;
}

/** Letters nobody else's name has, so that no two companies look alike. */
const unusual = (letters: string, length: number) =>
  Array.from(
    { length },
    () => letters[Math.floor(Math.random() * letters.length)] ?? "",
  ).join("");

/** A new company with a name in the script of the language. */
export function makeCompany(lang: string): Company {
  const latin = unusual("bcdfghjklmnpqrstvwxz", 12);
  const arabic = `${unusual("بتجحدرزسشصطعفقكلمن", 7)} ${unusual("بتجحدرزسشصطعفقكلمن", 6)}`;
  return {
    name: lang === "ar" ? arabic : `${latin.slice(0, 6)} ${latin.slice(6)} Ltd`,
    domain: `${latin}.org`,
    registerNumber: unusual("0123456789", 9),
  };
}

/** Enters the company; gives the participant's id. */
export async function enterCompany(
  who: Visitor,
  company: Company,
): Promise<string> {
  const { page, lang, t } = who;
  await page.goto(url("account", { lang }));
  await follow(who, t("account.home.new-participant"));
  await page
    .getByRole("radio", { name: t("participant.kind.company"), exact: true })
    .check();
  await page
    .getByRole("combobox", { name: t("participant.label.area"), exact: true })
    .fill("Kenia");
  await fill(who, t("participant.label.name"), company.name);
  await page
    .getByRole("textbox", { name: t("participant.label.website") })
    .fill(`https://www.${company.domain}`);
  await page
    .getByRole("textbox", { name: t("participant.label.register-name") })
    .fill("Commercial Register of Nairobi");
  await page
    .getByRole("textbox", { name: t("participant.label.register-number") })
    .fill(company.registerNumber);
  await press(who, t("participants.new.submit"));
  await expect(page.getByText(t("participants.done.created"))).toBeVisible();
  return new URL(page.url()).pathname.split("/")[4] ?? "";
}

/** Proves the company's domain by a letter to a mailbox on it. */
export async function proveDomain(who: Visitor, { domain }: Company) {
  const { page, t } = who;
  await follow(who, t("participants.domain.go"));
  await press(who, t("participants.domain.add"));
  await expect(
    page.getByText(t("participants.domain.done.added")),
  ).toBeVisible();
  const mailbox = `office@${domain}`;
  await page
    .getByRole("textbox", { name: t("participant.label.proof-mail") })
    .fill(mailbox);
  await press(who, t("participants.domain.send"));
  await followLetter(who, mailbox);
  await press(who, t("participants.mail.submit"));
  await expectTitle(who, t("participants.mail.done-title"));
}

/** Answers every question of a declaration of support, as far as sending it. */
export async function draftSupport(who: Visitor, participantId: string) {
  const { page, lang, t } = who;
  await page.goto(url("myParticipant", { lang, id: participantId }));
  await follow(who, t("acts.do.start"));
  await page
    .getByRole("radio", { name: t("act.type.support"), exact: true })
    .check();
  await press(who, t("acts.new.start"));
  const tasks = new URL(page.url()).pathname;

  await follow(who, t("act.section.proposals"));
  await page.getByRole("checkbox", { name: /^1\. / }).check();
  await page.getByRole("checkbox", { name: /^8\. / }).check();
  await press(who, t("acts.save-continue"));

  await expectTitle(who, t("acts.commitments.title"));
  await fill(who, t("acts.commitments.measure"), "Train regulators");
  await fill(who, t("acts.commitments.target"), "200 officials trained");
  await fill(who, t("acts.commitments.dueOn"), "2031-12-31");
  await press(who, t("acts.save-continue"));

  await expectTitle(who, t("acts.signatory.title"));
  await fill(who, t("acts.signatory.signatoryName"), "Amina Otieno");
  await page.getByRole("checkbox").check();
  await fill(who, t("acts.signatory.signatoryTitle"), "Managing Director");
  await press(who, t("acts.save-continue"));

  await page.goto(tasks);
  await follow(who, t("act.section.evidence"));
  await page
    .getByRole("radio", { name: t("act.evidence.letterhead_letter") })
    .check();
  await page.getByLabel(t("file.label.file"), { exact: true }).setInputFiles({
    name: "letter.pdf",
    mimeType: "application/pdf",
    buffer: pdf(letter),
  });
  await press(who, t("acts.evidence.add"));
  await expect(page.getByRole("link", { name: "letter.pdf" })).toBeVisible();

  await page.goto(tasks);
  await follow(who, t("act.section.dates"));
  await fill(who, t("acts.dates.done"), "2026-03-01");
  await press(who, t("acts.save-later"));
  await expect(page.getByText(t("acts.tasks.ready"))).toBeVisible();
}

/** Sends the draft on whose task list the browser is; gives the id of the act. */
export async function send(who: Visitor): Promise<string> {
  const { page, t } = who;
  await follow(who, t("acts.tasks.check"));
  await page
    .getByRole("checkbox", { name: t("acts.check.declaration") })
    .check();
  await press(who, t("acts.check.send"));
  await expectTitle(who, t("acts.submitted.title"));
  return new URL(page.url()).pathname.split("/")[4] ?? "";
}

export async function withdraw(who: Visitor, actId: string) {
  const { page, lang, t } = who;
  await page.goto(url("actTasks", { lang, id: actId }));
  await follow(who, t("acts.do.withdraw"));
  await page
    .getByRole("radio", { name: t("act.withdrawal_reason.policy_change") })
    .check();
  await fill(who, t("acts.signatory.signatoryName"), "Amina Otieno");
  await page.getByRole("checkbox").first().check();
  await fill(who, t("acts.signatory.signatoryTitle"), "Managing Director");
  await press(who, t("acts.withdraw.continue"));
  await page
    .getByRole("checkbox", { name: t("acts.withdraw.confirm") })
    .check();
  await press(who, t("acts.withdraw.do"));
  await expectTitle(who, t("acts.withdraw.done"));
}
