// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Label;

/** The text of a label that may be narrower: it ends in an ellipsis then. UI thread. */
public final class FittedText {

	private final Label label;
	private String full = "";

	public FittedText(Label label) {
		this.label = label;
		label.addListener(SWT.Resize, event -> fit());
	}

	/** Replaces it. */
	public void set(String text) {
		full = text;
		fit();
	}

	private void fit() {
		var gc = new GC(label);
		try {
			label.setText(Surface.fitting(new GcSurface(gc), full, label.getSize().x));
		} finally {
			gc.dispose();
		}
	}
}
