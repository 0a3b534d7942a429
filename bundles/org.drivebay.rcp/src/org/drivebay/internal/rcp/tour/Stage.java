// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.drivebay.ui.UI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** The window and the camera, for the tour's own thread: a modal dialog does not stop it. */
final class Stage {

	/** An emulated host on a busy machine is slow; a broken one must not take for ever. */
	private static final Duration LIMIT = Duration.ofSeconds(90);
	private static final int TURN_MILLIS = 100;

	private final Path folder;
	private int number;

	Stage(Path folder) {
		this.folder = folder;
	}

	/** Asks on the UI thread. @throws TourException if that takes too long */
	<T> T read(Supplier<T> supplier) throws InterruptedException {
		var answer = new CompletableFuture<T>();
		UI.async(() -> {
			try {
				answer.complete(supplier.get());
			} catch (RuntimeException e) {
				answer.completeExceptionally(e);
			}
		});
		try {
			return answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			throw new TourException("the user interface has not answered for " + LIMIT.toSeconds() + " s");
		} catch (ExecutionException e) {
			throw new TourException(String.valueOf(e.getCause()));
		}
	}

	void run(Runnable runnable) throws InterruptedException {
		read(() -> {
			runnable.run();
			return Boolean.TRUE;
		});
	}

	/** @param what for the message if it does not come */
	<T> T await(String what, Supplier<Optional<T>> supplier) throws InterruptedException {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (true) {
			Optional<T> found = read(supplier);
			if (found.isPresent()) {
				return found.get();
			}
			if (System.nanoTime() > end) {
				picture("failed");
				throw new TourException("waited " + LIMIT.toSeconds() + " s for " + what);
			}
			turns(1);
		}
	}

	/** Lets the event loop go round, by a timer of its own. */
	void turns(int count) throws InterruptedException {
		for (int i = 0; i < count; i++) {
			var turned = new CompletableFuture<Boolean>();
			UI.async(() -> UI.display().timerExec(TURN_MILLIS, () -> turned.complete(Boolean.TRUE)));
			try {
				turned.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
			} catch (ExecutionException | TimeoutException e) {
				throw new TourException("the event loop stands still");
			}
		}
	}

	/** Sizes the window, if the display is large enough. */
	boolean size(int width, int height) throws InterruptedException {
		boolean fits = read(() -> {
			Rectangle screen = UI.display().getBounds();
			boolean large = screen.width >= width && screen.height >= height;
			if (large) {
				window().getShell().setBounds(0, 0, width, height);
				// out of the way: what is under the pointer is drawn differently
				UI.display().setCursorLocation(width - 1, height - 1);
			}
			return large;
		});
		turns(5);
		if (fits) {
			run(() -> addTrim(window().getShell()));
			turns(5);
		}
		return fits;
	}

	/** SWT counts the window manager's frame in, also where there is no window manager. */
	private static void addTrim(Shell shell) {
		Rectangle bounds = shell.getBounds();
		Rectangle inner = shell.getDisplay().map(shell, null, shell.getClientArea());
		int right = bounds.x + bounds.width - (inner.x + inner.width);
		int bottom = bounds.y + bounds.height - (inner.y + inner.height);
		shell.setSize(bounds.width + right, bounds.height + bottom);
	}

	/** The dialog with this title, once it is open, put in the window's middle where the camera sees it. */
	Shell dialog(String title) throws InterruptedException {
		Shell dialog = await("the dialog " + title,
				() -> Arrays.stream(UI.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().startsWith(title)).findFirst());
		run(() -> {
			Rectangle window = window().getShell().getBounds();
			Rectangle bounds = dialog.getBounds();
			dialog.setLocation(window.x + (window.width - bounds.width) / 2, window.y + (window.height - bounds.height) / 2);
		});
		return dialog;
	}

	/** Saves what the window's part of the display shows, numbered. */
	void picture(String name) throws InterruptedException {
		turns(4);
		number++;
		Path file = folder.resolve("%02d-%s.png".formatted(number, name));
		run(() -> save(file));
	}

	private static void save(Path file) {
		Display display = UI.display();
		Shell shell = window().getShell();
		Rectangle inner = display.map(shell, null, shell.getClientArea());
		Rectangle area = new Rectangle(0, 0, inner.x + inner.width, inner.y + inner.height).intersection(display.getBounds());
		var image = new Image(display, area.width, area.height);
		var gc = new GC(display);
		try {
			gc.copyArea(image, area.x, area.y);
			var loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	static IWorkbenchWindow window() {
		IWorkbenchWindow window = UI.window();
		if (window == null) {
			throw new TourException("there is no window");
		}
		return window;
	}
}
