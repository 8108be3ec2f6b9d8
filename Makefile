# What a person or a machine can ask of a clone; each target sets up first what it needs.

# Qt warns of any other character set, and a machine without LANG has one.
export LC_ALL := C.UTF-8
offscreen = QT_QPA_PLATFORM=offscreen

.PHONY: setup run demo test bench soak sheets

setup:
	@setup/packages.sh run
	@setup/environment.sh
	@$(MAKE) --no-print-directory --silent .venv/catalogues

.venv/catalogues: $(wildcard .venv/installed translations/*.ts)
	@.venv/bin/kiosk catalogue compile
	@touch $@

run: setup
	@case "$$DISPLAY$$WAYLAND_DISPLAY$${QT_QPA_PLATFORM#offscreen}" in \
	"") echo "No display here: drawing a demonstration visit into build/demo instead."; \
	    $(offscreen) exec .venv/bin/kiosk demo -o build/demo;; \
	*) exec .venv/bin/kiosk;; \
	esac

demo: setup
	@$(offscreen) .venv/bin/kiosk demo -o build/demo

test: setup
	@setup/packages.sh test
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check
	@.venv/bin/mypy
	@$(offscreen) .venv/bin/python -m pytest

bench: setup
	@setup/packages.sh bench
	@.venv/bin/python -m tests.bench

soak: setup
	@.venv/bin/python -m tests.soak

sheets: setup
	@setup/packages.sh test
	@.venv/bin/python -m tests.leaflet.checkers
