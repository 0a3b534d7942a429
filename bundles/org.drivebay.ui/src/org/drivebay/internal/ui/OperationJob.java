// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui;

import java.io.IOException;

import org.drivebay.host.AttributeWrite.WriteRefused;
import org.drivebay.remote.RemoteException;
import org.drivebay.ui.Errors;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.Operation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.progress.IProgressConstants;

/** Runs one operation. Cancelling it interrupts its thread; its failure is shown once, in words. */
public final class OperationJob extends Job {

	private final Operation operation;
	private @Nullable Thread runner;

	public OperationJob(String name, Operation operation) {
		super(name);
		this.operation = operation;
		setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		enter(Thread.currentThread());
		try {
			operation.run(monitor);
			return Status.OK_STATUS;
		} catch (InterruptedException | OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RemoteException | IOException | WriteRefused | IllegalArgumentException e) {
			// the host's or the input's fault: no defect, so no error in the log
			return failed(IStatus.WARNING, monitor, e);
		} catch (Exception e) {
			return failed(IStatus.ERROR, monitor, e);
		} finally {
			enter(null);
		}
	}

	/** The job manager logs the status, with the exception. */
	private IStatus failed(int severity, IProgressMonitor monitor, Exception e) {
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		Errors.show(getName(), Errors.message(e));
		return new Status(severity, OperationJob.class, getName() + ": " + Errors.message(e), e);
	}

	private synchronized void enter(@Nullable Thread thread) {
		runner = thread;
		if (thread == null) {
			// an interrupt that came late must not hit the next job on this thread
			Thread.interrupted();
		}
	}

	@Override
	protected synchronized void canceling() {
		Thread thread = runner;
		if (thread != null) {
			thread.interrupt();
		}
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == Jobs.FAMILY;
	}
}
