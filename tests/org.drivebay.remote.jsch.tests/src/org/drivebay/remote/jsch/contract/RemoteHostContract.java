// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import org.junit.jupiter.api.TestInstance;

/** All of the contract. One instance serves all tests, over one connection. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
interface RemoteHostContract extends RunContract, EndingContract, StreamContract, FetchContract, WatchContract, ReadWriteContract, ListContract,
		ParallelContract, LogContract {
}
