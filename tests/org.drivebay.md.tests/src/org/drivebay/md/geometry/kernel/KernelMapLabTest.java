// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.FailureSets;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Member;
import org.drivebay.md.geometry.ParityGeometry;
import org.drivebay.md.geometry.Stripe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The kernel is the judge: its md makes arrays of all levels and layouts, each sector of an array gets a content of its own, and what the
 * members hold then must be what the map says, data, parity and what stays unwritten, to the last byte. When members have failed, md must read
 * the array again if, and only if, the failure sets say that it survives. Seen with Linux 6.1 and mdadm 4.2.
 */
class KernelMapLabTest {

	private static final String CONFIG = System.getProperty("drivebay.lab", "");
	private static final boolean FAST = Boolean.getBoolean("drivebay.fast");
	private static final int SECTOR = 512;
	private static final int TAGS = 8192;
	private static final int BATCH = 10;

	private final byte[] tags = new byte[TAGS * SECTOR];
	/** What each of the lab's members held last. */
	private final Map<Integer, byte[]> before = new HashMap<>();

	@BeforeEach
	void start() {
		assumeFalse(CONFIG.isEmpty(), "no lab host runs: -Ddrivebay.lab names its ssh configuration");
		new Random(6).nextBytes(tags);
	}

	@Test
	void everyArrayOfTheKernelIsAsTheMapSays() throws Exception {
		var all = new KernelArrays();
		List<KernelArray> arrays = new ArrayList<>(all.named());
		arrays.addAll(all.atRandom(100));
		if (FAST) {
			arrays.removeIf(array -> array.firstTag() % 4 > 0);
		} else {
			assertTrue(arrays.size() >= 100);
		}
		try (var md = new KernelMd(Path.of(CONFIG), tags)) {
			for (int from = 0; from < arrays.size(); from += BATCH) {
				List<KernelArray> batch = arrays.subList(from, Math.min(arrays.size(), from + BATCH));
				List<KernelMd.Answer> answers = md.make(batch);
				for (int i = 0; i < batch.size(); i++) {
					check(batch.get(i), answers.get(i));
				}
			}
		}
	}

	private void check(KernelArray array, KernelMd.Answer answer) throws Exception {
		Geometry geometry = Geometry.of(spec(array, answer));
		assertEquals(answer.sectors(), geometry.arraySectors(), array::line);
		List<byte[]> expected = expected(array, answer, geometry);
		for (int role = 0; role < expected.size(); role++) {
			KernelMd.MemberImage image = answer.members().get(role);
			int from = (int) image.offsetSectors() * SECTOR;
			// mdadm wipes superblocks that other versions had elsewhere
			int to = array.how().equals("mdadm") ? from + (int) geometry.memberSectors(role) * SECTOR : image.bytes().length;
			int wrong = Arrays.mismatch(expected.get(role), from, to, image.bytes(), from, to);
			if (wrong >= 0) {
				long sector = wrong / SECTOR;
				throw new AssertionError(array.line() + ": sector " + sector + " of role " + role + " is not " + geometry.at(role, sector) + " but "
						+ held(array, image.bytes(), (from + wrong) / SECTOR));
			}
			before.put(array.members().get(role), image.bytes());
		}
		if (!array.failed().isEmpty()) {
			boolean survives = new FailureSets(geometry).survives(array.failed());
			assertEquals(survives ? checksum(array, geometry) : "lost", answer.read(), () -> array.failed() + " failed: " + array.line());
		}
	}

	/** What stands in a place, as far as the tags tell. */
	private String held(KernelArray array, byte[] bytes, int sector) {
		for (int tag = 0; tag < TAGS; tag++) {
			if (Arrays.equals(tags, tag * SECTOR, (tag + 1) * SECTOR, bytes, sector * SECTOR, (sector + 1) * SECTOR)) {
				return "array sector " + (tag - array.firstTag());
			}
		}
		return "no sector of any array";
	}

	private String checksum(KernelArray array, Geometry geometry) throws Exception {
		var digest = MessageDigest.getInstance("SHA-256");
		digest.update(tags, array.firstTag() * SECTOR, (int) geometry.arraySectors() * SECTOR);
		return HexFormat.of().formatHex(digest.digest());
	}

	/** md tells what a member offers when it has rounded it; without mdadm it is known before. */
	private static ArraySpec spec(KernelArray array, KernelMd.Answer answer) {
		var members = new ArrayList<Member>();
		for (int role = 0; role < answer.members().size(); role++) {
			KernelMd.MemberImage image = answer.members().get(role);
			long whole = array.how().equals("sysfs") ? KernelArrays.MEMBERS_KIB.get(array.members().get(role)) : image.usableKib();
			long used = array.sizeKib() > 0 ? array.sizeKib() : answer.componentKib() > 0 ? answer.componentKib() : whole;
			members.add(new Member(role, used * 2, image.offsetSectors()));
		}
		return new ArraySpec(array.level(), array.layout(), array.chunkSectors(), members);
	}

	/** The members with the array's data written over what they held before, and its parity computed. */
	private List<byte[]> expected(KernelArray array, KernelMd.Answer answer, Geometry geometry) {
		var images = new ArrayList<byte[]>();
		for (int role = 0; role < array.members().size(); role++) {
			images.add(before.getOrDefault(array.members().get(role), new byte[answer.members().get(role).bytes().length]).clone());
		}
		for (long sector = 0; sector < geometry.arraySectors(); sector++) {
			for (int copy = 0; copy < geometry.copies(); copy++) {
				int role = geometry.role(sector, copy);
				int at = (int) (geometry.memberSector(sector, copy) + answer.members().get(role).offsetSectors()) * SECTOR;
				System.arraycopy(tags, (int) (array.firstTag() + sector) * SECTOR, images.get(role), at, SECTOR);
			}
		}
		if (geometry instanceof ParityGeometry parity) {
			for (long row = 0; row < parity.rows(); row++) {
				addParity(parity, row, answer, images);
			}
		}
		return images;
	}

	private static void addParity(ParityGeometry parity, long row, KernelMd.Answer answer, List<byte[]> images) {
		int chunk = parity.unitSectors() * SECTOR;
		var places = new ArrayList<Integer>();
		var chunks = new ArrayList<byte[]>();
		for (int role = 0; role < images.size(); role++) {
			places.add((int) (row * chunk + answer.members().get(role).offsetSectors() * SECTOR));
			chunks.add(Arrays.copyOfRange(images.get(role), places.get(role), places.get(role) + chunk));
		}
		new Stripe(parity, row, chunks).computeParity();
		for (int role = 0; role < images.size(); role++) {
			System.arraycopy(chunks.get(role), 0, images.get(role), places.get(role), chunk);
		}
	}
}
