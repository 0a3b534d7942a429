// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.drivebay.host.trace.RecordingDescription;
import org.drivebay.host.trace.RecordingDescription.End;
import org.drivebay.internal.trace.ui.data.Loss;
import org.drivebay.internal.trace.ui.data.TraceSnapshot;
import org.drivebay.trace.Events;
import org.drivebay.trace.LiveWindow;

/** What a host told of the events that it dropped. It counts them for each device, not for each CPU. */
final class ToldLosses {

	private ToldLosses() {
	}

	/**
	 * Of a recorded trace.
	 *
	 * @param path of the trace: the recording's folder, or the name of one device in it; whatever else lies there is none of the recording's
	 * @throws IOException if the recording's description is damaged
	 */
	static List<Loss> of(Path path, Events events) throws IOException {
		boolean all = Files.isDirectory(path);
		String device = String.valueOf(path.getFileName());
		return RecordingDescription.read(TraceSnapshot.folder(path)).flatMap(RecordingDescription::end).map(End::drops).orElse(List.of()).stream()
				.filter(drop -> all || drop.device().equals(device))
				.map(drop -> loss(drop.device(), drop.fromNanos() - events.genesis(), drop.toNanos() - events.genesis(), drop.events())).toList();
	}

	/** Of a trace that is being recorded. */
	static List<Loss> of(LiveWindow window) {
		return window.gaps().stream().map(gap -> loss(gap.device(), gap.from(), gap.until(), gap.events())).toList();
	}

	private static Loss loss(String device, long from, long until, long events) {
		return new Loss(device, Loss.ANY_CPU, Math.max(0, from), Math.max(0, Math.max(from, until)), events);
	}
}
