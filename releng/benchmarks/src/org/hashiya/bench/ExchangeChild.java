// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/** Exchange in a JVM of its own, with no more heap than is allowed: what needs more ends in an {@code OutOfMemoryError}, and the figure is over. */
final class ExchangeChild {

	private static final double MEGABYTE = 1e6;
	/** In MiB; a little less than a gigabyte. */
	private static final int IMPORT_HEAP = 950;
	private static final long IMPORT_LIMIT = 1_000_000_000;
	/** In MiB; a little less than 200 MB. */
	private static final int TABLE_HEAP = 190;

	private ExchangeChild() {
	}

	/** {@code import FILE FOLDER} or {@code table FOLDER FILE}; prints the greatest number of bytes that lived after a full collection, and nanoseconds. */
	public static void main(String[] arguments) throws Exception {
		AtomicLong most = new AtomicLong();
		for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
			if (collector instanceof NotificationEmitter emitter) {
				emitter.addNotificationListener((notification, handback) -> {
					GarbageCollectionNotificationInfo info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
					if (info.getGcAction().contains("major")) {
						long used = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream().filter(pool -> isHeap(pool.getKey())).map(pool -> pool.getValue()).mapToLong(MemoryUsage::getUsed).sum();
						most.accumulateAndGet(used, Math::max);
					}
				}, null, null);
			}
		}
		long start = System.nanoTime();
		if (arguments[0].equals("import")) {
			Thread.ofPlatform().daemon().start(ExchangeChild::collect);
			ExchangeBench.bring(Path.of(arguments[1]), Path.of(arguments[2]));
		} else {
			ExchangeBench.writeTable(Path.of(arguments[1]), Path.of(arguments[2]));
		}
		System.out.println(most.get() + " " + (System.nanoTime() - start));
	}

	/** What is small enough is never collected in full by itself: asks for that, less and less often. */
	private static void collect() {
		try {
			for (long wait = 100;; wait *= 2) {
				Thread.sleep(wait);
				System.gc();
			}
		} catch (InterruptedException e) {
			return; // nobody does
		}
	}

	private static boolean isHeap(String pool) {
		return pool.contains("Gen") || pool.contains("Eden") || pool.contains("Survivor");
	}

	/** Imports with a gigabyte of heap, and tells how much of it lived at most when a full collection looked. */
	static String live(String name, Path project, Path folder, long bytes) throws IOException, InterruptedException {
		String[] told = run(IMPORT_HEAP, "import", project.toString(), folder.toString());
		if (told.length != 2) {
			return String.format(Locale.ROOT, "bench %-16s failed with a heap of %d MiB: %s over", name, IMPORT_HEAP, String.join(" ", told));
		}
		long live = Long.parseLong(told[0]);
		return String.format(Locale.ROOT, "bench %-16s ours=%.1fMB floor=%.1fMB ratio=%.2f limit=%.2f %s", name, live / MEGABYTE, bytes / MEGABYTE, (double) live / bytes,
				(double) IMPORT_LIMIT / bytes, live <= IMPORT_LIMIT ? "ok" : "over");
	}

	/** Writes a table with 200 MB of heap; answers seconds, infinitely many if that is too little. */
	static double table(Path folder, Path table) throws IOException, InterruptedException {
		String[] told = run(TABLE_HEAP, "table", folder.toString(), table.toString());
		return told.length == 2 ? Long.parseLong(told[1]) / 1e9 : Double.POSITIVE_INFINITY;
	}

	/** Copies a file; answers seconds. */
	static double copy(Path from, Path to) throws IOException {
		long start = System.nanoTime();
		ExchangeBench.copy(from, to);
		return (System.nanoTime() - start) / 1e9;
	}

	private static String[] run(int heap, String... arguments) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx" + heap + "m", "-cp",
				System.getProperty("java.class.path"), ExchangeChild.class.getName());
		builder.command().addAll(java.util.List.of(arguments));
		Process process = builder.redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		String last = output.substring(output.lastIndexOf('\n') + 1);
		return process.waitFor() == 0 ? last.split(" ") : new String[] { output.lines().findFirst().orElse("") };
	}
}
