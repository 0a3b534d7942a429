// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.host.MdAttribute;
import org.drivebay.host.attribute.BadBlockList;
import org.drivebay.host.plan.PlanArrays;
import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.BadBlocks;
import org.drivebay.md.geometry.SectorRange;
import org.drivebay.model.MdMember;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.remote.Fetched;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.eclipse.jdt.annotation.Nullable;

/** What md knows of bad blocks of an array's real members, in whatever array they run now. UI thread; a host is read by a job. */
final class LiveBadBlocks {

	/** A member with bad blocks, as the explorer's model has it. */
	private record Source(HostSession session, String array, String member, int entries) {
	}

	private final Runnable changed;
	private Map<Integer, Source> sources = Map.of();
	private Map<Integer, List<SectorRange>> ranges = Map.of();

	/** @param changed told when bad blocks were read */
	LiveBadBlocks(Runnable changed) {
		this.changed = changed;
	}

	/** Whether other members than those of the last reading are to be shown, or ones with more or fewer bad blocks. */
	boolean isBehind(PlanArray array) {
		return !sources(array).equals(sources);
	}

	/** Reads again only if other members are shown, or have more or fewer bad blocks than before. */
	void follow(PlanArray array) {
		Map<Integer, Source> found = sources(array);
		if (found.equals(sources)) {
			return;
		}
		sources = found;
		ranges = Map.of();
		if (!found.isEmpty()) {
			Jobs.runQuiet("Read bad blocks", monitor -> {
				Map<Integer, List<SectorRange>> read = read(found);
				UI.async(() -> show(found, read));
			});
		}
	}

	private void show(Map<Integer, Source> of, Map<Integer, List<SectorRange>> read) {
		if (sources == of) {
			ranges = read;
			changed.run();
		}
	}

	/** As far as they are known. */
	BadBlocks of(ArraySpec spec) {
		return ranges.isEmpty() ? BadBlocks.NONE : BadBlocks.onDevices(spec, ranges);
	}

	private static Map<Integer, Source> sources(PlanArray array) {
		var found = new HashMap<Integer, Source>();
		List<PlanSlot> roles = PlanGeometry.roles(array);
		for (int role = 0; role < roles.size(); role++) {
			int at = role;
			PlanDevice device = roles.get(role).getDevice();
			host(device).flatMap(host -> source(host, PlanArrays.path(device))).ifPresent(source -> found.put(at, source));
		}
		return found;
	}

	private static Optional<String> host(@Nullable PlanDevice device) {
		return switch (device) {
			case PlanMember member -> Optional.ofNullable(member.getHost());
			case PlanPartition partition when partition.eContainer() instanceof PlanMember member -> Optional.ofNullable(member.getHost());
			case null, default -> Optional.empty();
		};
	}

	private static Optional<Source> source(String host, String path) {
		String name = path.substring("/dev/".length()).replace('/', '!');
		for (HostSession session : UI.service(LabService.class).sessions()) {
			if (session.definition().name().equals(host)) {
				return session.host().getArrays().stream().flatMap(array -> array.getMembers().stream())
						.filter(member -> member.getName().equals(name) && entries(member) > 0).findFirst()
						.map(member -> new Source(session, member.getArray().getName(), name, entries(member)));
			}
		}
		return Optional.empty();
	}

	private static int entries(MdMember member) {
		return member.getBadBlocks() + member.getUnacknowledgedBadBlocks();
	}

	private static Map<Integer, List<SectorRange>> read(Map<Integer, Source> sources) throws Exception {
		var read = new HashMap<Integer, List<SectorRange>>();
		for (Map.Entry<Integer, Source> source : sources.entrySet()) {
			var ranges = new ArrayList<SectorRange>();
			for (MdAttribute attribute : source.getValue().session().attributes(source.getValue().array())) {
				boolean list = attribute.path().endsWith("/bad_blocks") || attribute.path().endsWith("/unacknowledged_bad_blocks");
				if (list && source.getValue().member().equals(attribute.member()) && attribute.value() instanceof Fetched.Content content) {
					ranges.addAll(BadBlockList.parse(attribute.path(), content.text()));
				}
			}
			read.put(source.getKey(), ranges);
		}
		return read;
	}
}
