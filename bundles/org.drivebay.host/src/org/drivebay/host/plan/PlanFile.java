// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import org.drivebay.model.plan.RaidPlan;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** A plan's file: XMI of the EMF package {@code http://drivebay.org/plan/1}, name ending in {@value #EXTENSION}. */
public final class PlanFile {

	public static final String EXTENSION = ".raidplan";

	/** A plan of the thousand devices that a host may have has less than one. */
	private static final int MOST_BYTES = 16 << 20;

	private static final Map<String, Boolean> PARSER_FEATURES = Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE);

	private PlanFile() {
	}

	/**
	 * Reads a plan.
	 *
	 * @throws PlanFileException if the file is not one
	 * @throws IOException       if it cannot be read
	 */
	public static RaidPlan load(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return load(file.toString(), in);
		}
	}

	/**
	 * Reads a plan.
	 *
	 * @param name what errors call the file
	 * @throws PlanFileException if it is not one
	 */
	public static RaidPlan load(String name, InputStream in) throws IOException {
		byte[] bytes = in.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new PlanFileException(name, "larger than " + (MOST_BYTES >> 20) + " MiB, which no plan is");
		}
		Resource resource = new PlanResources().createResource(URI.createURI("plan:/"));
		parse(name, bytes, resource);
		if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof RaidPlan plan)) {
			throw new PlanFileException(name, "there is no RaidPlan at its root");
		}
		requireWhole(name, plan);
		return plan;
	}

	private static void parse(String name, byte[] bytes, Resource resource) throws PlanFileException {
		Exception thrown = null;
		try {
			resource.load(new ByteArrayInputStream(bytes), Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES));
		} catch (IOException | RuntimeException e) {
			// EMF reports most of what is wrong as errors of the resource, and throws one of them wrapped
			thrown = e;
		}
		if (!resource.getErrors().isEmpty()) {
			Resource.Diagnostic first = resource.getErrors().getFirst();
			throw PlanFileException.at(name, first.getLine(), first.getColumn(), oneLine(first.getMessage()));
		}
		if (thrown != null) {
			Throwable cause = thrown instanceof WrappedException wrapped ? wrapped.exception() : thrown;
			throw new PlanFileException(name, oneLine(String.valueOf(cause.getMessage())), thrown);
		}
	}

	/** EMF's messages go on with the place, which stands before them already. */
	private static String oneLine(String message) {
		return message.replaceFirst(" \\(plan:/, [-0-9]+, [-0-9]+\\)$", "").replaceAll("\\s+", " ").strip();
	}

	/** References to other files are not followed, and would be lost. */
	private static void requireWhole(String name, RaidPlan plan) throws PlanFileException {
		for (Map.Entry<EObject, ?> missing : EcoreUtil.ProxyCrossReferencer.find(plan).entrySet()) {
			throw new PlanFileException(name, "it refers to " + EcoreUtil.getURI(missing.getKey()) + ", which is not in it");
		}
		new PlanLimits(name).check(plan);
	}

	/**
	 * Writes a plan. The file has the old content or the new one, never a part, whatever happens: the new one goes to a file beside it, is
	 * forced to the disk and takes the name.
	 *
	 * @throws IOException if it cannot be written; then the old file stands
	 */
	public static void save(RaidPlan plan, Path file) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path fresh = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".new");
		try {
			write(plan, fresh);
			if (Files.exists(target)) {
				PlanPermissions.copy(target, fresh);
			}
			move(fresh, target);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	private static void write(RaidPlan plan, Path file) throws IOException {
		Resource resource = new PlanResources().createResource(URI.createURI("plan:/"));
		RaidPlan copy = EcoreUtil.copy(plan);
		resource.getContents().add(copy);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
				OutputStream out = Channels.newOutputStream(channel)) {
			resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
			channel.force(true);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
