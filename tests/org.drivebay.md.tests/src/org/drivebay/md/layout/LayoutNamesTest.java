// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutNamesTest {

	/** Numbers and names as mdadm 4.2 has them. */
	@ParameterizedTest
	@CsvSource({ "raid5,0,left-asymmetric", "raid5,1,right-asymmetric", "raid5,2,left-symmetric", "raid5,3,right-symmetric", "raid5,4,parity-first",
			"raid5,5,parity-last", "raid6,2,left-symmetric", "raid6,8,ddf-zero-restart", "raid6,9,ddf-N-restart", "raid6,10,ddf-N-continue",
			"raid6,16,left-asymmetric-6", "raid6,18,left-symmetric-6", "raid6,20,parity-first-6", "raid0,1,original", "raid0,2,alternate",
			"raid10,258,n2", "raid10,259,n3", "raid10,513,f2", "raid10,769,f3", "raid10,66049,o2", "raid10,66305,o3" })
	void namesWhatMdadmNames(String level, int number, String name) {
		assertEquals(name, LayoutNames.of(level, number));
		assertEquals(OptionalInt.of(number), LayoutNames.number(level, name));
	}

	@ParameterizedTest
	@CsvSource({ "raid5,ls,2", "raid6,ra,1", "raid10,f4,1025" })
	void knowsShortNames(String level, String name, int number) {
		assertEquals(OptionalInt.of(number), LayoutNames.number(level, name));
	}

	@ParameterizedTest
	@CsvSource({ "raid5,left-symmetric-6", "raid5,ddf-N-restart", "raid10,n0", "raid10,n256", "raid10,x2", "raid10,'n2 '", "raid0,n2", "raid1,n2", "raid6,''" })
	void hasNoNumberForOtherNames(String level, String name) {
		assertEquals(OptionalInt.empty(), LayoutNames.number(level, name));
	}

	@ParameterizedTest
	@CsvSource({ "raid0,-1", "raid0,0", "raid1,0", "linear,0", "raid4,0", "multipath,0" })
	void hasNoNameWhereThereIsNothingToChoose(String level, int number) {
		assertNull(LayoutNames.of(level, number));
	}

	@ParameterizedTest
	@CsvSource({ "raid5,99", "raid6,7", "raid10,514", "raid10,0", "raid10,131585", "raid0,3" })
	void keepsANumberThatMdadmHasNoNameFor(String level, int number) {
		assertEquals(Integer.toString(number), LayoutNames.of(level, number));
	}

	@Test
	void answersToAnyNumber() {
		var random = new Random(5);
		for (int i = 0; i < 100_000; i++) {
			for (String level : new String[] { "raid0", "raid5", "raid6", "raid10", "" }) {
				LayoutNames.of(level, random.nextInt());
			}
		}
	}
}
