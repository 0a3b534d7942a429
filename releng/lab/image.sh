# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# From packages to something that boots: a kernel, a small initial file system with the modules to reach the disk, and
# an ext4 image. Each step is skipped while its inputs are unchanged, so that an edit of the scenario costs seconds.

# What the initial file system must load to mount the root disk, in modprobe's words.
ROOT_MODULES=(virtio_pci virtio_blk ext4)

checksum() {
  sha256sum | cut -c1-16
}

guest_kernel() {
  basename "$LAB_TREE"/lib/modules/*
}

# run_kmod TOOL ARGUMENTS...: the guest's kmod with the guest's libraries, on this machine. It has many names.
run_kmod() {
  local tool=$1
  shift
  "$LAB_TREE/lib64/ld-linux-x86-64.so.2" --library-path "$LAB_TREE/usr/lib/x86_64-linux-gnu" \
    --argv0 "$tool" "$LAB_TREE/usr/bin/kmod" "$@"
}

# Files in the image belong to root there, whoever builds it.
as_if_root() {
  if [ "$(id -u)" -ne 0 ] && unshare --map-root-user true 2>/dev/null; then
    unshare --map-root-user "$@"
  else
    "$@"
  fi
}

make_keys() {
  mkdir -p "$LAB_KEYS"
  chmod 700 "$LAB_KEYS"
  local key
  for key in client host; do
    [ -s "$LAB_KEYS/$key.pub" ] || { rm -f "$LAB_KEYS/$key"; ssh-keygen -q -t ed25519 -N '' -C "drivebay-lab-$key" -f "$LAB_KEYS/$key"; }
  done
}

# The unpacked packages; anew when the list of packages or the way of unpacking changed.
make_tree() {
  local inputs applet
  inputs=$(cat "$LAB_DIR/packages" "$LAB_HOME/packages.sh" | checksum)
  [ "$(cat "$LAB_DIR/tree.inputs" 2>/dev/null)" != "$inputs" ] || return 0
  download_packages "$LAB_DIR/packages"
  say "unpacking the guest's packages into $LAB_TREE"
  rm -rf "$LAB_TREE"
  unpack_packages "$LAB_DIR/packages" "$LAB_TREE"
  # busybox fills gaps and never stands in front of the real tool
  for applet in $("$LAB_TREE/bin/busybox" --list); do
    [ -n "$(find "$LAB_TREE"/usr/bin "$LAB_TREE"/usr/sbin -maxdepth 1 -name "$applet" -print -quit)" ] ||
      ln -s busybox "$LAB_TREE/usr/bin/$applet"
  done
  echo "$inputs" >"$LAB_DIR/tree.inputs"
}

# install_guest SOURCE MODE TARGET: one of our own files into the tree.
install_guest() {
  install -D -m "$2" "$1" "$LAB_TREE$3"
}

add_our_files() {
  local tree=$LAB_TREE guest=$LAB_HOME/guest
  mkdir -p "$tree"/{proc,sys,dev,run,tmp,mnt,srv,root/.ssh,var/{log,tmp,empty,lib/lab},etc/ssh}
  ln -sfn dash "$tree/bin/sh"
  ln -sfn busybox "$tree/bin/init" && ln -sfn ../bin/busybox "$tree/sbin/init"
  ln -sfn ../run "$tree/var/run"
  ln -sfn ../proc/self/mounts "$tree/etc/mtab"
  install_guest "$guest/inittab" 644 /etc/inittab
  install_guest "$guest/boot" 755 /usr/lib/lab/boot
  install_guest "$guest/ready" 755 /usr/lib/lab/ready
  install_guest "$guest/background.fio" 644 /usr/lib/lab/background.fio
  install_guest "$LAB_HOME/scenario.sh" 755 /usr/lib/lab/scenario.sh
  ln -sfn ../lib/lab/scenario.sh "$tree/usr/sbin/scenario"
  install_guest "$guest/sshd_config" 644 /etc/ssh/sshd_config
  install_guest "$guest/mdadm.conf" 644 /etc/mdadm/mdadm.conf
  install_guest "$LAB_MODULE/dbflash.ko" 644 "/lib/modules/$(guest_kernel)/extra/dbflash.ko"
  run_kmod depmod -b "$tree" "$(guest_kernel)"
  install_guest "$LAB_KEYS/host" 600 /etc/ssh/ssh_host_ed25519_key
  install_guest "$LAB_KEYS/host.pub" 644 /etc/ssh/ssh_host_ed25519_key.pub
  install_guest "$LAB_KEYS/client.pub" 600 /root/.ssh/authorized_keys
  chmod 700 "$tree/root" "$tree/root/.ssh"
  # no password opens anything: '*' matches none
  printf '%s\n' 'root:*:0:0:root:/root:/bin/sh' 'sshd:*:105:65534::/run/sshd:/usr/sbin/nologin' >"$tree/etc/passwd"
  printf '%s\n' 'root:x:0:' 'tty:x:5:' 'disk:x:6:' 'nogroup:x:65534:' >"$tree/etc/group"
  echo 'PRETTY_NAME="Drivebay virtual lab host (Debian packages)"' >"$tree/etc/os-release"
}

make_initrd() { # TARGET
  local work=$LAB_DIR/initrd kernel module
  kernel=$(guest_kernel)
  rm -rf "$work"
  mkdir -p "$work"/{bin,dev,proc,root,modules}
  cp "$LAB_TREE/bin/busybox" "$work/bin/"
  install -m 755 "$LAB_HOME/guest/init" "$work/init"
  # in the order in which they must be loaded; compressed ones (.ko.xz) are unpacked here
  run_kmod modprobe -d "$LAB_TREE" -S "$kernel" -D -a "${ROOT_MODULES[@]}" |
    sed -n 's/^insmod \(.*\.ko[.a-z]*\).*/\1/p' | awk '!seen[$0]++' |
    while read -r module; do
      case $module in
        *.xz) module=${module%.xz} && xz -dc "$module.xz" >"$work/modules/${module##*/}" ;;
        *) cp "$module" "$work/modules/" ;;
      esac
      echo "${module##*/}" >>"$work/modules/order"
    done
  (cd "$work" && find . | LC_ALL=C sort | "$LAB_TREE/bin/busybox" cpio -o -H newc -R 0:0 2>/dev/null) >"$1"
}

make_root_disk() { # TARGET
  local size
  size=$(($(du -sm "$LAB_TREE" | cut -f1) + 192))
  # no journal features that slow a throw-away disk down
  : >"$1"
  as_if_root mke2fs -q -F -t ext4 -b 4096 -L lab-root -O ^metadata_csum,^64bit -E lazy_itable_init=1,lazy_journal_init=1,root_owner=0:0 \
    -m 0 -d "$LAB_TREE" "$1" "${size}M" >&2
}

# Everything that `vm.sh` needs, in $LAB_IMAGE.
build_image() {
  local inputs new
  mkdir -p "$LAB_DIR"
  [ "$(dpkg --print-architecture 2>/dev/null)" = amd64 ] || die "the lab host is built from Debian's amd64 packages, and this machine is another"
  inputs=$({ echo "$LAB_KERNEL" && cat "$LAB_HOME"/guest/packages* "$LAB_HOME/packages.sh"; } | checksum)
  if [ "$(cat "$LAB_DIR/packages.inputs" 2>/dev/null)" != "$inputs" ] || [ ! -s "$LAB_DIR/packages" ]; then
    write_package_list
    echo "$inputs" >"$LAB_DIR/packages.inputs"
  fi
  make_keys
  inputs=$({ cat "$LAB_DIR/packages" "$LAB_KEYS"/*.pub "$LAB_HOME"/*.sh "$LAB_HOME"/guest/*; module_inputs; } | checksum)
  [ "$(cat "$LAB_IMAGE/inputs" 2>/dev/null)" != "$inputs" ] || return 0
  make_tree
  build_module
  say "building the lab host's file system"
  add_our_files
  new=$LAB_DIR/image.new
  rm -rf "$new"
  mkdir -p "$new"
  cp "$LAB_TREE/boot/vmlinuz-$(guest_kernel)" "$new/vmlinuz"
  make_initrd "$new/initrd"
  make_root_disk "$new/root.ext4"
  # empty disks of the virtual machine; they take no space until written, and snapshots take the writes
  truncate -s 256M "$new/disk.raw" "$new/flash.raw"
  echo "$inputs" >"$new/inputs"
  # a lab that runs keeps the files it has open
  rm -rf "$LAB_IMAGE"
  mv "$new" "$LAB_IMAGE"
}
