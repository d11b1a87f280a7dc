// What is asked of one page in Chromium. Each function gives a list of faults.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const require = createRequire(`${process.env.SITE_TOOLS}/`);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/// Lets the device ask for a theme, or for less motion. Puppeteer's own function does not know contrast.
export async function emulate(page, features) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send("Emulation.setEmulatedMedia", { features });
}

const sessions = new WeakMap();

/// The elements with words of a document, in order.
export function blocks(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-block]")].map((it) => ({
      id: it.dataset.block,
      name: it.tagName,
      words: it.getAttribute("alt") ?? it.getAttribute("aria-label") ?? it.textContent,
      isPicture: it.tagName === "IMG" || it.tagName === "FIGURE",
      inGlossary: it.closest("dl") !== null && it.tagName === "IMG",
      inList: it.closest("li") !== null,
    })),
  );
}

/// What axe-core finds, with all its rules.
export async function axeFaults(page, rules) {
  await page.evaluate(axe);
  const options = rules ? { runOnly: { type: "rule", values: rules } } : {};
  const { violations } = await page.evaluate((it) => window.axe.run(document, it), options);
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0].html.slice(0, 160)} (${nodes.length})`);
}

/// What does not fit at a width in px. 320 px is also a window of 1280 px at a zoom of 400 %.
export async function widthFaults(page, width) {
  await page.setViewport({ width, height: 800 });
  return page.evaluate((width) => {
    const wide = document.documentElement.scrollWidth;
    const out = [...document.querySelectorAll("body *")].filter((it) => {
      const box = it.getBoundingClientRect();
      const is_seen = it.checkVisibility() && box.width > 0 && !it.closest("svg, .unseen");
      return is_seen && (box.left < -1 || box.right > width + 1 || it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0);
    });
    const named = out.slice(0, 3).map((it) => `${width} px: ${it.outerHTML.slice(0, 120)} does not fit`);
    return wide > width ? [...named, `${width} px: the page is ${wide} px wide`] : named;
  }, width);
}

/// Whether the language's own font draws the words: the share of glyphs of other fonts, by name.
export async function fontFaults(page) {
  const client = await page.createCDPSession();
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument");
  const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector: "main" });
  const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
  await client.detach();
  const others = fonts.filter((it) => !it.isCustomFont);
  return others.map((it) => `${it.glyphCount} glyphs are drawn with ${it.familyName}`);
}

/// Tab reaches each control, with a ring around it; Space and Enter do what they say.
export async function keyboardFaults(page) {
  const faults = [];
  const count = await page.evaluate(() => {
    const all = "a[href], summary, input, audio";
    return [...document.querySelectorAll(all)].filter((it) => it.checkVisibility()).length;
  });
  const seen = new Set();
  for (let at = 0; at < count + 5; at += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const it = document.activeElement;
      if (it === document.body) return null;
      const all = [...document.querySelectorAll("*")];
      const ring = getComputedStyle(it);
      const ringed = ring.outlineStyle !== "none" && parseFloat(ring.outlineWidth) >= 2;
      return { at: all.indexOf(it), ringed, html: it.outerHTML.slice(0, 100) };
    });
    if (focused === null) continue;
    if (!focused.ringed) faults.push(`no ring: ${focused.html}`);
    if (seen.has(focused.at)) break;
    const last = Math.max(-1, ...seen);
    if (focused.at < last) faults.push(`out of order: ${focused.html}`);
    seen.add(focused.at);
  }
  if (seen.size !== count) faults.push(`Tab reached ${seen.size} of ${count} controls`);
  const press = async (selector, key, happened) => {
    const control = await page.$(selector);
    if (!control) return;
    await control.focus();
    await page.keyboard.press(key);
    if (!(await page.evaluate(happened, selector))) faults.push(`${key} did nothing: ${selector}`);
  };
  await press(".languages summary", "Enter", (it) => document.querySelector(it).parentElement.open);
  await press(".film summary", "Enter", (it) => {
    const details = document.querySelector(it).parentElement;
    return details.open && details.querySelector(".moving").checkVisibility();
  });
  await press(".film summary", "Space", (it) => !document.querySelector(it).parentElement.open);
  await press(".ticks input", "Space", (it) => document.querySelector(it).checked);
  await press("nav .tiles a", "Enter", (it) => location.hash === document.querySelector(it).hash);
  return faults;
}

/// The accessibility tree: one heading of the first level, and a name on everything that has one.
export async function treeFaults(page) {
  const named = ["link", "image", "img", "checkbox", "button", "heading", "DisclosureTriangle", "figure", "navigation"];
  const nodes = [];
  const walk = (node) => {
    nodes.push(node);
    for (const child of node.children ?? []) walk(child);
  };
  walk(await page.accessibility.snapshot({ interestingOnly: false }));
  const faults = nodes
    .filter((it) => ["link", "checkbox", "button", "heading", "DisclosureTriangle", "navigation"].includes(it.role))
    .filter((it) => !it.name?.trim())
    .map((it) => `${it.role} without a name`);
  const tops = nodes.filter((it) => it.role === "heading" && it.level === 1).length;
  if (tops !== 1) faults.push(`${tops} headings of the first level`);
  if (!named.some((role) => nodes.some((it) => it.role === role))) faults.push("the tree is empty");
  for (const role of ["main", "heading", "link"]) {
    if (!nodes.some((it) => it.role === role)) faults.push(`the tree has no ${role}`);
  }
  return faults;
}

/// With less motion no film can be started, and its still is there.
export async function motionFaults(page) {
  await emulate(page, [{ name: "prefers-reduced-motion", value: "reduce" }]);
  const faults = await page.evaluate(() => {
    const moving = [...document.querySelectorAll(".film details")].filter((it) => it.checkVisibility());
    const stills = [...document.querySelectorAll(".film .still")].filter((it) => !it.checkVisibility());
    return [...moving, ...stills].map((it) => `with less motion: ${it.className || it.tagName}`);
  });
  await emulate(page, []);
  return faults;
}

const MOST = 300_000;

/// The size of a page with its styles and pictures, without films, fonts and sound: as it is, and as
/// servers send it.
export function weight(root, path) {
  const html = readFileSync(join(root, path), "utf8");
  const folder = dirname(path);
  const styles = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map((it) => it[1]);
  const pictures = [...html.matchAll(/src="([^"]+)"/g)].map((it) => it[1]);
  const paths = new Set([path, ...[...styles, ...pictures].map((it) => normalize(join(folder, it)))]);
  const faults = [];
  let [raw, sent] = [0, 0];
  for (const it of paths) {
    if (!existsSync(join(root, it))) faults.push(`${it} is missing`);
    else if (!/^(films|sound)\//.test(it)) {
      const bytes = readFileSync(join(root, it));
      raw += bytes.length;
      sent += gzipSync(bytes).length;
    }
  }
  if (sent > MOST) faults.push(`${sent} bytes are sent; at most ${MOST}`);
  return { raw, sent, faults };
}
