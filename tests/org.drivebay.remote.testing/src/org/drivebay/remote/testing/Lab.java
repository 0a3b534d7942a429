// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.drivebay.remote.HostLog;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.Prompter.KeyAnswer;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;

/** The virtual lab host that the build has started. */
public final class Lab {

	private final Path config;
	private final String control;

	private Lab(Path config, String control) {
		this.config = config;
		this.control = control;
	}

	/** Skips the test if there is no lab. */
	public static Lab required() {
		String config = System.getProperty("drivebay.lab", "");
		assumeFalse(config.isEmpty(), "no lab: the property drivebay.lab is empty, see `drivebay lab up`");
		return new Lab(Path.of(config), System.getProperty("drivebay.lab.control", ""));
	}

	/** Skips the test if the lab cannot be frozen and rebooted, or if only fast tests are wanted. */
	public static Lab toBreak() {
		Lab lab = required();
		assumeFalse(Boolean.getBoolean("drivebay.fast"), "fast tests only");
		assumeFalse(lab.control.isEmpty(), "the lab is not ours to break: the property drivebay.lab.control is empty");
		return lab;
	}

	/** Its ssh_config. */
	public Path config() {
		return config;
	}

	/** Nobody is asked anything: key and known hosts are the lab's. */
	public RemoteHost host(HostLog log) {
		return new JschRemoteHosts().host(new HostSpec("lab", null, 0, null, config), new TestUser(KeyAnswer.REFUSE), log);
	}

	/** @param verb such as {@code freeze}, of the script that controls the lab */
	public void control(String verb) throws IOException, InterruptedException {
		Programs.Result result = Programs.call(Map.of(), control, verb);
		assertEquals(0, result.status(), () -> "lab " + verb + ": " + result.output());
	}
}
