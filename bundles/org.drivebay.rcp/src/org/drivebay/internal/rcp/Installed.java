// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * One bundle of the product.
 *
 * @param licence SPDX identifiers, as {@code licences.properties} beside this class has them
 */
record Installed(String name, String version, String licence) {

	static final String UNKNOWN = "unknown";

	/** Our own first, then by name. */
	static List<Installed> all(BundleContext context) {
		Map<String, String> licences = licences();
		return Arrays.stream(context.getBundles()).map(bundle -> of(bundle, licences))
				.sorted(Comparator.comparing((Installed bundle) -> !bundle.name().startsWith("org.drivebay.")).thenComparing(Installed::name)).toList();
	}

	private static Installed of(Bundle bundle, Map<String, String> licences) {
		String name = bundle.getSymbolicName();
		var version = bundle.getVersion();
		return new Installed(name, version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), licence(name, licences));
	}

	/** The longest prefix that fits. */
	static String licence(String name, Map<String, String> licences) {
		return licences.entrySet().stream().filter(entry -> name.equals(entry.getKey()) || name.startsWith(entry.getKey() + "."))
				.max(Comparator.comparing(entry -> entry.getKey().length())).map(Map.Entry::getValue).orElse(UNKNOWN);
	}

	static Map<String, String> licences() {
		var properties = new Properties();
		try (InputStream in = Installed.class.getResourceAsStream("licences.properties")) {
			if (in != null) {
				properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			ILog.of(Installed.class).warn("The list of licences cannot be read", e);
		}
		var licences = new TreeMap<String, String>();
		properties.forEach((name, licence) -> licences.put(String.valueOf(name), String.valueOf(licence)));
		return licences;
	}
}
