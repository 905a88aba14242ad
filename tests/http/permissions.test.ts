import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../app/domain/kernel/ids";
import {
  permissionTable,
  policy,
  type Permission,
} from "../../app/domain/permissions/policy";
import routes from "../../app/routes";
import { urls, type UrlName } from "../../app/urls";
import { listLetters } from "../../db/queries/outbox.server";
import { listSuccessions } from "../../db/queries/succession.server";
import { openOffice } from "../integration/case/office";
import { startServer, type RunningServer } from "../support/server";
import { root } from "../support/tree";
import {
  addEngagement,
  engagementForms,
  type SeededEngagement,
} from "./engagement-doors";
import { focalPointDoors } from "./focal-point-doors";
import { graduationDoors } from "./graduation-doors";
import { importDoors } from "./import-doors";
import { roundDoors } from "./round-doors";
import { instrumentDoors, nameAsParty } from "./instrument-doors";
import {
  addPair,
  offerDoors,
  offerForms,
  type SeededPair,
} from "./offer-doors";
import { addRequest, requestForms, type SeededRequest } from "./request-doors";
import { addChallengeTo, claimDoors } from "./permission-challenge";
import { openHouse, people, type Person } from "./permission-people";
import {
  addAdoption,
  addPractice,
  practiceForms,
  practiceParams,
  type SeededPractice,
} from "./practice-doors";

/*
 * The permission table, cell by cell, as a running server answers it: every
 * route and method x everybody of `people`. What a cell must be is read from
 * the table alone, by the permission that the route's loader or action carries.
 */

type Verdict = "open" | "sign in" | "forbidden" | "not found";
interface Door {
  readonly name: string;
  readonly path: string;
  readonly method: "GET" | "POST";
  readonly permission: Permission;
}

type Handler = { readonly permission?: Permission } | undefined;
type Module = { readonly loader?: Handler; readonly action?: Handler };

async function findDoors(): Promise<Door[]> {
  const doors: Door[] = [];
  for (const { id, file, path = "" } of routes) {
    const module = (await import(join(root, "app", file))) as Module;
    for (const [method, handler] of [
      ["GET", module.loader],
      ["POST", module.action],
    ] as const) {
      if (!handler) continue;
      const asked = method === "POST" ? asks[id as UrlName] : undefined;
      const permission = asked ?? handler.permission;
      if (!handler.permission || !permission)
        throw new Error(`${file} ${method}: no permission`);
      doors.push({ name: id ?? "*", path: `/${path}`, method, permission });
    }
  }
  // One session walks through them all: first it reads, and signs out last.
  const turn = ({ name, method }: Door) =>
    method === "GET" ? 0 : name === "signOut" ? 2 : 1;
  return doors.sort((a, b) => turn(a) - turn(b));
}

/** What a form must say to get as far as the question whose it is. */
const forms: Partial<Record<UrlName, Record<string, string>>> = {
  editParticipant: {
    ...{ kind: "company", area: "KEN", version: "1" },
    ...{ name: "Another Name Ltd", nameLang: "en" },
  },
  participantDomain: { intent: "add", domain: "fairway-test.org" },
  participantMembers: {
    ...{ intent: "invite", email: "new@fairway-test.org", role: "viewer" },
  },
  newAct: { type: "support", vehicle: "declaration" },
  answerInstrument: { answer: "confirmed" },
  participantClaims: { claim: "none", act: "none" },
  actInstrumentArticles: { lang: "en" },
  dispute: { party: "nobody", outcome: "rejected", note: "No." },
  memberList: {
    ...{ do: "add", name: "Kenya" },
    ...{ fromDay: "2020-01-01", source: "A list" },
  },
  actProposals: { lang: "en" },
  actEvidence: { _next: "1" },
  actCheck: { declaration: "on" },
  actClarification: { answer: "Here it is." },
  actDiscard: { confirm: "on" },
  actWithdraw: {
    ...{ step: "confirm", reason: "not_stated", confirm: "on" },
    ...{ signatoryName: "A. Person", signatoryTitle: "Chief executive" },
    signatoryOffice: "top_executive",
  },
  actReport: { lang: "en" },
  actReportCheck: { declaration: "on" },
  case: { do: "claim" },
  challengeCase: { do: "claim" },
  myChallenge: { answer: "We did sign it." },
  claim: { do: "retract", reason: "misread" },
  handOver: {
    ...{ do: "propose", email: "new@fairway-test.org" },
    reason: "By telephone.",
  },
  succession: { decision: "decline" },
  graduation: { decision: "decline" },
  import: { do: "send_back" },
  roundWork: { do: "cancel" },
  // A second one is refused while one is open: nobody is kept from trying.
  roundDesk: { mode: "optimal" },
  user: { do: "enable" },
  ...practiceForms,
  ...engagementForms,
  ...requestForms,
  ...offerForms,
};

/** What an answer on a page asks for, where the page has several of them. */
const asks: Partial<Record<UrlName, Permission>> = {
  invitation: "participant.create",
  joinPractice: "participant.create",
  participantMembers: "participant.manage_members",
  case: "case.claim",
  match: "match.answer",
  challengeCase: "challenge.claim",
  succession: "succession.decide",
  graduation: "graduation.decide",
  import: "import.approve",
  user: "user.manage",
  clearPractice: "practice.clear",
  endorseRequest: "request.endorse",
  users: "user.manage",
};

/** Doors with nothing behind them: they answer 404 to everybody. */
const empty = new Set(["GET *", "GET theme"]);

/** What the table says, without a look at the code that reads it. */
function expected(person: Person, { name, method, permission }: Door): Verdict {
  if (empty.has(`${method} ${name}`)) return "not found";
  const roles = permissionTable()
    .filter((row) => row.permission === permission)
    .map(({ role }) => role);
  if (roles.some((role) => person.holds.includes(role))) return "open";
  if (!person.holds.includes("signed_in")) return "sign in";
  const { confidential } = policy[permission] as { confidential?: boolean };
  return confidential ? "not found" : "forbidden";
}

/** Pages that need to be asked something. */
const asking = new Set(["follow", "practiceImportCheck"]);

/** What a link in a letter says that is not one of ours. */
const noSuchLink = "x".repeat(43);

async function answered(
  { name, method }: Door,
  answer: Response,
): Promise<Verdict | `status ${number}`> {
  await answer.body?.cancel();
  const { status, headers } = answer;
  // A page that is linked to without a question has an answer without one.
  if (status === 400 && method === "GET" && !asking.has(name)) {
    return "status 400";
  }
  const to = headers.get("location") ?? "";
  if (status === 401) return "sign in";
  if (status >= 300 && status < 400) {
    return /^\/en\/account\/sign-in\?to=/.test(to) ? "sign in" : "open";
  }
  if (status === 403) return "forbidden";
  if (status === 404 && !answer.url.includes(noSuchLink)) return "not found";
  // The reader may, but not with this form, or not in this state.
  return [200, 400, 404, 409, 410, 422].includes(status)
    ? "open"
    : `status ${status}`;
}

describe("the permission table", () => {
  let server: RunningServer;
  let house: ReturnType<typeof openHouse>;
  let office: ReturnType<typeof openOffice>;
  let doors: Door[];
  let shared: Record<string, string>;
  let sent = 0;

  beforeAll(async () => {
    doors = await findDoors();
    server = await startServer({ TRUSTED_PROXIES: "127.0.0.1,::1" });
    house = openHouse(server.dataDir);
    office = openOffice(house.db);
    const published = (await (
      await fetch(`${server.origin}/api/v1/acts`)
    ).json()) as { items: { number: string; participant: { id: string } }[] };
    const [item] = published.items;
    const [letter] = await listLetters(house.db.read, 1);
    const [succession] = await listSuccessions(house.db.read, 1);
    const open = { stage: "settled", standing: "published" } as const;
    const library = await addPractice(
      ...([house.db, office, server.dataDir, open] as const),
    );
    const request = await addRequest(
      ...([house.db, office, server.dataDir, { isPublic: true }] as const),
    );
    shared = {
      lang: "en",
      requestNumber: request.number,
      practice: library.number,
      practiceCase: library.practiceId,
      practiceCaseFile: library.practiceId,
      strikeAdoption: await addAdoption(house.db, office, library),
      file: newId(),
      reply: newId(),
      "*": "en/nowhere",
      number: item?.number ?? "",
      token: noSuchLink,
      iso3: "KEN",
      download: "matrix.csv",
      what: "views",
      citation: "matrix.bib",
      // What nobody may see is not there for anybody: the path tells them apart.
      fileId: noSuchLink,
      succession: succession?.id ?? "",
      participant: item?.participant.id ?? "",
      demoLetter: letter?.id ?? "",
      user: (await office.addPerson("Somebody")).userId,
      ...(await instrumentDoors(server.origin, house.db)),
      ...(await claimDoors(house.db)),
      ...(await graduationDoors(house.db, office)),
      ...(await focalPointDoors(house.db, server.dataDir, office)),
      ...(await importDoors(house.db, server.dataDir, office)),
      ...(await roundDoors(house.db, office)),
      engagementNumber: (
        await addEngagement(house.db, server.dataDir, { isPublic: true })
      ).number,
      ...(await offerDoors(house.db)),
    };
  });

  afterAll(async () => {
    await house.db.close();
    office.close();
    await server.stop();
  });

  /** An act with its participant, or a case, for this person to ask about. */
  async function makeSubject(isCase: boolean, person: Person, userId: string) {
    const made = isCase ? await office.addCase() : await office.addDraft();
    if (person.membership) {
      await house.join(userId, made.participantId, person.membership);
    }
    const bytes = join(server.dataDir, "files", made.fileId);
    writeFileSync(bytes, Buffer.alloc(1000));
    return made;
  }

  /** A session, and subjects to ask about; a form that may pass gets new ones. */
  async function arrive(person: Person, userId: string) {
    const made = new Map<boolean, ReturnType<typeof makeSubject>>();
    let known: Promise<SeededPractice> | undefined;
    const { assigned, membership } = person;
    let work: Promise<SeededEngagement> | undefined;
    const seedWork = () =>
      addEngagement(
        ...([house.db, server.dataDir] as const),
        userId === "" ? {} : { userId, assigned },
      );
    let pair: Promise<SeededPair> | undefined;
    const part = userId === "" ? {} : { userId, membership, assigned };
    let request: Promise<SeededRequest> | undefined;
    const ask = () =>
      addRequest(
        ...([house.db, office, server.dataDir] as const),
        userId === "" ? {} : { userId, membership, assigned },
      );
    const seed = async () => {
      const given = userId === "" ? {} : { assigned, userId };
      const practice = await addPractice(
        ...([house.db, office, server.dataDir, given] as const),
      );
      if (membership) {
        await house.join(userId, practice.participantId, membership);
      }
      return practice;
    };
    return {
      /** A practice this person has their part in. */
      practice(isNew: boolean) {
        known = isNew ? seed() : (known ?? seed());
        return known;
      },
      /** An engagement this person has their part in. */
      engagement(isNew: boolean) {
        work = isNew ? seedWork() : (work ?? seedWork());
        return work;
      },
      /** An offer and a match this person has their part in. */
      pair(isNew: boolean) {
        pair = isNew
          ? addPair(house.db, part)
          : (pair ?? addPair(house.db, part));
        return pair;
      },
      /** A request for help this person has their part in. */
      request(isNew: boolean) {
        request = isNew ? ask() : (request ?? ask());
        return request;
      },
      cookie: await house.signIn(person, userId),
      subject(isCase: boolean, isNew: boolean) {
        const earlier = isNew ? undefined : made.get(isCase);
        const subject = earlier ?? makeSubject(isCase, person, userId);
        made.set(isCase, subject);
        return subject;
      },
    };
  }
  type Visit = Awaited<ReturnType<typeof arrive>>;

  async function pathOf(door: Door, visit: Visit, isNew: boolean) {
    const { name, permission, method } = door;
    const { on } = policy[permission];
    const params: Record<string, string | undefined> = { ...shared };
    if (door.path.includes("/practices/:number")) {
      params["number"] = shared["practice"];
    }
    if (door.path.includes("/offers/:number")) {
      params["number"] = shared["offerNumber"];
    }
    if (/\/(?:engagements|iati\/activities)\/:number/.test(door.path)) {
      params["number"] = shared["engagementNumber"];
    }
    if (door.path.includes("/rounds/:number")) {
      params["number"] = shared["roundNumber"];
    }
    if (door.path.includes("/requests/:number")) {
      params["number"] = shared["requestNumber"];
    }
    // A focal point speaks for the country of the request that is asked about.
    if (on === "country") await visit.request(false);
    if (on === "participant" || on === "act" || on === "case") {
      const isCase = on === "case" || name === "actClarification";
      const subject = await visit.subject(isCase, isNew && method === "POST");
      params["fileId"] = subject.fileId;
      params["id"] =
        on === "participant" ? subject.participantId : subject.actId;
      if (name === "answerInstrument") {
        params["instrument"] = await nameAsParty(
          house.db,
          subject.participantId,
        );
      }
    } else if (on === "practice") {
      const seeded = await visit.practice(isNew && method === "POST");
      Object.assign(params, practiceParams(name, seeded));
    } else if (on === "offer" || on === "match") {
      const seeded = await visit.pair(isNew && method === "POST");
      params["id"] = on === "offer" ? seeded.offerId : seeded.matchId;
    } else if (on === "request") {
      const seeded = await visit.request(isNew && method === "POST");
      params["id"] = seeded.requestId;
      params["fileId"] = seeded.fileId;
      params["part"] = "need";
    } else if (on === "engagement") {
      const seeded = await visit.engagement(isNew && method === "POST");
      Object.assign(params, { id: seeded.id, fileId: seeded.fileId });
      Object.assign(params, { period: "1", months: "6" });
    } else if (on === "challenge") {
      const { actId } = await visit.subject(true, isNew && method === "POST");
      params["id"] = await addChallengeTo(house.db, actId);
    } else {
      params["id"] = shared[name];
    }
    return door.path.replace(
      /:(\w+)|\*/g,
      (all, param: string | undefined) => params[param ?? all] ?? "",
    );
  }

  async function knock(door: Door, visit: Visit, isNew: boolean) {
    sent += 1;
    const form = new URLSearchParams(forms[door.name as UrlName]);
    const path = await pathOf(door, visit, isNew);
    const answer = await fetch(server.origin + path, {
      method: door.method,
      redirect: "manual",
      headers: {
        cookie: visit.cookie,
        origin: server.origin,
        // Everybody comes from elsewhere, or the limits would answer.
        "x-forwarded-for": `10.0.${String(sent >> 8)}.${String(sent & 255)}`,
      },
      body: door.method === "POST" ? form : null,
    });
    return answered(door, answer);
  }

  it("guards every named address", () => {
    const guarded = new Set(doors.map(({ name }) => name));
    expect(Object.keys(urls).filter((name) => !guarded.has(name))).toEqual([]);
  });

  it.concurrent.each(people)(
    "holds for $name",
    { timeout: 240_000 },
    async (person) => {
      const userId = person.anonymous ? "" : await house.makeAccount(person);
      if (person.elsewhere) {
        const other = await office.addDraft();
        await house.join(userId, other.participantId, person.elsewhere);
      }
      const visit = await arrive(person, userId);
      const wrong: string[] = [];
      for (const door of doors) {
        const wanted = expected(person, door);
        const verdict = await knock(door, visit, wanted === "open");
        if (verdict !== wanted) {
          wrong.push(`${door.method} ${door.name}: ${verdict}, not ${wanted}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
