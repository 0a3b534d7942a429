// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.drivebay.host.AttributeWrite;
import org.drivebay.host.HostDefinition;
import org.drivebay.host.HostSession;
import org.drivebay.host.MdAttribute;
import org.drivebay.host.MdAttributeListener;
import org.drivebay.host.attribute.MdAttributes;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.Subscription;
import org.eclipse.jdt.annotation.Nullable;

/** Has the sysfs files that the test gives it, and refuses what the test tells it to. */
public final class ScriptedSession implements HostSession {

	private record Watch(String array, MdAttributeListener listener) {
	}

	private final Host host;
	private final SortedMap<String, Fetched> files = new TreeMap<>();
	private final List<Watch> watches = new CopyOnWriteArrayList<>();
	private final List<String> calls = new CopyOnWriteArrayList<>();
	private volatile HostDefinition definition;
	private volatile @Nullable String refusal;
	private volatile @Nullable RemoteException lost;

	ScriptedSession(HostDefinition definition, Host host) {
		this.definition = definition;
		this.host = host;
		files.putAll(Map.of("/sys/block/md2/md/sync_action", text("idle"), "/sys/block/md2/md/level", text("raid5"),
				"/sys/block/md2/md/sync_speed_min", text("1000 (system)"), "/sys/block/md2/md/mismatch_cnt", text("2048"),
				"/sys/block/md2/md/bitmap/chunksize", text("65536"), "/sys/block/md2/md/dev-sda1/state", text("in_sync"),
				"/sys/block/md2/md/dev-sda1/errors", text("0"), "/sys/block/md2/md/dev-sda2/state", text("in_sync"),
				"/sys/block/md2/md/dev-sda2/bad_blocks", new Fetched.Failure("Input/output error")));
	}

	private static Fetched text(String value) {
		return new Fetched.Content((value + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** What was asked of this session: connect, disconnect, refresh, removeAgent, write PATH VALUE. */
	public List<String> calls() {
		return List.copyOf(calls);
	}

	public int watches() {
		return watches.size();
	}

	/** Changes a file and tells who watches. */
	public void file(String path, String value) {
		synchronized (files) {
			files.put(path, text(value));
		}
		watches.forEach(watch -> watch.listener().changed(attributes(watch.array())));
	}

	/** From now on md refuses each write so; null: it takes them again. */
	public void refuse(@Nullable String message) {
		refusal = message;
	}

	/** The link breaks for who watches, and new watches fail; null: it is back, though nobody is told. */
	public void lose(@Nullable RemoteException reason) {
		lost = reason;
		if (reason != null) {
			List<Watch> broken = List.copyOf(watches);
			watches.clear();
			broken.forEach(watch -> watch.listener().failed(reason));
		}
	}

	void setDefinition(HostDefinition changed) {
		definition = changed;
	}

	@Override
	public HostDefinition definition() {
		return definition;
	}

	@Override
	public Host host() {
		return host;
	}

	@Override
	public RemoteHost remote() {
		throw new UnsupportedOperationException("not scripted");
	}

	@Override
	public void connect() {
		calls.add("connect");
	}

	@Override
	public void disconnect() {
		calls.add("disconnect");
	}

	@Override
	public void refresh() {
		calls.add("refresh");
	}

	@Override
	public void removeAgent() {
		calls.add("removeAgent");
	}

	@Override
	public List<MdAttribute> attributes(String arrayName) {
		synchronized (files) {
			return new ArrayList<>(MdAttributes.of(new TreeMap<>(files), arrayName));
		}
	}

	@Override
	public Subscription watchAttributes(String arrayName, MdAttributeListener listener) throws RemoteException {
		RemoteException reason = lost;
		if (reason != null) {
			throw reason;
		}
		var watch = new Watch(arrayName, listener);
		watches.add(watch);
		listener.changed(attributes(arrayName));
		return () -> watches.remove(watch);
	}

	@Override
	public AttributeWrite prepareWrite(MdArray array, MdAttribute attribute, String value) {
		String old = attribute.value() instanceof Fetched.Content content ? content.text() : "";
		return new AttributeWrite() {
			@Override
			public MdAttribute attribute() {
				return attribute;
			}

			@Override
			public String oldValue() {
				return old;
			}

			@Override
			public String newValue() {
				return value;
			}

			@Override
			public String consequence() {
				return "The scripted host writes " + value + ".";
			}

			@Override
			public String run() throws WriteRefused {
				String refused = refusal;
				if (refused != null) {
					throw new WriteRefused(refused);
				}
				calls.add("write " + attribute.path() + " " + value);
				file(attribute.path(), value);
				return value;
			}
		};
	}
}
