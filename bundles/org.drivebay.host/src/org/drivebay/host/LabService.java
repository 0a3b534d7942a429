// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.drivebay.model.Host;
import org.drivebay.model.Lab;

/**
 * All known hosts, their sessions and the model. The model is touched only on the model's thread (the UI's in the workbench), which is given
 * when the service is made; every method here may be called from any thread but {@link #lab()}'s content.
 */
public interface LabService {

	Lab lab();

	List<HostSession> sessions();

	Optional<HostSession> session(Host host);

	/** Adds the host and stores the list. @throws IllegalArgumentException if the name is taken */
	HostSession add(HostDefinition definition) throws IOException;

	/** As {@link #add}, for this run only; a host that a definition of that name already stands for is returned as it is. */
	HostSession addUnsaved(HostDefinition definition);

	/** Connects the hosts whose definition says so. */
	void connectAutomatic();

	/** What was wrong with the stored list of hosts, for the user. */
	Optional<String> problem();

	/** Replaces a definition; the session is reconnected if its address changed. */
	void change(String name, HostDefinition definition) throws IOException;

	void remove(String name) throws IOException;

	/** Aliases of {@code ~/.ssh/config} that are not yet hosts. */
	List<String> suggestions();

	/** Ends all sessions; waits at most a second. */
	void close();
}
