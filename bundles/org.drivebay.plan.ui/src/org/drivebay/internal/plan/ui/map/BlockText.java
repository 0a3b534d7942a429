// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.drivebay.internal.plan.ui.Sizes;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Piece;
import org.drivebay.md.geometry.Place;

/** Addresses as words: of the array, of its members, and both ways between them. */
final class BlockText {

	/**
	 * A sector of a member.
	 *
	 * @param sector counted from the data offset
	 */
	record Spot(int role, long sector) {
	}

	private BlockText() {
	}

	/**
	 * Where an address is.
	 *
	 * @param text an array sector or size: {@code 4096}, {@code 1.5 GiB}; or a member's, by role or name: {@code 2:4096}, {@code sdc:4096}
	 * @return all copies; empty if it is no address of the array
	 */
	static List<Spot> find(BlockMap map, String text) {
		int colon = text.lastIndexOf(':');
		if (colon >= 0) {
			return member(map, text.substring(0, colon).strip()).flatMap(role -> sector(text.substring(colon + 1)).map(sector -> new Spot(role, sector)))
					.filter(spot -> !(map.geometry().at(spot.role(), spot.sector()) instanceof Place.Metadata)).map(List::of).orElse(List.of());
		}
		Geometry geometry = map.geometry();
		Optional<Long> sector = sector(text).filter(found -> found < geometry.arraySectors());
		var spots = new ArrayList<Spot>();
		for (int copy = 0; sector.isPresent() && copy < geometry.copies(); copy++) {
			spots.add(new Spot(geometry.role(sector.get(), copy), geometry.memberSector(sector.get(), copy)));
		}
		return spots;
	}

	private static Optional<Long> sector(String text) {
		var parsed = Sizes.parse(text);
		return parsed.isPresent() ? Optional.of(parsed.getAsLong()) : Optional.empty();
	}

	private static Optional<Integer> member(BlockMap map, String text) {
		int named = map.members().indexOf(text);
		if (named >= 0) {
			return Optional.of(named);
		}
		return text.matches("[0-9]{1,4}") && Integer.parseInt(text) < map.columns() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
	}

	/** All that is to say of a sector of a member, in one line. */
	static String describe(BlockMap map, Spot spot) {
		Geometry geometry = map.geometry();
		long device = spot.sector() + geometry.spec().members().get(spot.role()).dataOffsetSectors();
		String where = String.format(Locale.ROOT, "%s (role %d) sector %,d, %,d on the device", map.members().get(spot.role()), spot.role(), spot.sector(), device);
		String bad = bad(map, spot);
		return bad + switch (geometry.at(spot.role(), spot.sector())) {
			case Place.Data(long sector, int copy) -> String.format(Locale.ROOT, "Array sector %,d, byte %,d, chunk %,d%s  ·  %s%s", sector, sector * 512,
					sector / geometry.unitSectors(), geometry.copies() > 1 ? ", copy " + (copy + 1) + " of " + geometry.copies() : "", where,
					companions(map, spot));
			case Place.P(long row) -> String.format(Locale.ROOT, "P of stripe %,d  ·  %s%s", row, where, companions(map, spot));
			case Place.Q(long row) -> String.format(Locale.ROOT, "Q of stripe %,d  ·  %s%s", row, where, companions(map, spot));
			case Place.Unused() -> "Unused  ·  " + where;
			case Place.Metadata() -> "Not part of the array  ·  " + where;
		};
	}

	/** A unit with a bad block says which sectors. */
	private static String bad(BlockMap map, Spot spot) {
		int unit = map.geometry().unitSectors();
		return map.badBlocks().of(spot.role()).stream().filter(range -> range.sector() < spot.sector() + unit && range.end() > spot.sector()).findFirst()
				.map(range -> String.format(Locale.ROOT, "Bad blocks from sector %,d to %,d  ·  ", range.sector(), range.end() - 1)).orElse("");
	}

	/** The other copies, and the parity that it counts in. */
	private static String companions(BlockMap map, Spot spot) {
		var text = new StringBuilder();
		for (Piece piece : map.geometry().codeword(spot.role(), spot.sector())) {
			boolean parity = piece.kind() != Piece.Kind.D;
			boolean copy = map.geometry().redundancy() == 0;
			if (piece.role() != spot.role() && (parity || copy)) {
				text.append("  ·  ").append(parity ? piece.kind().name() : "copy").append(" on ").append(map.members().get(piece.role()));
				text.append(copy ? String.format(Locale.ROOT, " sector %,d", piece.sector()) : "");
			}
		}
		return text.toString();
	}
}
