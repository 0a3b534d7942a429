// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui;

import org.drivebay.host.DrivebayLab;
import org.drivebay.host.HostStore;
import org.drivebay.host.LabService;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteHosts;
import org.drivebay.ui.HostLogModel;
import org.drivebay.ui.LabPreferences;
import org.drivebay.ui.UI;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Makes the lab and its log when the first part of the workbench asks for one of them, and ends them with it. */
public final class LabServiceFactory extends AbstractServiceFactory {

	@Override
	public @Nullable Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		// a window or a view asks the workbench, so that there is one of each
		Object inherited = parentLocator.getService(serviceInterface);
		if (inherited != null) {
			return inherited;
		}
		if (serviceInterface == HostLogModel.class) {
			return new HostLogModel();
		}
		if (serviceInterface == Prompter.class) {
			return new UiPrompter(new SecretStore());
		}
		RemoteHosts remotes = remoteHosts();
		return remotes == null || serviceInterface == RemoteHosts.class ? remotes : lab(remotes);
	}

	private static LabService lab(RemoteHosts remotes) {
		LabPreferences.tellCore();
		LabService lab = DrivebayLab.create(remotes, UI.service(Prompter.class), UI.service(HostLogModel.class), UI::async, new HostStore(HostStore.defaultFile()));
		PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
			@Override
			public boolean preShutdown(IWorkbench workbench, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(IWorkbench workbench) {
				lab.close();
			}
		});
		return lab;
	}

	/** The implementation registers itself as a declarative service; no UI bundle knows which one it is. */
	private static @Nullable RemoteHosts remoteHosts() {
		BundleContext context = FrameworkUtil.getBundle(LabServiceFactory.class).getBundleContext();
		var reference = context.getServiceReference(RemoteHosts.class);
		@Nullable
		RemoteHosts service = reference == null ? null : context.getService(reference);
		if (service == null) {
			ILog.of(LabServiceFactory.class)
					.error("No service " + RemoteHosts.class.getName() + ": the bundle org.drivebay.remote.jsch is missing or did not start");
		}
		return service;
	}
}
