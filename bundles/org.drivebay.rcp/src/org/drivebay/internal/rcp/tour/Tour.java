// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.drivebay.host.AttributeWrite.WriteRefused;
import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.host.MdAttribute;
import org.drivebay.internal.rcp.LabPerspective;
import org.drivebay.model.FlashCard;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.remote.RemoteException;
import org.drivebay.ui.Commands;
import org.drivebay.ui.Themes;
import org.drivebay.ui.UI;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Shows what a person would look at first on the lab host, and leaves a numbered picture of each stop. It has no privileges: it selects,
 * runs commands and writes through the same services as the views.
 */
public final class Tour {

	private static final String PREFERENCES = "org.eclipse.ui.window.preferences";
	private static final String ABOUT = "org.eclipse.ui.help.aboutAction";

	private final Path folder;
	private final Stage stage;

	private Tour(Path folder) {
		this.folder = folder;
		stage = new Stage(folder);
	}

	/**
	 * Starts it on a thread of its own, which closes the workbench at the end.
	 *
	 * @param exit told the process's exit status: 0, or 1 if something did not happen in time
	 */
	public static void start(Path folder, IntConsumer exit) {
		Thread.ofPlatform().name("guided tour").daemon().start(() -> {
			int status = new Tour(folder).guide();
			UI.async(() -> {
				exit.accept(status);
				PlatformUI.getWorkbench().close();
			});
		});
	}

	private int guide() {
		try {
			Files.createDirectories(folder);
			stage.size(1280, 800);
			MdArray array = explorer();
			flashCards();
			select(LabPerspective.EXPLORER, array);
			inspector(array);
			check(array);
			hostLog();
			dialog("preferences", PREFERENCES, "Preferences");
			dialog("about", ABOUT, "About Drivebay");
			dark(array);
			return 0;
		} catch (TourException | IOException | RemoteException | WriteRefused e) {
			// a person or a script waits for this on the other end of the pipe
			System.err.println("drivebay: the guided tour ended early: " + e.getMessage());
			return 1;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return 1;
		}
	}

	private MdArray explorer() throws InterruptedException {
		MdArray array = stage.await("the lab's arrays", () -> arrays().filter(each -> "raid5".equals(each.getLevel())).findFirst());
		select(LabPerspective.EXPLORER, array);
		stage.turns(20);
		stage.picture("explorer");
		select(LabPerspective.EXPLORER, stage.read(() -> array.getMembers().getFirst()));
		stage.picture("members");
		return array;
	}

	/** A card that is not well, with its values, and the array that stands on it. */
	private void flashCards() throws InterruptedException {
		FlashCard card = stage.await("a flash card that throttles", () -> hosts().flatMap(host -> host.getDevices().stream())
				.filter(FlashCard.class::isInstance).map(FlashCard.class::cast).filter(FlashCard::isThrottled).findFirst());
		MdMember member = stage.await("a member on that card",
				() -> arrays().flatMap(array -> array.getMembers().stream()).filter(each -> each.getDevice() == card).findFirst());
		select(LabPerspective.EXPLORER, member);
		stage.picture("array-on-cards");
		select(LabPerspective.EXPLORER, card);
		stage.picture("flash-cards");
	}

	private static Stream<Host> hosts() {
		return UI.service(LabService.class).lab().getHosts().stream();
	}

	private static Stream<MdArray> arrays() {
		return hosts().flatMap(host -> host.getArrays().stream());
	}

	private void select(String viewId, Object element) throws InterruptedException {
		stage.run(() -> {
			IViewPart view = show(viewId);
			view.getSite().getSelectionProvider().setSelection(new StructuredSelection(element));
		});
	}

	private static IViewPart show(String viewId) {
		try {
			return Stage.window().getActivePage().showView(viewId);
		} catch (PartInitException e) {
			throw new TourException(e.getMessage());
		}
	}

	private void inspector(MdArray array) throws InterruptedException {
		command(Commands.INSPECT);
		stage.await("the inspector", () -> Optional.ofNullable(Stage.window().getActivePage().getActiveEditor()));
		stage.turns(30);
		stage.picture("inspector");
	}

	/** As a person would in the inspector: preview, then write. */
	private void check(MdArray array) throws InterruptedException, RemoteException, WriteRefused {
		HostSession session = stage.read(() -> UI.service(LabService.class).session((Host) array.eContainer()).orElseThrow());
		String name = stage.read(array::getName);
		Optional<MdAttribute> action = session.attributes(name).stream()
				.filter(attribute -> attribute.member() == null && attribute.info().name().equals("sync_action")).findFirst();
		if (action.isEmpty()) {
			throw new TourException(name + " has no sync_action");
		}
		session.prepareWrite(array, action.get(), "check").run();
		stage.await("the check to move", () -> Optional.of(array).filter(each -> each.getSyncDoneSectors() * 50 > each.getSyncTotalSectors()));
		stage.picture("check");
	}

	private void hostLog() throws InterruptedException {
		stage.run(() -> show(LabPerspective.HOST_LOG));
		stage.picture("host-log");
	}

	private void dialog(String name, String commandId, String title) throws InterruptedException {
		command(commandId);
		Shell shell = stage.dialog(title);
		stage.picture(name);
		stage.run(shell::close);
	}

	private void dark(MdArray array) throws InterruptedException {
		stage.run(() -> Themes.setDark(true));
		stage.turns(10);
		select(LabPerspective.EXPLORER, array);
		stage.picture("dark");
		if (stage.size(1920, 1200)) {
			stage.picture("dark-large");
			stage.run(() -> Themes.setDark(false));
			stage.turns(10);
			stage.picture("light-large");
		}
		stage.run(() -> Themes.setDark(false));
	}

	/** Queued, since a dialog would hold up the caller. */
	private static void command(String id) {
		UI.async(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				throw new TourException(id + ": " + e.getMessage());
			}
		});
	}
}
