// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What the members hold of one stripe row of a raid4, raid5 or raid6: its parity can be computed and verified, and what some members have lost
 * can be reconstructed. For one thread.
 */
public final class Stripe {

	private final ParityGeometry geometry;
	private final long row;
	private final List<byte[]> chunks;
	private final int length;

	/**
	 * A stripe row.
	 *
	 * @param chunks of each role, or like parts of them: equally long, a multiple of eight bytes. They are not copied: what is computed is written there
	 * @throws IllegalArgumentException if they are not so
	 */
	public Stripe(ParityGeometry geometry, long row, List<byte[]> chunks) {
		this.geometry = geometry;
		this.row = row;
		this.chunks = List.copyOf(chunks);
		this.length = chunks.getFirst().length;
		boolean alike = this.chunks.stream().allMatch(chunk -> chunk.length == length);
		if (!alike || length % Long.BYTES != 0 || this.chunks.size() != geometry.spec().members().size()) {
			throw new IllegalArgumentException("a stripe row is a chunk for each member, equally long, a multiple of 8 bytes");
		}
	}

	/** Writes P, and Q where there is one, from the data. */
	public void computeParity() {
		var all = new BitSet();
		all.set(0, chunks.size());
		computeParity(all);
	}

	private void computeParity(BitSet roles) {
		if (roles.get(geometry.pRole(row))) {
			put(geometry.pRole(row), p(new BitSet()));
		}
		if (geometry.redundancy() > 1 && roles.get(geometry.qRole(row))) {
			put(geometry.qRole(row), q(new BitSet()));
		}
	}

	/** The roles whose parity is not that of the data: P's, Q's, both or none. */
	public BitSet mismatches() {
		var wrong = new BitSet();
		wrong.set(geometry.pRole(row), !Arrays.equals(chunks.get(geometry.pRole(row)), p(new BitSet())));
		if (geometry.redundancy() > 1) {
			wrong.set(geometry.qRole(row), !Arrays.equals(chunks.get(geometry.qRole(row)), q(new BitSet())));
		}
		return wrong;
	}

	/**
	 * Writes what some members have lost, from what the others have.
	 *
	 * @param missing roles; what their chunks hold does not count
	 * @throws IllegalArgumentException if they are more than parity can stand for
	 */
	public void reconstruct(BitSet missing) {
		if (missing.cardinality() > geometry.redundancy()) {
			throw new IllegalArgumentException(missing.cardinality() + " members are missing, and parity stands for " + geometry.redundancy());
		}
		var data = (BitSet) missing.clone();
		data.clear(geometry.pRole(row));
		if (geometry.redundancy() > 1) {
			data.clear(geometry.qRole(row));
		}
		int first = data.nextSetBit(0);
		if (data.cardinality() == 2) {
			bothFromPAndQ(first, data.nextSetBit(first + 1), data);
		} else if (first >= 0 && missing.get(geometry.pRole(row))) {
			oneFromQ(first, data);
		} else if (first >= 0) {
			put(first, plus(p(data), geometry.pRole(row)));
		}
		computeParity(missing);
	}

	private void oneFromQ(int role, BitSet missing) {
		byte[] scaled = plus(q(missing), geometry.qRole(row));
		GaloisField.multiplyAll(scaled, GaloisField.power(-geometry.qExponent(row, role)));
		put(role, scaled);
	}

	/** With x + y = p and 2^a x + 2^b y = q: x = (2^b p + q) / (2^a + 2^b), and y = p + x. */
	private void bothFromPAndQ(int x, int y, BitSet missing) {
		int a = GaloisField.power(geometry.qExponent(row, x));
		int b = GaloisField.power(geometry.qExponent(row, y));
		byte[] p = plus(p(missing), geometry.pRole(row));
		byte[] dataX = p.clone();
		GaloisField.multiplyAll(dataX, b);
		GaloisField.add(dataX, plus(q(missing), geometry.qRole(row)));
		GaloisField.multiplyAll(dataX, GaloisField.inverse(a ^ b));
		GaloisField.add(p, dataX);
		put(x, dataX);
		put(y, p);
	}

	/** P of the data but some. */
	private byte[] p(BitSet without) {
		var sum = new byte[length];
		for (int data = 0; data < geometry.dataMembers(); data++) {
			int role = geometry.dataRole(row, data);
			if (!without.get(role)) {
				GaloisField.add(sum, chunks.get(role));
			}
		}
		return sum;
	}

	/** Q of the data but some: by Horner's rule, from the highest power of 2 down. */
	private byte[] q(BitSet without) {
		int[] roles = geometry.rolesByExponent(row);
		var sum = new byte[length];
		for (int exponent = roles.length - 1; exponent >= 0; exponent--) {
			int role = roles[exponent];
			if (role < 0 || without.get(role)) {
				GaloisField.doubleAll(sum);
			} else {
				GaloisField.doubleAndAdd(sum, chunks.get(role));
			}
		}
		return sum;
	}

	private byte[] plus(byte[] sum, int role) {
		GaloisField.add(sum, chunks.get(role));
		return sum;
	}

	private void put(int role, byte[] content) {
		System.arraycopy(content, 0, chunks.get(role), 0, length);
	}
}
