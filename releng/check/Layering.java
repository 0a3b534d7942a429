// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of the house, checked: {@code java releng/check/Layering.java [REPOSITORY]}. Prints TAP, one line for each rule; exit status 1
 * if one is broken. Without network, build or dependencies.
 */
public final class Layering {

	private static final Pattern UI_NAMES = Pattern.compile("\\borg\\.eclipse\\.(swt|jface|gef|draw2d|ui|nebula)\\b");
	private static final Pattern JSCH = Pattern.compile("\\b(org\\.drivebay\\.(internal\\.)?remote\\.jsch|com\\.jcraft\\.jsch)\\b");
	private static final Pattern UI_BUNDLE = Pattern.compile("org\\.drivebay\\.(ui|rcp|.*\\.ui)");
	private static final Pattern FORBIDDEN = Pattern.compile("\\.printStackTrace\\(|\\bDisplay\\.getDefault\\(|\\bThread\\.sleep\\(|//\\s*TODO");
	private static final Pattern LICENSED = Pattern.compile(".*\\.(java|xml|sh|svg|c|h|css|product|target|ecore|genmodel|exsd)");
	private static final int MAX_LINES = 400;

	private final Path root;
	private final Map<String, List<String>> findings = new TreeMap<>();

	Layering(Path root) {
		this.root = root;
	}

	public static void main(String[] arguments) throws IOException {
		Path root = arguments.length > 0 ? Path.of(arguments[0]) : Path.of("");
		System.exit(report(new Layering(root.toAbsolutePath()).check()) ? 0 : 1);
	}

	private static boolean report(Map<String, List<String>> findings) {
		int number = 0;
		boolean clean = true;
		for (var rule : findings.entrySet()) {
			boolean ok = rule.getValue().isEmpty();
			clean &= ok;
			System.out.println((ok ? "ok " : "not ok ") + ++number + " - " + rule.getKey());
			rule.getValue().forEach(finding -> System.out.println("# " + finding));
		}
		return clean;
	}

	/** Rule to what breaks it, every rule there. */
	Map<String, List<String>> check() throws IOException {
		for (Path bundle : folders("bundles")) {
			String name = bundle.getFileName().toString();
			Manifest manifest = manifest(bundle);
			manifestRules(name, manifest);
			for (Path source : sources(bundle.resolve("src"))) {
				bundleSourceRules(name, source);
			}
			packageRules(bundle);
		}
		for (Path tests : folders("tests")) {
			for (Path source : sources(tests.resolve("src"))) {
				sourceRules(source);
			}
		}
		settings();
		licences();
		return findings;
	}

	private void manifestRules(String name, Manifest manifest) {
		List<String> required = names(manifest.getMainAttributes().getValue("Require-Bundle"));
		boolean isUi = UI_BUNDLE.matcher(name).matches();
		for (String other : required) {
			rule("only UI bundles know SWT, JFace, GEF and org.eclipse.ui", !isUi && UI_NAMES.matcher(other).find(), name + " requires " + other);
			boolean foreignUi = name.endsWith(".ui") && other.matches("org\\.drivebay\\..+\\.ui");
			rule("a feature's UI does not depend on another feature's", foreignUi, name + " requires " + other);
			rule("nothing depends on the application", other.equals("org.drivebay.rcp"), name + " requires " + other);
			boolean knowsJsch = JSCH.matcher(other).find() && !name.equals("org.drivebay.cli") && !name.equals("org.drivebay.remote.jsch");
			rule("only the command line and the product know remote.jsch", knowsJsch, name + " requires " + other);
		}
		String exports = manifest.getMainAttributes().getValue("Export-Package");
		for (String clause : clauses(exports)) {
			boolean open = clause.contains("internal") && !clause.contains("x-internal:=true") && !clause.contains("x-friends");
			rule("internal packages are not exported", open, name + " exports " + clause);
		}
	}

	private void bundleSourceRules(String name, Path source) throws IOException {
		boolean isUi = UI_BUNDLE.matcher(name).matches();
		String text = sourceRules(source);
		rule("only UI bundles know SWT, JFace, GEF and org.eclipse.ui", !isUi && UI_NAMES.matcher(text).find(), show(source));
		boolean jsch = JSCH.matcher(text).find() && !name.equals("org.drivebay.cli") && !name.equals("org.drivebay.remote.jsch");
		// the rule is about code; a message may name the bundle that is missing
		rule("only the command line and the product know remote.jsch", jsch && text.contains("import " + "org.drivebay.remote.jsch"), show(source));
		rule("only the command line prints to standard output", !name.equals("org.drivebay.cli") && text.contains("System.out"), show(source));
	}

	private String sourceRules(Path source) throws IOException {
		String text = Files.readString(source);
		var matcher = FORBIDDEN.matcher(text);
		rule("no printStackTrace, Display.getDefault, Thread.sleep or unfinished marks", matcher.find(), show(source));
		long lines = text.lines().count();
		rule("no source file is longer than " + MAX_LINES + " lines", lines > MAX_LINES, show(source) + " has " + lines);
		return text;
	}

	private void packageRules(Path bundle) throws IOException {
		for (Path source : sources(bundle.resolve("src"))) {
			Path info = source.resolveSibling("package-info.java");
			boolean marked = Files.exists(info) && Files.readString(info).contains("@NonNullByDefault");
			rule("every package says what may be null", !marked, show(source.getParent()));
		}
	}

	private void settings() throws IOException {
		Map<String, String> first = new HashMap<>();
		for (String parent : List.of("bundles", "tests")) {
			for (Path folder : folders(parent)) {
				Path prefs = folder.resolve(".settings/org.eclipse.jdt.core.prefs");
				if (!Files.exists(prefs)) {
					rule("the compiler settings are the same everywhere", true, show(folder) + " has none");
					continue;
				}
				// EMF's generator knows nothing of null: its bundle is compiled without that analysis
				if (!Files.isDirectory(folder.resolve("src-gen"))) {
					String text = Files.readString(prefs);
					first.putIfAbsent(parent, text);
					rule("the compiler settings are the same everywhere", !first.get(parent).equals(text), show(prefs));
				}
			}
		}
	}

	private void licences() throws IOException {
		for (Path file : tracked()) {
			if (LICENSED.matcher(file.toString()).matches() && Files.isRegularFile(file)) {
				List<String> head = Files.readString(file, StandardCharsets.ISO_8859_1).lines().limit(6).toList();
				rule("every file names its licence", head.stream().noneMatch(line -> line.contains("SPDX-License-Identifier: ")), show(file));
			}
		}
	}

	private List<Path> tracked() throws IOException {
		try (Stream<Path> files = Files.find(root, 20, (path, attributes) -> attributes.isRegularFile() && isOurs(path))) {
			return files.sorted().toList();
		}
	}

	/** Not what a build has made, nor what Maven's wrapper brings. */
	private boolean isOurs(Path path) {
		for (Path part : root.relativize(path)) {
			String name = part.toString();
			if (List.of("target", "build", "bin", ".git", ".lab", ".cache").contains(name) || name.startsWith(".polyglot") || name.startsWith(".tycho")) {
				return false;
			}
		}
		return true;
	}

	private List<Path> folders(String parent) throws IOException {
		Path folder = root.resolve(parent);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(folder)) {
			return children.filter(child -> Files.exists(child.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		}
	}

	private static List<Path> sources(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.find(folder, 20, (path, attributes) -> path.toString().endsWith(".java"))) {
			return files.sorted().toList();
		}
	}

	private static Manifest manifest(Path bundle) throws IOException {
		try (var in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in);
		}
	}

	/** Clauses of a manifest header, split at the commas that stand outside quotes. */
	private static List<String> clauses(String header) {
		return header == null ? List.of() : Arrays.asList(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
	}

	private static List<String> names(String header) {
		return clauses(header).stream().map(clause -> clause.split(";")[0].strip()).toList();
	}

	private void rule(String rule, boolean broken, String finding) {
		List<String> list = findings.computeIfAbsent(rule, key -> new ArrayList<>());
		if (broken && !list.contains(finding)) {
			list.add(finding);
		}
	}

	private String show(Path path) {
		return root.relativize(path).toString();
	}
}
