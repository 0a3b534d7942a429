// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host;

import static org.drivebay.internal.host.Features.set;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

import org.drivebay.host.HostDefinition;
import org.drivebay.host.facts.HostFacts;
import org.drivebay.model.ConnectionState;
import org.drivebay.model.HealthLevel;
import org.drivebay.model.Host;
import org.drivebay.model.ModelFactory;
import org.drivebay.model.ModelPackage.Literals;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.RemoteException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Brings what happens to a host into its model object, on the model's thread. When that thread is busy only the newest state of things waits for
 * it.
 */
final class HostPublisher {

	/** What is to be shown. */
	private record News(LinkState link, @Nullable HostFacts facts, @Nullable Instant read, Duration took, @Nullable RemoteException failure) {
	}

	private final Host host = ModelFactory.eINSTANCE.createHost();
	private final Executor modelThread;
	private final AtomicReference<@Nullable News> pending = new AtomicReference<>();
	private News last = new News(new LinkState.Disconnected(), null, null, Duration.ZERO, null);

	HostPublisher(HostDefinition definition, Executor modelThread) {
		this.modelThread = modelThread;
		host.setName(definition.name());
		host.setAddress(address(definition.spec()));
		host.setConnectionState(ConnectionState.DISCONNECTED);
		Features.setHealth(host, HealthLevel.UNKNOWN, List.of());
	}

	Host host() {
		return host;
	}

	synchronized void link(LinkState link) {
		publish(new News(link, last.facts, last.read, last.took, link instanceof LinkState.Connected ? last.failure : null));
	}

	synchronized void facts(HostFacts facts, Duration took) {
		publish(new News(last.link, facts, Instant.now(), took, null));
	}

	/** A refresh that brought nothing, though the link stands. */
	synchronized void failed(RemoteException reason) {
		publish(new News(last.link, last.facts, last.read, last.took, reason));
	}

	/** @param moved whether what is shown was another machine's */
	void rename(HostDefinition definition, boolean moved) {
		synchronized (this) {
			if (moved) {
				last = new News(last.link, null, null, Duration.ZERO, null);
			}
		}
		modelThread.execute(() -> {
			set(host, Literals.NODE__NAME, definition.name());
			set(host, Literals.HOST__ADDRESS, address(definition.spec()));
			if (moved) {
				host.getArrays().clear();
				host.getDevices().clear();
			}
		});
	}

	private void publish(News news) {
		last = news;
		if (pending.getAndSet(news) == null) {
			modelThread.execute(() -> {
				News newest = pending.getAndSet(null);
				if (newest != null) {
					show(newest);
				}
			});
		}
	}

	private void show(News news) {
		HostFacts facts = news.facts;
		Instant read = news.read;
		if (facts != null && read != null && !Date.from(read).equals(host.getRefreshedAt())) {
			ModelSync.apply(host, facts);
			set(host, Literals.HOST__REFRESHED_AT, Date.from(read));
			set(host, Literals.HOST__REFRESH_MILLIS, news.took.toMillis());
		}
		LinkText text = LinkText.of(news.link);
		RemoteException failure = news.failure;
		String detail = failure != null ? failure.getMessage() : text.detail();
		set(host, Literals.HOST__CONNECTION_DETAIL, detail);
		set(host, Literals.HOST__CONNECTION_STATE, text.state());
		health(text.state(), detail, failure != null, read);
	}

	private void health(ConnectionState state, @Nullable String detail, boolean failed, @Nullable Instant read) {
		boolean troubled = failed || state == ConnectionState.WAITING || state == ConnectionState.REFUSED;
		var reasons = new ArrayList<String>();
		if (troubled && detail != null) {
			reasons.add(detail);
		}
		if (read != null && (troubled || state != ConnectionState.CONNECTED)) {
			reasons.add("What is shown was read at " + LinkText.time(read) + ".");
		}
		HealthLevel calm = state == ConnectionState.CONNECTED && read != null ? HealthLevel.OK : HealthLevel.UNKNOWN;
		Features.setHealth(host, troubled ? HealthLevel.WARNING : calm, reasons);
	}

	private static String address(HostSpec spec) {
		String user = spec.user() == null ? "" : spec.user() + "@";
		String name = spec.port() != 0 && spec.name().indexOf(':') >= 0 ? "[" + spec.name() + "]" : spec.name();
		return user + name + (spec.port() == 0 ? "" : ":" + spec.port());
	}
}
