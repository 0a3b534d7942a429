// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.drivebay.trace.LoadSeries;
import org.drivebay.trace.Operation;
import org.drivebay.trace.RequestGroup;
import org.drivebay.trace.Requests;
import org.drivebay.trace.Seeks;
import org.drivebay.trace.TraceProfile;
import org.drivebay.trace.TraceProfile.DeviceProfile;
import org.drivebay.trace.TraceProfile.ProcessProfile;

/** Counts requests by device, process and operation. */
final class ProfileCount implements RequestSink {

	/** Each process has some ten KiB. Those that come behind so many count as one. */
	private static final int MOST_PROCESSES = 4096;

	private static final byte[] NO_NAME = {};

	/** What counts for a device. */
	private record OfDevice(RequestGroup requests, Map<Operation, RequestGroup> operations, Seeks queued, Seeks issued, LoadSeries load) {

		OfDevice() {
			this(new RequestGroup(), new EnumMap<>(Operation.class), new Seeks(), new Seeks(), new LoadSeries());
		}

		/** In the order in which the device meets them; an array meets them as they are queued. */
		Seeks seeks() {
			return issued.count() > 0 ? issued : queued;
		}
	}

	private final long genesis;
	private final RequestGroup all = new RequestGroup();
	private final LongIndex deviceNumbers = new LongIndex();
	private final List<OfDevice> devices = new ArrayList<>();
	private final LongIndex pids = new LongIndex();
	private final List<RequestGroup> processes = new ArrayList<>();
	/** by pid and device: where a process goes on depends on where it is on each */
	private final LongIndex places = new LongIndex();
	private final List<Seeks> seeks = new ArrayList<>();

	/** of the request that is complete */
	private OfDevice device = new OfDevice();
	private int sectors;
	private int action;
	private int pid;

	/** @param genesis what is called 0, ns since the host's start */
	ProfileCount(long genesis) {
		this.genesis = genesis;
	}

	@Override
	public void queued(int number, long sector, int count, int process) {
		device(number).queued().add(sector, count);
		if (pids.find(process) >= 0 || pids.size() < MOST_PROCESSES) {
			pids.add(process);
			int place = places.add((long) process << Integer.SIZE | number & 0xffffffffL);
			if (place == seeks.size()) {
				seeks.add(new Seeks());
			}
			seeks.get(place).add(sector, count);
		}
	}

	@Override
	public void issued(int number, long sector, int count) {
		device(number).issued().add(sector, count);
	}

	@Override
	public void identity(int number, long sector, int count, int ofAction, int ofPid) {
		device = device(number);
		sectors = count;
		action = ofAction;
		pid = ofPid;
	}

	@Override
	public void times(long q, long g, long i, long m, long d, long c) {
		add(all, q, g, i, m, d, c);
		add(device.requests(), q, g, i, m, d, c);
		add(device.operations().computeIfAbsent(Operation.of(action), operation -> new RequestGroup()), q, g, i, m, d, c);
		add(process(), q, g, i, m, d, c);
		device.load().complete(c - genesis, sectors);
		if (d != DeviceRequests.NEVER && m == DeviceRequests.NEVER) {
			long inserted = i != DeviceRequests.NEVER ? i : g;
			device.load().atDevice(d - genesis, c - genesis);
			if (inserted != DeviceRequests.NEVER) {
				device.load().atScheduler(inserted - genesis, d - genesis);
			}
		}
	}

	private void add(RequestGroup to, long q, long g, long i, long m, long d, long c) {
		to.add(sectors, known(q), known(g), known(i), known(m), known(d), known(c));
	}

	private static long known(long time) {
		return time == DeviceRequests.NEVER ? Requests.NEVER : time;
	}

	private OfDevice device(int number) {
		int found = deviceNumbers.add(number);
		if (found == devices.size()) {
			devices.add(new OfDevice());
		}
		return devices.get(found);
	}

	private RequestGroup process() {
		int found = pids.find(pid) < 0 ? MOST_PROCESSES : pids.find(pid);
		while (processes.size() <= found) {
			processes.add(new RequestGroup());
		}
		return processes.get(found);
	}

	/** After the last event. */
	TraceProfile profile(ProcessNames names) {
		List<DeviceProfile> ofDevices = new ArrayList<>();
		for (int i = 0; i < devices.size(); i++) {
			OfDevice found = devices.get(i);
			ofDevices.add(new DeviceProfile((int) deviceNumbers.key(i), found.requests(), found.operations(), found.seeks(), found.load()));
		}
		Seeks[] byProcess = new Seeks[processes.size()];
		for (int i = 0; i < byProcess.length; i++) {
			byProcess[i] = new Seeks();
		}
		for (int i = 0; i < seeks.size(); i++) {
			int process = pids.find((int) (places.key(i) >>> Integer.SIZE));
			if (process < byProcess.length) {
				byProcess[process].add(seeks.get(i));
			}
		}
		List<ProcessProfile> ofProcesses = new ArrayList<>();
		for (int i = 0; i < processes.size(); i++) {
			int number = i == MOST_PROCESSES ? ProcessProfile.OTHERS : (int) pids.key(i);
			String name = new String(names.get(number, NO_NAME), StandardCharsets.UTF_8);
			ofProcesses.add(new ProcessProfile(number, name, processes.get(i), byProcess[i]));
		}
		return new TraceProfile(all, ofDevices, ofProcesses);
	}
}
