// Small comforts where scripts run. Everything works without this file.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const all = (selector) => document.querySelectorAll(selector);

  // After a failed send, reading starts at the list of problems.
  document.getElementById("error-summary")?.focus();

  // Copy buttons are hidden until they can do something.
  if (navigator.clipboard) {
    for (const button of all("button[data-copy]")) {
      const words = button.querySelector("[aria-live]");
      const before = words?.textContent;
      button.hidden = false;
      button.addEventListener("click", () => {
        navigator.clipboard.writeText(button.dataset.copy).then(() => {
          if (!words) return;
          words.textContent = button.dataset.done;
          setTimeout(() => (words.textContent = before), 4000);
        });
      });
    }
  }

  // Characters left, told at rest and not at every key.
  for (const area of all("textarea[data-count]")) {
    const note = document.getElementById(`${area.id}-count`);
    if (!note) continue;
    const first = note.textContent;
    const show = () => {
      const left = Number(area.dataset.count) - area.value.length;
      const words = left < 0 ? note.dataset.over : note.dataset.left;
      note.textContent = area.value
        ? words.replace("{n}", Math.abs(left))
        : first;
    };
    let timer;
    note.setAttribute("aria-live", "polite");
    area.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(show, 400);
    });
    show();
  }

  // A draft is saved while one writes: after a pause, and when the page goes away.
  const note = document.querySelector("[data-autosave]");
  const draft = note?.closest("form");
  if (draft) {
    const read = () => {
      const data = new FormData(draft);
      // Pressing a button later is another submission, with that key.
      data.delete("_key");
      const seen = data.get("seen");
      data.delete("seen");
      return [String(new URLSearchParams(data)), seen];
    };
    let [last] = read();
    let timer, saving, isOver;
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(save, 3000);
    };
    const save = (event) => {
      clearTimeout(timer);
      const [words, seen] = read();
      if (isOver || saving || words === last) return;
      const body = new URLSearchParams(words);
      body.set("seen", seen);
      body.set("_autosave", "1");
      saving = fetch(draft.action, {
        method: "POST",
        body,
        keepalive: event?.type === "pagehide",
      })
        .then(async (answer) => {
          // The page made anew knows the time, and what a later change starts from.
          const page = new DOMParser().parseFromString(
            await answer.text(),
            "text/html",
          );
          const fresh = page.querySelector("[data-autosave]");
          if (!answer.ok || !fresh) throw answer;
          draft.elements.seen.value = page.querySelector("[name=seen]").value;
          note.textContent = fresh.dataset.saved;
          last = words;
          if (read()[0] !== words) rest();
        })
        .catch(({ status }) => {
          // Somebody else was faster: only a button replaces what they wrote.
          isOver = status === 409;
          note.textContent = note.dataset[isOver ? "conflict" : "failed"];
        })
        .finally(() => (saving = undefined));
    };
    draft.addEventListener("input", rest);
    window.addEventListener("pagehide", save);
    draft.addEventListener("submit", (event) => {
      clearTimeout(timer);
      isOver = true;
      if (!saving) return;
      event.preventDefault();
      saving.then(() => draft.requestSubmit(event.submitter));
    });
  }

  // Buttons that cannot be taken back ask first.
  document.addEventListener("submit", (event) => {
    const question = event.submitter?.dataset.confirm;
    if (question && !window.confirm(question)) event.preventDefault();
  });

  // A second press of the same button sends nothing twice.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.getAttribute("method") !== "post")
      return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "1";
    setTimeout(() => delete form.dataset.sent, 3000);
  });
  window.addEventListener("pageshow", () => {
    for (const form of all("form[data-sent]")) delete form.dataset.sent;
  });

  // The map is one stop for Tab; arrows go from tile to tile.
  for (const grid of all("[data-tiles]")) {
    const tiles = [...grid.querySelectorAll("a")];
    const at = (tile) => [Number(tile.dataset.x), Number(tile.dataset.y)];
    const pick = (tile) => {
      for (const one of tiles) one.tabIndex = one === tile ? 0 : -1;
    };
    pick(tiles[0]);
    grid.addEventListener("focusin", (event) =>
      pick(event.target.closest("a")),
    );
    grid.addEventListener("keydown", (event) => {
      const step = {
        ArrowLeft: [-1, 0],
        ArrowRight: [1, 0],
        ArrowUp: [0, -1],
        ArrowDown: [0, 1],
      }[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const [x, y] = at(event.target);
      // The nearest tile that lies in that direction; sidesteps weigh double.
      const cost = (tile) => {
        const [dx, dy] = [at(tile)[0] - x, at(tile)[1] - y];
        const ahead = dx * step[0] + dy * step[1];
        const aside = Math.abs(dx * step[1] + dy * step[0]);
        return ahead > 0 ? ahead + 2 * aside : Infinity;
      };
      const next = tiles.reduce((a, b) => (cost(b) < cost(a) ? b : a));
      if (cost(next) < Infinity) next.focus();
    });
  }
})();
