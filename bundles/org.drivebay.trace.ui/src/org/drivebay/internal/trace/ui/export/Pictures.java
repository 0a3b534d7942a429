// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.export;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.drivebay.internal.trace.ui.draw.GcSurface;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.Operation;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Writes what a canvas shows. */
public final class Pictures {

	private Pictures() {
	}

	/** Draws now and writes in a job. UI thread. @param file SVG if its name ends so, else PNG */
	public static Job save(TimeCanvas canvas, Path file) {
		boolean svg = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
		Operation writing = svg ? svg(canvas, file) : png(canvas, file);
		return Jobs.run("Write " + file, writing);
	}

	private static Operation svg(TimeCanvas canvas, Path file) {
		Rectangle area = canvas.getClientArea();
		var gc = new GC(canvas);
		try {
			var svg = new SvgSurface(new GcSurface(gc), area.width, area.height);
			canvas.paint(svg);
			String text = svg.end();
			return monitor -> Files.writeString(file, text);
		} finally {
			gc.dispose();
		}
	}

	private static Operation png(TimeCanvas canvas, Path file) {
		Rectangle area = canvas.getClientArea();
		var image = new Image(canvas.getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
		var gc = new GC(image);
		try {
			canvas.paint(new GcSurface(gc));
			ImageData data = image.getImageData();
			return monitor -> Files.write(file, png(data));
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	static byte[] png(ImageData data) {
		var out = new ByteArrayOutputStream();
		var loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}
}
