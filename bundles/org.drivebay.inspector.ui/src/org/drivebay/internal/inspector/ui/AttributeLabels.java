// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import org.drivebay.host.MdAttribute;
import org.drivebay.md.attribute.AttributeInfo.Access;
import org.drivebay.ui.Images;
import org.drivebay.ui.viewer.Flash;
import org.drivebay.ui.viewer.LiveLabels;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The cells of one column. */
final class AttributeLabels extends LiveLabels {

	private final AttributeColumn column;
	private final LocalResourceManager images;

	AttributeLabels(AttributeColumn column, Control control, Flash flash, LocalResourceManager images) {
		super(control, flash, column.ordinal());
		this.column = column;
		this.images = images;
	}

	@Override
	public String getText(Object element) {
		return column.text(element);
	}

	@Override
	public @Nullable Image getImage(Object element) {
		if (element instanceof Section section && column == AttributeColumn.NAME) {
			return images.create((section.member() != null ? Images.MEMBER : Images.ARRAY).descriptor());
		}
		boolean pen = column == AttributeColumn.VALUE && element instanceof AttributeRow row && AttributeText.writable(row.attribute());
		return pen ? images.create(Images.EDIT.descriptor()) : null;
	}

	@Override
	public @Nullable Color getForeground(Object element) {
		boolean failed = element instanceof AttributeRow row && AttributeText.failed(row.attribute());
		return switch (column) {
			case VALUE -> failed ? AttributeText.writeOnly(((AttributeRow) element).attribute()) ? palette().muted() : palette().warning() : null;
			case UNIT, READS_AS, MEANING -> palette().muted();
			case NAME -> null;
		};
	}

	@Override
	public @Nullable String getToolTipText(Object element) {
		if (!(element instanceof AttributeRow row)) {
			return null;
		}
		MdAttribute attribute = row.attribute();
		return switch (column) {
			case NAME -> attribute.path() + "\n" + access(attribute);
			case VALUE -> AttributeText.raw(attribute).isEmpty() ? "empty" : AttributeText.raw(attribute);
			case UNIT, READS_AS, MEANING -> attribute.info().meaning();
		};
	}

	private static String access(MdAttribute attribute) {
		Access access = attribute.info().access();
		return switch (access) {
			case READ_ONLY -> "Read-only.";
			case WRITABLE -> "Can be changed: F2, Enter or a double-click.";
			case DANGEROUS -> "md takes other values, but a mistake costs data or the array; not offered here.";
		};
	}
}
