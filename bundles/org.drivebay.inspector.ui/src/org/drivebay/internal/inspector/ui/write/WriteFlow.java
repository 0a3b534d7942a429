// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui.write;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.drivebay.host.AttributeWrite;
import org.drivebay.host.HostSession;
import org.drivebay.host.MdAttribute;
import org.drivebay.model.MdArray;
import org.drivebay.remote.Fetched;
import org.drivebay.ui.Operation;
import org.drivebay.ui.UI;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;

/**
 * One change of one attribute: looks what it would do, asks, writes, and reads back. A refusal by md comes out as
 * {@link AttributeWrite.WriteRefused} with its explanation.
 *
 * @param done told on the UI thread how the attribute reads afterwards; not told if the user cancels
 */
public record WriteFlow(HostSession session, MdArray array, MdAttribute attribute, String value, Consumer<Written> done) implements Operation {

	/**
	 * A write that md took.
	 *
	 * @param attribute as it reads afterwards
	 * @param wrote     what was written: md may answer with another word
	 */
	public record Written(MdAttribute attribute, String wrote) {
	}

	@Override
	public void run(IProgressMonitor monitor) throws Exception {
		AttributeWrite write = session.prepareWrite(array, attribute, value);
		String host = session.definition().name();
		if (UI.open(shell -> new PreviewDialog(shell, host, write)).getReturnCode() != Window.OK) {
			return;
		}
		String read = write.run();
		var content = new Fetched.Content(read.getBytes(StandardCharsets.UTF_8));
		var after = new MdAttribute(attribute.array(), attribute.member(), attribute.path(), content, attribute.info());
		UI.async(() -> done.accept(new Written(after, value)));
	}
}
