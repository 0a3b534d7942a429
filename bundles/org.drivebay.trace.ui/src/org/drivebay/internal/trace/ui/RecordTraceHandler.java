// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.host.trace.RecordingRequest;
import org.drivebay.host.trace.TraceRecording;
import org.drivebay.internal.trace.ui.record.LiveCapture;
import org.drivebay.internal.trace.ui.record.RecordDialog;
import org.drivebay.internal.trace.ui.record.Recorder;
import org.drivebay.model.BlockDevice;
import org.drivebay.model.Host;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Records the trace of the selected devices and arrays of one host, and shows it meanwhile. */
public final class RecordTraceHandler extends AbstractHandler {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var devices = new ArrayList<BlockDevice>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			selection.forEach(element -> {
				if (element instanceof BlockDevice device && (devices.isEmpty() || host(device) == host(devices.getFirst()))) {
					devices.add(device);
				}
			});
		}
		Host host = devices.isEmpty() ? null : host(devices.getFirst());
		if (host != null) {
			ask(window, host, devices.stream().map(BlockDevice::getName).toList());
		}
		return null;
	}

	private static @Nullable Host host(EObject of) {
		EObject above = of;
		while (above != null && !(above instanceof Host)) {
			above = above.eContainer();
		}
		return (Host) above;
	}

	private static void ask(IWorkbenchWindow window, Host host, List<String> devices) {
		String name = host.getName() + "-" + devices.getFirst() + "-" + TIME.format(LocalDateTime.now());
		Path proposed = Path.of(System.getProperty("user.home", ""), "traces", name.replaceAll("[^A-Za-z0-9._-]", "_"));
		var dialog = new RecordDialog(window.getShell(), host.getName(), devices, proposed);
		RecordingRequest request = dialog.open() == Window.OK ? dialog.request() : null;
		Optional<HostSession> session = UI.service(LabService.class).session(host);
		if (request != null && session.isPresent()) {
			var recording = new TraceRecording(session.get().remote(), request, dialog.folder());
			open(window, new LiveCapture(Recorder.of(recording), dialog.folder()), String.join(", ", devices) + " on " + host.getName());
		}
	}

	/** Starts a recording and shows it. @param what is recorded, for the progress view */
	static void open(IWorkbenchWindow window, LiveCapture capture, String what) {
		Jobs.run("Record trace of " + what, capture);
		TraceFiles.open(window, new LiveInput(capture), LiveEditor.ID);
	}
}
