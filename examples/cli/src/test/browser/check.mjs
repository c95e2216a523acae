// Looks at audit pages in a real browser: on a screen, on a telephone, in print, light and dark, in both languages.
// node check.mjs EGOV_JAR FOLDER: made-up catalogues and their pages go into the folder. CHROMIUM names the browser.

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { catalogue, long, single } from "./catalogue.mjs";

const [jar, folder] = process.argv.slice(2);
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const BROWSER = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
};
const CATALOGUES = { city: catalogue(400), long: long(), single: single(), three: catalogue(3, 2), empty: "标题,提供单位\n" };
// the page of every kind of finding, and those where parts are missing; the others have the same parts
const AXED = ["city", "three", "empty"];
const WORDS = {
  zh: { lang: "zh-CN", summary: ["来源文件", "发现的问题", "主要数字", "审核人", "签发", "日期"], calls: "首先联系的部门", annex: "认定方法" },
  en: {
    lang: "en", summary: ["Source files", "Findings", "Headline figures", "Audited by", "Issued by", "Date"],
    calls: "Departments to call first", annex: "What was taken for what",
  },
};
let passed = 0;
let failed = 0;

function check(what, faults) {
  if (faults.length === 0) {
    passed++;
  } else {
    failed++;
    console.log(`FAILED ${what}`);
    faults.slice(0, 10).forEach((fault) => console.log(`  ${fault}`));
  }
}

/** Has the command line make a page; it finds something, or nothing, or rejects rows. */
function audited(name, lang, ...options) {
  const page = join(folder, `${name}-${lang}${options.join("")}.html`);
  const run = spawnSync("java", ["-jar", jar, "catalog", "audit", join(folder, `${name}.csv`), "--as-of", "2026-03-01",
    "--html", page, "--lang", lang, ...options], { encoding: "utf8" });
  if (run.status === null || run.status > 2 || run.stderr.includes("Exception")) {
    throw new Error(`egov catalog audit: ${run.status} ${run.stderr}`);
  }
  return page;
}

/** A page scrolls in one direction alone. */
async function fits(page, what) {
  check(`${what}: no horizontal scroll`, await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return document.documentElement.scrollWidth <= width
      ? []
      : [...document.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > width + 0.5)
        .map((each) => `${each.tagName} ${each.className} ${each.textContent.slice(0, 40)}`);
  }));
}

/** Asks axe-core, of all that it knows or of contrast alone. */
async function accessible(page, options, what) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((asked) => window.axe.run(document, asked),
    { ...options, resultTypes: ["violations"] });
  check(`${what}: axe-core finds nothing serious`, violations
    .filter((each) => each.impact === "serious" || each.impact === "critical")
    .map((each) => `${each.id}: ${each.help}: ${each.nodes[0].html.slice(0, 160)}`));
}

const ALL = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
const CONTRAST = { runOnly: { type: "rule", values: ["color-contrast"] } };

/** What a page says of itself: its language, headings in order, links that lead somewhere, tables with headings, no script. */
async function built(page, lang, what) {
  check(`${what}: language, headings, links, tables, landmarks`, await page.evaluate((expected) => {
    const faults = [];
    const all = (selector) => [...document.querySelectorAll(selector)];
    if (document.documentElement.lang !== expected) faults.push(`lang ${document.documentElement.lang}`);
    let last = 0;
    for (const heading of all("h1,h2,h3,h4")) {
      const level = Number(heading.tagName[1]);
      if (level > last + 1) faults.push(`h${level} after h${last}: ${heading.textContent}`);
      last = level;
    }
    if (all("h1").length !== 1) faults.push("not one h1");
    for (const mark of ["header", "nav", "main", "footer"]) if (all(mark).length !== 1) faults.push(`not one ${mark}`);
    for (const link of all("a")) {
      if (!document.getElementById(link.hash.slice(1))) faults.push(`${link.hash} leads nowhere`);
    }
    for (const head of all("th")) if (!head.scope) faults.push(`th without scope: ${head.textContent}`);
    for (const table of all("table")) if (table.tBodies[0].rows.length === 0) faults.push("empty table");
    for (const list of all("ul,ol")) if (list.children.length === 0) faults.push("empty list");
    if (all("script,[onclick],[src]").length > 0) faults.push("script or something fetched");
    const plural = document.body.textContent.match(/(?<![\d,.])1 (entries|departments|items|problems|open problems|groups|rows|files|are|have)\b/);
    if (plural) faults.push(plural[0]);
    return faults;
  }, WORDS[lang].lang));
}

/** What is wrong in print: page size, a summary that is more than the first page, an annex that does not begin on the second. */
function printed(pdf, lang, hasCalls, what) {
  const text = (...pages) => execFileSync("pdftotext", [...pages, "-layout", pdf, "-"], { encoding: "utf8" });
  const first = text("-f", "1", "-l", "1");
  const rest = text("-f", "2");
  const words = WORDS[lang];
  const faults = [];
  if (!/Page size: .*A4/.test(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))) faults.push("not A4");
  for (const each of [...words.summary, ...(hasCalls ? [words.calls] : [])]) {
    if (!first.includes(each)) faults.push(`not on the first page: ${each}`);
  }
  if (!rest.includes(words.annex)) faults.push("no annex after the first page");
  if (first.includes(words.annex)) faults.push("the annex begins on the first page");
  if (rest.includes(words.summary[3])) faults.push("the summary goes on after the first page");
  check(`${what}: one printed page of summary`, faults);
}

for (const [name, csv] of Object.entries(CATALOGUES)) {
  writeFileSync(join(folder, `${name}.csv`), csv);
}
const browser = await chromium.launch(BROWSER);
try {
  for (const lang of Object.keys(WORDS)) {
    for (const name of Object.keys(CATALOGUES)) {
      const url = pathToFileURL(audited(name, lang)).href;
      // axe-core must be let in past the policy of the page, which is why the policy has a look of its own below
      const context = await browser.newContext({ viewport: { width: 1280, height: 844 }, bypassCSP: true });
      const open = await context.newPage();
      await open.goto(url);
      for (const width of [1280, 390]) {
        await open.setViewportSize({ width, height: 844 });
        await fits(open, `${name} ${lang} ${width}`);
        if (AXED.includes(name)) {
          await accessible(open, ALL, `${name} ${lang} ${width}`);
        }
      }
      if (AXED.includes(name)) {
        await open.emulateMedia({ colorScheme: "dark" });
        await accessible(open, CONTRAST, `${name} ${lang} dark`);
      }
      await context.close();
      const page = await browser.newPage();
      const messages = [];
      page.on("console", (message) => messages.push(message.text()));
      page.on("pageerror", (error) => messages.push(String(error)));
      page.on("request", (request) => request.url() === url || messages.push(`fetches ${request.url()}`));
      await page.goto(url);
      check(`${name} ${lang}: fetches nothing, complains of nothing`, messages);
      await built(page, lang, `${name} ${lang}`);
      const pdf = join(folder, `${name}-${lang}.pdf`);
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      printed(pdf, lang, (await page.$("#calls")) !== null, `${name} ${lang}`);
      await page.close();
    }
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(pathToFileURL(audited("city", lang, "--details")).href);
    await built(page, lang, `city ${lang} --details`);
    check(`city ${lang} --details: nothing is left out`, await page.evaluate(() =>
      (document.body.textContent.match(/另有 \d+ 项未列出|--details lists all/g) ?? [])));
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(`browser: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
