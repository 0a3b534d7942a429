// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.viewer;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A line above a table or tree that filters it while the user types. Escape empties it and returns to what is filtered, Down only returns. */
public final class FilterField {

	private static final int PAUSE_MILLIS = 150;

	private final Text text;
	private final Consumer<String> apply;
	private int edits;

	/**
	 * @param parent with a grid layout
	 * @param hint   grey words while it is empty, also its accessible name
	 * @param apply  given the text, a moment after the last key
	 */
	public FilterField(Composite parent, String hint, Consumer<String> apply) {
		this.apply = apply;
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(hint);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addModifyListener(event -> later());
		AccessibleName.set(text, hint);
	}

	/** Where Escape, Enter and Down lead. */
	public void returnsTo(Control filtered) {
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC) {
				text.setText("");
			}
			if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
				event.doit = false;
				filtered.setFocus();
			}
		}));
	}

	public void focus() {
		text.setFocus();
		text.selectAll();
	}

	public String text() {
		return text.getText();
	}

	private void later() {
		int mine = ++edits;
		text.getDisplay().timerExec(PAUSE_MILLIS, () -> {
			if (mine == edits && !text.isDisposed()) {
				apply.accept(text.getText());
			}
		});
	}
}
