# make test   sets up and runs every test; needs Rust, Node, Python, make and git
# make ci     lints the workflows and the action, and runs the hooks in a real pre-commit
# make bench  measures each package beside its peers, the page, and whole processes; prints tables with the bars
# make fix    formats the code and writes generated files and expected outputs anew
# make generate  writes the packages, and their version into the lock files of what is built with them

TOOL := target/debug/daraja-codegen
CONSUMERS := $(patsubst tests/consumers/%/run,%,$(wildcard tests/consumers/*/run))

# What is built with the Rust package as it is generated, each with a lock file that holds the package's version.
USERS := $(dir $(wildcard Cargo.lock benches/languages/*/Cargo.lock examples/*/Cargo.lock tests/agreement/drivers/*/Cargo.lock))

.PHONY: test require tool-tests check consumers semver agreement examples ci bench bench-page fix generate

test: require tool-tests check consumers semver agreement examples

# A missing toolchain is a failure that says how to install it, never a skipped test.
require:
	@tests/require

tool-tests:
	cargo fmt --check
	cargo clippy --workspace --all-targets --locked -- -D warnings
	cargo test --workspace --locked

check: $(TOOL)
	$(TOOL) fmt --check
	$(TOOL) check
	$(TOOL) schema | diff -u codes.schema.json -

# Each language's own tools compile, lint, pack, install and run what was generated.
consumers: $(CONSUMERS:%=consumer-%)

consumer-%: $(TOOL)
	tests/consumers/$*/run $(abspath $(TOOL)) $(abspath target/consumers/$*)

# No change that breaks a program is called minor; with the compilers that the consumers have set up.
semver: consumers
	tests/install target/tools cargo-semver-checks 0.51.0
	tests/semver/run $(TOOL) target/semver target/consumers/typescript/node_modules/.bin/tsc \
		target/consumers/python/tools/bin/mypy target/tools/bin/cargo-semver-checks

# The tests of agreement themselves; then every language against the vectors, the reference and the others.
agreement: $(TOOL)
	tests/agreement/selftest.py
	tests/agreement/run $(wildcard tests/agreement/drivers/*/driver)

# Tests the driver of the examples by servers that are wrong; the consumers above run the examples themselves.
examples:
	tests/examples/selftest.py

# pre-commit builds the tool from what is committed, which takes minutes: not a part of make test.
ci:
	tests/ci/run target/ci

.PHONY: $(TOOL)
$(TOOL):
	cargo build --locked

bench: $(patsubst benches/languages/%/run,bench-%,$(wildcard benches/languages/*/run)) bench-page
	tests/install target/tools typeshare-cli 1.13.4
	cargo bench --locked --bench processes
	cargo bench --locked --bench decode -- 1024

# From a key to what is painted for it, in a real browser.
bench-page: $(TOOL)
	benches/page/run $(TOOL)

# Codes decoded and callbacks parsed in one language, beside what its users would write by hand.
bench-%:
	benches/languages/$*/run

fix: $(TOOL)
	cargo fmt
	tests/consumers/reference/build $(abspath $(TOOL)) $(abspath target/consumers/reference)
	cargo run -- fmt
	cargo run -- schema > target/codes.schema.json && mv target/codes.schema.json codes.schema.json
	UPDATE_EXPECT=1 cargo test --workspace
	$(MAKE) generate

generate:
	cargo run -- generate
	for user in $(USERS); do cargo update --quiet --manifest-path $$user/Cargo.toml daraja-codes || exit; done
	npm install --package-lock-only --silent --prefix examples/typescript-express
