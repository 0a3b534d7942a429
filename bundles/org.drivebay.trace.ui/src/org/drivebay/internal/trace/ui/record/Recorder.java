// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.record;

import org.drivebay.host.trace.RecordingListener;
import org.drivebay.host.trace.RecordingProgress;
import org.drivebay.host.trace.RecordingResult;
import org.drivebay.host.trace.TraceRecording;

/** What records: a {@link TraceRecording}, whose methods these are. */
public interface Recorder {

	/** Blocks until it is over. @throws Exception with a message for the user, if it does not begin */
	RecordingResult run(RecordingListener listener) throws Exception;

	/** Does not wait. Any thread. */
	void stop();

	/** Any thread. */
	RecordingProgress progress();

	/** That of a host. */
	static Recorder of(TraceRecording recording) {
		return new Recorder() {
			@Override
			public RecordingResult run(RecordingListener listener) throws Exception {
				return recording.run(listener);
			}

			@Override
			public void stop() {
				recording.stop();
			}

			@Override
			public RecordingProgress progress() {
				return recording.progress();
			}
		};
	}
}
