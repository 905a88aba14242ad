import { describe, expect, it } from "vitest";
import { changeDomain } from "../../../app/domain/participant/change-domain.server";
import {
  confirmDomainMail,
  readDomainMail,
  sendDomainMail,
} from "../../../app/domain/participant/domain-mail.server";
import { getOwnParticipant } from "../../../app/domain/participant/get-own.server";
import {
  addDomain,
  checkDns,
} from "../../../app/domain/participant/prove-domain.server";
import { DAY } from "../../../app/domain/kernel/clock";
import { listAuditOf } from "../../../db/queries/audit.server";
import { openTestDatabase } from "../../support/test-database";
import { lettersTo, tokenIn } from "../account/people";
import { openTeam } from "./team";

const db = await openTestDatabase();
const team = openTeam(db);

/** A company that says it owns `domain`. */
async function withDomain(domain: string) {
  const made = await team.company();
  await addDomain(await made.owner.ctx(), made.id, domain);
  const own = await getOwnParticipant(await made.owner.ctx(), made.id);
  return { ...made, proof: own.domains[0]! };
}

describe("a domain", () => {
  it("is added once, however often it is sent", async () => {
    const { id, owner } = await team.company();
    const ctx = await owner.ctx();
    await Promise.all(
      Array.from({ length: 4 }, () => addDomain(ctx, id, "parallel.example")),
    );
    const own = await getOwnParticipant(ctx, id);
    expect(own.domains).toHaveLength(1);
    expect(own.domains[0]?.token).toMatch(/^[\w-]{24}$/);
  });

  it("is one of ten at most", async () => {
    const { id, owner } = await team.company();
    const ctx = await owner.ctx();
    for (let n = 1; n <= 10; n += 1) {
      await addDomain(ctx, id, `d${String(n)}.example.com`);
    }
    await expect(addDomain(ctx, id, "d11.example.com")).rejects.toMatchObject({
      kind: "unprocessable",
      fields: { domain: { key: "participant.error.too-many-domains" } },
    });
  });

  it("of another participant is not there", async () => {
    const { id, owner } = await team.company();
    const theirs = await withDomain("theirs.example");
    const ctx = await owner.ctx();
    const tries = [
      addDomain(ctx, theirs.id, "mine.example"),
      checkDns(ctx, theirs.id, theirs.proof.id),
      checkDns(ctx, id, theirs.proof.id),
      sendDomainMail(ctx, id, theirs.proof.id, "a@theirs.example"),
    ];
    for (const one of await Promise.allSettled(tries)) {
      expect(one).toMatchObject({ reason: { kind: "not_found" } });
    }
  });

  it("keeps why the DNS did not prove it", async () => {
    // RFC 2606: nothing exists below "invalid", and without a network nothing answers.
    const { id, owner, proof } = await withDomain("nowhere.invalid");
    expect(await checkDns(await owner.ctx(), id, proof.id)).toBe(false);
    const [checked] = (await getOwnParticipant(await owner.ctx(), id)).domains;
    expect(checked?.lastProblem).toMatch(/^no_(record|answer)$/);
    expect(checked).toMatchObject({
      lastCheckedAt: team.clock.now,
      dnsProvedAt: null,
    });
  });
});

describe("a domain that is removed", () => {
  it("makes room for an eleventh", async () => {
    const { id, owner } = await team.company();
    const ctx = await owner.ctx();
    for (let n = 1; n <= 10; n += 1) {
      await addDomain(ctx, id, `r${String(n)}.example.com`);
    }
    const [first] = (await getOwnParticipant(ctx, id)).domains;
    await changeDomain(ctx, id, { intent: "remove", proof: first!.id });
    await addDomain(ctx, id, "r11.example.com");
    const left = (await getOwnParticipant(ctx, id)).domains;
    expect(left.map(({ domain }) => domain)).not.toContain(first!.domain);
    expect(left).toHaveLength(10);
    const trail = await listAuditOf(db.read, "participant", id);
    expect(trail.at(-2)).toMatchObject({
      action: "participant.domain_removed",
      detail: { domain: first!.domain, wasProved: false },
    });
  });

  it("is asked about once more where it is proved, and its mail is worth nothing", async () => {
    const { id, owner, proof } = await withDomain("keeper.example.org");
    const ctx = await owner.ctx();
    for (let letters = 0; letters < 2; letters += 1) {
      await sendDomainMail(ctx, id, proof.id, "keeper@example.org");
    }
    const [second, first] = await lettersTo(db, "keeper@example.org");
    await confirmDomainMail(team.anonymous(), tokenIn(first));

    const remove = { intent: "remove", proof: proof.id } as const;
    await expect(changeDomain(ctx, id, remove)).rejects.toMatchObject({
      fields: { sure: { key: "participant.error.domain-sure" } },
    });
    expect((await getOwnParticipant(ctx, id)).domains).toHaveLength(1);
    const done = await changeDomain(ctx, id, { ...remove, sure: "yes" });
    expect(done).toBe("removed");
    expect((await getOwnParticipant(ctx, id)).domains).toEqual([]);
    await expect(
      confirmDomainMail(team.anonymous(), tokenIn(second)),
    ).rejects.toMatchObject({ kind: "not_found" });
  });

  it("is removed by its own participant's writers only", async () => {
    const theirs = await withDomain("untouched.example");
    const viewer = await team.join(theirs.owner, theirs.id, "viewer");
    const { id, owner } = await team.company();
    const remove = { intent: "remove", proof: theirs.proof.id } as const;
    const [stranger, reader] = [await owner.ctx(), await viewer.ctx()];
    const tries = [
      changeDomain(stranger, theirs.id, remove),
      changeDomain(stranger, id, remove),
      changeDomain(reader, theirs.id, remove),
      changeDomain(team.anonymous(), theirs.id, remove),
    ];
    const results = await Promise.allSettled(tries);
    expect(results.map(({ status }) => status)).toEqual(
      tries.map(() => "rejected"),
    );
    const left = await getOwnParticipant(await theirs.owner.ctx(), theirs.id);
    expect(left.domains).toHaveLength(1);
  });
});

describe("a letter to the domain", () => {
  it("goes to addresses on it only", async () => {
    const { id, owner, proof } = await withDomain("acme.example.com");
    const send = async (address: string) =>
      sendDomainMail(await owner.ctx(), id, proof.id, address);
    await expect(send("me@gmail.com")).rejects.toMatchObject({
      fields: { address: { key: "participant.error.mail-public" } },
    });
    await expect(send("me@other.example.net")).rejects.toThrow(
      "participant.error.mail-elsewhere",
    );
    await expect(send("nobody")).rejects.toThrow(
      "participant.error.contact-invalid",
    );
  });

  it("proves it for whoever reads it, signed in or not, and once", async () => {
    const { id, owner, proof } = await withDomain("postoffice.example.org");
    const to = "front@example.org";
    await sendDomainMail(await owner.ctx(), id, proof.id, to);
    const [letter] = await lettersTo(db, to);
    const token = tokenIn(letter);

    const seen = await readDomainMail(team.anonymous(), token);
    expect(seen).toMatchObject({ state: "ok", participantId: null });
    expect(await readDomainMail(await owner.ctx(), token)).toMatchObject({
      participantId: id,
    });
    const presses = Array.from({ length: 4 }, () =>
      confirmDomainMail(team.anonymous(), token),
    );
    const results = await Promise.allSettled(presses);
    expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const [proved] = (await getOwnParticipant(await owner.ctx(), id)).domains;
    expect(proved).toMatchObject({
      mailAddress: to,
      mailProvedAt: team.clock.now,
      dnsProvedAt: null,
    });
  });

  it("is worth nothing after a week, and its link tells nothing to guessers", async () => {
    const { id, owner, proof } = await withDomain("late.example.org");
    await sendDomainMail(await owner.ctx(), id, proof.id, "late@example.org");
    const [letter] = await lettersTo(db, "late@example.org");
    const later = { ...team.anonymous(), now: team.clock.now + 8 * DAY };
    expect(await readDomainMail(later, tokenIn(letter))).toMatchObject({
      state: "expired",
    });
    await expect(confirmDomainMail(later, tokenIn(letter))).rejects.toThrow(
      "account.error.link-expired",
    );
    expect(await readDomainMail(later, "x".repeat(43))).toEqual({
      state: "unknown",
    });
  });
});
