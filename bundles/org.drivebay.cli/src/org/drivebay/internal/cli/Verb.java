// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.util.List;

import org.drivebay.remote.RemoteException;

/** One thing that the command line does. */
interface Verb {

	/** The words after {@code drivebay VERB}. */
	String usage();

	/** One line. */
	String does();

	/** @throws UsageException if the arguments make no sense */
	void run(Context context, List<String> arguments) throws FailedException, RemoteException, IOException, InterruptedException;
}
