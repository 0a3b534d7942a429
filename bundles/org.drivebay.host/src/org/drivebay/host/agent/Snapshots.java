// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.agent.AgentFrame;
import org.drivebay.remote.agent.FileContent;
import org.eclipse.jdt.annotation.Nullable;

/** The agent's entries as a fetch has them. */
final class Snapshots {

	private Snapshots() {
	}

	/** @param frames hello first, end last */
	static FetchResult result(List<AgentFrame> frames) {
		SortedMap<String, Fetched> entries = new TreeMap<>();
		for (AgentFrame frame : frames) {
			if (frame instanceof AgentFrame.Entry entry) {
				Fetched fetched = fetched(entry);
				if (fetched != null) {
					entries.put(entry.path(), fetched);
				}
			}
		}
		return new FetchResult(entries, Duration.ofNanos(frames.getLast().hostNanos() - frames.getFirst().hostNanos()));
	}

	private static @Nullable Fetched fetched(AgentFrame.Entry entry) {
		return switch (entry.kind()) {
			case LINK -> new Fetched.Link(entry.content().payload().text());
			case FILE -> content(entry.content());
			case FOLDER -> null;
			// not even known, since it could not be opened
			case OTHER -> entry.content().errno() == 0 ? null : content(entry.content());
		};
	}

	/** @return null for what is not there, or is no file */
	static @Nullable Fetched content(FileContent content) {
		if (content.status() == FileContent.Status.UNREADABLE) {
			return new Fetched.Failure(Errno.text(Errno.EACCES));
		}
		if (content.status() == FileContent.Status.SKIPPED) {
			return new Fetched.Failure("Not read, since reading it does something");
		}
		return switch (content.errno()) {
			case 0 -> new Fetched.Content(content.payload().bytes());
			case Errno.ENOENT, Errno.EISDIR -> null;
			default -> new Fetched.Failure(Errno.text(content.errno()));
		};
	}
}
