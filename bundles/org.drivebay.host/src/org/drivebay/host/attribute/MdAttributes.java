// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.attribute;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.drivebay.host.MdAttribute;
import org.drivebay.host.MdAttributeListener;
import org.drivebay.host.facts.NaturalOrder;
import org.drivebay.md.attribute.AttributeCatalogue;
import org.drivebay.md.attribute.AttributeInfo.Scope;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteReader;
import org.drivebay.remote.Subscription;
import org.drivebay.remote.WatchListener;
import org.eclipse.jdt.annotation.Nullable;

/** All attributes of one array and its members. */
public final class MdAttributes {

	private static final String MEMBER_PREFIX = "dev-";
	private static final Comparator<MdAttribute> BY_MEMBER = Comparator.comparing((MdAttribute attribute) -> {
		String member = attribute.member();
		return member == null ? "" : member;
	}, NaturalOrder.INSTANCE).thenComparing(attribute -> attribute.info().name());

	private MdAttributes() {
	}

	/**
	 * Reads them in one round trip.
	 *
	 * @return those of the array, then those of each member, by name; empty if there is no such array
	 * @throws IllegalArgumentException if it is no array's name
	 */
	public static List<MdAttribute> read(RemoteReader remote, String array) throws RemoteException, InterruptedException {
		return of(remote.fetch(request(array)).entries(), array);
	}

	/** Picks them out of what was read of a host. */
	public static List<MdAttribute> of(SortedMap<String, Fetched> entries, String array) {
		String folder = folder(array);
		var found = new ArrayList<MdAttribute>();
		entries.tailMap(folder).entrySet().stream().takeWhile(entry -> entry.getKey().startsWith(folder)).forEach(entry -> {
			MdAttribute attribute = attribute(array, folder, entry.getKey(), entry.getValue());
			if (attribute != null) {
				found.add(attribute);
			}
		});
		found.sort(BY_MEMBER);
		return found;
	}

	/** Follows them; see {@link org.drivebay.host.HostSession#watchAttributes}. */
	public static Subscription watch(RemoteReader remote, String array, Duration interval, MdAttributeListener listener)
			throws RemoteException, InterruptedException {
		var entries = new TreeMap<String, Fetched>();
		return remote.watch(request(array), interval, new WatchListener() {
			@Override
			public void changed(Map<String, Fetched> changed, Set<String> gone) {
				entries.putAll(changed);
				entries.keySet().removeAll(gone);
				listener.changed(of(entries, array));
			}

			@Override
			public void failed(RemoteException reason) {
				listener.failed(reason);
			}
		});
	}

	private static FetchRequest request(String array) {
		String folder = folder(array);
		return FetchRequest.files(List.of(folder + "*", folder + "bitmap/*", folder + "dev-*/*"));
	}

	/** The name becomes part of a pattern: what a pattern gives a meaning, or leads elsewhere, is no array's name. */
	private static String folder(String array) {
		if (!array.matches("md[A-Za-z0-9_.:-]{1,64}")) {
			throw new IllegalArgumentException("not an array's name: " + array + " (it is the kernel's, such as md0)");
		}
		return "/sys/block/" + array + "/md/";
	}

	private static @Nullable MdAttribute attribute(String array, String folder, String path, Fetched value) {
		String name = path.substring(folder.length());
		boolean plain = value instanceof Fetched.Content || value instanceof Fetched.Failure;
		if (!plain || name.isEmpty()) {
			return null;
		}
		int slash = name.indexOf('/');
		if (!name.startsWith(MEMBER_PREFIX) || slash < 0) {
			return new MdAttribute(array, null, path, value, AttributeCatalogue.of(Scope.ARRAY, name));
		}
		String member = name.substring(MEMBER_PREFIX.length(), slash);
		return new MdAttribute(array, member, path, value, AttributeCatalogue.of(Scope.MEMBER, name.substring(slash + 1)));
	}
}
