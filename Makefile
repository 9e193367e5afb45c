# SPDX-License-Identifier: GPL-3.0-or-later
# `make` shows the comparison of today and the model examples; `make test` runs every check.
.PHONY: all setup setup-python setup-spark setup-browser build compare test lint format check-swift check-independent check-distributed check-sources check-browser check-what-ifs reports check-reports serve docs bench clean
.DEFAULT_GOAL := all

JOBS ?= $(shell nproc 2>/dev/null || echo 2)
DATA ?= scenarios/ressortanalyse-2024
SWIFT_FILES := Package.swift Sources Tests
BINARY := .build/release/ressort
VENV := .build/venv
PYTHON := $(VENV)/bin/python
SPARK_VENV := .build/spark-venv
SPARK := $(SPARK_VENV)/bin/python
# One published page of each kind; LOOKED_AT= looks at all of them.
LOOKED_AT ?= index model-1_model-2_model-3-da model-2-en area-6-da
LIBRARIES := Diagnostics OrganizationModel LinearProgramming GLPKSolver Scoring DataExchange Exploration \
  LineFilter ResultStore WhatIfStore Wording ReportRendering PDFPrinting SpreadsheetExport

all: setup
	swift build -c release -j $(JOBS) --product ressort
	$(BINARY) compare --data $(DATA)

# What is missing is installed through apt when we may, else the command is told.
setup:
	@command -v swift >/dev/null || { echo "Swift 6.3 is missing: https://www.swift.org/install" >&2; exit 1; }
	@missing=; \
	[ -e /usr/include/glpk.h ] || missing="$$missing libglpk-dev"; \
	[ -e /usr/include/sqlite3.h ] || missing="$$missing libsqlite3-dev"; \
	[ -e /usr/include/xlsxwriter.h ] || missing="$$missing libxlsxwriter-dev"; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
	  else \
	    echo "please run: sudo apt-get install$$missing" >&2; exit 1; \
	  fi; \
	fi

# The independent checks are Python with scipy; they need a virtual environment of their own.
setup-python:
	@command -v python3 >/dev/null && python3 -c 'import venv, ensurepip' 2>/dev/null || { \
	  if [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3 python3-venv; \
	  else \
	    echo "please run: sudo apt-get install python3 python3-venv" >&2; exit 1; \
	  fi; }
	@[ -x $(PYTHON) ] || python3 -m venv $(VENV)
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/Independent/requirements.txt

# pyspark is large and stands alone; it needs Java 17. Without Java its test is left out, loudly.
setup-spark: setup-python
	@command -v java >/dev/null || { \
	  if [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
	      default-jre-headless; \
	  else \
	    echo "SKIPPING SPARK; for it please run: sudo apt-get install default-jre-headless" >&2; \
	  fi; }
	@if command -v java >/dev/null; then \
	  [ -x $(SPARK) ] || python3 -m venv $(SPARK_VENV); \
	  $(SPARK) -m pip install --quiet --disable-pip-version-check \
	    -r Tests/Independent/requirements-spark.txt; \
	fi

# Reports are looked at in Chromium; without it that test is left out, loudly.
setup-browser: setup-python
	@missing=; \
	command -v chromium >/dev/null || missing="$$missing chromium fonts-open-sans"; \
	command -v pdfinfo >/dev/null || missing="$$missing poppler-utils"; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
	      --no-install-recommends $$missing; \
	  else \
	    echo "SKIPPING THE BROWSER; for it please run: sudo apt-get install$$missing" >&2; \
	  fi; \
	fi
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/Browser/requirements.txt

test: setup setup-python lint check-swift check-independent check-distributed check-browser check-what-ifs check-reports docs

lint:
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)

format:
	swift format format --in-place --parallel --recursive $(SWIFT_FILES)

check-swift: setup
	swift build --build-tests -j $(JOBS)
	swift test --skip-build

# A second implementation recomputes every score from the exported data; schemas hold every output.
check-independent: setup setup-python
	swift build -c release -j $(JOBS) --product ressort
	mkdir -p .build/independent
	$(BINARY) export --data $(DATA) > .build/independent/export.json
	$(BINARY) compare --data $(DATA) --format json model-1 model-2 model-3 2.1+6.3 5.1+3.1 9.2 11.1 6.1 \
	  > .build/independent/compare.json
	$(PYTHON) -m unittest discover --start-directory Tests/Independent
	$(PYTHON) Tests/Independent/check_schemas.py --binary $(BINARY) --data $(DATA)
	$(PYTHON) Tests/Independent/recompute.py --export .build/independent/export.json \
	  --compare .build/independent/compare.json
	$(PYTHON) Tests/Independent/bench_ensemble.py --check $(BINARY) $(DATA)
	$(PYTHON) Tests/Independent/check_exports.py --binary $(BINARY) --data $(DATA)
	$(PYTHON) Tests/Independent/check_notebook.py --binary $(BINARY)

# Finds each published figure as printed in the texts of the source documents (SOURCES=DIR), which are
# no part of the project; SOURCES_MAP says which files are which documents and where pages begin.
SOURCES_MAP ?= Tests/Independent/sources/$(notdir $(patsubst %/,%,$(DATA))).toml
check-sources: setup setup-python
	@[ -d "$(SOURCES)" ] || { \
	  echo "please say where the documents lie as text files: make check-sources SOURCES=DIR" >&2; exit 2; }
	swift build -c release -j $(JOBS) --product ressort
	mkdir -p .build/independent
	$(BINARY) export --data $(DATA) > .build/independent/export.json
	$(PYTHON) Tests/Independent/check_sources.py --export .build/independent/export.json \
	  --sources "$(SOURCES)" --data $(DATA) \
	  $(if $(wildcard $(SOURCES_MAP)),--map "$(SOURCES_MAP)")

# The examples for clusters give the bytes of one plain run.
check-distributed: setup setup-python setup-spark
	swift build -c release -j $(JOBS) --product ressort
	$(PYTHON) Tests/Independent/check_distributed.py --binary $(BINARY) --data $(DATA) \
	  $$(command -v java >/dev/null && echo --spark $(SPARK))

# Published reports in a real browser: accessibility, widths, links, print. Pictures are kept.
check-browser: setup setup-browser
	@if command -v chromium >/dev/null && command -v pdfinfo >/dev/null; then \
	  $(PYTHON) Tests/Browser/check_reports.py --reports $(REPORTS) --artefacts .build/browser \
	    $(foreach page,$(LOOKED_AT),--stem $(page)) --comparison $(word 2,$(LOOKED_AT)); \
	fi

# The what-if page in a real browser: mouse, keys, two tabs, no scripts, foreign sites. Pictures are kept.
check-what-ifs: setup setup-browser
	@if command -v chromium >/dev/null; then \
	  swift build -c release -j $(JOBS) --product ressort-serve && \
	  $(PYTHON) Tests/Browser/check_what_ifs.py --binary .build/release/ressort-serve \
	    --data $(DATA) --artefacts .build/browser/what-ifs; \
	fi

# DocC for every library module, warnings as errors, without plugin or network.
docs: setup
	@rm -rf .build/symbol-graphs && mkdir -p .build/symbol-graphs/all .build/documentation
	@swift build --scratch-path .build/docs-build -j $(JOBS) --product RessortLibrary \
	  -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir \
	  -Xswiftc "$(CURDIR)/.build/symbol-graphs/all" > .build/docs-build.log 2>&1 \
	  || { cat .build/docs-build.log; exit 1; }
	@for module in $(LIBRARIES); do \
	  graphs=.build/symbol-graphs/$$module; mkdir -p $$graphs; \
	  cp .build/symbol-graphs/all/$$module.symbols.json $$graphs; \
	  cp .build/symbol-graphs/all/$$module@*.symbols.json $$graphs 2>/dev/null || true; \
	  docc convert Sources/$$module/$$module.docc --additional-symbol-graph-dir $$graphs \
	    --output-path .build/documentation/$$module --warnings-as-errors \
	    > .build/docs-$$module.log 2>&1 || { cat .build/docs-$$module.log; exit 1; }; \
	  echo "documentation of $$module: .build/documentation/$$module"; \
	done

# The published set of reports, in both languages; PDF=1 prints a PDF beside each, which is not kept.
# What an earlier set had and this one has not goes.
REPORTS := Reports
PUBLISHED := scenarios/ressortanalyse-2024
reports: setup
	swift build -c release -j $(JOBS) --product ressort
	$(BINARY) report --all --lang da,en --data $(PUBLISHED) --out $(REPORTS) $(if $(PDF),--pdf) \
	  > .build/reports.txt || { cat .build/reports.txt; exit 1; }
	@for file in $(REPORTS)/*.html; do grep -qxF "$$file" .build/reports.txt || rm "$$file"; done
	@echo "$$(wc -l < .build/reports.txt) files in $(REPORTS), the list is $(REPORTS)/index.html"

# The what-if page; PORT=8080 says where, Ctrl-C stops it.
PORT ?= 8080
serve: setup
	swift build -c release -j $(JOBS) --product ressort
	swift build -c release -j $(JOBS) --product ressort-serve
	$(BINARY) serve --data $(DATA) --port $(PORT)

# Fails when the reports that are kept are not those that the data give now.
check-reports: setup
	swift build -c release -j $(JOBS) --product ressort
	@rm -rf .build/reports
	$(BINARY) report --all --lang da,en --data $(PUBLISHED) --out .build/reports > /dev/null
	@diff -rq --exclude='*.pdf' $(REPORTS) .build/reports || { \
	  echo "$(REPORTS)/ is not what the data give now: please run 'make reports' and commit" >&2; exit 1; }

# Release figures only; the peers do the same in the same run: scipy's linear programs, numpy's
# enumeration of all combinations.
bench: setup setup-python
	swift build -c release -j $(JOBS) --product ressort-bench
	swift build -c release -j $(JOBS) --product ressort
	.build/release/ressort-bench $(DATA) .build/bench-program.json
	$(PYTHON) Tests/Independent/bench_peer.py .build/bench-program.json $(BINARY) $(DATA)
	$(PYTHON) Tests/Independent/bench_ensemble.py .build/bench-program.json $(BINARY) $(DATA)
	$(PYTHON) Tests/Independent/bench_reports.py $(BINARY) $(DATA)

clean:
	rm -rf .build
