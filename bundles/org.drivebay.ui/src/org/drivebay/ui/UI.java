// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The one door to the display. All methods but those that say otherwise may be called from any thread. */
public final class UI {

	private UI() {
	}

	/** The workbench's display. */
	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	public static boolean isUiThread() {
		return Display.getCurrent() != null;
	}

	/** Runs on the UI thread, later; never, if the workbench ends before. */
	public static void async(Runnable runnable) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		Display display = display();
		if (!display.isDisposed()) {
			display.asyncExec(runnable);
		}
	}

	/** Runs on the UI thread, later, unless the widget is disposed by then. */
	public static void async(Widget widget, Runnable runnable) {
		async(() -> {
			if (!widget.isDisposed()) {
				runnable.run();
			}
		});
	}

	/**
	 * Opens a dialog and waits for it. On the UI thread this is {@code open()}. Another thread waits until the user has closed the dialog;
	 * interrupting it closes the dialog.
	 *
	 * @param factory makes the dialog on the UI thread; its argument is the shell to open it on
	 * @return the closed dialog, for its answer
	 * @throws InterruptedException also if the workbench ends meanwhile
	 */
	public static <W extends Window> W open(Function<@Nullable Shell, W> factory) throws InterruptedException {
		if (isUiThread()) {
			W window = factory.apply(shell());
			window.open();
			return window;
		}
		if (!PlatformUI.isWorkbenchRunning()) {
			throw new InterruptedException("the workbench is not running");
		}
		var opened = new AtomicReference<@Nullable W>();
		var closed = new CompletableFuture<W>();
		async(() -> show(factory, opened, closed));
		try {
			return closed.get();
		} catch (InterruptedException e) {
			closed.cancel(false);
			async(() -> close(opened.get()));
			throw e;
		} catch (ExecutionException e) {
			throw new IllegalStateException("the dialog could not be shown", e.getCause());
		}
	}

	private static <W extends Window> void show(Function<@Nullable Shell, W> factory, AtomicReference<@Nullable W> opened, CompletableFuture<W> closed) {
		if (closed.isDone()) {
			return;
		}
		try {
			W window = factory.apply(shell());
			opened.set(window);
			window.setBlockOnOpen(true);
			window.open();
			closed.complete(window);
		} catch (RuntimeException e) {
			closed.completeExceptionally(e);
		}
	}

	private static void close(@Nullable Window window) {
		if (window != null) {
			window.close();
		}
	}

	/** The shell for a dialog, or null when there is no window. UI thread. */
	public static @Nullable Shell shell() {
		Shell active = display().getActiveShell();
		if (active != null && active.isVisible()) {
			return active;
		}
		IWorkbenchWindow window = window();
		return window == null ? null : window.getShell();
	}

	/** The active workbench window, else any. UI thread. */
	public static @Nullable IWorkbenchWindow window() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
			window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		}
		return window;
	}

	/** The page of {@link #window()}. UI thread. */
	public static @Nullable IWorkbenchPage page() {
		IWorkbenchWindow window = window();
		return window == null ? null : window.getActivePage();
	}

	/**
	 * One of the workbench's services: {@link org.drivebay.host.LabService}, {@link HostLogModel}. Made at the first call. UI thread.
	 *
	 * @throws IllegalStateException if there is none
	 */
	public static <T> T service(Class<T> type) {
		@Nullable
		T service = PlatformUI.getWorkbench().getService(type);
		if (service == null) {
			throw new IllegalStateException("no " + type.getSimpleName() + ": a bundle of Drivebay is missing or did not start");
		}
		return service;
	}
}
