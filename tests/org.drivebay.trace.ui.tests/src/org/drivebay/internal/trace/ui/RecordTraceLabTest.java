// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;

import org.drivebay.internal.trace.ui.array.ArrayChoice;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.stripe.StripeView;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.trace.Device;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.LabFixture;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An array of the real lab host is recorded from the explorer on, while the host's own load reads and writes it. */
@WorkbenchTest
class RecordTraceLabTest {

	private static final int ARRAY = Device.of(9, 5);

	/** Waits until nothing traces: neither the kernel, nor an agent told to, nor blktrace. Prints what still does after a while. */
	private static final String AWAIT_CLEAN = """
			traces() {
			  ls -d /sys/kernel/debug/block/*/trace0 2>/dev/null
			  grep -ls 1 /sys/block/*/trace/enable
			  grep -lszxE '(.*/)?(blk)?trace' /proc/[0-9]*/cmdline
			}
			n=0
			while [ -n "$(traces)" ] && [ $n -lt 50 ]; do n=$((n + 1)); sleep 0.1; done
			traces || true
			""";

	@TempDir
	Path folder = Path.of("");

	private final Robot robot = new Robot();
	private LabFixture lab;

	@BeforeEach
	void connect() throws Exception {
		lab = new LabFixture();
		lab.script("scenario load-start");
	}

	@AfterEach
	void close() {
		UiThread.run(() -> Objects.requireNonNull(UI.page()).closeAllEditors(false));
	}

	@Test
	void anArrayIsRecordedFollowedStoppedAndOpened() throws Exception {
		Path into = folder.resolve("recorded");
		record(into);
		UiThread.waitUntil("requests are drawn while it is recorded", LabFixture.BOOT, () -> trace() instanceof LoadedTrace now && !now.whole() && now.requests().count() > 5
				&& now.devices().find(ARRAY) != null);
		assertTrue(texts().contains("Recording: "), this::texts);
		robot.click(robot.button(robot.window(), "Stop Recording"));
		UiThread.waitUntil("all of it is read", LabFixture.BOOT, () -> trace() instanceof LoadedTrace now && now.whole());
		assertTrue(texts().contains("Recorded: "), this::texts);
		assertEquals("", lab.script(AWAIT_CLEAN), "nothing traces on the host");
		opensAgain(into);
	}

	private void record(Path into) {
		Tree tree = lab.select(0, "lab", "Arrays", "md5");
		Keyboard.press(SWT.SHIFT, SWT.F10);
		UiThread.waitUntil("the menu is open", () -> tree.getMenu().isVisible());
		Keyboard.press('t');
		Shell dialog = robot.shell("Record Trace");
		robot.enter(robot.field(dialog, "Folder:"), into.toString());
		robot.click(robot.button(dialog, "Record"));
		robot.waitUntilClosed(dialog);
	}

	private static @Nullable LoadedTrace trace() {
		return Adapters.adapt(Objects.requireNonNull(UI.page()).getActiveEditor(), TraceWindow.class) == null ? null
				: TraceFixture.window().trace();
	}

	/** With the names of the devices and the geometry of the array. */
	private void opensAgain(Path recorded) {
		close();
		try (var fixture = new TraceFixture(recorded).opened()) {
			UiThread.waitUntil("lanes have the kernel's names", () -> fixture.labels("Timeline").contains("md5 9,5"));
			UiThread.run(() -> {
				try {
					Objects.requireNonNull(UI.page()).showView(StripeView.ID);
				} catch (PartInitException e) {
					throw new AssertionError(e);
				}
			});
			UiThread.waitUntil("its members' I/Os are joined to it", () -> Adapters.adapt(Objects.requireNonNull(UI.page()).getActiveEditor(),
					ArrayChoice.class) instanceof ArrayChoice choice && choice.joined() != null && choice.arrays().getFirst().label().equals("md5, raid5"));
		}
	}

	private String texts() {
		return UiThread.read(() -> String.join("\n", Screen.all(robot.window(), Control.class).stream().map(Screen::text).toList()));
	}
}
