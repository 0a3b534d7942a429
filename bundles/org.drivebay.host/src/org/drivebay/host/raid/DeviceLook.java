// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.raid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;

/**
 * What a host says of a path below {@code /dev}.
 *
 * @param kernelName of the block device that it leads to, or an empty text if there is none
 * @param swap       used as swap space
 * @param holds      what libblkid's tools recognise on it, such as {@code ext4 home}
 */
record DeviceLook(String kernelName, boolean swap, List<String> holds) {

	static final DeviceLook NONE = new DeviceLook("", false, List.of());

	/** One answer for all devices: lines of a word and a text. Nothing is written. */
	private static final String SCRIPT = """
			for device; do
			  echo "device $device"
			  path=$(readlink -f -- "$device") && [ -b "$path" ] || continue
			  echo "name ${path##*/}"
			  ! grep -q "^$path " /proc/swaps || echo swap
			  if command -v wipefs >/dev/null; then
			    wipefs --noheadings --output TYPE,LABEL "$path" 2>&1 | sed 's/^/holds /'
			  else
			    echo 'holds what nobody can tell: the host has no wipefs'
			  fi
			done
			""";
	private static final int MAX_HOLDS = 32;

	static Map<String, DeviceLook> at(RemoteHost remote, List<String> devices) throws RemoteException, InterruptedException {
		CommandResult result = remote.run(Command.script(SCRIPT, devices));
		return parse(result.outputText());
	}

	/** The script's answer; lines of another form are passed over. */
	static Map<String, DeviceLook> parse(String text) {
		var looks = new LinkedHashMap<String, DeviceLook>();
		String device = "";
		for (String line : text.lines().toList()) {
			int space = line.indexOf(' ');
			String word = space < 0 ? line : line.substring(0, space);
			String rest = space < 0 ? "" : line.substring(space + 1).strip().replaceAll(" +", " ");
			if (word.equals("device")) {
				device = line.substring(space + 1);
				looks.put(device, new DeviceLook("", false, new ArrayList<>()));
				continue;
			}
			DeviceLook look = looks.get(device);
			if (look != null) {
				looks.put(device, look.with(word, rest));
			}
		}
		return looks;
	}

	private DeviceLook with(String word, String rest) {
		return switch (word) {
			case "name" -> new DeviceLook(rest, swap, holds);
			case "swap" -> new DeviceLook(kernelName, true, holds);
			case "holds" -> {
				if (!holds.contains(rest) && holds.size() < MAX_HOLDS) {
					holds.add(rest);
				}
				yield this;
			}
			default -> this;
		};
	}
}
