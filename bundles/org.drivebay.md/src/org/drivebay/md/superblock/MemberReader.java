// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds and reads what md has written on a member. The places, in sectors of a member of {@code n}:
 *
 * <pre>
 *  0                                  1.1
 *  8                                  1.2
 *  (n - 16) rounded down to 8         1.0
 *  n rounded down to 128, less 128    0.90
 * </pre>
 *
 * A file that is no longer than one superblock, such as {@code md/dev-sda1/super}, is taken for the superblock itself.
 */
public final class MemberReader {

	private static final int SECTOR = 512;
	private static final int SUPERBLOCK = 4096;
	private static final int SUPERBLOCK_SECTORS = SUPERBLOCK / SECTOR;

	private final ByteSource source;
	private final List<Found> found = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	/** @param at byte at which it stands */
	private record Found(Superblock superblock, long at) {
	}

	private MemberReader(ByteSource source) {
		this.source = source;
	}

	/** Reads an image or a device. @throws SuperblockException if there is no superblock, or none that makes sense */
	public static ExaminedMember read(Path file) throws IOException {
		try (ByteSource source = ByteSource.open(file)) {
			return read(source);
		}
	}

	/** As {@link #read(Path)}; the source stays open. */
	public static ExaminedMember read(ByteSource source) throws IOException {
		return new MemberReader(source).read();
	}

	private ExaminedMember read() throws IOException {
		long bytes = source.size();
		if (bytes <= SUPERBLOCK) {
			return bare((int) bytes);
		}
		long sectors = bytes / SECTOR;
		version0((sectors & -128) - 128);
		version1((sectors - 16) & -8);
		version1(0);
		version1(SUPERBLOCK_SECTORS);
		Found newest = newest();
		List<Superblock> others = found.stream().filter(each -> each != newest).map(Found::superblock).toList();
		return new ExaminedMember(source.name(), sectors, newest.superblock, badBlocks(newest), bitmap(newest), others, problems);
	}

	private ExaminedMember bare(int length) throws IOException {
		byte[] bytes = source.read(0, length);
		add0(bytes, 0);
		if (Superblock1Reader.marks(bytes)) {
			add1(bytes, 0);
		}
		return new ExaminedMember(source.name(), 0, newest().superblock, null, null, List.of(), problems);
	}

	private void version0(long sector) throws IOException {
		if (sector >= 0) {
			add0(source.read(sector * SECTOR, SUPERBLOCK), sector);
		}
	}

	private void add0(byte[] bytes, long sector) {
		ByteOrder order = Superblock0Reader.order(bytes);
		if (order != null) {
			found.add(new Found(Superblock0Reader.read(bytes, order, sector), sector * SECTOR));
		}
	}

	private void version1(long sector) throws IOException {
		if (sector < 0 || (sector + SUPERBLOCK_SECTORS) * SECTOR > source.size()) {
			return;
		}
		byte[] bytes = source.read(sector * SECTOR, SUPERBLOCK);
		if (!Superblock1Reader.marks(bytes)) {
			return;
		}
		long claimed = Superblock1Reader.claimedOffset(bytes);
		if (claimed == sector) {
			add1(bytes, sector * SECTOR);
		} else {
			problems.add(source.name() + ": byte " + sector * SECTOR + ": a superblock that belongs at sector " + Long.toUnsignedString(claimed)
					+ ": the member was moved or cut");
		}
	}

	private void add1(byte[] bytes, long at) {
		try {
			found.add(new Found(Superblock1Reader.read(bytes, source.name(), at), at));
		} catch (SuperblockException e) {
			problems.add(String.valueOf(e.getMessage()));
		}
	}

	/** mdadm too takes the one whose array was made last, where several formats have left theirs. */
	private Found newest() throws SuperblockException {
		return found.stream().max(Comparator.comparing(each -> each.superblock.creationTime())).orElseThrow(() -> nothing());
	}

	private SuperblockException nothing() {
		String prefix = source.name() + ": ";
		return problems.isEmpty() ? new SuperblockException(source.name(), "no md superblock at any of its places")
				: new SuperblockException(source.name(), problems.getFirst().substring(prefix.length()));
	}

	private @Nullable List<BadBlock> badBlocks(Found member) {
		if (!(member.superblock instanceof Superblock1 superblock) || superblock.device().badBlockSectors() == 0
				|| superblock.device().badBlockOffset() == 0) {
			return null;
		}
		if (!superblock.has(Feature.BAD_BLOCKS)) {
			return List.of();
		}
		try {
			return BadBlockLogReader.read(source, superblock, member.at);
		} catch (IOException e) {
			problems.add(String.valueOf(e.getMessage()));
			return null;
		}
	}

	private @Nullable Bitmap bitmap(Found member) {
		try {
			return switch (member.superblock) {
				case Superblock0 old when old.state().bitmapPresent() -> new BitmapReader(source, member.at + SUPERBLOCK).read(true);
				case Superblock1 current when current.has(Feature.BITMAP_OFFSET) ->
					new BitmapReader(source, member.at + (long) SECTOR * current.array().bitmapOffset()).read(false);
				case Superblock0 _ -> null;
				case Superblock1 _ -> null;
			};
		} catch (IOException e) {
			problems.add(String.valueOf(e.getMessage()));
			return null;
		}
	}
}
