// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.model.ConnectionState;
import org.drivebay.model.Health;
import org.drivebay.model.HealthLevel;
import org.drivebay.model.Host;
import org.drivebay.model.Lab;
import org.drivebay.model.Node;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** The lab in one line. Model's thread. */
record LabStatus(String text, String toolTip, HealthLevel level) {

	private static final int MAX_REASONS = 12;

	static LabStatus of(Lab lab) {
		List<Host> hosts = lab.getHosts();
		if (hosts.isEmpty()) {
			return new LabStatus("No hosts", "File > Add Host… adds one", HealthLevel.UNKNOWN);
		}
		long connected = hosts.stream().filter(host -> host.getConnectionState() == ConnectionState.CONNECTED).count();
		var reasons = new ArrayList<String>();
		HealthLevel worst = HealthLevel.UNKNOWN;
		for (TreeIterator<EObject> all = lab.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Node node && node.getHealth() instanceof Health health) {
				worst = health.getLevel().getValue() > worst.getValue() ? health.getLevel() : worst;
				if (health.getLevel().getValue() >= HealthLevel.WARNING_VALUE) {
					health.getReasons().forEach(reason -> reasons.add(node.getName() + ": " + reason));
				}
			}
		}
		String text = "%d %s, %d connected".formatted(hosts.size(), hosts.size() == 1 ? "host" : "hosts", connected);
		return new LabStatus(text + summary(reasons.size(), connected), toolTip(reasons), worst);
	}

	private static String summary(int problems, long connected) {
		if (problems > 0) {
			return " · " + problems + (problems == 1 ? " problem" : " problems");
		}
		return connected > 0 ? " · healthy" : "";
	}

	private static String toolTip(List<String> reasons) {
		if (reasons.isEmpty()) {
			return "No array or member needs attention";
		}
		String shown = String.join("\n", reasons.subList(0, Math.min(MAX_REASONS, reasons.size())));
		return reasons.size() > MAX_REASONS ? shown + "\n… and " + (reasons.size() - MAX_REASONS) + " more" : shown;
	}
}
