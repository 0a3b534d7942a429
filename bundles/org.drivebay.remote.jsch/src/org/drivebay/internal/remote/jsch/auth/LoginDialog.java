// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.jcraft.jsch.UIKeyboardInteractive;
import com.jcraft.jsch.UserInfo;

/** JSch's questions while it logs in to one host. */
public final class LoginDialog implements UserInfo, UIKeyboardInteractive {

	private final String destination;
	private final Secrets secrets;
	private @Nullable String password;

	/** @param destination such as {@code root@lab} */
	public LoginDialog(String destination, Secrets secrets) {
		this.destination = destination;
		this.secrets = secrets;
	}

	@Override
	public boolean promptPassword(@Nullable String message) {
		Optional<List<String>> answer = secrets.ask("password", destination, List.of("Password"), List.of(Boolean.FALSE), passwordId());
		password = answer.isPresent() ? answer.get().getFirst() : null;
		return answer.isPresent();
	}

	/** Handed out once, then forgotten here. */
	@Override
	public @Nullable String getPassword() {
		String result = password;
		password = null;
		return result;
	}

	@Override
	public String @Nullable [] promptKeyboardInteractive(@Nullable String ignored, @Nullable String name, @Nullable String instruction,
			String @Nullable [] prompts, boolean @Nullable [] echo) {
		if (prompts == null || echo == null || prompts.length == 0) {
			return new String[0];
		}
		var shown = new ArrayList<Boolean>();
		for (boolean each : echo) {
			shown.add(each);
		}
		List<String> lines = List.of(prompts).stream().map(LoginDialog::clean).toList();
		boolean isPassword = lines.size() == 1 && !echo[0] && lines.getFirst().toLowerCase(Locale.ROOT).contains("password");
		String heading = instruction == null || instruction.isBlank() ? "" : " – " + clean(instruction);
		// a second round of the same dialogue has other prompts; the same prompts again mean that the answers were wrong
		Optional<List<String>> answer = secrets.ask("keyboard-interactive " + lines, destination + heading, lines, shown,
				isPassword ? passwordId() : null);
		return answer.isPresent() ? answer.get().toArray(String[]::new) : null;
	}

	private String passwordId() {
		return "password:" + destination;
	}

	/** The server's text is shown to the user: no control characters, no endless lines. */
	private static String clean(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return line.length() > 300 ? line.substring(0, 300) : line;
	}

	/** Key files ask by themselves, see {@link FileIdentity}. */
	@Override
	public boolean promptPassphrase(@Nullable String message) {
		return false;
	}

	@Override
	public @Nullable String getPassphrase() {
		return null;
	}

	/** Host keys are decided on elsewhere; nothing here says yes. */
	@Override
	public boolean promptYesNo(@Nullable String message) {
		return false;
	}

	/** The server's banner. */
	@Override
	public void showMessage(@Nullable String message) {
		// not shown: OpenSSH prints it, and nobody reads it
	}
}
