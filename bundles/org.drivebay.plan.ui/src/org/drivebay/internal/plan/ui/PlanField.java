// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A row of the Properties view.
 *
 * @param value   as it is shown
 * @param edit    null for one that cannot be changed
 */
record PlanField(String group, String name, String description, String value, @Nullable Edit edit) {

	/**
	 * How it is changed.
	 *
	 * @param choices what there is to choose from; empty for free text
	 * @param wrong   says what is wrong with a text, null if nothing is
	 * @param write   sets it
	 */
	record Edit(List<String> choices, Function<String, @Nullable String> wrong, Consumer<String> write) {
	}

	static PlanField fixed(String group, String name, String value, String description) {
		return new PlanField(group, name, description, value, null);
	}

	static PlanField text(String group, String name, @Nullable String value, String description, Consumer<String> write) {
		return new PlanField(group, name, description, value == null ? "" : value, new Edit(List.of(), text -> null, write));
	}

	static PlanField choice(String group, String name, String value, String description, List<String> choices, Consumer<String> write) {
		return new PlanField(group, name, description, value, new Edit(choices, text -> null, write));
	}

	/** A size in sectors, which may be typed with a unit. */
	static PlanField size(String group, String name, String value, String description, Consumer<Long> write) {
		Function<String, @Nullable String> wrong = text -> Sizes.parse(text).isPresent() ? null : Sizes.HELP;
		return new PlanField(group, name, description, value, new Edit(List.of(), wrong, text -> write.accept(Sizes.parse(text).orElseThrow())));
	}
}
