#!/usr/bin/env bash
# A desktop without a screen, with a screen reader: X, a session bus, Speech Dispatcher and Orca. Runs
# drive.py in it. It is the first process of a namespace, so that nothing outlives it.
#
#   session.sh ROOT USER WORK ENGINE ORIGIN
#
# ROOT: `/`, or a folder with another Debian. USER: who runs it, where root starts it. WORK: a folder
# in ROOT, as seen from there, with drive.py and jobs.json.
set -euo pipefail
root=$1 user=$2 work=$3 engine=$4 origin=$5

if [ "$root" != / ]; then
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount -t tmpfs tmpfs "$root/dev/shm"
  mount -t tmpfs tmpfs "$root/tmp/.X11-unix" 2>/dev/null || true
  exec chroot "$root" bash "$work/session.sh" / "$user" "$work" "$engine" "$origin"
fi
if [ "$(id -u)" = 0 ]; then
  mount -t proc proc /proc
  chown -R "$user" "$work"
  exec setpriv --reuid="$user" --regid="$user" --init-groups bash "$work/session.sh" / "$user" "$work" "$engine" "$origin"
fi

if [ -z "${DBUS_SESSION_BUS_ADDRESS:-}" ]; then
  mkdir -p "$work"/{home,run,config/speech-dispatcher/modules,data/orca,cache}
  chmod 700 "$work/run"
  # What the daemons say is not ours: answers go by a way of their own.
  exec 3>&1 >/dev/null
  exec env -i PATH=/usr/bin:/bin USER="$user" LOGNAME="$user" LANG=en_US.UTF-8 \
    HOME="$work/home" XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/config" \
    XDG_DATA_HOME="$work/data" XDG_CACHE_HOME="$work/cache" \
    GTK_MODULES=gail:atk-bridge ACCESSIBILITY_ENABLED=1 GNOME_ACCESSIBILITY=1 \
    dbus-run-session -- bash "$work/session.sh" "$@"
fi

# Speech Dispatcher writes down what it is to say, and in which language. It plays nothing.
cat >"$work/config/speech-dispatcher/speechd.conf" <<CONF
LogLevel 1
LogDir "$work"
AudioOutputMethod "alsa"
DefaultModule recorder
AddModule "recorder" "sd_generic" "recorder.conf" "recorder.log"
CONF
{
  echo 'Debug 0'
  echo "GenericExecuteSynth \"echo '\$LANGUAGE|\$DATA' >>$work/spoken; sleep 0.05\""
  printf '%s\n' 'GenericMaxChunkLength 3000' 'GenericRateMultiply 1' 'GenericPitchMultiply 1'
  for language in en en-US en-us es ar de fr hi pt pt-BR pt-br ur vi zh zh-Hans zh-hans cmn; do
    echo "GenericLanguage \"$language\" \"$language\" \"utf-8\""
    echo "AddVoice \"$language\" \"MALE1\" \"voice-$language\""
  done
} >"$work/config/speech-dispatcher/modules/recorder.conf"
printf 'pcm.!default { type null }\nctl.!default { type null }\n' >"$work/home/.asoundrc"
# Orca as it comes, but for what a keyboard or a Braille display would say besides.
settings='"enableKeyEcho": false, "enableBraille": false, "sayAllOnLoad": false, "profile": ["Default", "default"]'
# Without a voice for links, Orca 43.1 fails at each link, and says “blank”.
own='{"established": false}'
voices="{\"default\": $own, \"uppercase\": {\"average-pitch\": 7.0}, \"hyperlink\": $own, \"system\": $own}"
cat >"$work/data/orca/user-settings.conf" <<CONF
{"general": {$settings, "startingProfile": ["Default", "default"]},
 "profiles": {"default": {$settings, "voices": $voices, "pronunciations": {}, "keybindings": {}}},
 "pronunciations": {}, "keybindings": {}}
CONF
: >"$work/spoken"

mkfifo "$work/display"
# A key that is held for long, as where the machine is busy, is pressed once.
Xvfb -displayfd 4 -r -screen 0 1280x1000x24 -nolisten tcp 4>"$work/display" >/dev/null 2>&1 &
DISPLAY=:$(head -n 1 "$work/display")
export DISPLAY
gsettings set org.gnome.desktop.interface toolkit-accessibility true
gsettings set org.gnome.desktop.a11y.applications screen-reader-enabled true
openbox >/dev/null 2>&1 &
orca --replace >"$work/orca.log" 2>&1 &
# It says that it is there.
for _ in $(seq 60); do
  [ -s "$work/spoken" ] && break
  sleep 0.5
done
python3 "$work/drive.py" "$engine" "$origin" "$work" >&3
