// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ExportOptions;
import org.hashiya.exchange.Exporter;
import org.hashiya.exchange.Exporters;
import org.hashiya.exchange.RefiProject;
import org.hashiya.exchange.What;
import org.hashiya.model.Progress;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.Removal;

/**
 * How long who cancels waits: work is cancelled at points spread over the time that it takes, and the longest time is told from the request until everything is as it was before. Points are chosen at random, one in each of equal parts; the seed is
 * printed, and {@code -Dhashiya.seed} chooses it, as {@code -Dhashiya.points} how many and {@code -Dhashiya.from} after which part of the time (0.9 for the last tenth). A figure's second number is the median.
 */
final class CancelBench {

	/** The figures of a size. */
	static List<String> figures(String size) {
		return List.of("cancel.import." + size, "cancel.text." + size, "cancel.export." + size, "cancel.csv." + size, "cancel.xlsx." + size);
	}

	/** In seconds. */
	private static final double LIMIT = 0.2;
	private static final int POINTS = 40;
	private static final int POINTS_OF_LARGE = 20;
	/** In characters, for the project of one text. */
	private static final int LONG_TEXT = 17_000_000;
	/** So long after the request it is looked what is being done, in milliseconds. */
	private static final long LATE = 100;

	/** What can be cancelled. */
	@FunctionalInterface
	private interface Work {
		void run(Progress progress) throws Exception;
	}

	private final String size;
	private final Path work;
	private final Predicate<String> wanted;
	private final Consumer<String> print;
	private final long seed = Long.getLong("hashiya.seed", System.nanoTime());
	private int count;

	CancelBench(String size, Path work, Predicate<String> wanted, Consumer<String> print) {
		this.size = size;
		this.work = work;
		this.wanted = wanted;
		this.print = print;
	}

	/** Measures what is wanted, with a project of this size. */
	void run(Path project) throws Exception {
		if (wanted.test("cancel.import." + size)) {
			measure("cancel.import." + size, progress -> importNew(project, progress));
		}
		if (wanted.test("cancel.text." + size)) {
			Path text = longText();
			measure("cancel.text." + size, progress -> importNew(text, progress));
		}
		if (List.of("cancel.export.", "cancel.csv.", "cancel.xlsx.").stream().noneMatch(figure -> wanted.test(figure + size))) {
			return;
		}
		Path folder = work.resolve("cancelled-" + count++);
		ExchangeBench.bring(project, folder);
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			export("cancel.export.", "out.qdpx", new RefiProject(), open);
			for (String form : List.of("csv", "xlsx")) {
				Path table = Path.of("out." + form);
				export("cancel." + form + ".", table.toString(), Exporters.find(table, What.CODINGS, ExportOptions.DEFAULT), open);
			}
		}
		StudyBench.delete(folder);
	}

	private void export(String figure, String file, Exporter exporter, OpenStudy open) throws Exception {
		if (wanted.test(figure + size)) {
			Path out = Files.createDirectories(work.resolve("cancelled")).resolve(file);
			measure(figure + size, progress -> {
				ExportFile.write(out, exporter, open.study(), progress);
				Files.delete(out);
			});
		}
	}

	/** Makes a study and takes the project into it, as the window does; without a trace if it is cancelled. */
	private void importNew(Path project, Progress progress) throws Exception {
		Path folder = work.resolve("cancelled-" + count++);
		try {
			ExchangeBench.bring(project, folder, progress);
		} catch (CancellationException e) {
			Removal.of(folder, false);
			throw e;
		}
		StudyBench.delete(folder);
	}

	/** A project of one text of many millions of characters, in lines of Arabic and Latin words. */
	private Path longText() throws IOException {
		Path file = work.resolve("long.qdpx");
		String line = "كلمة and another word, و كلمات أخرى 🙂\r\n";
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file)); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.setLevel(1);
			zip.putNextEntry(new ZipEntry("project.qde"));
			StringBuilder xml = new StringBuilder("<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"long\" origin=\"NVivo 12\"><CodeBook><Codes><Code guid=\"00000000-0000-4000-8000-000000000001\" name=\"c\" isCodable=\"true\"/></Codes></CodeBook>"
					+ "<Sources><TextSource guid=\"00000000-0000-4000-8000-000000000002\" name=\"long\" plainTextPath=\"internal://long.txt\">");
			for (int i = 0; i < 20_000; i++) {
				xml.append(String.format(Locale.ROOT, "<PlainTextSelection guid=\"00000000-0000-4000-8000-1%011d\" startPosition=\"%d\" endPosition=\"%d\"><Coding guid=\"00000000-0000-4000-8000-2%011d\"><CodeRef targetGUID=\"00000000-0000-4000-8000-000000000001\"/></Coding></PlainTextSelection>", i, i * line.length(), i * line.length() + 4, i));
			}
			zip.write(xml.append("</TextSource></Sources></Project>").toString().getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
			zip.putNextEntry(new ZipEntry("sources/long.txt"));
			byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
			Random random = new Random(1);
			for (int i = 0; i < LONG_TEXT / line.length(); i++) {
				zip.write(bytes);
				if (i % 16 == 0) { // texts that shrink to nothing are refused as bombs
					zip.write(Long.toString(random.nextLong() >>> 1, 36).getBytes(StandardCharsets.US_ASCII));
					zip.write('\r');
					zip.write('\n');
				}
			}
			zip.closeEntry();
		}
		return file;
	}

	private void measure(String name, Work what) throws Exception {
		long whole = Long.MAX_VALUE;
		for (int i = 0; i < 2; i++) { // the second one is warm
			long begin = System.nanoTime();
			what.run(Progress.NONE);
			whole = Math.min(whole, System.nanoTime() - begin);
		}
		int points = Integer.getInteger("hashiya.points", whole > 5_000_000_000L ? POINTS_OF_LARGE : POINTS);
		double from = Double.parseDouble(System.getProperty("hashiya.from", "0"));
		Random random = new Random(seed);
		double[] answers = new double[points];
		String slowest = "";
		int late = 0;
		for (int i = 0; i < points; i++) {
			long after = (long) (whole * (from + (1 - from) * (i + random.nextDouble()) / points));
			AtomicReference<String> doing = new AtomicReference<>("");
			answers[i] = cancel(what, after, doing);
			if (answers[i] >= Arrays.stream(answers, 0, i + 1).max().orElseThrow()) {
				slowest = String.format(Locale.ROOT, "%.2f s after the begin%s", after / 1e9, doing.get());
			}
			late += answers[i] > LIMIT ? 1 : 0;
		}
		print.accept(String.format(Locale.ROOT, "# %s: %d points in %.2f s, %d over, seed %d; slowest %s", name, points, whole / 1e9, late, seed, slowest));
		double longest = Arrays.stream(answers).max().orElseThrow();
		double median = Figure.median(answers);
		print.accept(String.format(Locale.ROOT, "bench %-16s ours=%.0fms median=%.0fms limit=%.0fms %s", name, longest * 1e3, median * 1e3, LIMIT * 1e3, longest <= LIMIT ? "ok" : "over"));
	}

	/** Seconds from the request until the work has ended; 0 if it had ended before. */
	private static double cancel(Work what, long after, AtomicReference<String> doing) throws Exception {
		AtomicBoolean cancelled = new AtomicBoolean();
		Progress progress = Progress.stoppedBy(cancelled::get);
		AtomicReference<Exception> failure = new AtomicReference<>();
		long[] ended = new long[1];
		System.gc();
		Thread thread = Thread.ofPlatform().name("cancelled").start(() -> {
			try {
				what.run(progress);
			} catch (CancellationException e) {
				// as it should
			} catch (Exception e) {
				failure.set(e);
			}
			ended[0] = System.nanoTime();
		});
		thread.join(java.time.Duration.ofNanos(after));
		long request = System.nanoTime();
		cancelled.set(true);
		thread.join(LATE);
		doing.set(place(thread));
		thread.join();
		if (failure.get() != null) {
			throw failure.get();
		}
		return Math.max(0, ended[0] - request) / 1e9;
	}

	/** Where a thread is. */
	private static String place(Thread thread) {
		StringBuilder place = new StringBuilder();
		Stream.of(thread.getStackTrace()).filter(frame -> frame.getClassName().startsWith("org.hashiya.") || place.isEmpty()).limit(4)
				.forEach(frame -> place.append(place.isEmpty() ? " in " : " < ").append(frame.getClassName().replaceFirst(".*\\.", "")).append('.').append(frame.getMethodName()));
		return place.toString();
	}
}
