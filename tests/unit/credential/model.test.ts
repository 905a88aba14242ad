import { describe, expect, it } from "vitest";
import {
  didDocument,
  didOf,
  keyName,
} from "../../../app/domain/credential/did";
import { differing } from "../../../app/domain/credential/check-model";
import {
  isCertified,
  standingOf,
  statusesOf,
} from "../../../app/domain/credential/model";
import {
  credentialProblemsOf,
  makeCredentialKey,
  openIssuer,
} from "../../../app/domain/credential/settings.server";
import { parseNumberTyped } from "../../../app/domain/credential/typed-number";
import {
  actLifecycle,
  publicStatuses,
} from "../../../app/domain/lifecycle/act";

describe("how an act stands", () => {
  it("is told apart for every public state, and its bits say the same", () => {
    for (const status of publicStatuses) {
      const standing = standingOf(status);
      expect(standing === "valid").toBe(isCertified(status));
      expect(statusesOf.suspension.includes(status)).toBe(
        standing === "suspended",
      );
      expect(statusesOf.revocation.includes(status)).toBe(
        ["withdrawn", "removed", "changed"].includes(standing),
      );
    }
  });

  it("is revoked only where nothing leads back", () => {
    const reached = (status: keyof typeof actLifecycle.states): string[] =>
      Object.values(actLifecycle.states[status]).flatMap(({ to }) => to);
    for (const status of statusesOf.revocation)
      for (const next of reached(status))
        expect(statusesOf.revocation).toContain(next);
  });

  it("shows what reads differently", () => {
    const then = {
      names: [{ lang: "en", text: "A" }],
      ...({ verification: "authority_verified" } as const),
      ...{ proposals: "sssssssssss", participantId: "p" },
    };
    expect(differing(then, then)).toEqual([]);
    expect(
      differing(then, {
        names: [{ lang: "fr", text: "A" }],
        ...({ verification: "self_declared" } as const),
        ...{ proposals: "-----------", participantId: "q" },
      }),
    ).toEqual(["name", "verification", "proposals", "party"]);
  });
});

describe("a number as people type it", () => {
  it.each([
    ["FW-000123", "FW-000123"],
    [" fw 123 ", "FW-000123"],
    ["123", "FW-000123"],
    ["ＦＷ-０００１２３", "FW-000123"],
    ["FW000000123", "FW-000123"],
    ["FW-1234567", "FW-1234567"],
    ["<script>", "<script>"],
    ["", ""],
  ])("%s is %s", (typed, number) => {
    expect(parseNumberTyped(typed)).toBe(number);
  });
});

describe("the issuer", () => {
  const { key } = makeCredentialKey(new Uint8Array(32).fill(1));
  const former = makeCredentialKey(new Uint8Array(32).fill(2)).publicKey;

  it("has its address as its name", () => {
    expect(didOf("https://register.example.org")).toBe(
      "did:web:register.example.org",
    );
    expect(didOf("http://localhost:3000")).toBe("did:web:localhost%3A3000");
  });

  it("lists the key that signs first, and those before it", () => {
    const { signer, keys } = openIssuer({ key, formerKeys: [former] });
    expect(keys.map(({ x }) => x)).toEqual([signer.x, former]);
    const origin = "https://register.example.org";
    const { verificationMethod, assertionMethod } = didDocument(origin, keys);
    expect(assertionMethod).toEqual(keys.map((one) => keyName(origin, one)));
    expect(verificationMethod[0]).toMatchObject({
      type: "JsonWebKey",
      publicKeyJwk: { kty: "OKP", crv: "Ed25519", x: signer.x },
    });
    expect(JSON.stringify(verificationMethod)).not.toContain('"d"');
    expect(openIssuer({ key, formerKeys: [signer.x] }).keys).toHaveLength(1);
  });

  it("has thumbprints as RFC 8037 makes them", () => {
    const x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    const { keys } = openIssuer({ key, formerKeys: [x] });
    expect(keys[1]?.id).toBe("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
  });

  it("names a bad setting, without telling it", () => {
    const problems = credentialProblemsOf({
      key: "short",
      formerKeys: ["also"],
    });
    expect(problems.join()).toMatch(/CREDENTIAL_KEY.*CREDENTIAL_FORMER_KEYS/);
    expect(problems.join()).not.toMatch(/short|also/);
    expect(credentialProblemsOf({ key, formerKeys: [former] })).toEqual([]);
  });
});
