// node check.mjs PROGRAM FOLDER: holds every page of a site against its rules. See run.
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as ask from "./page.mjs";
import { serve } from "./server.mjs";
import { faults as wordFaults } from "./words.mjs";

const require = createRequire(`${process.env.SITE_TOOLS}/`);
const { HtmlValidate } = require("html-validate");
const puppeteer = require("puppeteer-core");

const [program, root] = process.argv.slice(2);
const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });
const folders = readdirSync(root, { withFileTypes: true }).filter((it) => it.isDirectory());
const tags = folders.map((it) => it.name).filter((it) => existsSync(join(root, it, "index.html")));
const paths = tags.flatMap((tag) =>
  readdirSync(join(root, tag)).filter((it) => it.endsWith(".html")).map((it) => `${tag}/${it}`),
);
paths.unshift("index.html");

const THEMES = [
  [{ name: "prefers-color-scheme", value: "dark" }],
  [{ name: "prefers-contrast", value: "more" }],
];

/// All faults of a page. `is_first` is whether it is the page of its kind that is walked by keyboard.
async function faultsOf(page, address, path, is_walked) {
  const [tag, file] = path.includes("/") ? path.split("/") : ["en", path];
  const exam = file.replace(".html", "");
  const found = [];
  const report = await validator.validateFile(join(root, path));
  for (const result of report.results) {
    found.push(...result.messages.map((it) => `html-validate ${it.ruleId}: ${it.message} (line ${it.line})`));
  }
  const { raw, sent, faults } = ask.weight(root, path);
  found.push(...faults);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${address}/${path}`, { waitUntil: "networkidle0" });
  const told = ["index", "general"].includes(exam) ? "" : exam;
  found.push(...wordFaults(program, tag, told, await ask.blocks(page)));
  found.push(...(await ask.axeFaults(page)));
  found.push(...(await ask.treeFaults(page)));
  if (file !== path) found.push(...(await ask.fontFaults(page)));
  if (is_walked) {
    for (const theme of THEMES) {
      await ask.emulate(page, theme);
      found.push(...(await ask.axeFaults(page, ["color-contrast"])));
    }
    await ask.emulate(page, []);
    found.push(...(await ask.keyboardFaults(page)));
  }
  found.push(...(await ask.motionFaults(page)));
  found.push(...(await ask.widthFaults(page, 320)), ...(await ask.widthFaults(page, 390)));
  return { raw, sent, found };
}

/// A page that reports what it asks from elsewhere, and what is not there.
async function open(browser, address, outside) {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  page.on("request", (it) => {
    if (!it.url().startsWith(address) && !it.url().startsWith("data:")) outside.push(`asks for ${it.url()}`);
  });
  page.on("requestfailed", (it) => outside.push(`did not get ${it.url()}: ${it.failure()?.errorText}`));
  page.on("response", (it) => it.status() >= 400 && outside.push(`${it.status()} for ${it.url()}`));
  page.on("pageerror", (it) => outside.push(it.message));
  return page;
}

const server = await serve(root);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
let [failed, heaviest] = [0, { sent: 0 }];
const queue = [...paths];
async function work() {
  const outside = [];
  const page = await open(browser, server.address, outside);
  for (let path = queue.shift(); path; path = queue.shift()) {
    const is_walked = !path.includes("/") || /(index|heart)\.html$/.test(path);
    const { raw, sent, found } = await faultsOf(page, server.address, path, is_walked);
    found.push(...outside.splice(0));
    if (sent > heaviest.sent) heaviest = { sent, raw, path };
    for (const it of found) console.log(`${path}: ${it}`);
    failed += found.length;
  }
}
await Promise.all([work(), work()]);

// From a folder, without a server.
const folder = pathToFileURL(root).href;
const outside = [];
const page = await open(browser, folder, outside);
for (const path of paths.filter((it) => /(index|general)\.html$/.test(it))) {
  await page.goto(`${folder}/${path}`, { waitUntil: "networkidle0" });
  const unseen = await page.evaluate(() =>
    [...document.images].filter((it) => it.complete && it.checkVisibility() && it.naturalWidth === 0).length,
  );
  if (unseen) outside.push(`${unseen} pictures of ${path} are not seen`);
}
for (const it of outside) console.log(`from a folder: ${it}`);
failed += outside.length;
await browser.close();
server.close();
const kb = (bytes) => `${Math.round(bytes / 1000)} kB`;
console.log(`${paths.length} pages in ${tags.length} languages: ${failed} faults`);
console.log(`heaviest: ${heaviest.path}, ${kb(heaviest.raw)}, sent as ${kb(heaviest.sent)}`);
process.exit(failed ? 1 : 0);
