// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.md.superblock.ExaminedMember;
import org.drivebay.md.superblock.MemberReader;

/** {@code drivebay md examine} */
final class MdExamineVerb implements Verb {

	@Override
	public String usage() {
		return "FILE... [--json]";
	}

	@Override
	public String does() {
		return "Shows what md has written on members (images or devices): superblock, bitmap, bad-block log; of several also whether and how they assemble.";
	}

	/** A file, and what is on it or why that cannot be told. */
	sealed interface Examined {

		String file();

		record Found(String file, ExaminedMember member) implements Examined {
		}

		record Failed(String file, String reason) implements Examined {
		}
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException {
		var given = new Arguments(arguments, List.of("--json"), List.of());
		given.expect(Integer.MAX_VALUE, "FILE");
		List<Examined> examined = given.words().stream().map(MdExamineVerb::examine).toList();
		if (given.has("--json")) {
			Json.print(context.out(), Json.list(examined.stream().map(MdExamineVerb::json).toList()));
		} else {
			MemberText.print(context.out(), examined);
		}
		List<String> failed = new ArrayList<>();
		for (Examined each : examined) {
			if (each instanceof Examined.Failed failure) {
				failed.add(failure.file + ": " + failure.reason);
			}
		}
		if (!failed.isEmpty()) {
			throw new FailedException(String.join("; ", failed));
		}
	}

	private static Examined examine(String file) {
		try {
			return new Examined.Found(file, MemberReader.read(Path.of(file)));
		} catch (NoSuchFileException e) {
			return new Examined.Failed(file, "no such file");
		} catch (AccessDeniedException e) {
			return new Examined.Failed(file, "permission denied");
		} catch (IOException | InvalidPathException e) {
			String reason = String.valueOf(e.getMessage());
			return new Examined.Failed(file, reason.startsWith(file + ": ") ? reason.substring(file.length() + 2) : reason);
		}
	}

	private static Json json(Examined examined) {
		return switch (examined) {
			case Examined.Found found -> MemberJson.of(found.file, found.member);
			case Examined.Failed failed -> new Json().put("file", failed.file).put("error", failed.reason);
		};
	}
}
