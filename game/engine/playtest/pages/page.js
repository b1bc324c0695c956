"use strict";
(() => {
  const all = (what, within = document) => [...within.querySelectorAll(what)];

  // A link to a scene or to a line opens what it is folded into; of scenes one is open at a time.
  const open = (id, focus) => {
    const aim = id && document.getElementById(id);
    const scene = aim && aim.closest("details.scene");
    if (!scene) return;
    for (const other of all("details.scene[open]")) if (other !== scene) other.open = false;
    scene.open = true;
    for (const box of all("a.m-scene")) {
      if (box.getAttribute("href") === "#" + scene.id) box.setAttribute("aria-current", "true");
      else box.removeAttribute("aria-current");
    }
    const hint = document.querySelector(".hint");
    if (hint) hint.hidden = true;
    const reader = document.getElementById("source");
    if (getComputedStyle(reader).overflowY === "auto") {
      reader.scrollTop += aim.getBoundingClientRect().top - reader.getBoundingClientRect().top;
      if (focus) document.getElementById("map").scrollIntoView();
    } else {
      aim.scrollIntoView();
    }
    if (focus) scene.querySelector("summary").focus({ preventScroll: true });
  };
  const here = () => open(decodeURIComponent(location.hash.slice(1)), true);
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.getAttribute("href") === decodeURIComponent(location.hash)) here();
  });
  addEventListener("hashchange", here);
  here();

  // Long tables: only the rows with these words, only those that are marked.
  const sift = (name) => {
    const words = document.querySelector(`[data-sieve="${name}"]`).value.toLowerCase().split(/\s+/);
    const only = document.querySelector(`[data-only="${name}"]`)?.checked;
    let every = 0, left = 0;
    for (const group of all(`#${name} > tbody`)) {
      const [head, ...rows] = group.rows;
      const before = left;
      for (const row of rows) {
        const text = (head.textContent + " " + row.textContent).toLowerCase();
        row.hidden = (only && !("mark" in row.dataset)) || !words.every((word) => text.includes(word));
        left += !row.hidden;
      }
      every += rows.length;
      group.hidden = left === before;
    }
    document.querySelector(`[data-count="${name}"]`).textContent = left === every ? "" : `${left} of ${every}`;
  };
  for (const field of all("[data-sieve]")) field.addEventListener("input", () => sift(field.dataset.sieve));
  for (const box of all("[data-only]")) box.addEventListener("change", () => sift(box.dataset.only));
  for (const row of all(".controls")) row.hidden = false;

  for (const button of all("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const text = document.getElementById(button.dataset.copy);
      getSelection().selectAllChildren(text);
      const done = () => { button.textContent = "Copied"; };
      if (navigator.clipboard) navigator.clipboard.writeText(text.textContent).then(done, () => {});
      else if (document.execCommand("copy")) done();
    });
  }
})();
