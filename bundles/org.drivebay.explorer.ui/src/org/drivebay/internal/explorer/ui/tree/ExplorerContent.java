// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.model.BlockDevice;
import org.drivebay.model.Host;
import org.drivebay.model.Lab;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Lab, hosts, groups, arrays with members, devices with partitions. */
public final class ExplorerContent implements ITreeContentProvider {

	private static final Object[] NONE = {};

	@Override
	public Object[] getElements(@Nullable Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(@Nullable Object parent) {
		return switch (parent) {
			case Lab lab -> lab.getHosts().toArray();
			case Host host -> groups(host).toArray();
			case Group group -> group.nodes().toArray();
			case MdArray array -> array.getMembers().toArray();
			case BlockDevice device -> device.getPartitions().toArray();
			case null, default -> NONE;
		};
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return getChildren(element).length > 0;
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return switch (element) {
			case Host host -> host.getLab();
			case Group group -> group.host();
			case MdArray array -> array.eContainer() instanceof Host host ? new Group(host, Group.Kind.ARRAYS) : null;
			case MdMember member -> member.getArray();
			case BlockDevice device -> parentOf(device);
			case null, default -> null;
		};
	}

	private static @Nullable Object parentOf(BlockDevice device) {
		EObject container = device.eContainer();
		return container instanceof Host host ? new Group(host, Group.Kind.DEVICES) : container;
	}

	private static List<Group> groups(Host host) {
		List<Group> groups = new ArrayList<>();
		if (!host.getArrays().isEmpty()) {
			groups.add(new Group(host, Group.Kind.ARRAYS));
		}
		if (!host.getDevices().isEmpty()) {
			groups.add(new Group(host, Group.Kind.DEVICES));
		}
		return groups;
	}
}
