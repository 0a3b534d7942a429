// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import org.drivebay.model.plan.PlanPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;

/** Knows the plan's package alone and opens nothing that a file names: a plan may come from anywhere. */
final class PlanResources extends ResourceSetImpl {

	PlanResources() {
		var packages = new EPackageRegistryImpl();
		packages.put(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
		setPackageRegistry(packages);
	}

	@Override
	public Resource createResource(@Nullable URI uri) {
		var resource = new XMIResourceImpl(uri);
		getResources().add(resource);
		return resource;
	}

	@Override
	public @Nullable Resource getResource(@Nullable URI uri, boolean loadOnDemand) {
		return super.getResource(uri, false);
	}

	@Override
	public @Nullable EObject getEObject(@Nullable URI uri, boolean loadOnDemand) {
		return super.getEObject(uri, false);
	}
}
