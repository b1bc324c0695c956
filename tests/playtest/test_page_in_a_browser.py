"""The report in a real browser: it shows without an error, its map leads to its source, it sifts."""

import html
import json
import re
import shutil
import subprocess

import pytest

from game.engine.playtest.pages.page import page
from game.engine.playtest.stories import instrumented, main_file
from tests.playtest.paged import NASTY, evidence

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not BROWSER, reason="needs chromium or chrome: the page was seen by none"),
]
SETTINGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--hide-scrollbars",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--enable-logging=stderr",
    "--virtual-time-budget=8000",
    "--dump-dom",
]
PROBE = """<script>
const told = {}, wait = () => new Promise((done) => setTimeout(done, 100));
const shown = (e) => !!e && e.checkVisibility() && e.getBoundingClientRect().height > 0;
const all = (what) => [...document.querySelectorAll(what)];
addEventListener("load", async () => {
  told.wide = document.documentElement.scrollWidth - innerWidth;
  told.closed = all("details.scene[open]").length;
  const boxes = all("a.m-scene");
  boxes[1].dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  await wait();
  const open = all("details.scene[open]");
  told.open = open.map((each) => "#" + each.id);
  told.box = boxes[1].getAttribute("href");
  told.current = boxes.map((each) => each.getAttribute("aria-current"));
  told.source = open[0].querySelector("li").textContent;
  told.seen = shown(open[0].querySelector("li"));
  const wide = (e) => e.getBoundingClientRect().width;
  told.words = wide(open[0].querySelector("li")) / wide(open[0]);
  told.focus = document.activeElement.tagName;
  told.wideOpen = document.documentElement.scrollWidth - innerWidth;
  location.hash = all("#unseen-table a")[0].getAttribute("href");
  await wait();
  told.line = shown(document.getElementById(decodeURIComponent(location.hash.slice(1))));
  const rows = () => all("#choices-table tbody tr:not(.group)").filter(shown).length;
  const field = document.querySelector('[data-sieve="choices-table"]');
  told.controls = shown(field);
  told.rows = [rows()];
  field.value = "fridge"; field.dispatchEvent(new Event("input"));
  told.rows.push(rows());
  told.count = document.querySelector('[data-count="choices-table"]').textContent;
  field.value = ""; field.dispatchEvent(new Event("input"));
  const only = document.querySelector('[data-only="choices-table"]');
  only.click(); told.rows.push(rows()); only.click(); told.rows.push(rows());
  told.copy = all("[data-copy]").map((each) => !each.hidden);
  const said = document.createElement("pre");
  said.id = "told"; said.textContent = JSON.stringify(told); document.body.append(said);
});
</script>"""


@pytest.fixture(scope="module")
def found():
    story = main_file(None)
    return evidence(instrumented(story), runs=6, failures=[NASTY], main=str(story))


def opened(found, folder, size):
    """What the probe has told, and what the browser has complained of."""
    file = folder / "page.html"
    file.write_text(page(found).replace("</body>", PROBE + "</body>"), "utf-8")
    settings = [*SETTINGS, f"--user-data-dir={folder / 'profile'}", f"--window-size={size}"]
    done = subprocess.run(
        [BROWSER, *settings, file.as_uri()], capture_output=True, text=True, timeout=120, check=True
    )
    (told,) = re.findall(r'<pre id="told">(.*?)</pre>', done.stdout)
    errors = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    return json.loads(html.unescape(told)), errors


@pytest.mark.parametrize("size", ["1280,900", "500,900"], ids=["wide", "narrow"])
def test_the_page_works_in_a_browser(found, tmp_path, size):
    told, errors = opened(found, tmp_path, size)
    assert errors == []
    assert told["wide"] <= 0
    assert told["wideOpen"] <= 0
    assert told["closed"] == 0
    assert told["open"] == [told["box"]]
    assert told["current"].count("true") == 1
    assert told["words"] > 0.6
    assert told["source"].startswith("===")
    assert (told["seen"], told["focus"], told["line"]) == (True, "SUMMARY", True)
    every, some, never, again = told["rows"]
    assert every == again == len(found.options)
    assert 0 < some < every
    assert told["count"] == f"{some} of {every}"
    assert never == sum(not sum(option.taken) for option in found.options)
    assert told["controls"]
    assert told["copy"] == [True]


def test_without_scripts_the_page_still_tells_everything(found, tmp_path):
    text = re.sub(r"<script>.*?</script>", "", page(found), flags=re.DOTALL)
    file = tmp_path / "page.html"
    file.write_text(text, "utf-8")
    settings = [*SETTINGS, f"--user-data-dir={tmp_path / 'profile'}"]
    done = subprocess.run(
        [BROWSER, *settings, file.as_uri()], capture_output=True, text=True, timeout=120, check=True
    )
    assert "Samantha: I have no camera." in done.stdout
    assert 'class="controls" hidden=""' in done.stdout
