// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How fast this machine can read mapped files that are in the page cache, and do nothing with them but add them up: the bound for all that
 * reads every byte once. {@code java MemoryBound.java FILE...}
 */
final class MemoryBound {

	private static final int ROUNDS = 8;
	private static final int PIECE = 1 << 24;

	public static void main(String[] files) throws IOException {
		System.out.printf("memory bound: one thread %.1f GB/s, all threads %.1f GB/s%n", best(files, false), best(files, true));
	}

	/** GB/s with fresh mappings, page faults included. */
	private static double best(String[] files, boolean parallel) throws IOException {
		double best = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			List<ByteBuffer> pieces = map(files);
			LongStream sums = (parallel ? pieces.parallelStream() : pieces.stream()).mapToLong(MemoryBound::sum);
			if (sums.sum() == 0) {
				throw new IOException("nothing but zeros");
			}
			long bytes = pieces.stream().mapToLong(ByteBuffer::limit).sum();
			best = Math.max(best, (double) bytes / (System.nanoTime() - start));
		}
		return best;
	}

	private static List<ByteBuffer> map(String[] files) throws IOException {
		List<ByteBuffer> pieces = new ArrayList<>();
		for (String file : files) {
			try (var channel = FileChannel.open(Path.of(file), StandardOpenOption.READ)) {
				for (long from = 0; from < channel.size(); from += PIECE) {
					pieces.add(channel.map(MapMode.READ_ONLY, from, Math.min(PIECE, channel.size() - from)).order(ByteOrder.LITTLE_ENDIAN));
				}
			}
		}
		return pieces;
	}

	private static long sum(ByteBuffer piece) {
		long sum = 0;
		for (int at = 0; at + Long.BYTES <= piece.limit(); at += Long.BYTES) {
			sum += piece.getLong(at);
		}
		return sum;
	}
}
