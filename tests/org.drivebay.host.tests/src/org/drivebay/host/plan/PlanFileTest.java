// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and writing plans; what is refused, and with what words. */
class PlanFileTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<plan:RaidPlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:plan="http://drivebay.org/plan/1">
			""";
	private static final String TAIL = "</plan:RaidPlan>\n";

	private static final long FUZZ_SECONDS = Long.getLong("drivebay.fuzz.seconds", 1);
	private static final int LEAST_ROUNDS = 300;

	@TempDir
	Path folder = Path.of("");

	@Test
	void whatIsSavedIsRead() throws IOException {
		Path file = folder.resolve("a.raidplan");
		RaidPlan plan = Plans.nested();
		plan.setNote("für später & <mehr>");
		PlanFile.save(plan, file);
		RaidPlan read = PlanFile.load(file);
		assertTrue(EcoreUtil.equals(plan, read), Files.readString(file));
		assertEquals(new PlanGeometry().spec(PlanGeometry.inOrder(plan).getLast()), new PlanGeometry().spec(PlanGeometry.inOrder(read).getLast()));
	}

	@Test
	void savingLeavesNothingBesideAndKeepsThePermissions() throws IOException {
		Path file = folder.resolve("a.raidplan");
		PlanFile.save(Plans.empty(), file);
		Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-rw-r--"));
		PlanFile.save(Plans.nested(), file);
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
		assertEquals("rw-rw-r--", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void whatCannotBeSavedLeavesNothingBehind() throws IOException {
		Path file = Files.createDirectories(folder.resolve("a.raidplan/inside")).getParent();
		assertThrows(IOException.class, () -> PlanFile.save(Plans.nested(), file));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void aBrokenFileIsRefusedWithThePlace() {
		assertEquals("x: there is no RaidPlan at its root", refusal("<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"/>"));
		assertTrue(refusal("not xml").startsWith("x:1:1: "), refusal("not xml"));
		assertTrue(refusal(HEAD + "<devices xsi:type=\"plan:PlanMember\" sizeSectors=\"many\"/>" + TAIL).startsWith("x:3:"));
		String feature = refusal(HEAD + "<devices xsi:type=\"plan:PlanMember\" colour=\"red\"/>" + TAIL);
		assertTrue(feature.startsWith("x:3:") && feature.contains("colour"), feature);
		String type = refusal(HEAD + "\n<devices xsi:type=\"plan:PlanTape\"/>" + TAIL);
		assertTrue(type.startsWith("x:4:") && type.contains("PlanTape"), type);
		assertTrue(refusal(HEAD).startsWith("x:3:"), refusal(HEAD));
	}

	@Test
	void numbersOutOfRangeAreRefusedWithTheElement() {
		assertEquals("x: devices[0].sizeSectors: not a number of sectors: -5",
				refusal(HEAD + "<devices xsi:type=\"plan:PlanMember\" sizeSectors=\"-5\"/>" + TAIL));
	}

	@Test
	void nothingElseIsOpened() {
		String elsewhere = refusal(HEAD + "<devices xsi:type=\"plan:PlanArray\"><slots><device xsi:type=\"plan:PlanMember\" href=\"http://127.0.0.1:9/x#/\"/></slots></devices>" + TAIL);
		assertTrue(elsewhere.contains("http://127.0.0.1:9/x#/"), elsewhere);
		String entity = refusal("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + HEAD.substring(HEAD.indexOf('\n') + 1) + TAIL);
		assertTrue(entity.contains("DOCTYPE"), entity);
	}

	@Test
	void noInputDoesMoreThanBeRefused() throws IOException {
		Path file = folder.resolve("a.raidplan");
		PlanFile.save(Plans.nested(), file);
		byte[] good = Files.readAllBytes(file);
		var random = new Random(4);
		long end = System.nanoTime() + FUZZ_SECONDS * 1_000_000_000L;
		int read = 0;
		// on a busy machine the time alone may not do for one that is read
		for (int round = 0; round < LEAST_ROUNDS || System.nanoTime() < end; round++) {
			byte[] bad = mutated(good, random);
			try {
				RaidPlan plan = PlanFile.load("fuzz", new ByteArrayInputStream(bad));
				PlanCheck.of(plan);
				plan.getDevices().stream().filter(PlanMember.class::isInstance).forEach(new PlanGeometry()::sectors);
				read++;
			} catch (PlanFileException e) {
				assertTrue(e.getMessage().startsWith("fuzz"), e.getMessage());
			}
		}
		assertTrue(read > 0, "some mutations leave a plan");
	}

	private static byte[] mutated(byte[] good, Random random) {
		byte[] bytes = good.clone();
		for (int i = random.nextInt(4); i >= 0; i--) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(4)) {
				case 0 -> bytes[at] = (byte) random.nextInt(256);
				case 1 -> bytes[at] = (byte) ('0' + random.nextInt(10));
				case 2 -> bytes = java.util.Arrays.copyOf(bytes, at + 1);
				default -> System.arraycopy(good, random.nextInt(good.length - 20), bytes, Math.max(0, Math.min(at, bytes.length - 20)), Math.min(20, bytes.length));
			}
		}
		return bytes;
	}

	private static String refusal(String text) {
		return assertThrows(PlanFileException.class, () -> PlanFile.load("x", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))).getMessage();
	}
}
