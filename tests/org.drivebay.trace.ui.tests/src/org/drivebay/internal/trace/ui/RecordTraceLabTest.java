// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.internal.trace.ui.array.ArrayChoice;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.stripe.StripeView;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.trace.Device;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
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
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An array of the real lab host is recorded from the explorer on, while the host's own load reads and writes it. */
@WorkbenchTest
class RecordTraceLabTest {

	private static final Duration BOOT = Duration.ofSeconds(60);
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
	private HostSession session;

	@BeforeEach
	void connect() throws Exception {
		assumeFalse(System.getProperty("drivebay.lab", "").isEmpty(), "needs the lab: ./drivebay test");
		session = UiThread.read(() -> UI.service(LabService.class).sessions().stream().filter(each -> each.definition().name().equals("lab"))
				.findFirst().orElseThrow());
		UiThread.waitUntil("the lab is connected", BOOT, () -> !session.host().getArrays().isEmpty());
		onHost("scenario load-start");
	}

	@AfterEach
	void close() {
		UiThread.run(() -> Objects.requireNonNull(UI.page()).closeAllEditors(false));
	}

	private String onHost(String script) throws Exception {
		CommandResult result = session.remote().run(Command.script("PATH=/usr/sbin:/usr/bin:/sbin:/bin\n" + script, List.of()).withTimeout(BOOT));
		assertTrue(result.ok(), result.errorText());
		return result.outputText();
	}

	@Test
	void anArrayIsRecordedFollowedStoppedAndOpened() throws Exception {
		Path into = folder.resolve("recorded");
		record(into);
		UiThread.waitUntil("requests are drawn while it is recorded", BOOT, () -> trace() instanceof LoadedTrace now && !now.whole() && now.requests().count() > 5
				&& now.devices().find(ARRAY) != null);
		assertTrue(texts().contains("Recording: "), this::texts);
		robot.click(robot.button(robot.window(), "Stop Recording"));
		UiThread.waitUntil("all of it is read", BOOT, () -> trace() instanceof LoadedTrace now && now.whole());
		assertTrue(texts().contains("Recorded: "), this::texts);
		assertEquals("", onHost(AWAIT_CLEAN), "nothing traces on the host");
		opensAgain(into);
	}

	private void record(Path into) {
		UiThread.run(RecordTraceLabTest::showLab);
		robot.focus(robot.window());
		Tree tree = robot.find(robot.window(), Tree.class, "the explorer's tree", each -> each.getColumnCount() > 0 && "Name".equals(each.getColumn(0).getText()));
		TreeItem row = robot.treeItem(tree, "lab", "Arrays", "md5");
		robot.select(row);
		Keyboard.press(SWT.SHIFT, SWT.F10);
		UiThread.waitUntil("the menu is open", () -> tree.getMenu().isVisible());
		Keyboard.press('t');
		Shell dialog = robot.shell("Record Trace");
		robot.enter(robot.field(dialog, "Folder:"), into.toString());
		robot.click(robot.button(dialog, "Record"));
		robot.waitUntilClosed(dialog);
	}

	private static void showLab() {
		try {
			PlatformUI.getWorkbench().showPerspective("org.drivebay.rcp.perspective.lab", PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		} catch (WorkbenchException e) {
			throw new AssertionError(e);
		}
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
