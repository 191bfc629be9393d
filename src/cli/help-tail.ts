/** What stands below the options in `--help`. */
export const HELP_TAIL = `
Exit status:
  0  no failing check at or above --fail-on, and no other gate broken
  1  a failing check, or a gate broken: --max-warnings, --fail-on-unverified, --min-checked, --strict-baseline
  2  usage, configuration, a plug-in, or a file that could not be read as a filing

Examples:
  13d-audit filing.txt
  13d-audit --format sarif --output audit.sarif --format table drafts/
  13d-audit --previous amendment-7.xml amendment-8.xml
  13d-audit rules percent-recompute`;
