// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.attribute;

import static org.drivebay.md.attribute.AttributeInfo.Access.DANGEROUS;
import static org.drivebay.md.attribute.AttributeInfo.Unit.COUNT;
import static org.drivebay.md.attribute.AttributeInfo.Unit.KIB;
import static org.drivebay.md.attribute.AttributeInfo.Unit.NONE;
import static org.drivebay.md.attribute.AttributeInfo.Unit.SECTORS;

import java.util.Map;

import org.drivebay.md.attribute.AttributeCatalogue.Table;
import org.drivebay.md.attribute.AttributeInfo.Scope;

/** The files of {@code md/dev-NAME/}. */
final class MemberAttributes {

	private MemberAttributes() {
	}

	static Map<String, AttributeInfo> table() {
		return new Table(Scope.MEMBER) //
				.add("state", NONE, DANGEROUS, "What the member is to the array, words with commas between") //
				.add("slot", NONE, DANGEROUS, "Role in the array; none for a spare or a failed member, journal for a journal") //
				.add("errors", COUNT, DANGEROUS, "Read errors so far that did not cost the member its place") //
				.add("offset", SECTORS, DANGEROUS, "Where the array's data begins on the device") //
				.add("new_offset", SECTORS, DANGEROUS, "Where the data will begin after a reshape") //
				.add("size", KIB, DANGEROUS, "Space behind the offset that the array may use") //
				.add("recovery_start", SECTORS, DANGEROUS, "Up to where a member that is being rebuilt is right; none when it is whole") //
				.add("bad_blocks", SECTORS, DANGEROUS, "Start and length of each known bad block; a long list ends with the page") //
				.add("unacknowledged_bad_blocks", SECTORS, DANGEROUS, "Bad blocks that are not yet recorded in the metadata") //
				.add("ppl_sector", SECTORS, DANGEROUS, "Where the partial parity log lies on the device") //
				.add("ppl_size", SECTORS, DANGEROUS, "Space of the partial parity log") //
				.done();
	}
}
