#!/usr/bin/env bash
# Proves that a clean clone works on a fresh Debian with git, make, Python 3 and nothing else:
# builds that system with debootstrap, clones HEAD into it and calls make test and make run there.
#
# Usage, as root: tests/setup/empty_system.sh bookworm|trixie [FOLDER [TARGET ...]]
# FOLDER (build/empty) keeps the system in FOLDER/RELEASE; a later call makes it anew.
# Without TARGETs these are called: test run. Packages come from where this machine's own apt and
# pip get theirs; pip's local folders (find-links, extra-index-url) are left out.
set -euo pipefail
repository=$(cd "$(dirname "$0")/../.." && pwd)

# The mounts end with the name space, however this script ends.
if [ -z "${IN_NAME_SPACE:-}" ]; then
    exec env IN_NAME_SPACE=1 unshare --mount --pid --fork --kill-child --mount-proc "$0" "$@"
fi

release=${1:?"which release: bookworm or trixie?"}
root=$(realpath --canonicalize-missing "${2:-$repository/build/empty}/$release")
targets=("${@:3}")
[ ${#targets[@]} -gt 0 ] || targets=(test run)
here=$(. /etc/os-release && echo "$VERSION_CODENAME")

debian_sources() {
    apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' 'Origin: Debian' |
        sort --unique | sed "s/$here/$release/"
}

build_system() {
    local mirror
    mirror=$(debian_sources | awk -v release="$release" '$2 == release { print $1; exit }')
    rm -rf --one-file-system "$root"
    mkdir -p "$root"
    debootstrap --variant=minbase --include=git,make,python3 "$release" "$root" "$mirror" \
        >"$root.log" 2>&1
}

copy_settings() {
    local file
    debian_sources | sed 's/.*/deb & main/' >"$root/etc/apt/sources.list"
    apt-config dump Acquire | grep --invert-match IndexTargets >"$root/etc/apt/apt.conf.d/99machine"
    cp --dereference /etc/resolv.conf /etc/hosts "$root/etc/"
    mkdir -p "$root/usr/local/share/ca-certificates" "$root/root/.config/pip"
    cp --recursive /usr/local/share/ca-certificates "$root/usr/local/share/"
    for file in /etc/pip.conf "$HOME/.config/pip/pip.conf"; do
        [ ! -f "$file" ] || sed '/find-links\|extra-index-url/d' "$file" >"$root/${file#/}"
    done
}

mount_devices() {
    mount --make-rprivate /
    mount --rbind /dev "$root/dev"
    mount --types proc proc "$root/proc"
    mount --types sysfs sysfs "$root/sys"
}

inside() {
    local kept
    mapfile -t kept < <(env | grep --extended-regexp '^(PIP_|https?_proxy=|no_proxy=)' |
        grep --invert-match --extended-regexp '^PIP_(FIND_LINKS|EXTRA_INDEX_URL)=')
    env --ignore-environment "${kept[@]}" HOME=/root TERM=dumb \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        chroot "$root" bash -euc 'cd ~/kiosk; exec "$@"' - "$@" </dev/null
}

timed() {
    local start=$EPOCHREALTIME status=0
    printf '\n== %s: make %s\n' "$release" "$*"
    inside make --no-print-directory "$@" || status=$?
    printf '== %s: make %s: exit %d, %.1f s\n' "$release" "$*" $status \
        "$(awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }')"
    return $status
}

build_system
copy_settings
mount_devices
git clone --quiet --no-hardlinks "$repository" "$root/root/kiosk"
printf '== %s: %s, commit %s\n' "$release" "$(inside python3 --version)" \
    "$(git -C "$root/root/kiosk" rev-parse --short HEAD)"
for target in "${targets[@]}"; do timed "$target"; done
timed setup
printf '\n== %s: all passed\n' "$release"
