// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;

/** Keeps all threads of the pool busy, until it is closed. */
final class BusyPool implements AutoCloseable {

	private final CountDownLatch end = new CountDownLatch(1);

	BusyPool() throws InterruptedException {
		CountDownLatch busy = new CountDownLatch(ForkJoinPool.commonPool().getParallelism());
		for (int i = 0; i < ForkJoinPool.commonPool().getParallelism(); i++) {
			ForkJoinPool.commonPool().execute(() -> {
				busy.countDown();
				try {
					end.await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			});
		}
		busy.await();
	}

	@Override
	public void close() {
		end.countDown();
	}
}
