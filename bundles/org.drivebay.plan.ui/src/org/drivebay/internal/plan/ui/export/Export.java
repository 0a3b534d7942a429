// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.drivebay.internal.plan.ui.map.BlockMap;
import org.drivebay.internal.plan.ui.map.MapPicture;
import org.drivebay.internal.plan.ui.map.MapSvg;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.model.plan.PlanArray;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;

/** Makes the bytes of what is exported. UI thread: figures are drawn. */
final class Export {

	/** What there is to export. */
	enum What {
		DRAWING_SVG("Drawing as SVG", "svg"), DRAWING_PNG("Drawing as PNG", "png"), MAP_SVG("Block map as SVG", "svg"), MAP_PNG("Block map as PNG", "png"),
		REPORT("Report as HTML", "html");

		private final String label;
		private final String extension;

		What(String label, String extension) {
			this.label = label;
			this.extension = extension;
		}

		String label() {
			return label;
		}

		/** Without the dot. */
		String extension() {
			return extension;
		}

		boolean isMap() {
			return this == MAP_SVG || this == MAP_PNG;
		}
	}

	/** Of a report's maps. */
	private static final int REPORT_ROWS = 16;
	private static final int CELL_WIDTH = 64;

	private final PlanCanvas canvas;
	private final Function<PlanArray, BlockMap> maps;

	/**
	 * Of a plan.
	 *
	 * @param canvas that it is drawn on
	 * @param maps   of its arrays
	 */
	Export(PlanCanvas canvas, Function<PlanArray, BlockMap> maps) {
		this.canvas = canvas;
		this.maps = maps;
	}

	/**
	 * The content of the file.
	 *
	 * @param title of a report
	 * @param array whose map it is
	 * @param first row of the map
	 * @param rows  of the map
	 * @throws SpecException if md would not run the array whose map is wanted
	 */
	byte[] bytes(What what, String title, PlanArray array, long first, int rows) {
		return switch (what) {
			case DRAWING_SVG -> utf8(new PlanPicture(canvas).svg());
			case DRAWING_PNG -> png(new PlanPicture(canvas).image());
			case MAP_SVG -> utf8(MapSvg.of(picture(array, first, rows), colors()));
			case MAP_PNG -> png(image(picture(array, first, rows)));
			case REPORT -> utf8(Report.of(title, canvas.document().plan(), new PlanPicture(canvas).svg(), colors(), this::reportMap));
		};
	}

	private String reportMap(PlanArray array) {
		try {
			return MapSvg.of(picture(array, 0, REPORT_ROWS), colors());
		} catch (SpecException e) {
			return "";
		}
	}

	private MapPicture picture(PlanArray array, long first, int rows) {
		return new MapPicture(maps.apply(array), first, rows, CELL_WIDTH);
	}

	private PlanColors colors() {
		return PlanColors.of(canvas.viewer().getControl());
	}

	private ImageData image(MapPicture picture) {
		Point size = picture.size();
		var image = new Image(canvas.viewer().getControl().getDisplay(), size.x, size.y);
		var gc = new GC(image);
		try {
			picture.draw(gc, colors());
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static byte[] png(ImageData image) {
		var bytes = new ByteArrayOutputStream();
		var loader = new ImageLoader();
		loader.data = new ImageData[] { image };
		loader.save(bytes, SWT.IMAGE_PNG);
		return bytes.toByteArray();
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
