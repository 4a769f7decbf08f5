"""Opens pages in a browser beside a running Orca, presses keys, and prints what was said to each.

Reads a list of jobs as JSON from a file: {"name", "url", "keys": [{"press", "comment"}]}. Prints a line of
JSON for each job: {"name", "steps": [{"press", "comment", "said", "page"}]}.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request

ENGINE, ORIGIN, WORK = sys.argv[1:4]
SPOKEN = os.path.join(WORK, "spoken")

# Seconds. Speech comes when it comes: a step is over when nothing has happened for a while.
LEAST, QUIET, MOST = 0.7, 0.7, 20
# That nothing at all is said is believed later: a busy machine is silent, too.
SILENT = 2
QUIET_WHILE_READING_ALL, MOST_WHILE_READING_ALL = 2, 90

MODIFIERS = {"shift": "shift", "ctrl": "ctrl", "alt": "alt", "orca": "KP_Insert"}

# Nothing but the page is to speak, and nothing is to be asked of other servers.
FIREFOX_SETTINGS = {
    "accessibility.force_disabled": "-1",
    "app.normandy.enabled": "false",
    "app.update.enabled": "false",
    "browser.aboutwelcome.enabled": "false",
    "browser.preonboarding.enabled": "false",
    "browser.safebrowsing.update.enabled": "false",
    "browser.startup.page": "0",
    "browser.shell.checkDefaultBrowser": "false",
    "browser.translations.automaticallyPopup": "false",
    "datareporting.policy.dataSubmissionEnabled": "false",
    "network.captive-portal-service.enabled": "false",
    "network.connectivity-service.enabled": "false",
    "termsofuse.bypassNotification": "true",
}


def browser_command(url, folder):
    if ENGINE == "firefox":
        os.makedirs(folder)
        with open(os.path.join(folder, "user.js"), "w", encoding="utf8") as file:
            for name, value in FIREFOX_SETTINGS.items():
                file.write(f'user_pref("{name}", {value});\n')
        return ["firefox-esr", "--no-remote", "--profile", folder, url]
    if ENGINE == "chromium":
        return [
            *("chromium", "--no-sandbox", "--disable-gpu", "--force-renderer-accessibility"),
            *("--no-first-run", "--no-default-browser-check", "--disable-features=Translate"),
            *("--disable-background-networking", "--disable-component-update"),
            *("--password-store=basic", f"--user-data-dir={folder}", url),
        ]
    return ["/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser", "--geometry=1200x900", url]


def spoken_size():
    return os.path.getsize(SPOKEN)


def said_since(position):
    """What reached the synthesizer. A text in another language than English has its tag before it."""
    with open(SPOKEN, "rb") as file:
        file.seek(position)
        lines = file.read().decode("utf8", "replace").split("\n")
    said = []
    for line in lines:
        match = re.match(r"([a-z]{2,3}(?:-\w+)?)\|(.*)$", line)
        if match:
            language, text = match[1].lower(), match[2].strip()
            said.append(text if language in ("en", "en-us") else f"({language}) {text}")
        elif said and line:
            said[-1] += " " + line.strip()
    return [text for text in said if text]


def is_busy():
    """Whether anything here works or waits for its turn. No other processes are seen in this namespace."""
    own = str(os.getpid())
    for process in os.listdir("/proc"):
        if not process.isdigit() or process == own:
            continue
        try:
            with open(f"/proc/{process}/stat", encoding="utf8") as file:
                if file.read().rpartition(")")[2].split()[0] == "R":
                    return True
        except (FileNotFoundError, ProcessLookupError):
            continue
    return False


def settled(position, quiet=QUIET, most=MOST):
    """Waits until nothing more is said, and nothing works on what might be."""
    start = changed = time.monotonic()
    last = position
    while time.monotonic() - start < most:
        now = time.monotonic()
        if spoken_size() != last or is_busy():
            last, changed = spoken_size(), now
        enough = quiet if last != position else max(quiet, SILENT)
        if now - start >= LEAST and now - changed >= enough:
            break
        time.sleep(0.05)
    return said_since(position)


def press(combination):
    """As a hand does it: a modifier is let go after the key."""

    def key(verb, name):
        subprocess.run(["xdotool", verb, name], check=True)
        time.sleep(0.05)

    *modifiers, name = combination.split("+")
    for modifier in modifiers:
        key("keydown", MODIFIERS[modifier])
    key("keydown", name)
    key("keyup", name)
    for modifier in reversed(modifiers):
        key("keyup", MODIFIERS[modifier])


def reports():
    """What the page has told the server since it was last asked."""
    with urllib.request.urlopen(f"{ORIGIN}/reports") as answer:
        return json.load(answer)


def take(step):
    position = spoken_size()
    name = step["press"]
    if name.startswith("wait "):
        time.sleep(float(name[5:]))
    elif name == "script":
        urllib.request.urlopen(f"{ORIGIN}/late").close()
    else:
        press(name)
    all_is_read = name == "KP_Add"
    patience = (QUIET_WHILE_READING_ALL, MOST_WHILE_READING_ALL) if all_is_read else ()
    said = settled(position, *patience)
    return {**step, "said": said, "page": reports()}


def run(job, number):
    profile = os.path.join(WORK, f"profile-{number}")
    env = dict(
        os.environ,
        # WebKitGTK has no profile: what a page stores would be there for the next one.
        XDG_DATA_HOME=profile,
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS="1",
        WEBKIT_DISABLE_DMABUF_RENDERER="1",
        LIBGL_ALWAYS_SOFTWARE="1",
    )
    reports()
    position = spoken_size()
    browser = subprocess.Popen(
        browser_command(job["url"], profile),
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        page = []
        for _ in range(200):
            time.sleep(0.2)
            page += reports()
            if "ready" in page and spoken_size() > position:
                break
        # Two of the three browsers have Orca sum the page up, which may take its time.
        for _ in range(100):
            if ENGINE == "webkit" or any("Page has" in text for text in said_since(position)):
                break
            time.sleep(0.2)
        said = settled(position, 1)
        page = [what for what in [*page, *reports()] if what != "ready"]
        opened = {"press": "", "comment": "the page opens", "said": said, "page": page}
        return {"name": job["name"], "steps": [opened, *map(take, job["keys"])]}
    finally:
        for sign in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(browser.pid, sign)
                browser.wait(2)
            except subprocess.TimeoutExpired:
                continue
            except ProcessLookupError:
                pass
            break
        time.sleep(0.5)


with open(os.path.join(WORK, "jobs.json"), encoding="utf8") as file:
    for number, job in enumerate(json.load(file)):
        print(json.dumps(run(job, number), ensure_ascii=False), flush=True)
