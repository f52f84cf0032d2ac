# Every target sets up what it needs: only Python >= 3.11, git and make are expected.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BENCH_READY := $(VENV)/.bench-ready

# What Python compiles is kept, whatever the machine is set to: else every process that a test starts compiles the house anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: setup test check bench playground pictures lock clean

setup: $(READY)

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Bridge needs Python 3.11 or newer, and %s is %s. Say which to use: make PYTHON=python3.12 …" % (sys.executable, sys.version.split()[0]) if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# All tests, those in a browser by themselves: beside two busy workers they would measure the machine. Or what PYTEST_ARGS choose.
test: $(READY)
ifeq ($(strip $(PYTEST_ARGS)),)
	$(BIN)/python -m pytest -n 2 --dist loadgroup -m "not browser"
	$(BIN)/python -m pytest -m browser
else
	$(BIN)/python -m pytest $(PYTEST_ARGS)
endif

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

playground: $(READY)
	$(BIN)/launchbridge playground $(PLAYGROUND_ARGS)

# The README's pictures, taken from a playground whose time stands still: the same every time on the same machine.
pictures: $(READY)
	PYTHONPATH=tests $(BIN)/python -m support.pictures docs/pictures

$(BENCH_READY): requirements-bench.lock $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	@touch $@

bench: $(BENCH_READY)
	$(BIN)/python -m benchmarks $(BENCH_ARGS)

# Needs uv; the result names no host and holds a hash for every file.
lock:
	uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --group dev --extra postgres --extra replicas \
		--extra playground --generate-hashes --no-emit-index-url --no-annotate --no-header --output-file requirements.lock
	uv pip compile --group bench --constraint requirements.lock --quiet --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-annotate --no-header --output-file requirements-bench.lock

clean:
	rm -rf $(VENV) .build dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
