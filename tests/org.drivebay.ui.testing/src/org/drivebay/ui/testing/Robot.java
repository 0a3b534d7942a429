// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.testing;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/**
 * Clicks and types with events of the window system. Each method waits for what it needs and fails with what is on the screen. For the
 * test's thread; without a window manager, so the window that is to get the keys is focused first.
 */
public final class Robot {

	private static final int ARROW_FROM_ICON = 10;
	private static final Duration KEY_TAKES = Duration.ofSeconds(1);
	private static final Duration WINDOW_TAKES = Duration.ofSeconds(5);

	/** The workbench window. */
	public Shell window() {
		return UiThread.read(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
	}

	/** The dialog or window whose title begins so, focused. */
	public Shell shell(String title) {
		Shell shell = UiThread.waitFor("a window with the title " + title, () -> titled(title));
		focus(shell);
		steady(shell);
		return shell;
	}

	/** As {@link #shell}, of what the keys open. Pressed again if nothing comes, for the reason that {@link #enter(Text, String)} gives. */
	public Shell open(String title, int... keys) {
		long end = System.nanoTime() + UiThread.LIMIT.toNanos();
		do {
			Keyboard.press(keys);
		} while (!UiThread.holdsWithin(WINDOW_TAKES, () -> titled(title).isPresent()) && System.nanoTime() < end);
		return shell(title);
	}

	private static Optional<Shell> titled(String title) {
		return Screen.shells().stream().filter(each -> each.getText().startsWith(title)).findFirst();
	}

	public void waitUntilClosed(Shell shell) {
		UiThread.waitUntil("the window closes", shell::isDisposed);
	}

	/** The window system places and sizes a new window after it has been opened; a click before goes astray. */
	private static void steady(Shell shell) {
		var last = new AtomicReference<>(new Rectangle(0, 0, 0, 0));
		UiThread.waitUntil("the window stands still", () -> {
			Rectangle now = shell.isDisposed() ? new Rectangle(0, 0, 0, 0) : shell.getBounds();
			return now.equals(last.getAndSet(now));
		});
	}

	/** Gives the window the keyboard. */
	public void focus(Shell shell) {
		UiThread.waitUntil("the window has the focus", () -> {
			if (shell.isDisposed()) {
				return true;
			}
			raise(shell);
			shell.forceActive();
			return UiThread.display().getActiveShell() == shell && UiThread.display().getFocusControl() != null;
		});
	}

	/** Without a window manager a window that is shown later covers the dialog that belongs to it. */
	private static void raise(Shell shell) {
		shell.moveAbove(null);
	}

	/** The first visible widget of the type that fits. */
	public <W extends Widget> W find(Control root, Class<W> type, String what, Predicate<W> fits) {
		return UiThread.waitFor(what, () -> first(root, type, fits));
	}

	private static <W extends Widget> Optional<W> first(Control root, Class<W> type, Predicate<W> fits) {
		return Screen.all(root, type).stream().filter(fits).findFirst();
	}

	/** The button with this text. */
	public Button button(Control root, String text) {
		return find(root, Button.class, "a button " + text, button -> Screen.text(button).equals(text));
	}

	/** The tool item with this tool tip, up to a key in brackets. */
	public ToolItem toolItem(Control root, String toolTip) {
		return find(root, ToolItem.class, "a tool item with the tip " + toolTip, item -> {
			String tip = item.getToolTipText();
			return tip != null && (tip.equals(toolTip) || tip.startsWith(toolTip + " ("));
		});
	}

	/** The text field behind a label. */
	public Text field(Control root, String label) {
		return behind(root, label, Text.class);
	}

	/** The combo box behind a label. */
	public Combo combo(Control root, String label) {
		return behind(root, label, Combo.class);
	}

	private static <C extends Control> C behind(Control root, String label, Class<C> type) {
		return UiThread.waitFor("a " + type.getSimpleName() + " behind the label " + label, () -> {
			List<Control> controls = Screen.all(root, Control.class);
			for (int i = 0; i < controls.size(); i++) {
				if (controls.get(i) instanceof Label name && Screen.text(name).startsWith(label)) {
					return controls.subList(i, controls.size()).stream().filter(type::isInstance).map(type::cast).findFirst();
				}
			}
			return Optional.empty();
		});
	}

	/** Expands what is on the way, and shows the item. Each name is the beginning of the first column's text. */
	public TreeItem treeItem(Tree tree, String... path) {
		for (int depth = 1; depth < path.length; depth++) {
			String[] way = Arrays.copyOf(path, depth);
			expand(String.join(" > ", way), () -> at(tree, way));
		}
		TreeItem item = UiThread.waitFor("a tree item " + String.join(" > ", path), () -> at(tree, path));
		UiThread.run(() -> tree.showItem(item));
		return item;
	}

	private static Optional<TreeItem> at(Tree tree, String... path) {
		Optional<TreeItem> item = child(tree.getItems(), path[0]);
		for (int depth = 1; depth < path.length && item.isPresent(); depth++) {
			item = child(item.get().getItems(), path[depth]);
		}
		return item;
	}

	private static Optional<TreeItem> child(TreeItem[] items, String name) {
		return Arrays.stream(items).filter(item -> item.getText().startsWith(name)).findFirst();
	}

	/** By the keyboard: selects the item and presses the right arrow (Shift: the platform's key in a tree). */
	public void expand(TreeItem item) {
		expand(UiThread.read(item::getText), () -> Optional.of(item).filter(each -> !each.isDisposed()));
	}

	/** Until it has opened: rows that arrive meanwhile move the item from under the pointer, and one without rows does not open yet. */
	private void expand(String name, Supplier<Optional<TreeItem>> found) {
		BooleanSupplier opened = () -> found.get().filter(TreeItem::getExpanded).isPresent();
		long end = System.nanoTime() + UiThread.LIMIT.toNanos();
		while (!UiThread.read(opened::getAsBoolean)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("the tree item " + name + " does not expand\n" + UiThread.read(Screen::describe));
			}
			select(UiThread.waitFor("a tree item " + name, found));
			Keyboard.press(SWT.SHIFT, SWT.ARROW_RIGHT);
			UiThread.holdsWithin(KEY_TAKES, opened);
		}
	}

	/** As {@link #click}, with the pointer taken aside: a tool tip that comes up would take the keys that follow. */
	public void select(Widget widget) {
		click(widget);
		Mouse.move(new Point(2, 2));
	}

	/**
	 * Opens or closes a tree item by the triangle before it. The toolkit takes a posted click for the triangle only if it has seen the pointer come
	 * to it, so the pointer comes anew, as a person's would, until the click has taken.
	 */
	public void clickArrow(TreeItem item) {
		boolean before = UiThread.read(item::getExpanded);
		long end = System.nanoTime() + UiThread.LIMIT.toNanos();
		while (UiThread.read(item::getExpanded) == before && System.nanoTime() < end) {
			Rectangle bounds = UiThread.read(() -> item.getDisplay().map(item.getParent(), null, item.getBounds(0)));
			Point arrow = new Point(bounds.x - ARROW_FROM_ICON, bounds.y + bounds.height / 2);
			Mouse.move(new Point(arrow.x, arrow.y + 3 * bounds.height));
			Mouse.click(arrow);
		}
		UiThread.waitUntil("the triangle has turned", () -> item.getExpanded() != before);
	}

	/** Clicks a place in what draws itself. */
	public void clickAt(Control control, Point where) {
		drag(control, where, where);
	}

	/** Presses the button, goes to another place and lets go. The pointer is the window system's, the button is not: see {@link Mouse#drag}. */
	public void drag(Control control, Point from, Point to) {
		UiThread.waitUntil("the widget can be clicked", () -> !control.isDisposed() && isEnabled(control));
		Mouse.drag(control, from, to);
	}

	/**
	 * Drags something from one widget and drops it on another, with the window system's own pointer.
	 *
	 * @param from on the first one
	 * @param to   on the second one
	 */
	public void dragAndDrop(Control source, Point from, Control target, Point to) {
		UiThread.run(() -> raise(source.getShell()));
		Mouse.dragAndDrop(UiThread.read(() -> source.toDisplay(from)), UiThread.read(() -> target.toDisplay(to)));
	}

	/** Brings the pointer to a place. */
	public void pointAt(Control control, Point where) {
		Mouse.move(UiThread.read(() -> control.toDisplay(where)));
	}

	public void click(Widget widget) {
		UiThread.waitUntil("the widget can be clicked", () -> !widget.isDisposed() && isEnabled(widget));
		boolean pushes = widget instanceof Button || widget instanceof ToolItem;
		Mouse.clickUntilSeen(() -> words(widget), () -> UiThread.read(() -> {
			raise(parent(widget).getShell());
			bringIntoSight(widget);
			return centre(widget);
		}), pushes ? SWT.Selection : SWT.MouseDown, event -> !pushes || event.widget == widget);
	}

	/** Rows that arrive meanwhile move others out of sight. */
	private static void bringIntoSight(Widget widget) {
		if (widget instanceof TreeItem item) {
			item.getParent().showItem(item);
		} else if (widget instanceof TableItem item) {
			item.getParent().showItem(item);
		}
	}

	private static String words(Widget widget) {
		Composite parent = parent(widget);
		return widget + " in " + parent + " with the area " + parent.getDisplay().map(parent, null, parent.getClientArea());
	}

	private static boolean isEnabled(Widget widget) {
		return switch (widget) {
		case Control control -> control.isEnabled() && control.isVisible();
		case ToolItem item -> item.isEnabled();
		default -> true;
		};
	}

	/** On the display. Of a wide thing its left part, where its text is. */
	private static Point centre(Widget widget) {
		Rectangle bounds = widget.getDisplay().map(parent(widget), null, switch (widget) {
		case Control control -> control.getBounds();
		case ToolItem item -> item.getBounds();
		case CTabItem item -> item.getBounds();
		case TreeItem item -> item.getBounds(0);
		case TableItem item -> item.getBounds(0);
		default -> throw unknown(widget);
		});
		return new Point(bounds.x + Math.min(bounds.width / 2, 40), bounds.y + bounds.height / 2);
	}

	private static Composite parent(Widget widget) {
		return switch (widget) {
		case Control control -> control.getParent();
		case ToolItem item -> item.getParent();
		case CTabItem item -> item.getParent();
		case TreeItem item -> item.getParent();
		case TableItem item -> item.getParent();
		default -> throw unknown(widget);
		};
	}

	private static IllegalArgumentException unknown(Widget widget) {
		return new IllegalArgumentException("cannot click a " + widget.getClass().getSimpleName());
	}

	/**
	 * Clicks the field and replaces its text. Without a window manager whatever window comes up, a tool tip even, has the keyboard while it is
	 * there; so it is typed anew, as a person would, until it stands there.
	 */
	public void enter(Text field, String text) {
		replace(field, text);
	}

	public void enter(Combo field, String text) {
		replace(field, text);
	}

	private void replace(Control field, String text) {
		BooleanSupplier typed = () -> Screen.text(field).equals(text);
		long end = System.nanoTime() + UiThread.LIMIT.toNanos();
		do {
			click(field);
			Keyboard.press(SWT.MOD1, 'a');
			Keyboard.type(text);
		} while (!UiThread.holdsWithin(KEY_TAKES, typed) && System.nanoTime() < end);
		UiThread.waitUntil("the field has the text " + text, typed);
	}
}
