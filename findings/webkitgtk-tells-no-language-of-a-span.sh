#!/usr/bin/env bash
# In WebKitGTK, English in a <span> of a Spanish paragraph is Spanish to assistive technology, whatever
# its lang says.
#
# Tool: WebKitGTK 2.50.6 (webkit2gtk-driver), asked by AT-SPI (at-spi2-core 2.46.0).
# Expected: WCAG 3.1.2, language of parts: `<span lang="en">` in a Spanish paragraph is English to what
#   reads the page aloud. In Firefox 153 and Chromium 156 it is: AT-SPI gives a run of the text with its
#   language.
# Seen: the whole text is Spanish, also where the span is all that is in its paragraph, list item or
#   heading. On the paragraph itself, lang counts. With role="text", which ARIA does not have, the span is an
#   object of its own, in English.
# It matters: a voice for one language reads another's words, and no test of the HTML or of its own
#   accessibility tree in another browser shows it.
# Instead: where a whole block is in another language, put lang on the block. Within a sentence nothing helps.
# Where seen: translations in which a paragraph is English for want of a translation.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

debian_packages webkit2gtk-driver=2.50.6-1~deb12u2 at-spi2-core=2.46.0-5 gir1.2-atspi-2.0=2.46.0-5 \
  python3-gi=3.42.2-3+b1 xvfb=2:21.1.7-3+deb12u13 dbus-daemon=1.14.10-1~deb12u1 \
  libglib2.0-bin=2.74.6-2+deb12u9 dconf-gsettings-backend=0.40.0-4

cat >page.html <<'END'
<!doctype html><html lang="es"><meta charset="utf-8"><title>Page</title>
<p>Uno <span lang="en">Two</span> tres.</p>
<p><span lang="en">In a span.</span></p>
<h2><span lang="en">In a heading</span></h2>
<p lang="en">On the paragraph.</p>
<p><span lang="en" role="text">With a role.</span></p>
END
cat >ask.py <<'END'
import sys
import time
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi


def inside(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield child
            yield from inside(child)


def document():
    for node in inside(Atspi.get_desktop(0)):
        if node.get_role_name() == "document web" and node.get_child_count():
            return node


page = document()
if not page:
    sys.exit("No page came.")
time.sleep(1)
for node in inside(page):
    runs, at = [], 0
    while at < Atspi.Text.get_character_count(node):
        attributes, start, end = Atspi.Text.get_attribute_run(node, at, True)
        runs.append(f"{attributes.get('language')} “{Atspi.Text.get_text(node, start, end)}”")
        at = max(end, at + 1)
    print(f"{node.get_role_name()}:", ", ".join(runs))
END
cat >run.sh <<'END'
gsettings set org.gnome.desktop.interface toolkit-accessibility true
# The bus of assistive technology is there before the browser looks for it.
gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.a11y.Bus.GetAddress
"$1" "file://$PWD/page.html" >/dev/null 2>&1 &
for _ in $(seq 60); do
  /usr/bin/python3 ask.py >seen 2>&1 && break
  sleep 0.5
done
kill %1
END

browser=$(find /usr/lib -name MiniBrowser -path '*webkit2gtk-4*' | sort | head -n 1)
export HOME=$work XDG_RUNTIME_DIR=$work/run GTK_MODULES=gail:atk-bridge GNOME_ACCESSIBILITY=1
export WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1 WEBKIT_DISABLE_DMABUF_RENDERER=1
mkdir -m 700 run
xvfb-run --auto-servernum dbus-run-session -- bash run.sh "$browser" >/dev/null 2>&1
verdict "$(cat seen)" <<'END'
paragraph: es “Uno Two tres.”
paragraph: es “In a span.”
heading: es “In a heading”
paragraph: en “On the paragraph.”
paragraph: es “With a role.”
static: en “With a role.”
END
