// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.drivebay.md.attribute.AttributeInfo.Access;
import org.drivebay.md.attribute.AttributeInfo.Scope;
import org.drivebay.md.attribute.AttributeInfo.Unit;
import org.junit.jupiter.api.Test;

class AttributeCatalogueTest {

	/** The files that the kernel's Documentation/admin-guide/md.rst speaks of, by the names they really have. */
	private static final List<String> DOCUMENTED = List.of("level", "raid_disks", "chunk_size", "layout", "array_size", "reshape_position", "component_size",
			"metadata_version", "resync_start", "new_dev", "safe_mode_delay", "array_state", "bitmap/location", "bitmap/chunksize", "bitmap/time_base",
			"bitmap/backlog", "bitmap/metadata", "bitmap/can_clear", "consistency_policy", "uuid", "sync_action", "degraded", "mismatch_cnt",
			"bitmap_set_bits", "sync_speed_min", "sync_speed_max", "sync_completed", "sync_speed", "suspend_lo", "suspend_hi", "sync_min", "sync_max",
			"stripe_cache_size", "stripe_cache_active", "preread_bypass_threshold", "journal_mode", "ppl_write_hint");
	private static final List<String> DOCUMENTED_OF_MEMBERS = List.of("state", "errors", "slot", "offset", "size", "recovery_start", "bad_blocks",
			"unacknowledged_bad_blocks", "ppl_sector", "ppl_size");

	@Test
	void knowsWhatTheKernelDocuments() {
		DOCUMENTED.forEach(name -> assertTrue(AttributeCatalogue.find(Scope.ARRAY, name).isPresent(), name));
		DOCUMENTED_OF_MEMBERS.forEach(name -> assertTrue(AttributeCatalogue.find(Scope.MEMBER, name).isPresent(), name));
	}

	@Test
	void eachMeaningIsOneReadableLine() {
		Stream.of(Scope.values()).flatMap(scope -> AttributeCatalogue.all(scope).stream()).forEach(info -> {
			String meaning = info.meaning();
			assertTrue(meaning.length() > 20 && meaning.length() < 110, info.name() + ": " + meaning);
			assertFalse(meaning.endsWith(".") || meaning.contains("\n"), info.name());
			assertTrue(Character.isUpperCase(meaning.charAt(0)), info.name());
		});
	}

	@Test
	void anUnknownOneCanBeLookedAtButNotWritten() {
		AttributeInfo info = AttributeCatalogue.of(Scope.MEMBER, "frobs");
		assertEquals(new AttributeInfo("frobs", Scope.MEMBER, Unit.NONE, "Not known to this version of Drivebay", Access.READ_ONLY, List.of()), info);
	}
}
