// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times ours and its floor in turn, so that a machine that slows down slows both, and prints the medians. */
final class Figure {

	/** Does the work once. What it answers is added up and printed nowhere, but must be computed. */
	@FunctionalInterface
	interface Work {
		long run() throws Exception;
	}

	private static final int RUNS = 5;
	/** A run repeats short work until it takes about so long: less would measure the clock and what the garbage collection before it left in the caches. */
	private static final double SHORTEST_RUN = 0.02;
	private static final int WARM_RUNS = 8;
	private static final long LEAST_WARM = 1_000_000_000L;
	private static final long MOST_WARM = 10_000_000_000L;
	private static volatile long sink;

	private Figure() {
	}

	/** How long ours may take: a number of times the floor, or where {@code seconds} is above 0 as long as that. */
	record Limit(double ratio, double seconds) {

		static Limit times(double ratio) {
			return new Limit(ratio, 0);
		}

		static Limit seconds(double seconds) {
			return new Limit(0, seconds);
		}

		/** A number of times the floor, but no more than so many seconds longer than it. */
		static Limit timesAndLonger(double ratio, double seconds, double floor) {
			return times(Math.min(ratio, 1 + seconds / floor));
		}

		double over(double floor) {
			return seconds > 0 ? seconds / floor : ratio;
		}
	}

	/** Measures and answers the line to print. */
	static String measure(String name, Work ours, Work floor, Limit allowed) throws Exception {
		int times = warm(ours);
		int floorTimes = warm(floor);
		double[] mine = new double[RUNS];
		double[] lowest = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			lowest[i] = time(floor, floorTimes);
			mine[i] = time(ours, times);
		}
		return line(name, median(mine), median(lowest), allowed);
	}

	/** The line to print of what was measured elsewhere, in seconds. */
	static String line(String name, double ours, double floor, Limit allowed) {
		double ratio = ours / floor;
		double limit = allowed.over(floor);
		return String.format(Locale.ROOT, "bench %-16s ours=%s floor=%s ratio=%.2f limit=%.2f %s", name, seconds(ours), seconds(floor), ratio, limit,
				ratio <= limit ? "ok" : "over");
	}

	/** Runs until the compiler has seen enough: a second and eight times at least, but no longer than ten seconds: an import, which runs much code for a short time each, becomes faster until about then. Answers how often the work fits into the shortest run. */
	private static int warm(Work work) throws Exception {
		long begin = System.nanoTime();
		int runs = 0;
		long last;
		long all;
		do {
			long start = System.nanoTime();
			sink += work.run();
			last = System.nanoTime() - start;
			all = System.nanoTime() - begin;
			runs++;
		} while (all < LEAST_WARM || runs < WARM_RUNS && all < MOST_WARM);
		return (int) Math.max(1, Math.min(1000, SHORTEST_RUN * 1e9 / Math.max(1, last)));
	}

	private static double time(Work work, int times) throws Exception {
		System.gc();
		long start = System.nanoTime();
		for (int i = 0; i < times; i++) {
			sink += work.run();
		}
		return (System.nanoTime() - start) / 1e9 / times;
	}

	static double median(double[] times) {
		return quantile(times, 0.5);
	}

	/** The time below which this share of the times is. */
	static double quantile(double[] times, double share) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
	}

	private static String seconds(double time) {
		return time < 0.1 ? String.format(Locale.ROOT, "%.2fms", time * 1e3) : String.format(Locale.ROOT, "%.2fs", time);
	}
}
