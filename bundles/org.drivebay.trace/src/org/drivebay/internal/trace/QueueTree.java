// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.Arrays;

/**
 * The requests of one device that are under way, by their first sector: a red-black tree in arrays. A node is an int, 0 is the black leaf.
 *
 * <p>
 * Requests may overlap, and then what {@link #covering} and {@link #within} find depends on the tree's shape. btt searches a tree in this way, so
 * this one must have the very shape that btt's has: the textbook's insertion and deletion, where a node with two children gives its place to the
 * next one.
 */
final class QueueTree {

	private static final int LEFT = 0;
	private static final int RIGHT = 1;
	private static final int LEAF = 0;
	private static final int FIRST_CAPACITY = 64;

	/** left child of node n at 2n, right child at 2n + 1 */
	private int[] child = new int[2 * FIRST_CAPACITY];
	/** of a free node: the next free one */
	private int[] parent = new int[FIRST_CAPACITY];
	private boolean[] red = new boolean[FIRST_CAPACITY];
	private long[] start = new long[FIRST_CAPACITY];
	private long[] end = new long[FIRST_CAPACITY];
	private int root = LEAF;
	private int free = LEAF;
	private int used = 1;

	private int[] found = new int[FIRST_CAPACITY];
	private int foundCount;

	/** Nodes are numbered below this. */
	int capacity() {
		return parent.length;
	}

	/** Adds a request. One with the same first sector that is there already gives it its place. @return its node */
	int insert(long first, long sectors) {
		int above = LEAF;
		int side = LEFT;
		for (int node = root; node != LEAF; node = child[2 * node + side]) {
			int order = Long.compareUnsigned(first, start[node]);
			if (order == 0) {
				end[node] = first + sectors;
				return node;
			}
			above = node;
			side = order < 0 ? LEFT : RIGHT;
		}
		int node = allocate();
		start[node] = first;
		end[node] = first + sectors;
		child[2 * node] = child[2 * node + 1] = LEAF;
		parent[node] = above;
		red[node] = true;
		if (above == LEAF) {
			root = node;
		} else {
			child[2 * above + side] = node;
		}
		afterInsertion(node);
		return node;
	}

	/** A request that has a sector, the one that a search from the root meets first; 0 if there is none. */
	int covering(long sector) {
		int node = root;
		while (node != LEAF) {
			if (Long.compareUnsigned(sector, start[node]) < 0) {
				node = child[2 * node];
			} else if (Long.compareUnsigned(sector, end[node]) >= 0) {
				node = child[2 * node + 1];
			} else {
				return node;
			}
		}
		return LEAF;
	}

	/** Finds the requests inside a range of sectors. @return how many; {@link #found} has them until the next search */
	int within(long first, long sectors) {
		foundCount = 0;
		collect(root, first, first + sectors);
		return foundCount;
	}

	int found(int index) {
		return found[index];
	}

	private void collect(int from, long first, long last) {
		int node = from;
		while (node != LEAF) {
			boolean startsBehind = Long.compareUnsigned(first, start[node]) < 0;
			boolean endsBefore = Long.compareUnsigned(end[node], last) < 0;
			if ((startsBehind || first == start[node]) && (endsBefore || last == end[node])) {
				addFound(node);
			}
			if (startsBehind && endsBefore) {
				collect(child[2 * node], first, last);
			}
			node = endsBefore ? child[2 * node + 1] : startsBehind ? child[2 * node] : LEAF;
		}
	}

	private void addFound(int node) {
		if (foundCount == found.length) {
			found = Arrays.copyOf(found, 2 * foundCount);
		}
		found[foundCount++] = node;
	}

	void remove(int node) {
		int place = node;
		if (child[2 * node] != LEAF && child[2 * node + 1] != LEAF) {
			place = child[2 * node + 1];
			while (child[2 * place] != LEAF) {
				place = child[2 * place];
			}
		}
		boolean lostBlack = !red[place];
		int orphan = child[2 * place] != LEAF ? child[2 * place] : child[2 * place + 1];
		int above = parent[place];
		replaceChild(above, place, orphan);
		parent[orphan] = above;
		if (place != node) {
			takePlace(place, node);
			if (above == node) {
				above = place;
				parent[orphan] = place;
			}
		}
		if (lostBlack) {
			afterRemoval(orphan, above);
		}
		parent[node] = free;
		free = node;
	}

	private void takePlace(int node, int of) {
		red[node] = red[of];
		replaceChild(parent[of], of, node);
		parent[node] = parent[of];
		for (int side = LEFT; side <= RIGHT; side++) {
			int moved = child[2 * of + side];
			child[2 * node + side] = moved;
			parent[moved] = node;
		}
	}

	private void replaceChild(int above, int old, int now) {
		if (above == LEAF) {
			root = now;
		} else {
			child[2 * above + (child[2 * above] == old ? LEFT : RIGHT)] = now;
		}
	}

	private void afterInsertion(int inserted) {
		int node = inserted;
		while (red[parent[node]]) {
			int above = parent[node];
			int grand = parent[above];
			int side = child[2 * grand] == above ? LEFT : RIGHT;
			int uncle = child[2 * grand + 1 - side];
			if (red[uncle]) {
				red[uncle] = red[above] = false;
				red[grand] = true;
				node = grand;
				continue;
			}
			if (node == child[2 * above + 1 - side]) {
				rotate(above, side);
				above = node;
			}
			red[above] = false;
			red[grand] = true;
			rotate(grand, 1 - side);
			break;
		}
		red[root] = false;
	}

	private void afterRemoval(int orphan, int parentOfOrphan) {
		int node = orphan;
		int above = parentOfOrphan;
		while (!red[node] && node != root) {
			int side = child[2 * above] == node ? LEFT : RIGHT;
			int sibling = child[2 * above + 1 - side];
			if (red[sibling]) {
				red[sibling] = false;
				red[above] = true;
				rotate(above, side);
				sibling = child[2 * above + 1 - side];
			}
			if (!red[child[2 * sibling]] && !red[child[2 * sibling + 1]]) {
				red[sibling] = true;
				node = above;
				above = parent[node];
			} else {
				lendFromSibling(above, sibling, side);
				node = root;
			}
		}
		red[node] = false;
	}

	private void lendFromSibling(int above, int childOfAbove, int side) {
		int sibling = childOfAbove;
		if (!red[child[2 * sibling + 1 - side]]) {
			red[child[2 * sibling + side]] = false;
			red[sibling] = true;
			rotate(sibling, 1 - side);
			sibling = child[2 * above + 1 - side];
		}
		red[sibling] = red[above];
		red[above] = false;
		red[child[2 * sibling + 1 - side]] = false;
		rotate(above, side);
	}

	/** The child on the other side comes up, the node goes down to this side. */
	private void rotate(int node, int side) {
		int up = child[2 * node + 1 - side];
		int inner = child[2 * up + side];
		child[2 * node + 1 - side] = inner;
		if (inner != LEAF) {
			parent[inner] = node;
		}
		int above = parent[node];
		parent[up] = above;
		replaceChild(above, node, up);
		child[2 * up + side] = node;
		parent[node] = up;
	}

	private int allocate() {
		if (free != LEAF) {
			int node = free;
			free = parent[node];
			return node;
		}
		if (used == parent.length) {
			int capacity = 2 * used;
			child = Arrays.copyOf(child, 2 * capacity);
			parent = Arrays.copyOf(parent, capacity);
			red = Arrays.copyOf(red, capacity);
			start = Arrays.copyOf(start, capacity);
			end = Arrays.copyOf(end, capacity);
		}
		return used++;
	}
}
