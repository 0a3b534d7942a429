// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.util.List;
import java.util.Locale;

import org.drivebay.host.MdAttribute;
import org.drivebay.remote.Fetched;

/** md attributes on the command line: {@code sync_action}, or {@code dev-sda1/state} for a member's. */
final class Attributes {

	private Attributes() {
	}

	static String name(MdAttribute attribute) {
		return (attribute.member() == null ? "" : "dev-" + attribute.member() + "/") + attribute.info().name();
	}

	static MdAttribute find(List<MdAttribute> attributes, String name) throws FailedException {
		for (MdAttribute attribute : attributes) {
			if (name(attribute).equals(name)) {
				return attribute;
			}
		}
		throw new FailedException(attributes.getFirst().array() + " has no attribute " + name + "; 'drivebay sysfs list' shows those it has");
	}

	/** @throws FailedException if it cannot be read */
	static String value(MdAttribute attribute) throws FailedException {
		if (attribute.value() instanceof Fetched.Content content) {
			return content.text();
		}
		throw new FailedException(attribute.path() + " cannot be read: " + attribute.shown());
	}

	static Json json(MdAttribute attribute) {
		String error = attribute.value() instanceof Fetched.Failure failure ? failure.error() : null;
		String unit = attribute.info().unit().label();
		return new Json().put("attribute", name(attribute)).put("value", error == null ? attribute.shown() : null).put("error", error)
				.put("unit", unit.isEmpty() ? null : unit).put("meaning", attribute.info().meaning())
				.put("access", attribute.info().access().name().toLowerCase(Locale.ROOT))
				.put("choices", attribute.info().choices().isEmpty() ? null : attribute.info().choices());
	}
}
