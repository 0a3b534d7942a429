// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** What is on the screen. UI thread, but for {@link #save}. */
public final class Screen {

	private Screen() {
	}

	/** Visible shells, the one on top last. */
	public static List<Shell> shells() {
		return Arrays.stream(UiThread.display().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible()).toList();
	}

	/** Every visible widget of the type below the root, items of bars and folders included, in the order they were made. */
	public static <W extends Widget> List<W> all(Control root, Class<W> type) {
		var found = new ArrayList<W>();
		visit(root, widget -> {
			if (type.isInstance(widget)) {
				found.add(type.cast(widget));
			}
		});
		return found;
	}

	private static void visit(Control control, Consumer<Widget> visitor) {
		if (control.isDisposed() || !control.isVisible()) {
			return;
		}
		visitor.accept(control);
		switch (control) {
		case ToolBar bar -> Arrays.stream(bar.getItems()).forEach(visitor);
		case CTabFolder folder -> Arrays.stream(folder.getItems()).forEach(visitor);
		default -> {
			// its children follow
		}
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				visit(child, visitor);
			}
		}
	}

	/** What is written on it, without mnemonics. */
	public static String text(Widget widget) {
		@Nullable
		String text = switch (widget) {
		case Button button -> button.getText();
		case Label label -> label.getText();
		case Text field -> field.getText();
		case Shell shell -> shell.getText();
		case org.eclipse.swt.custom.CLabel label -> label.getText();
		case org.eclipse.swt.widgets.Link link -> link.getText();
		case org.eclipse.swt.custom.StyledText styled -> styled.getText();
		case org.eclipse.swt.widgets.Combo combo -> combo.getText();
		case org.eclipse.swt.widgets.Item item -> item.getText();
		default -> "";
		};
		return text == null ? "" : text.replaceAll("&(.)", "$1");
	}

	/** Titles and texts of all that is visible, and what the pointer is over, for the message of a failure. */
	public static String describe() {
		var out = new StringBuilder("On the screen:");
		for (Shell shell : shells()) {
			out.append("\n  \"").append(shell.getText()).append('"');
			visit(shell, widget -> {
				String text = text(widget).strip();
				if (!text.isEmpty() && widget != shell) {
					out.append("\n    ").append(widget.getClass().getSimpleName()).append(": ").append(text.lines().findFirst().orElse(""));
				}
				if (widget instanceof Tree tree) {
					Arrays.stream(tree.getItems()).forEach(item -> out.append("\n      - ").append(item.getText()));
				}
			});
		}
		Control under = UiThread.display().getCursorControl();
		return out + "\nThe pointer is at " + UiThread.display().getCursorLocation() + ", over "
				+ (under == null ? "nothing" : under + " of \"" + under.getShell().getText() + "\" " + under.getShell().getBounds());
	}

	/** Writes what the display shows as a PNG. Any thread. */
	public static void save(Path file) {
		UiThread.run(() -> {
			Display display = UiThread.display();
			while (display.readAndDispatch()) {
				// paint first
			}
			var bounds = display.getBounds();
			var image = new Image(display, bounds.width, bounds.height);
			var gc = new GC(display);
			try {
				gc.copyArea(image, 0, 0);
				var loader = new ImageLoader();
				loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
				loader.save(file.toString(), SWT.IMAGE_PNG);
			} finally {
				gc.dispose();
				image.dispose();
			}
		});
	}
}
