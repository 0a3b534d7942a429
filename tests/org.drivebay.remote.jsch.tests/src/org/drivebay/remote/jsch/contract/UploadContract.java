// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;

import org.drivebay.remote.RemoteException.FileFailed;
import org.junit.jupiter.api.Test;

/** {@link org.drivebay.remote.RemoteHost#upload}, of a server that offers SFTP. */
interface UploadContract extends ContractHost {

	@Test
	default void whatIsUploadedIsThereWithItsMode() throws Exception {
		byte[] program = new byte[1 << 20];
		new Random(5).nextBytes(program);
		String file = folder() + "/a *[b]?\\c'\"$(d)";
		host().upload(file, program, 0700);
		assertArrayEquals(program, host().read(file, 2 << 20));
		assertEquals(0700, host().stat(file).mode());
		host().upload(file, new byte[1], 0600);
		assertEquals(List.of(1L, 0600L), List.of(host().stat(file).size(), (long) host().stat(file).mode()));
	}

	@Test
	default void whereThereIsNoFolderTheUploadFails() {
		String file = folder() + "/none/file";
		FileFailed thrown = assertThrows(FileFailed.class, () -> host().upload(file, new byte[1], 0700));
		assertEquals(file + ": No such file", thrown.getMessage());
	}
}
