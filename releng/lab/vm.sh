# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# One virtual machine: its command line, its supervisor, its console. State is in LAB_RUN:
#   qemu.pid  console.log  qemu.log  monitor.in/.out  port  ssh_config  known_hosts

# QEMU reads a comma as the next option.
qemu_path() {
  printf '%s' "${1//,/,,}"
}

# Prints QEMU's pid if this lab runs. A pid file that a crash left behind may name somebody else's process.
lab_pid() {
  local pid
  pid=$(cat "$LAB_RUN/qemu.pid" 2>/dev/null) && [ -n "$pid" ] &&
    grep -qzF "path=$(qemu_path "$LAB_RUN")/monitor" "/proc/$pid/cmdline" 2>/dev/null && echo "$pid"
}

# Sets QEMU_COMMAND. Emulation only: /dev/kvm may exist and still not work inside another virtual machine. The cache of
# translated code is kept small: with the default of 1 GiB, what is left from before a reset made the next boot take up
# to 40 s.
qemu_command() {
  local name=$LAB_NAME image run disk='format=raw,if=none,snapshot=on,cache=unsafe'
  [ "$name" != default ] || name=lab
  image=$(qemu_path "$LAB_IMAGE") run=$(qemu_path "$LAB_RUN")
  # shellcheck disable=SC2054  # commas are QEMU's
  QEMU_COMMAND=(qemu-system-x86_64 -name "drivebay-lab-$LAB_NAME" -nodefaults -no-user-config -display none
    -machine q35 -accel tcg,thread=multi,tb-size=64 -cpu max -smp 2,sockets=2 -m "$LAB_MEMORY_MIB"
    # two NUMA nodes
    -object "memory-backend-ram,id=near,size=$((LAB_MEMORY_MIB / 2))M" -numa node,nodeid=0,cpus=0,memdev=near
    -object "memory-backend-ram,id=far,size=$((LAB_MEMORY_MIB / 2))M" -numa node,nodeid=1,cpus=1,memdev=far
    -kernel "$LAB_IMAGE/vmlinuz" -initrd "$LAB_IMAGE/initrd"
    # a panic lists every processor and task, and the button that explain_silence presses is one
    -append "console=ttyS0 quiet panic=-1 panic_print=67 unknown_nmi_panic mitigations=off tsc=reliable lab.name=$name${LAB_APPEND:+ $LAB_APPEND}"
    -chardev "file,id=console,path=$run/console.log" -serial chardev:console
    -chardev "pipe,id=monitor,path=$run/monitor" -mon chardev=monitor,mode=control
    -drive "id=root,file=$image/root.ext4,$disk" -device virtio-blk-pci,bus=pcie.0,drive=root
    -drive "id=disk,file=$image/disk.raw,$disk" -device virtio-blk-pci,bus=pcie.0,drive=disk,serial=BAY-DISK-0001
    # the NVMe drive sits in a slot of the second node
    -device pxb-pcie,id=node1,bus=pcie.0,bus_nr=32,numa_node=1 -device pcie-root-port,id=slot1,bus=node1,chassis=1,slot=1
    -drive "id=flash,file=$image/flash.raw,$disk" -device nvme,bus=slot1,drive=flash,serial=BAY-NVME-0001
    -netdev user,id=net,restrict=on -device virtio-net-pci,bus=pcie.0,netdev=net
    -device virtio-rng-pci,bus=pcie.0)
}

# Runs QEMU as a child and waits for it, so that its end is seen and no zombie stays.
supervise() {
  local pid
  TMPDIR=$LAB_RUN "${QEMU_COMMAND[@]}" &
  pid=$!
  echo "$pid" >"$LAB_RUN/qemu.pid"
  wait "$pid"
  echo "QEMU ended with status $?" >&2
  rm -f "$LAB_RUN/qemu.pid"
}

start_vm() {
  mkdir -p "$LAB_RUN"
  chmod 700 "$LAB_RUN"
  rm -f "$LAB_RUN"/{qemu.pid,console.log}
  : >"$LAB_RUN/console.log"
  monitor_make
  qemu_command
  # a session of its own: Ctrl-C in the terminal that started the lab does not end the lab
  export LAB_RUN
  # shellcheck disable=SC2016  # the inner shell expands it
  setsid bash -c 'eval "$1"; shift; QEMU_COMMAND=("$@"); supervise' lab-supervisor "$(declare -f supervise)" \
    "${QEMU_COMMAND[@]}" </dev/null >"$LAB_RUN/qemu.log" 2>&1 {LAB_LOCK_FD}>&- &
  monitor qmp_capabilities >/dev/null || lab_failed "QEMU does not start"
  forward_port
  write_ssh_config
}

# SSH's port on the loopback: the same as last time if it is still free, else whichever is.
forward_port() {
  local port
  port=$(cat "$LAB_RUN/port" 2>/dev/null) || port=0
  monitor_human "hostfwd_add tcp:127.0.0.1:$port-:22" | grep -q '"return": ""' ||
    monitor_human "hostfwd_add tcp:127.0.0.1:0-:22" | grep -q '"return": ""' || lab_failed "QEMU gets no port on 127.0.0.1"
  port=$(monitor_human 'info usernet' | grep -oE 'HOST_FORWARD\] +[0-9]+ +127\.0\.0\.1 +[0-9]+' | awk '{print $NF}')
  [ -n "$port" ] || lab_failed "QEMU does not say on which port SSH answers"
  echo "$port" >"$LAB_RUN/port"
}

# ssh_config's words end at a space unless quoted.
write_ssh_config() {
  local port
  port=$(cat "$LAB_RUN/port")
  printf '[127.0.0.1]:%s %s\n' "$port" "$(cut -d' ' -f1,2 "$LAB_KEYS/host.pub")" >"$LAB_RUN/known_hosts"
  cat >"$LAB_RUN/ssh_config" <<END
# Written by 'drivebay lab up'; ssh -F $LAB_RUN/ssh_config lab
Host lab
  HostName 127.0.0.1
  Port $port
  User root
  IdentityFile $(quote_path "$LAB_KEYS/client")
  IdentitiesOnly yes
  UserKnownHostsFile $(quote_path "$LAB_RUN/known_hosts")
  StrictHostKeyChecking yes
END
}

quote_path() {
  case $1 in
    *[[:space:]]*) printf '"%s"' "$1" ;;
    *) printf '%s' "$1" ;;
  esac
}

# wait_console PATTERN COUNT: until the console has COUNT lines with PATTERN. Ends early if the guest reports a failure
# or QEMU is gone.
wait_console() {
  local pattern=$1 count=$2 line fd tail_pid deadline=$((SECONDS + LAB_BOOT_SECONDS)) pid
  local outcome="it did not say '$pattern' within $LAB_BOOT_SECONDS s"
  pid=$(lab_pid) || lab_failed "QEMU is gone"
  exec {fd}< <(exec tail -n +1 -f -s 0.2 --pid="$pid" "$LAB_RUN/console.log" 2>/dev/null)
  tail_pid=$!
  while [ $SECONDS -lt $deadline ] && IFS= read -r -t $((deadline - SECONDS)) -u "$fd" line; do
    case $line in
      *LAB-FAILED*) outcome=${line#*LAB-FAILED } && break ;;
      *$pattern*) count=$((count - 1)) ;;
    esac
    [ "$count" -gt 0 ] || break
  done
  exec {fd}<&-
  kill "$tail_pid" 2>/dev/null || true
  [ "$count" -le 0 ] || lab_failed "the lab host did not come up: $outcome"
}

# How often the console has said PATTERN so far.
console_count() {
  grep -c "$1" "$LAB_RUN/console.log" || true
}

# Says what is known, takes the machine down and ends.
lab_failed() {
  say "$1"
  if [ -s "$LAB_RUN/qemu.log" ]; then
    say "QEMU's words ($LAB_RUN/qemu.log):" && tail -n 5 "$LAB_RUN/qemu.log" >&2
  fi
  if [ -s "$LAB_RUN/console.log" ]; then
    say "the end of its console ($LAB_RUN/console.log):" && tail -n 20 "$LAB_RUN/console.log" >&2
  else
    say "its console is empty"
  fi
  kill_vm
  die "if the cause is not plain: stop all labs, delete $LAB_DIR and run 'drivebay lab up' again"
}

# For a lab that has stopped answering: says what its console said last, and where its processors and blocked tasks
# stand. The guest does not survive that. Says nothing and fails if it answers.
explain_silence() {
  local console=$LAB_RUN/console.log said
  ! timeout 20 ssh -F "$LAB_RUN/ssh_config" -o BatchMode=yes lab true 2>/dev/null || return 1
  said=$(wc -l <"$console")
  say "the lab '$LAB_NAME' does not answer; $(monitor query-status || true)"
  say "its console said ($console):" && tail -n 15 "$console" >&2
  lab_pid >/dev/null && monitor inject-nmi >/dev/null || return 0
  timeout 30 tail -n "+$((said + 1))" -f -s 0.2 "$console" | sed '/end Kernel panic/q' | blocked_tasks | head -n 80 >&2 || true
}

# Of what a panic lists: the stacks of the processors, which come first, those of blocked tasks, how memory stands.
blocked_tasks() {
  awk '
    / task:/ { shown = / state:D/ }
    / Mem-Info/ { shown = 1 }
    / Sched Debug Version| Showing busy| Node [0-9]+ active_anon/ { shown = 0 }
    FNR == 1 { shown = 1 }
    shown && !/ (RAX|RBX|RCX|RDX|RSI|RDI|RBP|R[0-9]+|FS|CS|CR[0-9]|DR[0-9]): / { sub(/^\[ *[0-9.]+\] /, ""); print substr($0, 1, 120) }'
}

# wait_gone PID SECONDS
wait_gone() {
  timeout "$2" tail -f -s 0.1 --pid="$1" /dev/null
}

kill_vm() {
  local pid
  pid=$(lab_pid) || return 0
  kill "$pid" 2>/dev/null || true
  wait_gone "$pid" 5 || kill -KILL "$pid" 2>/dev/null || true
  rm -f "$LAB_RUN/qemu.pid"
}

# A guest that answers is asked to power off; one that does not is switched off. Its disks are throw-away snapshots.
stop_vm() {
  local pid
  pid=$(lab_pid) || return 0
  monitor cont >/dev/null || true
  if ! timeout 5 ssh -F "$LAB_RUN/ssh_config" -o BatchMode=yes lab poweroff 2>/dev/null || ! wait_gone "$pid" 10; then
    monitor quit >/dev/null || true
    wait_gone "$pid" 5 || kill_vm
  fi
}
