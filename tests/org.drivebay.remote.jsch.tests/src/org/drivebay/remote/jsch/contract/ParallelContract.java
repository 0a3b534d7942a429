// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import static org.drivebay.remote.jsch.contract.ContractHost.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.drivebay.remote.Command;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.testing.BackgroundCall;
import org.junit.jupiter.api.Test;

/** Many calls at once, more than a server allows sessions. */
interface ParallelContract extends ContractHost {

	int CALLS = 20;

	private String call(int number) throws RemoteException, InterruptedException {
		RemoteHost host = host();
		String file = folder() + "/file" + number;
		return switch (number % 4) {
		case 0 -> host.run(Command.script("sleep 0.2; cat; echo \"$1\"", List.of("" + number)).withInput(utf8("in"))).outputText();
		case 1 -> {
			host.write(file, utf8("" + number));
			yield ContractHost.text(host.read(file, 100));
		}
		case 2 -> {
			host.write(file, utf8("" + number));
			yield host.fetch(FetchRequest.files(List.of(file))).entries().get(file) instanceof Fetched.Content content ? content.text() : "";
		}
		default -> "" + host.run(Command.script("head -c 500000 /dev/zero", List.of())).output().length;
		};
	}

	private static String expected(int number) {
		return switch (number % 4) {
		case 0 -> "in" + number + "\n";
		case 1, 2 -> "" + number;
		default -> "500000";
		};
	}

	@Test
	default void manyCallsRunSideBySide() throws Exception {
		var start = new CountDownLatch(1);
		var calls = new ArrayList<BackgroundCall<String>>();
		for (int i = 0; i < CALLS; i++) {
			int number = i;
			calls.add(BackgroundCall.of(() -> {
				start.await();
				return call(number);
			}));
		}
		start.countDown();
		for (int i = 0; i < CALLS; i++) {
			assertEquals(expected(i), calls.get(i).result(LIMIT));
		}
		for (BackgroundCall<String> call : calls) {
			call.close();
		}
	}

	@Test
	default void aSlowCallDoesNotHoldUpTheOthers() throws Exception {
		try (var slow = BackgroundCall.of(() -> host().run(Command.of("sleep", "300").withTimeout(LIMIT)))) {
			assertEquals("fast\n", script("echo fast"));
			assertEquals(false, slow.isDone());
		}
	}
}
