#!/usr/bin/env bash
# The hooks `farol-check` and `farol-fix`: runs the `farol` of this checkout over the files that pre-commit names.
#
# The one on the PATH is used if it has this version; else cargo builds one into this checkout, the first time only.
# pre-commit's own `language: rust` installs the package at the top of a repository, which here is the site.
set -euo pipefail

source_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$source_folder/Cargo.toml" | head -n 1)
built=$source_folder/target/pre-commit

is_right() {
  case "$(LC_ALL=C "$1" --version 2> /dev/null)" in
    "farol $version,"*) return 0 ;;
    *) return 1 ;;
  esac
}

if is_right farol; then
  farol=farol
else
  farol=$built/bin/farol
  if ! is_right "$farol"; then
    command -v cargo > /dev/null || {
      echo "farol $version is not on the PATH, and there is no cargo to build it: see https://rustup.rs" >&2
      exit 2
    }
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_TARGET_DIR=$built/build \
      cargo install --quiet --locked --path "$source_folder/crates/cli" --root "$built" >&2
    rm -rf "$built/build"
  fi
fi

code=0
"$farol" "$@" || code=$?
# What a fix leaves is the business of the check; pre-commit itself sees which files changed.
if [ "$1" = fix ] && [ "$code" = 1 ]; then
  code=0
fi
exit "$code"
