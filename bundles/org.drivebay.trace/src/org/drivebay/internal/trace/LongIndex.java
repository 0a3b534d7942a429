// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.Arrays;

/** Numbers keys 0, 1, 2 … in the order in which they are first seen: a hash table with open addressing. */
final class LongIndex {

	private static final int FIRST_SLOTS = 64;

	private long[] keys = new long[FIRST_SLOTS / 2];
	/** number + 1 of the key that is there, 0 for a free slot */
	private int[] slots = new int[FIRST_SLOTS];
	private int size;

	LongIndex copy() {
		var copy = new LongIndex();
		copy.keys = keys.clone();
		copy.slots = slots.clone();
		copy.size = size;
		return copy;
	}

	/** How many keys there are. */
	int size() {
		return size;
	}

	long key(int number) {
		return keys[number];
	}

	/** The number of a key, or -1. */
	int find(long key) {
		return slots[slot(key)] - 1;
	}

	/** The number of a key, which is a new one if it was not there. */
	int add(long key) {
		int slot = slot(key);
		if (slots[slot] == 0) {
			if (size == keys.length) {
				grow();
				slot = slot(key);
			}
			keys[size] = key;
			slots[slot] = ++size;
		}
		return slots[slot] - 1;
	}

	private int slot(long key) {
		int slot = (int) (key * 0x9e3779b97f4a7c15L >>> 32) & slots.length - 1;
		while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
			slot = slot + 1 & slots.length - 1;
		}
		return slot;
	}

	private void grow() {
		keys = Arrays.copyOf(keys, 2 * keys.length);
		slots = new int[2 * slots.length];
		for (int i = 0; i < size; i++) {
			slots[slot(keys[i])] = i + 1;
		}
	}
}
