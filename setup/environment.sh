#!/usr/bin/env bash
# Makes .venv with the kiosk and its pinned dependencies; does nothing when it is up to date.
# .venv/installed is written last and holds the folder it was made in: an environment without it
# is half done, and one that names another folder was moved; both are made again from nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
stamp=.venv/installed

fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

whole() {
    [ "$(cat $stamp 2>/dev/null)" = "$PWD" ] && .venv/bin/python -c 'import PySide6' 2>/dev/null
}

fits() {
    "$1" -c 'import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null
}

choose_python() {
    local name
    for name in python3.13 python3.12 python3.11 python3; do
        if fits "$name"; then echo "$name"; return; fi
    done
    fail "Python 3.11, 3.12 or 3.13 with its venv module is needed; here is" \
         "$(python3 --version 2>/dev/null || echo none)"
}

pip_install() {
    local log=build/environment.log reason
    .venv/bin/python -m pip install --quiet --no-input --disable-pip-version-check \
        --constraint constraints.txt "$@" >>$log 2>&1 && return
    reason=$(grep --max-count 1 '^ERROR' $log || true)
    if grep --quiet "Retry(total=0" $log; then reason="the package index cannot be reached"; fi
    fail "pip could not install the Python packages: $reason ($log says more)"
}

if whole && [ $stamp -nt pyproject.toml ] && [ $stamp -nt constraints.txt ]; then exit 0; fi

mkdir -p build
: >build/environment.log
printf 'setup: installing Python packages (some minutes the first time)\n' >&2
if ! whole; then
    python=$(choose_python)
    "$python" -m venv --clear .venv >>build/environment.log 2>&1 ||
        fail "$python -m venv failed (build/environment.log says more)"
fi
rm -f $stamp
pip_install hatchling
pip_install --no-build-isolation --editable '.[dev]'
pwd >$stamp
