# Everything the project needs is installed into .venv from the lock files; nothing outside the folder is touched.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
UV ?= uv

# Each crawl is a process of its own, which without bytecode would compile all of the program anew.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help demo test long check eval stories reliability pruned layouts floors soak picture screenshots faults lock clean
.DEFAULT_GOAL := help

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

demo: $(VENV)/.run ## install, then follow a show through two days of a small news site, without the internet
	@$(BIN)/monitor demo

test: check ## every check, and every test but the long ones
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not long"

long: $(VENV)/.dev ## the tests that take many crawls: walls, disks, clocks, catalogues, archives, lists, a short soak
	$(BIN)/python -m pytest -n auto --dist worksteal -m long

check: $(VENV)/.dev ## style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed. Name it: make PYTHON=python3.12 ..." or 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: locks/run.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) install --quiet --require-hashes -r locks/run.txt
	$(PIP) install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: locks/dev.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) install --quiet --require-hashes -r locks/dev.txt
	$(PIP) install --quiet --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/.run

eval: $(VENV)/.dev ## how well claims are read: our own corpora, or CORPUS=FILE.jsonl with FILE.gold.jsonl beside it; ERRORS=1 lists the errors
	@$(BIN)/python tests/quality/evaluate.py $(if $(ERRORS),--errors) $(CORPUS)

stories: $(VENV)/.dev ## how well changes are told of shows over months; ERRORS=1 lists the errors
	@$(BIN)/python tests/quality/stories.py $(if $(ERRORS),--errors) $(STORY)

reliability: $(VENV)/.dev ## of the facts shown at a confidence, how many are right; FOLDER=other stories
	@$(BIN)/python tests/quality/reliability.py $(FOLDER)

pruned: $(VENV)/.dev ## whether a pruned database tells what a whole one tells, on 200 random stories (the tests try 4)
	MONITOR_EXAMPLES=200 $(BIN)/python -m pytest --timeout=0 tests/upkeep/test_prune_loses_nothing.py

layouts: $(VENV)/.dev ## how well articles are found on pages of many layouts; ERRORS=1 lists the errors
	@PYTHONPATH=. $(BIN)/python tests/spiders/layout_scores.py $(if $(ERRORS),--errors)

floors: $(VENV)/.dev ## raise the floors of both to what is reached now; LOWER="the reason" lets one sink
	@$(BIN)/python tests/quality/floors.py $(if $(LOWER),--lower "$(LOWER)")
	@$(BIN)/python tests/quality/stories.py --floors $(if $(LOWER),--lower "$(LOWER)")

soak: $(VENV)/.dev ## a month of 200 sources, then `monitor run` for ten minutes: memory, files, threads, and whether all is told once; SOAK="SOURCES DAYS PROCESSES" RUN="SOURCES ROUNDS"
	@$(BIN)/python benchmarks/soak.py $(SOAK)
	@$(BIN)/python benchmarks/running.py $(RUN)

faults: $(VENV)/.dev ## what takes longer than `make test` has time for: a hundred kills, a lock of a minute, a search with random mutations
	$(BIN)/python tests/server/killing.py $(or $(KILLS),100) $(or $(SEED),1)
	MONITOR_TEST_FAULTS=all EXAMPLES=2000 $(BIN)/python -m pytest --timeout 1800 tests/crawl/test_disk.py tests/crawl/test_mutations.py

picture: $(VENV)/.dev ## draw docs/demo.svg anew, after the demo or its words have changed
	$(BIN)/python docs/picture.py

screenshots: $(VENV)/.dev ## take docs/screenshots anew; needs Chromium
	@$(BIN)/python docs/screenshots.py

lock: ## renew the lock files (needs uv)
	$(UV) pip compile --universal --generate-hashes --no-emit-index-url --upgrade --quiet --custom-compile-command 'make lock' pyproject.toml locks/build.in -o locks/run.txt
	$(UV) pip compile --universal --generate-hashes --no-emit-index-url --upgrade --quiet --custom-compile-command 'make lock' --extra dev --extra archive --extra notify --extra postgresql --extra render pyproject.toml locks/build.in -o locks/dev.txt

clean: ## remove what the above made
	rm -rf $(VENV) monitor-demo
