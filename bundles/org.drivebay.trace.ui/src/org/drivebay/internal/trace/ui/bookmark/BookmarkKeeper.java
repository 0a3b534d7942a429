// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.bookmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.drivebay.internal.trace.ui.window.Bookmark;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;

/** Gives a window the bookmarks that its trace has, and writes them again whenever they change; a file that cannot be read stays as it is. UI thread. */
public final class BookmarkKeeper {

	private final TraceWindow window;
	private final BookmarkFile file;
	private final Consumer<String> problem;
	/** counts changes: a job that is late must not write what was before */
	private final AtomicInteger changes = new AtomicInteger();

	/**
	 * Begins to read.
	 *
	 * @param trace   its path
	 * @param problem told what cannot be read or written, and why; UI thread
	 */
	public BookmarkKeeper(TraceWindow window, Path trace, Consumer<String> problem) {
		this.window = window;
		this.problem = problem;
		file = new BookmarkFile(trace);
		Jobs.runQuiet("Read bookmarks of " + trace, monitor -> {
			try {
				List<Bookmark> found = file.read();
				UI.async(() -> begin(found));
			} catch (IOException e) {
				UI.async(() -> problem.accept("bookmarks cannot be read: " + e.getMessage()));
			}
		});
	}

	/** What the user has set meanwhile stays. */
	private void begin(List<Bookmark> found) {
		boolean set = !window.bookmarks().isEmpty();
		found.forEach(window::add);
		window.onChange(this::changed);
		if (set) {
			write();
		}
	}

	private void changed(Change change) {
		if (change == Change.BOOKMARKS) {
			write();
		}
	}

	private void write() {
		List<Bookmark> now = window.bookmarks();
		int mine = changes.incrementAndGet();
		Jobs.runQuiet("Write bookmarks", monitor -> {
			synchronized (file) {
				if (mine == changes.get()) {
					try {
						file.write(now);
					} catch (IOException e) {
						UI.async(() -> problem.accept("bookmarks are not kept: " + e));
					}
				}
			}
		});
	}
}
