// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.export.EventsExport;
import org.drivebay.internal.trace.ui.export.Pictures;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.trace.TraceFile;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Pictures and events as files. */
@WorkbenchTest
class ExportTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void eachPictureIsWrittenAsPngAndAsSvg() throws Exception {
		try (var fixture = new TraceFixture(SampleTrace.write(folder.resolve("sample"), 500)).opened()) {
			for (String name : List.of("Timeline", "Sectors over time", "Charts")) {
				TimeCanvas canvas = fixture.canvas(name);
				Rectangle area = UiThread.read(canvas::getClientArea);
				var png = new ImageData(save(canvas, name + ".png").toString());
				assertEquals(area.width + " x " + area.height, png.width + " x " + png.height);
				String text = Files.readString(save(canvas, name + ".svg"));
				Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement();
				assertEquals(String.valueOf(area.width), svg.getAttribute("width"));
				assertTrue(svg.getElementsByTagName("text").getLength() > 5, text);
				assertEquals(name.startsWith("Sectors") ? 1 : 0, svg.getElementsByTagName("image").getLength());
			}
		}
	}

	private Path save(TimeCanvas canvas, String name) throws InterruptedException {
		Path file = folder.resolve(name);
		Job job = UiThread.read(() -> Pictures.save(canvas, file));
		job.join();
		assertTrue(job.getResult().isOK(), () -> job.getResult().toString());
		return file;
	}

	@Test
	void eventsOfTheShownTimeAreWritten() throws Exception {
		Path sample = SampleTrace.write(folder.resolve("sample"), 500);
		Path csv = folder.resolve("events.csv");
		new EventsExport(TraceFile.open(List.of(sample)), new TimeRange(0, 20_001), csv).run(new NullProgressMonitor());
		assertEquals(3, Files.readAllLines(csv).size(), "the head, the array's Q and the disk's");
	}
}
