#!/usr/bin/env bash
# Installs the command `farol` for a job of any CI: a released binary whose checksum is checked, or one built from source.
#
# FAROL_VERSION     such as 0.1.0; `source` builds this checkout; empty takes the version of this checkout, and builds it
#                   where there is no release of it
# FAROL_REPOSITORY  owner and name on the server, such as example/farol
# FAROL_SERVER      https://github.com unless set
# FAROL_BIN         the folder to install into; RUNNER_TEMP/farol or ~/.local/bin unless set
set -euo pipefail

source_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
server=${FAROL_SERVER:-https://github.com}
if [ -n "${RUNNER_TEMP:-}" ]; then
  bin=${FAROL_BIN:-$RUNNER_TEMP/farol}
else
  bin=${FAROL_BIN:-$HOME/.local/bin}
fi

complain() {
  echo "farol: $1" >&2
  exit 2
}

# The version that Cargo.toml of this checkout names.
own_version() {
  sed -n 's/^version = "\(.*\)"$/\1/p' "$source_folder/Cargo.toml" | head -n 1
}

# The platform as the names of the archives say it.
triple() {
  local system machine
  system=$(uname -s)
  machine=$(uname -m)
  case "$machine" in
    arm64) machine=aarch64 ;;
    amd64) machine=x86_64 ;;
  esac
  case "$system-$machine" in
    Linux-x86_64 | Linux-aarch64) echo "$machine-unknown-linux-musl" ;;
    Darwin-x86_64 | Darwin-aarch64) echo "$machine-apple-darwin" ;;
    MINGW*-x86_64 | MSYS*-x86_64) echo "x86_64-pc-windows-msvc" ;;
    *) return 1 ;;
  esac
}

sum_of() {
  if command -v sha256sum > /dev/null; then
    sha256sum "$1" | cut -d ' ' -f 1
  else
    shasum -a 256 "$1" | cut -d ' ' -f 1
  fi
}

# Downloads, checks and unpacks a release; 1 when there is none for this platform.
download() {
  local version=$1 platform name address folder wanted
  platform=$(triple) || return 1
  name=farol-$version-$platform
  address=$server/${FAROL_REPOSITORY:?names the owner and the name of the repository}/releases/download/v$version
  folder=$(mktemp -d)
  curl --fail --silent --location --retry 3 --output "$folder/SHA256SUMS" "$address/SHA256SUMS" || return 1
  curl --fail --silent --location --retry 3 --output "$folder/$name.tar.gz" "$address/$name.tar.gz" || return 1
  # A line is the sum, two blanks (or a blank and a star), and the name.
  wanted=$(awk -v name="$name.tar.gz" '{ sub(/^\*/, "", $2) } $2 == name { print $1 }' "$folder/SHA256SUMS")
  if [ -z "$wanted" ] || [ "$(sum_of "$folder/$name.tar.gz")" != "$wanted" ]; then
    complain "$name.tar.gz has not the checksum that SHA256SUMS names: nothing was installed"
  fi
  tar -xzf "$folder/$name.tar.gz" -C "$folder"
  mkdir -p "$bin"
  cp "$folder/$name/farol"* "$bin/"
  rm -rf "$folder"
}

# The thin profile is for jobs that are waited for; releases are built with the one of Cargo.toml.
build() {
  command -v cargo > /dev/null || complain "building from source needs cargo: see https://rustup.rs"
  local root
  root=$(mktemp -d)
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install --quiet --locked --path "$source_folder/crates/cli" --root "$root"
  mkdir -p "$bin"
  cp "$root/bin/farol"* "$bin/"
  rm -rf "$root"
}

case "${FAROL_VERSION:-}" in
  source)
    build
    ;;
  "")
    if ! download "$(own_version)"; then
      echo "farol: no release of $(own_version) for this platform, building from source" >&2
      build
    fi
    ;;
  *)
    version=${FAROL_VERSION#v}
    download "$version" || complain "no release $version for $(uname -s) $(uname -m) in ${FAROL_REPOSITORY:-no repository}"
    ;;
esac

if [ -n "${GITHUB_PATH:-}" ]; then
  echo "$bin" >> "$GITHUB_PATH"
fi
LC_ALL=C "$bin/farol" --version
