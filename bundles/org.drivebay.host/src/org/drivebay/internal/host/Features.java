// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.drivebay.host.health.Finding;
import org.drivebay.host.health.HealthRules;
import org.drivebay.model.Health;
import org.drivebay.model.HealthLevel;
import org.drivebay.model.ModelFactory;
import org.drivebay.model.ModelPackage.Literals;
import org.drivebay.model.Node;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Changes model objects only where they differ, so that each notification is a real change. */
final class Features {

	private Features() {
	}

	static void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
		if (!Objects.equals(object.eGet(feature), value)) {
			object.eSet(feature, value);
		}
	}

	static <T> void setList(EList<T> list, List<? extends T> values) {
		if (!list.equals(values)) {
			ECollections.setEList(list, values);
		}
	}

	/**
	 * Makes a containment list mirror the facts: an object stays the same as long as a fact has its name. A new one is filled before it is added.
	 *
	 * @param update takes an object, old or new, over to the facts
	 */
	static <N extends Node, F> void mirror(EList<N> nodes, List<F> facts, Function<F, String> name, Function<F, N> create, BiConsumer<N, F> update) {
		Set<String> names = facts.stream().map(name).collect(Collectors.toSet());
		nodes.removeIf(node -> !names.contains(node.getName()));
		for (int i = 0; i < facts.size(); i++) {
			F fact = facts.get(i);
			int at = indexOf(nodes, name.apply(fact), i);
			if (at < 0) {
				N node = create.apply(fact);
				node.setName(name.apply(fact));
				update.accept(node, fact);
				nodes.add(i, node);
			} else {
				if (at != i) {
					nodes.move(i, at);
				}
				update.accept(nodes.get(i), fact);
			}
		}
	}

	private static <N extends Node> int indexOf(EList<N> nodes, String name, int from) {
		for (int i = from; i < nodes.size(); i++) {
			if (name.equals(nodes.get(i).getName())) {
				return i;
			}
		}
		return -1;
	}

	static void setHealth(Node node, List<Finding> findings) {
		setHealth(node, HealthRules.level(findings), findings.stream().map(Finding::sentence).toList());
	}

	static void setHealth(Node node, HealthLevel level, List<String> reasons) {
		Health health = node.getHealth();
		if (health == null) {
			health = ModelFactory.eINSTANCE.createHealth();
			health.setLevel(level);
			health.getReasons().addAll(reasons);
			node.setHealth(health);
			return;
		}
		set(health, Literals.HEALTH__LEVEL, level);
		setList(health.getReasons(), reasons);
	}
}
