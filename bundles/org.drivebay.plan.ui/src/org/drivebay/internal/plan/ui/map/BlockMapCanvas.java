// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.drivebay.ui.Themes;
import org.drivebay.ui.viewer.AccessibleName;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** The map itself. It draws the rows that are seen and no others, so that a petabyte scrolls as a megabyte does. */
final class BlockMapCanvas extends Canvas {

	static final int ROW_HEIGHT = 22;
	static final int HEAD_HEIGHT = 38;
	private static final int GAP = 2;
	private static final int WHEEL_ROWS = 3;
	private static final int WIDEST = 130;

	private final IntConsumer headClicked;
	private final Consumer<BlockText.Spot> pointedAt;
	private @Nullable BlockMap map;
	private List<BlockText.Spot> marked = List.of();
	/** Pixels above the first that is seen. */
	private long top;
	private int left;
	private int margin;
	private int leastColumn;

	/**
	 * An empty map.
	 *
	 * @param headClicked gets the role whose head was clicked
	 * @param pointedAt   gets the first sector of the cell that the pointer has come to
	 */
	BlockMapCanvas(Composite parent, IntConsumer headClicked, Consumer<BlockText.Spot> pointedAt) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
		this.headClicked = headClicked;
		this.pointedAt = pointedAt;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> layoutBars());
		addListener(SWT.MouseVerticalWheel, event -> scrollTo(top - (long) event.count * ROW_HEIGHT * WHEEL_ROWS / 3));
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.KeyDown, this::key);
		getVerticalBar().addListener(SWT.Selection, event -> {
			top = range().top(getVerticalBar().getSelection());
			redraw();
		});
		getHorizontalBar().addListener(SWT.Selection, event -> {
			left = getHorizontalBar().getSelection();
			redraw();
		});
		AccessibleName.set(this, "Block map");
		Themes.onChange(this, this::redraw);
	}

	/** Another map, or the same array changed: the place that is seen stays as far as it can. */
	void show(@Nullable BlockMap shown) {
		map = shown;
		marked = List.of();
		// it told of the member as it was; the next movement of the pointer says how it is
		setToolTipText(null);
		if (shown != null) {
			measure(shown);
		}
		layoutBars();
		redraw();
	}

	private void measure(BlockMap shown) {
		var gc = new GC(this);
		try {
			margin = gc.textExtent(String.format(Locale.ROOT, "%,d", Math.max(999, shown.rows()))).x + 14;
			long chunks = shown.geometry().arraySectors() / shown.geometry().unitSectors();
			leastColumn = Math.max(44, gc.textExtent(chunks + "′").x + 12);
		} finally {
			gc.dispose();
		}
	}

	/** Frames cells, and scrolls to the first. */
	void mark(List<BlockText.Spot> spots) {
		marked = List.copyOf(spots);
		BlockMap shown = map;
		if (shown != null && !spots.isEmpty()) {
			long row = spots.getFirst().sector() / shown.geometry().unitSectors();
			scrollTo(row * ROW_HEIGHT - (visibleHeight() - ROW_HEIGHT) / 2);
		}
		redraw();
	}

	/** Pixels above the first row that is seen. */
	long top() {
		return top;
	}

	void scrollTo(long pixels) {
		top = range().clamp(pixels);
		getVerticalBar().setSelection(range().step(top));
		redraw();
	}

	private int visibleHeight() {
		return Math.max(0, getClientArea().height - HEAD_HEIGHT);
	}

	private ScrollRange range() {
		BlockMap shown = map;
		return new ScrollRange(shown == null ? 0 : shown.rows() * ROW_HEIGHT, visibleHeight());
	}

	private int columnWidth(BlockMap shown) {
		int room = (getClientArea().width - margin) / Math.max(1, shown.columns());
		return Math.clamp(room, leastColumn, Math.max(leastColumn, WIDEST));
	}

	private void layoutBars() {
		ScrollRange range = range();
		top = range.clamp(top);
		set(getVerticalBar(), range.steps(), range.thumb(), range.step(top));
		BlockMap shown = map;
		int width = shown == null ? 0 : shown.columns() * columnWidth(shown);
		int room = Math.max(1, getClientArea().width - margin);
		left = Math.clamp(left, 0, Math.max(0, width - room));
		set(getHorizontalBar(), Math.max(1, width), Math.min(Math.max(1, width), room), left);
		getHorizontalBar().setVisible(width > room);
	}

	private static void set(ScrollBar bar, int maximum, int thumb, int selection) {
		bar.setValues(selection, 0, maximum, thumb, ROW_HEIGHT, Math.max(ROW_HEIGHT, thumb));
	}

	/** A frame. */
	void paint(GC gc) {
		PlanColors colors = PlanColors.of(this);
		Rectangle area = getClientArea();
		gc.setBackground(colors.canvas());
		gc.fillRectangle(area);
		BlockMap shown = map;
		if (shown == null) {
			return;
		}
		var painter = new BlockPainter(gc, colors);
		int width = columnWidth(shown);
		int first = left / width;
		int end = Math.min(shown.columns(), (left + area.width - margin) / width + 1);
		gc.setClipping(margin, HEAD_HEIGHT, area.width - margin, visibleHeight());
		for (long row = top / ROW_HEIGHT; row < shown.rows() && row * ROW_HEIGHT - top < visibleHeight(); row++) {
			for (int role = first; role < end; role++) {
				painter.paint(shown.cell(row, role), cellArea(row, role, width));
			}
		}
		marked.forEach(spot -> painter.frame(cellArea(spot.sector() / shown.geometry().unitSectors(), spot.role(), width), colors.text(), 3));
		gc.setClipping(0, HEAD_HEIGHT, margin, visibleHeight());
		for (long row = top / ROW_HEIGHT; row < shown.rows() && row * ROW_HEIGHT - top < visibleHeight(); row++) {
			painter.rowNumber(row, new Rectangle(0, y(row), margin, ROW_HEIGHT));
		}
		gc.setClipping(margin, 0, area.width - margin, HEAD_HEIGHT);
		for (int role = first; role < end; role++) {
			painter.head(shown.members().get(role), role, shown.failed().get(role), new Rectangle(x(role, width), 2, width - GAP, HEAD_HEIGHT - 4));
		}
		gc.setClipping((Rectangle) null);
	}

	private Rectangle cellArea(long row, int role, int width) {
		return new Rectangle(x(role, width), y(row), width - GAP, ROW_HEIGHT - GAP);
	}

	private int x(int role, int width) {
		return margin + role * width - left;
	}

	/** Far rows of marked cells are beyond what an int counts; they are clipped away. */
	private int y(long row) {
		return (int) Math.clamp(row * ROW_HEIGHT - top + HEAD_HEIGHT, -10_000, 10_000_000);
	}

	private void pressed(Event event) {
		setFocus();
		int role = role(event.x);
		if (event.y < HEAD_HEIGHT && role >= 0) {
			headClicked.accept(role);
		}
	}

	/** @return -1 beside the columns */
	private int role(int x) {
		BlockMap shown = map;
		if (shown == null || x < margin) {
			return -1;
		}
		int role = (x - margin + left) / columnWidth(shown);
		return role < shown.columns() ? role : -1;
	}

	private void moved(Event event) {
		BlockMap shown = map;
		int role = role(event.x);
		long row = (event.y - HEAD_HEIGHT + top) / ROW_HEIGHT;
		boolean onHead = event.y < HEAD_HEIGHT;
		setCursor(onHead && role >= 0 ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		setToolTipText(onHead && role >= 0 && shown != null ? "Click: " + shown.members().get(role) + (shown.failed().get(role) ? " is whole again" : " fails") : null);
		if (shown != null && !onHead && role >= 0 && row < shown.rows()) {
			pointedAt.accept(new BlockText.Spot(role, row * shown.geometry().unitSectors()));
		}
	}

	private void key(Event event) {
		long page = visibleHeight() - ROW_HEIGHT;
		switch (event.keyCode) {
			case SWT.ARROW_UP -> scrollTo(top - ROW_HEIGHT);
			case SWT.ARROW_DOWN -> scrollTo(top + ROW_HEIGHT);
			case SWT.PAGE_UP -> scrollTo(top - page);
			case SWT.PAGE_DOWN -> scrollTo(top + page);
			case SWT.HOME -> scrollTo(0);
			case SWT.END -> scrollTo(range().end());
			default -> digit(event.character);
		}
	}

	/** The keyboard's way to fail a member. */
	private void digit(char character) {
		int role = Character.digit(character, 10);
		BlockMap shown = map;
		if (shown != null && role >= 0 && role < shown.columns()) {
			headClicked.accept(role);
		}
	}
}
