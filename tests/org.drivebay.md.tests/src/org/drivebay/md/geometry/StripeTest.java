// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** P, Q and what can be had back from them, against the field's arithmetic bit by bit. */
class StripeTest {

	private static final int LENGTH = 64;

	/** Long multiplication of polynomials over GF(2), then long division. */
	private static int times(int a, int b) {
		int product = 0;
		for (int bit = 0; bit < 8; bit++) {
			product ^= (b >> bit & 1) == 1 ? a << bit : 0;
		}
		for (int bit = 15; bit >= 8; bit--) {
			product ^= (product >> bit & 1) == 1 ? 0x11d << bit - 8 : 0;
		}
		return product;
	}

	@Test
	void theFieldIsTheOneOfTheBooks() {
		for (int a = 0; a < 256; a++) {
			for (int b = 0; b < 256; b++) {
				assertEquals(times(a, b), GaloisField.multiply(a, b));
			}
			if (a > 0) {
				assertEquals(1, times(a, GaloisField.inverse(a)));
			}
		}
		assertEquals(1, GaloisField.power(0));
		assertEquals(0x1d, GaloisField.power(8));
		assertEquals(1, times(2, GaloisField.power(-1)));
	}

	@Test
	void blocksAreMultipliedByteByByte() {
		var random = new Random(1);
		for (int factor = 0; factor < 256; factor++) {
			var block = new byte[LENGTH];
			random.nextBytes(block);
			byte[] product = block.clone();
			GaloisField.multiplyAll(product, factor);
			for (int i = 0; i < LENGTH; i++) {
				assertEquals(times(block[i] & 0xff, factor), product[i] & 0xff);
			}
		}
	}

	private static ParityGeometry any(Random random) {
		while (true) {
			if (Geometry.of(Specs.any(random)) instanceof ParityGeometry geometry) {
				return geometry;
			}
		}
	}

	private static List<byte[]> anyChunks(ParityGeometry geometry, Random random) {
		var chunks = new ArrayList<byte[]>();
		for (int i = 0; i < geometry.spec().members().size(); i++) {
			var chunk = new byte[LENGTH];
			random.nextBytes(chunk);
			chunks.add(chunk);
		}
		return chunks;
	}

	@Test
	void parityIsTheSumOverTheField() {
		var random = new Random(2);
		for (int i = 0; i < 300; i++) {
			ParityGeometry geometry = any(random);
			long row = random.nextInt(100);
			List<byte[]> chunks = anyChunks(geometry, random);
			new Stripe(geometry, row, chunks).computeParity();
			for (int at = 0; at < LENGTH; at++) {
				int p = 0;
				int q = 0;
				for (int data = 0; data < geometry.dataMembers(); data++) {
					int role = geometry.dataRole(row, data);
					p ^= chunks.get(role)[at] & 0xff;
					q ^= geometry.redundancy() == 2 ? times(chunks.get(role)[at] & 0xff, GaloisField.power(geometry.qExponent(row, role))) : 0;
				}
				assertEquals(p, chunks.get(geometry.pRole(row))[at] & 0xff);
				assertEquals(q, geometry.redundancy() == 2 ? chunks.get(geometry.qRole(row))[at] & 0xff : 0);
			}
		}
	}

	@Test
	void whatOneOrTwoMembersLoseIsHadBack() {
		var random = new Random(3);
		for (int i = 0; i < 100; i++) {
			ParityGeometry geometry = any(random);
			int members = geometry.spec().members().size();
			long row = random.nextInt(100);
			List<byte[]> whole = anyChunks(geometry, random);
			new Stripe(geometry, row, whole).computeParity();
			for (int x = 0; x < members; x++) {
				for (int y = geometry.redundancy() == 2 ? 0 : x; y <= x; y++) {
					assertHadBack(geometry, row, whole, x, y, random);
				}
			}
		}
	}

	private static void assertHadBack(ParityGeometry geometry, long row, List<byte[]> whole, int x, int y, Random random) {
		List<byte[]> chunks = new ArrayList<>(whole.stream().map(byte[]::clone).toList());
		var missing = new BitSet();
		missing.set(x);
		missing.set(y);
		missing.stream().forEach(role -> random.nextBytes(chunks.get(role)));
		new Stripe(geometry, row, chunks).reconstruct(missing);
		for (int role = 0; role < whole.size(); role++) {
			assertArrayEquals(whole.get(role), chunks.get(role), () -> missing + " in row " + row + " of " + geometry.spec());
		}
	}

	@Test
	void aFlippedBitIsSeenInAllParityThatCountsIt() {
		var random = new Random(4);
		for (int i = 0; i < 300; i++) {
			ParityGeometry geometry = any(random);
			List<byte[]> chunks = anyChunks(geometry, random);
			var stripe = new Stripe(geometry, 5, chunks);
			stripe.computeParity();
			assertEquals(new BitSet(), stripe.mismatches());
			int role = random.nextInt(chunks.size());
			chunks.get(role)[random.nextInt(LENGTH)] ^= 4;
			boolean parity = role == geometry.pRole(5) || role == geometry.qRole(5);
			assertEquals(parity ? 1 : geometry.redundancy(), stripe.mismatches().cardinality());
		}
	}

	@Test
	void moreThanParityStandsForIsRefused() {
		var random = new Random(5);
		ParityGeometry geometry = any(random);
		List<byte[]> chunks = anyChunks(geometry, random);
		var missing = new BitSet();
		missing.set(0, geometry.redundancy() + 1);
		assertThrows(IllegalArgumentException.class, () -> new Stripe(geometry, 0, chunks).reconstruct(missing));
		chunks.set(0, new byte[8]);
		assertThrows(IllegalArgumentException.class, () -> new Stripe(geometry, 0, chunks));
	}
}
