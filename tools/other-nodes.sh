#!/usr/bin/env bash
# The suite on every Node that is supported: binaries by the npm package `node`, each in a folder of its own.
# By hand, since it runs the whole suite once for each; NODES chooses versions, arguments go to Jest.
set -eu
cd "$(dirname "$0")/.."
npm run --silent build
binaries=$(mktemp -d)
trap 'rm -rf "$binaries"' EXIT
failed=""
for version in ${NODES:-20 22 24 26}; do
  npm install --silent --no-audit --no-fund --prefix "$binaries/$version" "node@$version"
  node="$binaries/$version/node_modules/node/bin/node"
  echo "── Node $("$node" --version)"
  "$node" tools/jest.js "$@" || failed="$failed $version"
done
[ -z "$failed" ] || { echo "failed on Node$failed"; exit 1; }
echo "every Node passed"
