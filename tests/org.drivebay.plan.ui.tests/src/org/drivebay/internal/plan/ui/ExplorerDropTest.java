// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.host.LabService;
import org.drivebay.host.testing.SampleModel;
import org.drivebay.model.Host;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A device is taken with the mouse from the explorer to the drawing. */
@WorkbenchTest
class ExplorerDropTest {

	@TempDir
	Path folder = Path.of("");

	private PlanFixture fixture;
	private final Host host = SampleModel.host("bench");

	@BeforeEach
	void open() {
		fixture = new PlanFixture(folder, "raid1", 2);
		UiThread.run(() -> hosts().add(host));
	}

	@AfterEach
	void close() {
		UiThread.run(() -> hosts().remove(host));
		fixture.close();
	}

	/** Those that the explorer shows. */
	private static List<Host> hosts() {
		return UI.service(LabService.class).lab().getHosts();
	}

	@Test
	void onTheGroundItStandsByItselfWithNameAndSize() {
		drop("sda10", new Point(60, 20));
		PlanDevice disk = fixture.device("sda10");
		assertEquals(List.of("sda10", "64 MiB", "bench /dev/sda10"), shown(disk));
		assertEquals("bench", ((PlanMember) disk).getHost());
	}

	@Test
	void onAnArrayItIsAMember() {
		PlanArray array = fixture.array("md0");
		drop("sda1", fixture.place(array));
		UiThread.waitUntil("it is a member", () -> array.getSlots().size() == 3);
		assertEquals("sda1", array.getSlots().getLast().getDevice().getName());
	}

	private void drop(String device, Point where) {
		Tree tree = fixture.robot.find(fixture.robot.window(), Tree.class, "the explorer's tree", each -> each.getColumnCount() > 0 && "Name".equals(each.getColumn(0).getText()));
		TreeItem item = fixture.robot.treeItem(tree, "bench", "Block devices", device);
		fixture.robot.select(item);
		Rectangle row = UiThread.read(() -> item.getBounds(0));
		fixture.robot.dragAndDrop(tree, new Point(row.x + Math.min(40, row.width / 2), row.y + row.height / 2), fixture.drawing(), where);
	}

	/** What its figure says, line by line. */
	private List<String> shown(PlanDevice device) {
		return UiThread.read(() -> {
			var texts = new ArrayList<String>();
			collect(((GraphicalEditPart) fixture.canvas().viewer().getEditPartRegistry().get(device)).getFigure(), texts);
			return texts;
		});
	}

	private static void collect(IFigure figure, List<String> texts) {
		if (figure instanceof Label label) {
			texts.add(label.getText());
		}
		figure.getChildren().forEach(child -> collect((IFigure) child, texts));
	}
}
