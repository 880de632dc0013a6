// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.store.OpenStudy;

/**
 * Live heap of an open study: what is still used after garbage collections, in a JVM of its own, so that nothing of the bench counts. Open alone runs with no more heap than its limit, which an
 * {@code OutOfMemoryError} would show. The floor is what the study's lists or passages take on disk.
 */
final class Heap {

	private static final long MEGABYTE = 1_000_000;

	private Heap() {
	}

	/** Opens a study, reads its passages where {@code load} is asked for, and prints how many bytes live. */
	public static void main(String[] arguments) throws Exception {
		long before = used();
		try (OpenStudy open = OpenStudy.open(Path.of(arguments[1]), Progress.NONE)) {
			long seen = open.study().documents().list().stream().mapToLong(Document::words).sum() + open.study().memos().list().size();
			if (arguments[0].equals("load")) {
				seen += StudyBench.loadAll(open.study());
			}
			System.out.println(used() - before + " " + seen);
		}
	}

	private static long used() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	/**
	 * Measures and answers the line to print.
	 *
	 * @param what  {@code open} or {@code load}
	 * @param bytes what is read, on disk
	 * @param most  the JVM's greatest heap, in MiB
	 * @param limit the most bytes that may live
	 */
	static String measure(String name, String what, Path folder, long bytes, int most, long limit) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx" + most + "m", "-cp",
				System.getProperty("java.class.path"), Heap.class.getName(), what, folder.toString()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		if (process.waitFor() != 0) {
			return String.format(Locale.ROOT, "bench %-16s failed with a heap of %d MiB: %s over", name, most, output.lines().findFirst().orElse(""));
		}
		String last = output.substring(output.lastIndexOf('\n') + 1);
		long live = Long.parseLong(last.substring(0, last.indexOf(' ')));
		return String.format(Locale.ROOT, "bench %-16s ours=%.1fMB floor=%.1fMB ratio=%.2f limit=%.2f %s", name, (double) live / MEGABYTE, (double) bytes / MEGABYTE,
				(double) live / bytes, (double) limit / bytes, live <= limit ? "ok" : "over");
	}
}
