// SPDX-License-Identifier: EPL-2.0
/**
 * The port to a Linux host: run and stream commands, read and write files, fetch many files at once, watch them. It knows no SSH library.
 * <p>
 * Every call that waits for the host may be made from any thread but the UI's, and is cancelled by interrupting that thread: it then closes
 * what it opened on the host and throws {@link java.lang.InterruptedException}.
 */
@NonNullByDefault
package org.drivebay.remote;

import org.eclipse.jdt.annotation.NonNullByDefault;
