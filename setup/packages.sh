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

# The name under which this release of Debian knows a package.
available() {
    local name
    for name in ${1//|/ }; do
        if apt-cache show "$name" >/dev/null 2>&1; then echo "$name"; return; fi
    done
    echo "${1%%|*}"
}

mapfile -t wanted < <(awk -v purpose="$1" '$1 == purpose { print $2 }' setup/packages.txt)

if ! command -v apt-get dpkg-query >/dev/null; then
    say "this is not Debian: what these packages hold must be there: ${wanted[*]}"
    exit 0
fi

mapfile -t lacking < <(missing "${wanted[@]}")
[ ${#lacking[@]} -gt 0 ] || exit 0

rights=()
if [ "$(id --user)" -ne 0 ]; then
    rights=(sudo)
    [ -t 0 ] || rights=(sudo --non-interactive)
    say "these Debian packages are missing, sudo may ask for your password: ${lacking[*]}"
    if ! "${rights[@]}" true 2>/dev/null; then
        say "no rights to install; ask an administrator for: apt-get install ${lacking[*]}"
        exit 1
    fi
fi

mkdir -p build
say "installing Debian packages (${#lacking[@]} named, a minute or two)"
apt=("${rights[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --option DPkg::Lock::Timeout=300)
"${apt[@]}" update >build/packages.log 2>&1 || true
mapfile -t names < <(for entry in "${lacking[@]}"; do available "$entry"; done)
if ! "${apt[@]}" install --yes --no-install-recommends "${names[@]}" >>build/packages.log 2>&1; then
    say "apt-get could not install ${names[*]}; is the network there? (build/packages.log says more)"
    exit 1
fi
