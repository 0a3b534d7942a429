// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.drivebay.host.facts.ArrayMap.MemberMap;
import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.Member;
import org.drivebay.md.geometry.SectorRange;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.remote.FetchResult;

/**
 * The arrays of a host as block traces meet them.
 *
 * @param problems one line for each array whose map cannot be told: its name and why
 */
public record ArrayMaps(List<ArrayMap> arrays, List<String> problems) {

	private static final int SECTOR_BYTES = 512;

	/** More than a superblock has place for. */
	private static final int MOST_ROLES = 2048;

	/** In front of the bits, on the disk. */
	private static final int BITMAP_SUPERBLOCK_BYTES = 256;

	/** From answers to {@link HostProbe#whole}. */
	public static ArrayMaps of(FetchResult result) {
		return new Reader(result).read();
	}

	/** Reads the arrays of one answer. */
	private static final class Reader {

		private final Answers answers;
		private final HostFacts facts;
		private final List<ArrayMap> arrays = new ArrayList<>();
		private final List<String> problems = new ArrayList<>();

		Reader(FetchResult result) {
			answers = new Answers(result.entries());
			facts = HostReader.read(result);
		}

		ArrayMaps read() {
			for (ArrayFacts array : facts.arrays()) {
				try {
					arrays.add(map(array));
				} catch (IllegalArgumentException e) {
					problems.add(array.name() + ": " + e.getMessage());
				}
			}
			return new ArrayMaps(List.copyOf(arrays), List.copyOf(problems));
		}

		private ArrayMap map(ArrayFacts array) {
			Level level = Level.of(array.level()).orElseThrow(() -> new SpecException("level", "'" + array.level() + "' has no address map"));
			if (array.raidDisks() > MOST_ROLES) {
				throw new SpecException("raid_disks", array.raidDisks() + " are more than md has");
			}
			List<Optional<MemberFacts>> byRole = IntStream.range(0, array.raidDisks()).mapToObj(role -> member(array, role)).toList();
			List<Member> members = IntStream.range(0, byRole.size()).mapToObj(role -> member(array, role, byRole.get(role))).toList();
			boolean hasLayout = level != Level.LINEAR && level != Level.RAID1 && level != Level.RAID4;
			int layout = hasLayout ? answers.integer(folder(array) + "layout", ArraySpec.NO_LAYOUT) : ArraySpec.NO_LAYOUT;
			int chunk = level == Level.RAID1 ? 0 : (int) Math.min(array.chunkSectors(), Integer.MAX_VALUE);
			var spec = new ArraySpec(level, layout, chunk, members);
			return new ArrayMap(array.name(), number(array.device()), spec, byRole.stream().map(member -> member.map(one -> map(array, spec, one))).toList());
		}

		private static Optional<MemberFacts> member(ArrayFacts array, int role) {
			return array.members().stream().filter(member -> member.role() == role && !member.is("replacement")).findFirst();
		}

		/** A missing member is as large as the others must be, and its data offset does not matter. */
		private Member member(ArrayFacts array, int role, Optional<MemberFacts> member) {
			long sectors = array.componentSectors() > 0 ? array.componentSectors() : member.map(MemberFacts::sizeSectors).orElse(0L);
			return new Member(role, sectors, member.map(one -> one.offsetSectors() + partitionStart(one.name())).orElse(0L));
		}

		private MemberMap map(ArrayFacts array, ArraySpec spec, MemberFacts member) {
			String name = disk(member.name()).orElse(member.name());
			return new MemberMap(answers.text("/sys/block/" + name + "/dev"), bitmap(array, spec, member));
		}

		private Optional<SectorRange> bitmap(ArrayFacts array, ArraySpec spec, MemberFacts member) {
			String location = answers.text(folder(array) + "bitmap/location");
			long distance = Numbers.leading(location.startsWith("+") ? location.substring(1) : location, 0);
			long chunkBytes = answers.number(folder(array) + "bitmap/chunksize", 0);
			if (!"internal".equals(array.bitmap()) || chunkBytes < SECTOR_BYTES) {
				return Optional.empty();
			}
			long covered = spec.level() == Level.RAID10 ? array.device().sizeSectors() : array.componentSectors();
			long bits = covered / (chunkBytes / SECTOR_BYTES) + 1;
			long bytes = BITMAP_SUPERBLOCK_BYTES + bits / Byte.SIZE + 1;
			long first = superblock(array, member) + distance + partitionStart(member.name());
			return first < 0 ? Optional.empty() : Optional.of(new SectorRange(first, (bytes + SECTOR_BYTES - 1) / SECTOR_BYTES));
		}

		/** Where the superblock is on the member, as {@code drivers/md/md.c} computes it. */
		private long superblock(ArrayFacts array, MemberFacts member) {
			long sectors = facts.allDevices().filter(device -> device.name().equals(member.name())).mapToLong(DeviceFacts::sizeSectors).findFirst().orElse(0);
			return switch (String.valueOf(array.metadataVersion())) {
				case "0.90" -> (sectors & ~127L) - 128;
				case "1.0" -> sectors - 16 & ~7L;
				case "1.1" -> 0;
				default -> 8;
			};
		}

		private long partitionStart(String device) {
			return disk(device).map(disk -> answers.number("/sys/block/" + disk + "/" + device + "/start", 0)).orElse(0L);
		}

		/** The disk that a partition is on. */
		private Optional<String> disk(String partition) {
			return facts.devices().stream().filter(disk -> disk.partitions().stream().anyMatch(part -> part.name().equals(partition))).map(DeviceFacts::name)
					.findFirst();
		}

		private static String folder(ArrayFacts array) {
			return "/sys/block/" + array.name() + "/md/";
		}

		private static String number(DeviceFacts device) {
			String number = device.number();
			return number == null ? "" : number;
		}
	}
}
