# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# The workbench on the lab host. Needs REPO, build.sh and display.sh.

# workbench SYSTEM-PROPERTY... [-- ARGUMENT...]
workbench() {
  local product properties=()
  product=$(product_dir)
  while [ $# -gt 0 ] && [ "$1" != -- ]; do
    properties+=("$1")
    shift
  done
  [ $# -eq 0 ] || shift
  timeout --foreground "${WORKBENCH_SECONDS:-0}" "$product/drivebay" run "${properties[@]}" "$@"
}

run_cleanup() {
  stop_display
  [ -z "${TOUR_WORKSPACE:-}" ] || rm -rf "$TOUR_WORKSPACE"
}

# Without a display nobody can look: the workbench shows itself around and leaves pictures.
guided_tour() { # PROPERTY...
  local shots=$REPO/.cache/tour status=0
  start_display 1920x1200
  TOUR_WORKSPACE=$(mktemp -d)
  rm -rf "$shots"
  mkdir -p "$shots"
  say "no display: taking the guided tour under Xvfb"
  # no desktop session either, whose bus SWT would look for in vain; and a tour that gets stuck must end
  WORKBENCH_SECONDS=300 workbench "$@" -Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true \
    "-Ddrivebay.tour=$shots" -- -data "$TOUR_WORKSPACE" >&2 || status=$?
  if [ $status -ne 0 ] || [ -z "$(find "$shots" -name '*.png' -print -quit)" ]; then
    tail -n 20 "$TOUR_WORKSPACE/.metadata/.log" >&2 2>/dev/null || true
    die "the guided tour ended with status $status before it was over (the end of its log is above)"
  fi
  say "the screenshots are in $shots"
  find "$shots" -name '*.png' | sort
}

run_workbench() {
  local lab=$REPO/releng/lab/lab
  trap run_cleanup EXIT
  trap 'exit 130' INT TERM
  need_gtk
  need_product
  "$lab" up
  if has_display; then
    workbench "-Ddrivebay.lab=$("$lab" config)"
  else
    guided_tour "-Ddrivebay.lab=$("$lab" config)"
  fi
}
