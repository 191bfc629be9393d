/**
 * What the page does besides being read: filter, sort, and show a figure's checks beside it. Without it, every
 * link still leads where it should. It writes text only, and copies what the page holds already.
 */
export const SCRIPT = `"use strict";
(() => {
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const make = (name, properties) => Object.assign(document.createElement(name), properties);
  const target = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));

  const unfold = (element) => {
    for (let around = element; around; around = around.parentElement)
      if (around.localName === "details") around.open = true;
  };
  const light = (figure) => {
    all(".lit").forEach((each) => each.classList.remove("lit"));
    if (!figure) return;
    const number = figure.dataset.n;
    all('[data-n="' + number + '"]', figure.closest(".filing")).forEach((each) => each.classList.add("lit"));
  };

  // Beside its finding the filing scrolls by itself; below it, as on a telephone, the page does.
  const reveal = (figure) => {
    light(figure);
    const pane = figure.closest(".as-filed");
    const focus = figure.matches("a") ? figure : figure.querySelector(":scope > .pin");
    if (getComputedStyle(pane).position !== "sticky") figure.scrollIntoView({ block: "center" });
    else {
      const above = figure.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTop += above - pane.clientHeight / 3;
    }
    if (focus) focus.focus({ preventScroll: true });
    hideTip();
  };

  const tip = make("div", { className: "tip", hidden: true });
  const panel = make("div", { className: "panel", hidden: true, tabIndex: -1 });
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", "Checks of this figure");
  document.body.append(tip, panel);
  const beside = (box, element) => {
    const place = element.getBoundingClientRect();
    box.hidden = false;
    const { width, height } = box.getBoundingClientRect();
    const left = Math.max(8, Math.min(place.left, innerWidth - width - 8));
    const below = place.bottom + 6 + height < innerHeight;
    box.style.left = left + "px";
    box.style.top = Math.max(8, below ? place.bottom + 6 : place.top - height - 6) + "px";
  };
  const marked = (event) => event.target instanceof Element && event.target.closest("a.m, .pin");
  const SIGNS = { "s-pass": "✓", "s-error": "✗", "s-warning": "!", "s-info": "i", "s-suppressed": "~", "s-unverified": "?" };
  const said = (link) => {
    const check = target(link);
    const detail = check && (check.querySelector(".working") || check.querySelector(".message"));
    const words = detail ? detail.textContent.replace(/\\s+/g, " ") : "";
    const short = words.length > 160 ? words.slice(0, 159) + "…" : words;
    return SIGNS[link.className] + " " + link.textContent + (short ? "\\n" + short : "");
  };
  const showTip = (event) => {
    const figure = marked(event);
    const entry = figure && panel.hidden && target(figure);
    if (!entry) return;
    const links = all(":scope > ul a", entry);
    const more = links.length > 3 ? "\\nand " + (links.length - 3) + " more" : "";
    tip.textContent = links.slice(0, 3).map(said).join("\\n") + more;
    beside(tip, figure);
  };
  const hideTip = () => { tip.hidden = true; };
  document.addEventListener("mouseover", showTip);
  document.addEventListener("mouseout", hideTip);
  document.addEventListener("focusin", showTip);
  document.addEventListener("focusout", hideTip);

  let opener = null;
  const closePanel = (back) => {
    if (panel.hidden) return;
    panel.hidden = true;
    if (back && opener) opener.focus();
  };
  const openPanel = (figure, entry) => {
    hideTip();
    opener = figure;
    const [head, list] = entry.children;
    const close = make("button", { type: "button", textContent: "Close" });
    close.addEventListener("click", () => closePanel(true));
    const title = make("h5", { textContent: head.firstElementChild.textContent });
    panel.replaceChildren(close, title, head.lastElementChild.cloneNode(true), list.cloneNode(true));
    beside(panel, figure);
    panel.focus();
  };

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (!link) {
      if (!panel.contains(event.target)) closePanel(false);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = target(link);
    if (!to) return;
    if (link.matches(".m, .pin")) {
      event.preventDefault();
      light(link.closest(".m"));
      openPanel(link, to);
      return;
    }
    closePanel(false);
    unfold(to);
    if (!to.classList.contains("m")) return;
    event.preventDefault();
    history.pushState(null, "", link.hash);
    reveal(to);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { hideTip(); closePanel(true); }
  });
  const arrive = () => {
    const to = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!to) return;
    unfold(to);
    if (to.classList.contains("m")) reveal(to);
    else to.scrollIntoView({ block: "start" });
  };
  addEventListener("hashchange", arrive);
  addEventListener("beforeprint", () => all(".following").forEach((each) => { each.open = true; }));
  arrive();

  const tools = document.querySelector(".tools");
  if (tools) {
    tools.hidden = false;
    const buttons = all("button[data-show]", tools);
    const field = tools.querySelector("input");
    const count = tools.querySelector("output");
    const state = { show: "all", words: "" };
    const rows = all(".sortable tbody tr").map((row) => {
      const filing = target(row.querySelector("a"));
      const told = [row, ...all(".finding", filing)].map((each) => each.textContent.toLowerCase()).join(" ");
      return { row, filing, told, states: row.dataset.states.split(" ") };
    });
    const apply = () => {
      let shown = 0;
      for (const each of all(".finding, .group[data-state]")) {
        each.hidden = !((state.show === "all" || each.dataset.state === state.show) &&
          (state.words === "" || each.textContent.toLowerCase().includes(state.words)));
        if (!each.hidden && (rows.length === 0 || each.matches(".finding"))) shown += 1;
      }
      for (const { row, filing, told, states } of rows) {
        row.hidden = filing.hidden = !((state.show === "all" || states.includes(state.show)) && told.includes(state.words));
      }
      if (rows.length > 0) shown = rows.filter(({ row }) => !row.hidden).length;
      const filtered = state.show !== "all" || state.words !== "";
      count.textContent = filtered ? shown + (rows.length > 0 ? " of " + rows.length + " filings" : " shown") : "";
      buttons.forEach((each) => each.setAttribute("aria-pressed", String(each.dataset.show === state.show)));
    };
    buttons.forEach((each) => each.addEventListener("click", () => { state.show = each.dataset.show; apply(); }));
    field.addEventListener("input", () => { state.words = field.value.trim().toLowerCase(); apply(); });
  }

  for (const table of all(".sortable")) {
    const heads = all("thead th", table);
    const body = table.tBodies[0];
    heads.forEach((head, column) => {
      const button = make("button", { type: "button", textContent: head.textContent });
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((each) => each.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const number = head.classList.contains("number");
        const value = (row) => row.cells[column].textContent.trim();
        const compare = (a, b) => number ? Number(value(a)) - Number(value(b)) : value(a).localeCompare(value(b), "en");
        const rows = [...body.rows].sort(compare);
        body.append(...(down ? rows.reverse() : rows));
      });
    });
  }
})();
`;
