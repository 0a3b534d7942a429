// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostSpecTest {

	@Test
	void readsUserHostAndPort() {
		assertEquals(new HostSpec("lab", null, 0, null, null), HostSpec.parse("lab"));
		assertEquals(new HostSpec("10.0.0.7", "root", 2222, null, null), HostSpec.parse(" root@10.0.0.7:2222 "));
		assertEquals(new HostSpec("fe80::1", "root", 22, null, null), HostSpec.parse("root@[fe80::1]:22"));
		assertEquals(new HostSpec("fe80::1", null, 0, null, null), HostSpec.parse("fe80::1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "-oProxyCommand=touch x", "a b", "lab:port", "lab:70000", "la\nb" })
	void refusesWhatIsNoHost(String text) {
		assertThrows(IllegalArgumentException.class, () -> HostSpec.parse(text));
	}
}
