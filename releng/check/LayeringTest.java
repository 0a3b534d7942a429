// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Breaks each rule once and sees that {@link Layering} says so: {@code java --class-path … LayeringTest}. Prints TAP. */
public final class LayeringTest {

	private static final String INFO = "// SPDX-License-Identifier: EPL-2.0\n@NonNullByDefault\npackage a;\n";

	private int number;
	private boolean failed;

	public static void main(String[] arguments) throws IOException {
		var test = new LayeringTest();
		test.run();
		System.exit(test.failed ? 1 : 0);
	}

	private void run() throws IOException {
		finds("only UI bundles know SWT, JFace, GEF and org.eclipse.ui", "md", "Require-Bundle: org.eclipse.jface", "class A {}");
		finds("only UI bundles know SWT, JFace, GEF and org.eclipse.ui", "md", "", "import org.eclipse.swt.SWT;");
		finds("a feature's UI does not depend on another feature's", "plan.ui", "Require-Bundle: org.drivebay.ui,org.drivebay.trace.ui", "");
		finds("only the command line and the product know remote.jsch", "host", "Require-Bundle: org.drivebay.remote.jsch", "");
		finds("nothing depends on the application", "plan.ui", "Require-Bundle: org.drivebay.rcp", "");
		finds("internal packages are not exported", "md", "Export-Package: org.drivebay.internal.md", "");
		finds("only the command line prints to standard output", "md", "", "class A { { System.out.println(); } }");
		finds("no printStackTrace, Display.getDefault, Thread.sleep or unfinished marks", "md", "", "class A { { e.print" + "StackTrace(); } }");
		finds("no source file is longer than 400 lines", "md", "", "\n".repeat(401));
		nothing("ui", "Require-Bundle: org.eclipse.ui\nExport-Package: org.drivebay.internal.ui;x-internal:=true", "import org.eclipse.swt.SWT;");
	}

	private void finds(String rule, String bundle, String header, String source) throws IOException {
		List<String> findings = check(bundle, header, source).getOrDefault(rule, List.of());
		say(!findings.isEmpty(), "breaking '" + rule + "' is found");
	}

	private void nothing(String bundle, String header, String source) throws IOException {
		Map<String, List<String>> findings = check(bundle, header, source);
		say(findings.values().stream().allMatch(List::isEmpty), "a good bundle has no findings " + findings);
	}

	private void say(boolean ok, String text) {
		failed |= !ok;
		System.out.println((ok ? "ok " : "not ok ") + ++number + " - " + text);
	}

	private static Map<String, List<String>> check(String bundle, String header, String source) throws IOException {
		Path root = Files.createTempDirectory("layering");
		Path folder = root.resolve("bundles/org.drivebay." + bundle);
		Files.createDirectories(folder.resolve("META-INF"));
		Files.createDirectories(folder.resolve(".settings"));
		Files.createDirectories(folder.resolve("src/a"));
		Files.writeString(folder.resolve("META-INF/MANIFEST.MF"), "Manifest-Version: 1.0\n" + (header.isEmpty() ? "" : header + "\n"));
		Files.writeString(folder.resolve(".settings/org.eclipse.jdt.core.prefs"), "");
		Files.writeString(folder.resolve("src/a/package-info.java"), INFO);
		Files.writeString(folder.resolve("src/a/A.java"), "// SPDX-License-Identifier: EPL-2.0\n" + source);
		return new Layering(root).check();
	}
}
