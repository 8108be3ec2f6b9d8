#!/usr/bin/env bash
# Installs the Debian packages of one purpose in setup/packages.txt; does nothing when all are there.
# Usage: setup/packages.sh run|test|bench
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*" >&2; }

# One line for each package that is missing; a|b is one package under its names in two releases.
missing() {
    local installed entry
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    for entry in "$@"; do
        grep --quiet --line-regexp --extended-regexp --regexp "${entry//./\\.}" <<<"$installed" || echo "$entry"
    done
}

# The names by which this release of Debian knows the packages, one a line.
named() {
    local entry name
    for entry in "$@"; do
        for name in ${entry//|/ }; do
            if [ "$name" = "$entry" ] || apt-cache show "$name" >/dev/null 2>&1; then break; fi
        done
        echo "$name"
    done
}

mapfile -t wanted < <(awk -v purpose="$1" '$1 == purpose { print $2 }' setup/packages.txt)

if ! command -v dpkg-query >/dev/null; then
    say "this is not Debian: what these packages hold must be there: ${wanted[*]}"
    exit 0
fi

mapfile -t lacking < <(missing "${wanted[@]}")
[ ${#lacking[@]} -gt 0 ] || exit 0

mapfile -t names < <(named "${lacking[@]}")
rights=()
if [ "$(id --user)" -ne 0 ]; then
    rights=(sudo --prompt "Password of %p, to install ${names[*]}: ")
    [ -t 0 ] || rights+=(--non-interactive)
    if ! "${rights[@]}" true 2>/dev/null; then
        say "no rights to install packages; ask an administrator for: apt-get install ${names[*]}"
        exit 1
    fi
fi

mkdir -p build
say "installing Debian packages (${#lacking[@]} named, a minute or two)"
apt=("${rights[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --option DPkg::Lock::Timeout=300)
"${apt[@]}" update >build/packages.log 2>&1 || true
mapfile -t names < <(named "${lacking[@]}")  # Before the update a new machine knows no names.
if ! "${apt[@]}" install --yes --no-install-recommends "${names[@]}" >>build/packages.log 2>&1; then
    say "apt-get could not install ${names[*]}; is the network there? (build/packages.log says more)"
    exit 1
fi
