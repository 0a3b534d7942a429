// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.attribute;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.drivebay.md.attribute.AttributeInfo.Access;
import org.drivebay.md.attribute.AttributeInfo.Scope;
import org.drivebay.md.attribute.AttributeInfo.Unit;

/** Every file below {@code md/} and {@code md/dev-NAME/} that Linux is known to show, from 2.6 to 6.18. Immutable. */
public final class AttributeCatalogue {

	private static final Map<String, AttributeInfo> ARRAY = ArrayAttributes.table();
	private static final Map<String, AttributeInfo> MEMBER = MemberAttributes.table();

	private AttributeCatalogue() {
	}

	public static Collection<AttributeInfo> all(Scope scope) {
		return table(scope).values();
	}

	/** @param name with its folder where it has one: {@code bitmap/chunksize} */
	public static Optional<AttributeInfo> find(Scope scope, String name) {
		return Optional.ofNullable(table(scope).get(name));
	}

	/** As {@link #find}, with a plain read-only entry for a file that this version does not know. */
	public static AttributeInfo of(Scope scope, String name) {
		return find(scope, name)
				.orElseGet(() -> new AttributeInfo(name, scope, Unit.NONE, "Not known to this version of Drivebay", Access.READ_ONLY, List.of()));
	}

	private static Map<String, AttributeInfo> table(Scope scope) {
		return scope == Scope.ARRAY ? ARRAY : MEMBER;
	}

	/** Fills a table line by line. */
	static final class Table {

		private final Map<String, AttributeInfo> entries = new TreeMap<>();
		private final Scope scope;

		Table(Scope scope) {
			this.scope = scope;
		}

		Table add(String name, Unit unit, Access access, String meaning, String... choices) {
			entries.put(name, new AttributeInfo(name, scope, unit, meaning, access, List.of(choices)));
			return this;
		}

		Map<String, AttributeInfo> done() {
			return Collections.unmodifiableMap(entries);
		}
	}
}
