#!/usr/bin/env bash
# The suite on other days and in other places: no check depends on the day it runs, on the time zone or on the locale.
# By hand, since it runs the whole suite three times; arguments go to Jest.
set -eu
cd "$(dirname "$0")/.."
npm run --silent build
jest() {
  node tools/jest.js "$@"
}
echo "── TZ=Pacific/Kiritimati"
TZ=Pacific/Kiritimati LC_ALL=de_DE.UTF-8 jest "$@"
echo "── TZ=Pacific/Honolulu"
TZ=Pacific/Honolulu LC_ALL=tr_TR.UTF-8 jest "$@"
echo "── the first of January, 1990"
FAKE_DATE=1990-01-01 NODE_OPTIONS="--import=$PWD/test/support/fake-date.mjs" jest "$@"
