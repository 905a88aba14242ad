const date = "http://www.w3.org/2001/XMLSchema#date";
const instant = "http://www.w3.org/2001/XMLSchema#dateTime";
const count = "http://www.w3.org/2001/XMLSchema#integer";

/**
 * What the words of our credentials mean, as a JSON-LD context. Never changed
 * once published: another set of words gets another address.
 * @param base absolute address of the words, without the `#`
 */
export function credentialContext(base: string) {
  const term = (name: string) => `${base}#${name}`;
  const typed = (name: string, type: string) => ({
    "@id": term(name),
    "@type": type,
  });
  return {
    "@context": {
      "@version": 1.1,
      "@protected": true,
      RegisterActCredential: term("RegisterActCredential"),
      participantName: { "@id": term("participantName"), "@container": "@set" },
      participantKind: term("participantKind"),
      area: term("area"),
      registeredAct: {
        "@id": term("registeredAct"),
        "@context": {
          "@version": 1.1,
          "@protected": true,
          registerNumber: term("registerNumber"),
          actType: term("actType"),
          vehicle: term("vehicle"),
          registerStatus: term("registerStatus"),
          verificationLevel: term("verificationLevel"),
          proposals: {
            "@id": term("proposals"),
            "@container": "@set",
            "@context": {
              proposal: typed("proposal", count),
              alignment: term("alignment"),
            },
          },
          commitmentsOn: { "@id": term("commitmentsOn"), "@container": "@set" },
          doneOn: typed("doneOn", date),
          inEffectOn: typed("inEffectOn", date),
          receivedAt: typed("receivedAt", instant),
          registeredAt: typed("registeredAt", instant),
          publicEvents: typed("publicEvents", count),
          logOrigin: term("logOrigin"),
          logEntries: {
            "@id": term("logEntries"),
            "@container": "@list",
            "@context": {
              position: typed("position", count),
              leafHash: term("leafHash"),
              event: term("event"),
              at: typed("at", instant),
            },
          },
        },
      },
    },
  };
}
