#!/usr/bin/env bash
# In WebKitGTK, an HTML comment before the text of a paragraph puts the start of its attributes behind the
# text.
#
# Tool: WebKitGTK 2.50.6 (webkit2gtk-driver), asked by AT-SPI (at-spi2-core 2.46.0).
# Expected: a comment is nothing to assistive technology. Asked for the run of attributes at a place in a
#   text, AT-SPI tells a run that this place is in. In Firefox 153 each paragraph below is one run.
# Seen: of `<p><!---->Before it.</p>`, ten letters, the run goes from 13 to 10; of a longer text from 13 to
#   its end, also when asked at its first letter. 13 is the length of the paragraph before, and 2. After a
#   comment behind the text, the run ends in the next paragraph. A comment amid the text or outside the
#   paragraph does nothing, nor one where the text beside is of another kind, as by a heading. The same in
#   WebKitGTK 2.54.3.
# It matters: Orca 48.1 splits a line by the language of such runs, and says what is in one. If a run ends
#   before it starts, Orca says the first letter alone; reading on, or all at once, may stop there.
#   Frameworks that mark their places in a page by comments, as Lit does, leave one in every text they draw.
# Instead: write the text into the HTML on the server or in the template, or let the comment be outside the
#   block or amid its words. A `<span>` round the comment or round the text does not help.
# Where seen: questions and answers that Lit draws, read by Orca.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

debian_packages webkit2gtk-driver=2.50.6-1~deb12u2 at-spi2-core=2.46.0-5 gir1.2-atspi-2.0=2.46.0-5 \
  python3-gi=3.42.2-3+b1 xvfb=2:21.1.7-3+deb12u13 dbus-daemon=1.14.10-1~deb12u1

cat >page.html <<'END'
<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<p>No comment.</p>
<p><!---->Before it.</p>
<p>No comment.</p>
<p><!---->A comment before it.</p>
<p>No comment.</p>
<p>A comment after it.<!----></p>
<p>No comment.</p>
<p>A comment <!---->in it.</p>
<!---->
<p>A comment before the paragraph.</p>
<h2><!---->A heading</h2>
<p><!---->After the heading.</p>
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
    length = Atspi.Text.get_character_count(node)
    # Asked at each letter.
    runs = [Atspi.Text.get_attribute_run(node, at, True)[1:] for at in range(length)]
    said = ", ".join(f"{start} to {end}" for start, end in dict.fromkeys(tuple(run) for run in runs))
    print(f"{Atspi.Text.get_text(node, 0, length)} 0 to {length}, attributes {said}")
END
cat >enable.py <<'END'
from gi.repository import Gio, GLib

# The bus of assistive technology is there, and asked for, before the browser looks for it.
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
status = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
for interface, path, method, given in (
    ("org.freedesktop.DBus.Properties", "/org/a11y/bus", "Set", status),
    ("org.a11y.Bus", "/org/a11y/bus", "GetAddress", None),
):
    bus.call_sync("org.a11y.Bus", path, interface, method, given, None, 0, -1, None)
END
cat >run.sh <<'END'
/usr/bin/python3 enable.py
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
No comment. 0 to 11, attributes 0 to 11
Before it. 0 to 10, attributes 13 to 10
No comment. 0 to 11, attributes 0 to 11
A comment before it. 0 to 20, attributes 13 to 20
No comment. 0 to 11, attributes 0 to 11
A comment after it. 0 to 19, attributes 0 to 32
No comment. 0 to 11, attributes 0 to 11
A comment in it. 0 to 16, attributes 0 to 16
A comment before the paragraph. 0 to 31, attributes 0 to 31
A heading 0 to 9, attributes 0 to 9
After the heading. 0 to 18, attributes 0 to 18
END
