/** A JSON text that is kept byte for byte, with the name to save it under. */
export const jsonFile = (text: string, name: string): Response =>
  new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
