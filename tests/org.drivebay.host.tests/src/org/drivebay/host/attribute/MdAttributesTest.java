// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.fixtures.FakeRemoteHost;
import org.drivebay.fixtures.Recorded;
import org.drivebay.host.AttributeWrite;
import org.drivebay.host.AttributeWrite.WriteRefused;
import org.drivebay.host.MdAttribute;
import org.drivebay.host.MdAttributeListener;
import org.drivebay.md.attribute.AttributeCatalogue;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the recorded lab host, in memory. */
class MdAttributesTest {

	private static final String MD5 = "/sys/block/md5/md/";

	private final FakeRemoteHost host = new FakeRemoteHost(HostSpec.parse("lab"), Recorded.lab().content().entries());

	@BeforeEach
	void connect() throws Exception {
		host.connect();
	}

	private MdAttribute attribute(String name) throws Exception {
		return MdAttributes.read(host, "md5").stream().filter(each -> each.member() == null && each.info().name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void allAreReadInOneRoundTrip() throws Exception {
		List<MdAttribute> attributes = MdAttributes.read(host, "md5");
		assertEquals(1, host.fetches());
		assertEquals(List.of("array_size", "array_state", "bitmap/backlog"), attributes.stream().limit(3).map(each -> each.info().name()).toList());
		assertEquals(List.of("nullb5", "nullb6", "nullb7", "nullb8", "nullb9"),
				attributes.stream().map(each -> String.valueOf(each.member())).filter(member -> !member.equals("null")).distinct().toList());
		assertEquals(55, attributes.stream().filter(each -> each.member() != null).count());
	}

	@Test
	void everyAttributeOfTheLabIsKnown() throws Exception {
		for (String array : List.of("md0", "md1", "md5", "md6", "md10", "md11", "md20")) {
			for (MdAttribute each : MdAttributes.read(host, array)) {
				assertTrue(AttributeCatalogue.find(each.info().scope(), each.info().name()).isPresent(), each.path());
			}
		}
	}

	@Test
	void aWriteOnlyFileShowsNoError() throws Exception {
		assertEquals("(write-only)", attribute("new_dev").shown());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "sda", "md*", "md0/../sda", "md$(reboot)", "md 0", "md0\n", "../md0" })
	void onlyArraysNamesBecomePartOfAPattern(String name) {
		assertThrows(IllegalArgumentException.class, () -> MdAttributes.read(host, name));
	}

	@Test
	void aWatchTellsEverythingFirstAndThenEachChange() throws Exception {
		var told = new ArrayList<List<MdAttribute>>();
		try (Subscription watch = MdAttributes.watch(host, "md5", Duration.ofSeconds(1), new MdAttributeListener() {
			@Override
			public void changed(List<MdAttribute> attributes) {
				told.add(attributes);
			}

			@Override
			public void failed(RemoteException reason) {
				throw new AssertionError(reason);
			}
		})) {
			assertEquals(1, told.size());
			host.put(MD5 + "sync_speed", "4000");
			host.remove(MD5 + "dev-nullb9/");
		}
		host.put(MD5 + "sync_speed", "1");
		assertEquals(3, told.size());
		assertEquals(told.get(0).size(), told.get(1).size());
		assertEquals("4000", told.get(1).stream().filter(each -> each.path().equals(MD5 + "sync_speed")).findFirst().orElseThrow().shown());
		assertEquals(told.get(0).size() - 11, told.get(2).size());
	}

	@Test
	void aWriteShowsTheRealOldValueAndReadsBack() throws Exception {
		MdAttribute stale = attribute("sync_action");
		host.put(MD5 + "sync_action", "resync");
		AttributeWrite write = AttributeWriter.prepare(host, stale, "idle");
		assertEquals("resync", write.oldValue());
		assertEquals("The resync of md5 stops. md may start it again by itself if it is still needed.", write.consequence());
		assertEquals("idle", write.run());
		assertEquals("idle", attribute("sync_action").shown());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "sync_speed_max|8000|md5 syncs at 8000 KiB/s at most, even when nothing else is going on.",
			"sync_speed_min|system|md5 is kept at least at the speed that the system's setting asks for.",
			"safe_mode_delay|0.5|md5 is marked clean after 0.5 s without a write.",
			"sync_action|check|All of md5 is read and compared. Nothing is rewritten but what cannot be read; mismatch_cnt counts what differs." })
	void saysWhatItWillDo(String name, String value, String consequence) throws Exception {
		assertEquals(consequence, AttributeWriter.prepare(host, attribute(name), value).consequence());
	}

	@Test
	void aValueThatMdWouldNotTakeIsRefusedBeforeItIsAsked() throws Exception {
		MdAttribute attribute = attribute("sync_action");
		assertEquals("sync_action takes one of check, repair, idle, frozen, resync, recover.",
				assertThrows(IllegalArgumentException.class, () -> AttributeWriter.prepare(host, attribute, "scrub")).getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"check|Device or resource busy|resync|clean|md5 did not take check for sync_action (Device or resource busy). A resync is under way: write idle first, or wait until it is done.",
			"check|Permission denied|idle|clean|md5 did not take check for sync_action (Permission denied). Only root may write md's attributes: connect to this host as root.",
			"recover|Invalid argument|idle|clean|md5 did not take recover for sync_action (Invalid argument). There is nothing to recover: it takes a missing member (degraded is 0) and a spare.",
			"check|Invalid argument|idle|inactive|md5 did not take check for sync_action (Invalid argument). The array is inactive: nothing can run before it is started.",
			"check|Invalid argument|idle|readonly|md5 did not take check for sync_action (Invalid argument). The array is readonly: make it writable first (mdadm --readwrite).",
			"check|No such device|idle|clean|md5 did not take check for sync_action (No such device). The array has been stopped, or its level has no such attribute." })
	void mdsErrorsAreExplainedFromTheArraysState(String value, String error, String action, String state, String message) throws Exception {
		AttributeWrite write = AttributeWriter.prepare(host, attribute("sync_action"), value);
		host.put(MD5 + "sync_action", action);
		host.put(MD5 + "array_state", state);
		host.refuseWrites(MD5 + "sync_action", error);
		assertEquals(message, assertThrows(WriteRefused.class, write::run).getMessage());
	}

	@Test
	void aValueThatCannotBeReadBackWasNotRefused() throws Exception {
		AttributeWrite gone = AttributeWriter.prepare(host, (path, value) -> null, attribute("sync_action"), "idle");
		assertEquals(MD5 + "sync_action: No such file or directory", assertThrows(RemoteException.FileFailed.class, gone::run).getMessage());
		AttributeWrite unreadable = AttributeWriter.prepare(host, (path, value) -> new Fetched.Failure("No such device"), attribute("sync_action"), "idle");
		assertEquals(MD5 + "sync_action: No such device", assertThrows(RemoteException.FileFailed.class, unreadable::run).getMessage());
	}

	@Test
	void newKernelLinesAreAppendedOldOnesAreNot() throws Exception {
		host.refuseWrites(MD5 + "sync_action", "Invalid argument");
		host.answerCommands("100.00 50.00\n[   12.345678] md: old news\n[   99.990000] md: md5: not ready for that\nrubbish\n");
		String message = String.valueOf(
				assertThrows(WriteRefused.class, AttributeWriter.prepare(host, attribute("sync_action"), "check")::run).getMessage());
		assertTrue(message.endsWith("\nThe kernel says: md: md5: not ready for that"), message);
	}
}
