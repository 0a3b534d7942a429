// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.auth;

import java.io.IOException;

import org.drivebay.internal.remote.jsch.hostkeys.HostKeys;
import org.eclipse.jdt.annotation.Nullable;

import com.jcraft.jsch.Identity;

/** A key whose private half the agent keeps. */
record AgentIdentity(AgentClient agent, AgentClient.Key key) implements Identity {

	private static final int RSA_SHA2_256 = 2;
	private static final int RSA_SHA2_512 = 4;

	@Override
	public byte[] getPublicKeyBlob() {
		return key.blob();
	}

	@Override
	public byte @Nullable [] getSignature(byte @Nullable [] data) {
		return getSignature(data, getAlgName());
	}

	/** @return null if the agent does not sign: its user said no, or the key is gone */
	@Override
	public byte @Nullable [] getSignature(byte @Nullable [] data, @Nullable String algorithm) {
		int flags = "rsa-sha2-256".equals(algorithm) ? RSA_SHA2_256 : "rsa-sha2-512".equals(algorithm) ? RSA_SHA2_512 : 0;
		try {
			return data == null ? null : agent.sign(key.blob(), data, flags);
		} catch (IOException e) {
			return null;
		}
	}

	@Override
	public String getAlgName() {
		return HostKeys.type(key.blob());
	}

	@Override
	public String getName() {
		return "agent: " + key.comment();
	}

	@Override
	public boolean isEncrypted() {
		return false;
	}

	@Override
	public boolean setPassphrase(byte @Nullable [] passphrase) {
		return true;
	}

	@Override
	public void clear() {
		// nothing is kept here
	}
}
